/**
 * What the catalogue points at but others maintain: languages, licences, file types,
 * themes, a standard, a page.
 *
 * A validator reads the catalogue by itself. That `…/language/NLD` is a language stands in
 * the tables of the European Union, which it does not fetch; so the shapes of DCAT-AP-NL,
 * which ask of every relation what kind of thing it leads to, find nothing unless we say it.
 *
 * In:       the descriptions of the catalogue.
 * Out:      for each thing that they point at and do not describe, of what kind it is, and
 *           for a theme its name, because a concept must have one.
 *
 * @example
 * describeElsewhere(catalogue)[0] // { about: "…/language/NLD", classes: ["dct:LinguisticSystem"], properties: [] }
 */
import { namesOfThemes, themeTaxonomy } from "./authorities.ts";
import { bilingual, describe, type Description, type Name } from "./graph.ts";

/** The kind of thing that a relation leads to: the ranges of DCAT-AP 3.0 and DCAT-AP-NL 3.0. */
const kinds: Readonly<Partial<Record<Name, Name>>> = {
  "dct:language": "dct:LinguisticSystem",
  "dct:spatial": "dct:Location",
  "dct:accessRights": "dct:RightsStatement",
  "dct:accrualPeriodicity": "dct:Frequency",
  "dct:license": "dct:LicenseDocument",
  "dct:format": "dct:MediaTypeOrExtent",
  "dct:conformsTo": "dct:Standard",
  "dcat:mediaType": "dct:MediaType",
  "dcat:landingPage": "foaf:Document",
  "dcat:theme": "skos:Concept",
  "dcat:themeTaxonomy": "skos:ConceptScheme",
};

export function describeElsewhere(descriptions: readonly Description[]): readonly Description[] {
  const kindOf = new Map<string, Name>();
  for (const [name, value] of descriptions.flatMap(({ properties }) => properties)) {
    const kind = kinds[name];
    if (kind && "iri" in value) kindOf.set(value.iri, kind);
  }
  return [...kindOf].map(([about, kind]) => describe(about, [kind], nameOf(about)));
}

function nameOf(about: string): Parameters<typeof describe>[2] {
  if (about === themeTaxonomy) return { "dct:title": bilingual({ nl: "Thema’s van gegevens", en: "Data themes" }) };
  const name = namesOfThemes[about.slice(themeTaxonomy.length + 1)];
  return name && about.startsWith(themeTaxonomy) ? { "skos:prefLabel": bilingual(name) } : {};
}
