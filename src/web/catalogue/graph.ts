/**
 * Statements about things, to be written as Turtle or JSON-LD.
 *
 * One thing is described at a time: its address, its classes, and its properties
 * with their values. Names are written short ("dct:title") with the prefixes below.
 *
 * @example
 * describe("https://example.nl/catalogus#jeugd", ["dcat:Dataset"], { "dct:title": bilingual({ nl: "Jeugd", en: "Youth" }) })
 */
import type { Bilingual } from "../../terms/bilingual.ts";

export const prefixes = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

export type Name = `${keyof typeof prefixes}:${string}`;

export type Value =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: Name };

/** What is said of one thing. */
export interface Description {
  readonly about: string;
  readonly classes: readonly Name[];
  readonly properties: readonly (readonly [Name, Value])[];
}

/** Values that are absent are left out; a list says more than one. */
type Said = Value | readonly Value[] | undefined;

export function describe(about: string, classes: readonly Name[], said: Readonly<Partial<Record<Name, Said>>>): Description {
  const properties = Object.entries(said).flatMap(([name, value]) =>
    listOf(value).map((one): readonly [Name, Value] => [name as Name, one]),
  );
  return { about, classes, properties };
}

function listOf(said: Said): readonly Value[] {
  if (said === undefined) return [];
  return "length" in said ? said : [said];
}

export function iri(address: string): Value {
  return { iri: address };
}

export function text(words: string): Value {
  return { text: words };
}

export function bilingual({ nl, en }: Bilingual): readonly Value[] {
  return [
    { text: nl, language: "nl" },
    { text: en, language: "en" },
  ];
}

export function date(day: string): Value {
  return { text: day, datatype: "xsd:date" };
}

/** The whole name behind a short one. */
export function expand(name: Name): string {
  const [prefix, ...rest] = name.split(":");
  return prefixes[prefix as keyof typeof prefixes] + rest.join(":");
}
