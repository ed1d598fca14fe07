/** Writes descriptions as JSON-LD: a list of things under `@graph`, with short names explained in `@context`. */
import { prefixes, type Description, type Name, type Value } from "./graph.ts";

export function writeJsonLd(descriptions: readonly Description[]): string {
  return JSON.stringify({ "@context": prefixes, "@graph": descriptions.map(nodeOf) });
}

function nodeOf({ about, classes, properties }: Description): object {
  const names = [...new Set(properties.map(([name]) => name))];
  const fields = names.map((name): readonly [Name, readonly object[]] => [name, properties.filter(([one]) => one === name).map(([, value]) => valueOf(value))]);
  return { "@id": about, "@type": classes, ...Object.fromEntries(fields) };
}

function valueOf(value: Value): object {
  if ("iri" in value) return { "@id": value.iri };
  return {
    "@value": value.text,
    ...(value.language ? { "@language": value.language } : {}),
    ...(value.datatype ? { "@type": value.datatype } : {}),
  };
}
