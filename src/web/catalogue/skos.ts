/** A code list as a SKOS concept scheme: every code is a concept with a name, a notation and where there is one a definition. */
import { bilingual, describe, iri, text, type Description, type Value } from "./graph.ts";
import type { Code, CodeList } from "./code-lists.ts";
import { catalogueAddress, codeListsPath, type Site } from "./site.ts";

export function describeCodeList(site: Site, { name, title, codes }: CodeList): readonly Description[] {
  const scheme = `${site.address}${codeListsPath}/${name}`;
  const conceptOf = (code: string): string => `${scheme}#${code}`;
  return [
    describe(scheme, ["skos:ConceptScheme"], {
      "dct:title": bilingual(title),
      "skos:prefLabel": bilingual(title),
      "dct:publisher": iri(catalogueAddress(site, "uitgever")),
      "skos:hasTopConcept": codes.map(({ code }) => iri(conceptOf(code))),
    }),
    ...codes.map(({ code, title: label, definition, history }) =>
      describe(conceptOf(code), ["skos:Concept"], {
        "skos:prefLabel": named(label),
        "skos:notation": text(code),
        "skos:definition": definition && bilingual(definition),
        "skos:historyNote": history && bilingual(history),
        "skos:inScheme": iri(scheme),
        "skos:topConceptOf": iri(scheme),
      }),
    ),
  ];
}

function named(label: Code["title"]): readonly Value[] {
  return label.en === undefined ? [{ text: label.nl, language: "nl" }] : bilingual(label);
}
