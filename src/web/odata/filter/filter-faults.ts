/** What is said about a `$filter` that cannot be read: where, what was found, what was expected. */
import type { Bilingual } from "../../../terms/bilingual.ts";
import { comparisons, textFunctions, type PropertyType } from "./filter.ts";
import type { Token } from "./tokens.ts";

const exampleOf: Readonly<Record<PropertyType, Bilingual>> = {
  "Edm.String": { nl: "tekst tussen enkele aanhalingstekens, zoals 'GM0150'", en: "text between single quotes, such as 'GM0150'" },
  "Edm.Int32": { nl: "een getal, zoals 12", en: "a number, such as 12" },
  "Edm.Int64": { nl: "een getal, zoals 12", en: "a number, such as 12" },
  "Edm.Double": { nl: "een getal met een punt, zoals 12.5", en: "a number with a point, such as 12.5" },
  "Edm.Boolean": { nl: "true of false", en: "true or false" },
  "Edm.DateTimeOffset": { nl: "een datum, zoals 2026-11-21", en: "a date, such as 2026-11-21" },
};

export interface FilterFault extends Bilingual {
  /** OData has it, this feed has not. */
  readonly isUnsupported?: boolean;
}

export const filterFaults = {
  found: ({ kind, value, place }: Token, expected: Bilingual): Bilingual => ({
    nl: `$filter, teken ${place}: gevonden ${kind === "end" ? "het einde" : quote(value)}. Verwacht: ${expected.nl}.`,
    en: `$filter, character ${place}: found ${kind === "end" ? "the end" : quote(value)}. Expected: ${expected.en}.`,
  }),
  joiner: { nl: "and, or, of het einde", en: "and, or, or the end" },
  condition: {
    nl: "een voorwaarde, zoals Perioden eq '2024JJ00', startswith(Measure,'in'), of een haakje openen",
    en: "a condition, such as Perioden eq '2024JJ00', startswith(Measure,'in'), or an opening bracket",
  },
  operator: { nl: `${comparisons.join(", ")} of in`, en: `${comparisons.join(", ")} or in` },
  open: { nl: "een haakje openen", en: "an opening bracket" },
  close: { nl: "een haakje sluiten", en: "a closing bracket" },
  comma: { nl: "een komma", en: "a comma" },
  text: exampleOf["Edm.String"],
  property: (names: readonly string[]): Bilingual => ({ nl: `een van ${names.join(", ")}`, en: `one of ${names.join(", ")}` }),
  literal: (type: PropertyType | undefined): Bilingual => ({
    nl: `${exampleOf[type ?? "Edm.String"].nl}, of null`,
    en: `${exampleOf[type ?? "Edm.String"].en}, or null`,
  }),
  depth: (deepest: number): Bilingual => ({
    nl: `hooguit ${deepest} haakjes of not in elkaar`,
    en: `at most ${deepest} brackets or nots inside each other`,
  }),
  tooMany: (most: number): Bilingual => ({
    nl: `$filter: te veel voorwaarden. Verwacht: hooguit ${most}; een lijst zoals RegioS in ('GM0150','GM0301') telt als één.`,
    en: `$filter: too many conditions. Expected: at most ${most}; a list such as RegioS in ('GM0150','GM0301') counts as one.`,
  }),
  unknownProperty: ({ value, place }: Token, names: readonly string[]): Bilingual => ({
    nl: `$filter, teken ${place}: ${quote(value)} bestaat hier niet. Verwacht: een van ${names.join(", ")}.`,
    en: `$filter, character ${place}: ${quote(value)} does not exist here. Expected: one of ${names.join(", ")}.`,
  }),
  unsupported: ({ value, place }: Token): FilterFault => ({
    nl: `$filter, teken ${place}: ${quote(value)} heeft deze feed niet. Wel: ${[...comparisons, "in", ...textFunctions].join(", ")}, and, or, not.`,
    en: `$filter, character ${place}: this feed does not have ${quote(value)}. It does have: ${[...comparisons, "in", ...textFunctions].join(", ")}, and, or, not.`,
    isUnsupported: true,
  }),
  wrongType: (property: Token, type: PropertyType, { value, place }: Token): Bilingual => ({
    nl: `$filter, teken ${place}: gevonden ${quote(value)} voor ${property.value}. Verwacht: ${exampleOf[type].nl}, of null.`,
    en: `$filter, character ${place}: found ${quote(value)} for ${property.value}. Expected: ${exampleOf[type].en}, or null.`,
  }),
  notText: ({ value, place }: Token, type: PropertyType): Bilingual => ({
    nl: `$filter, teken ${place}: ${value} is geen tekst (${type}). Verwacht: een eigenschap met tekst, of een vergelijking zoals ${value} gt 12.`,
    en: `$filter, character ${place}: ${value} is no text (${type}). Expected: a property with text, or a comparison such as ${value} gt 12.`,
  }),
};

function quote(text: string): string {
  return `‘${text.length > 40 ? `${text.slice(0, 40)}…` : text}’`;
}
