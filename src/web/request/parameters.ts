/**
 * What may stand behind the question mark of an address, and what is wrong
 * with what stands there.
 *
 * Every page names its parameters, each with a zod schema and, in both
 * languages, what it expects. A reader who mistyped gets every fault at once,
 * with what would have been right; a value is never quietly ignored.
 *
 * In:  the parameters as typed; one that occurs more than once is a list.
 * Out: the values after the schema, or the faults.
 */
import type { ZodType, output } from "zod";
import type { Bilingual, Language } from "../../terms/bilingual.ts";

export interface Parameter<Value = unknown> {
  readonly schema: ZodType<Value>;
  /** What would be right, after "Verwacht: " – "een jaartal, zoals 2024". */
  readonly expects: Bilingual;
}

export type Parameters = Readonly<Record<string, Parameter>>;

export type ValuesOf<P extends Parameters> = { readonly [Name in keyof P]: output<P[Name]["schema"]> };

export interface Fault {
  /** The parameter. */
  readonly name: string;
  readonly reason: string;
  /**
   * What does exist, when the value was well written but nothing has that name:
   * the answer is then "not found", with a link to the page for each of these.
   */
  readonly known?: readonly string[];
}

export function parameter<Value>(schema: ZodType<Value>, expects: Bilingual): Parameter<Value> {
  return { schema, expects };
}

/** The shell itself knows this one on every page: which vintage to show. */
export const vintageParameter = "stand";

/** And this one: with which group to compare (group-parameter.ts). */
export const groupParameter = "groep";

const ofTheShell: readonly string[] = [vintageParameter, groupParameter];

export function readParameters(
  search: URLSearchParams,
  known: Parameters,
  language: Language,
): { readonly values: Readonly<Record<string, unknown>> } | { readonly faults: readonly Fault[] } {
  const faults: Fault[] = [...unknownParameters(search, known, language)];
  const values: Record<string, unknown> = {};
  for (const [name, { schema, expects }] of Object.entries(known)) {
    const all = search.getAll(name);
    const result = schema.safeParse(all.length > 1 ? all : all[0]);
    if (result.success) values[name] = result.data;
    else faults.push({ name, reason: wrongValue(name, all, expects[language], language) });
  }
  if (search.getAll(vintageParameter).length > 1) faults.push({ name: vintageParameter, reason: onlyOnce(vintageParameter)[language] });
  return faults.length > 0 ? { faults } : { values };
}

export function onlyOnce(name: string): Bilingual {
  return { nl: `‘${name}’ mag maar één keer voorkomen.`, en: `‘${name}’ may occur only once.` };
}

function unknownParameters(search: URLSearchParams, known: Parameters, language: Language): Fault[] {
  const names = [...new Set(search.keys())].filter((name) => !ofTheShell.includes(name) && !Object.hasOwn(known, name));
  const allowed = [...Object.keys(known), ...ofTheShell].map((name) => `‘${name}’`).join(", ");
  return names.map((name) => ({
    name,
    reason:
      language === "nl"
        ? `‘${shorten(name)}’ bestaat niet op deze pagina. Wel: ${allowed}.`
        : `‘${shorten(name)}’ does not exist on this page. These do: ${allowed}.`,
  }));
}

export function wrongValue(name: string, all: readonly string[], expects: string, language: Language): string {
  const found = all.map((value) => `‘${shorten(value)}’`).join(", ");
  if (language === "nl") return `‘${name}’ is ${found || "niet ingevuld"}. Verwacht: ${expects}.`;
  return `‘${name}’ is ${found || "not filled in"}. Expected: ${expects}.`;
}

export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
