/**
 * The mapping file: which column is what, what the figure means, and who may see it.
 *
 * In:  the text of the file (JSON).
 * Out: the mapping, or all its faults at once, each with what would be right.
 *
 * The id of an own indicator begins with `lokaal-`, so that it is told apart
 * everywhere and never stands in the way of an indicator of the product.
 */
import { z } from "zod";
import { missingReasons } from "../../terms/observation.ts";
import { themes, type ThemeId } from "../../terms/theme.ts";
import { unitKinds } from "../../terms/unit.ts";
import { encodings } from "./decode-text.ts";
import { delimiters } from "./read-text-table.ts";

/** Who may see the figures. Only `public` can be shown by the site, as long as there are no accounts. */
export const publishLevels = ["only-us", "comparison-anonymised", "public"] as const;

export type PublishLevel = (typeof publishLevels)[number];

/** What stands in a proposed mapping where only a person knows the answer. */
export const toFillIn = "VUL IN";

/** No count below this is ever taken over as it is, whatever the mapping says. */
export const smallestAllowed = 5;

const usualSmallest = 10;

const text = z
  .string()
  .trim()
  .min(1, "expected some words")
  .max(2000, "expected at most 2000 characters")
  .refine((words) => !words.startsWith(toFillIn), `still says "${toFillIn}"; fill it in`);
const bilingual = z.strictObject({ nl: text, en: text });
const column = z.string().trim().min(1, "expected the name of a column as it stands in the head");
const webAddress = z.string().regex(/^https?:\/\/[^\s<>"]+$/, "expected an address that begins with https://");

const indicator = z.strictObject({
  id: z.string().max(80).regex(/^lokaal(-[a-z0-9]+)+$/, `expected small letters, digits and hyphens that begin with "lokaal-", such as "lokaal-wachttijd-wmo"`),
  theme: z.enum(themes.map(({ id }) => id) as [ThemeId, ...ThemeId[]]),
  title: bilingual,
  definition: bilingual,
  attention: bilingual.optional(),
  unit: z.strictObject({ kind: z.enum(unitKinds), words: bilingual }),
  nature: z.enum(["objective", "subjective"]).default("objective"),
  polarity: z.enum(["higher-better", "lower-better", "no-judgement"]).default("no-judgement"),
  moment: z.enum(["year", "1-january"]).default("year"),
  numerator: bilingual.optional(),
  denominator: bilingual.optional(),
  decimals: z.int().min(0).max(6),
  sentence: bilingual.optional(),
  /** Whether people, households or firms are counted; then small numbers are suppressed. */
  isOfPeople: z.boolean().default(true),
});

const source = z.strictObject({
  provider: text,
  title: bilingual,
  edition: bilingual,
  url: webAddress,
  licence: z.strictObject({ id: text, url: webAddress, credit: text }),
  notes: z.array(bilingual).default([]),
});

const columns = z.strictObject({
  region: column.optional(),
  municipality: column.optional(),
  period: column.optional(),
  value: column.optional(),
  numerator: column.optional(),
  denominator: column.optional(),
  lower: column.optional(),
  upper: column.optional(),
  /** Wide tables: the columns named are periods, or places, and hold the values. */
  periods: z.array(column).min(1).optional(),
  regions: z.array(column).min(1).optional(),
});

const fixed = z.strictObject({ region: text.optional(), municipality: text.optional(), period: text.optional() });

const shape = z.strictObject({
  indicator,
  source,
  publish: z.enum(publishLevels),
  columns,
  fixed: fixed.default({}),
  sheet: z.string().optional(),
  delimiter: z.enum(delimiters).optional(),
  encoding: z.enum(encodings).optional(),
  decimalMark: z.enum([",", "."]).optional(),
  dates: z.enum(["year", "quarter"]).default("year"),
  division: z.int().min(2000).max(2100).optional(),
  factor: z.number().positive().optional(),
  missing: z.record(z.string(), z.enum([...missingReasons, "zero"])).default({}),
  passOver: z.array(z.string()).default([]),
  /** Columns of codes or amounts that might be taken for numbers of persons. */
  notPersons: z.array(column).default([]),
  smallest: z.int().min(smallestAllowed, `expected ${smallestAllowed} or more; smaller counts are never shown`).default(usualSmallest),
});

/** Enough of a mapping to see whether its columns go together, whatever else is wrong with it. */
const columnsAlone = z.object({ columns, fixed: fixed.default({}), indicator: z.object({ unit: z.object({ kind: z.string().default("") }).default({ kind: "" }) }).default({ unit: { kind: "" } }) });

export type Mapping = z.infer<typeof shape>;

export type MappingResult = { readonly mapping: Mapping } | { readonly faults: readonly string[] };

/** Reads the text of a mapping file. */
export function parseMapping(json: string): MappingResult {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\ufeff/, ""));
  } catch (error) {
    return { faults: [`found text that is not JSON (${(error as Error).message}); expected what --propose writes, filled in`] };
  }
  const result = shape.safeParse(content);
  const together = columnsAlone.safeParse(content);
  const contradictory = together.success ? contradictions(together.data) : [];
  if (result.success && contradictory.length === 0) return { mapping: result.data };
  return { faults: [...(result.error?.issues ?? []), ...contradictory].map((issue) => faultOf(issue, content)) };
}

/** The names of the columns that hold figures. */
export function figureColumns({ value, numerator, denominator, lower, upper, periods = [], regions = [] }: Mapping["columns"]): readonly string[] {
  return [value, numerator, denominator, lower, upper, ...periods, ...regions].filter((name) => name !== undefined);
}

interface Fault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function faultOf(issue: Fault, content: unknown): string {
  const place = issue.path.length > 0 ? issue.path.join(".") : "the whole";
  const found = valueAt(content, issue.path);
  const shown = found === undefined ? "nothing" : JSON.stringify(found)?.slice(0, 80);
  return `${place}: found ${shown}; ${issue.message.replace(/^Invalid (input|option|string): /, "")}`;
}

function valueAt(content: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (typeof value === "object" && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined), content);
}

function contradictions({ columns: named, fixed: fixedTexts, indicator: { unit } }: z.infer<typeof columnsAlone>): readonly Fault[] {
  const found: Fault[] = [];
  const add = (path: string, message: string) => void found.push({ path: path.split("."), message });
  const exactlyOne = (what: string, ways: readonly unknown[], expected: string) => {
    const count = ways.filter((way) => way !== undefined).length;
    if (count !== 1) add("columns", `${count === 0 ? "nothing says" : "more than one thing says"} ${what}; expected one of ${expected}`);
  };
  const isWide = named.periods !== undefined || named.regions !== undefined;
  exactlyOne("which place a row is about", [named.region, named.regions, fixedTexts.region], "columns.region, columns.regions, fixed.region");
  exactlyOne("which period a row is about", [named.period, named.periods, fixedTexts.period], "columns.period, columns.periods, fixed.period");
  if (!isWide) exactlyOne("what the figure is", [named.value, named.numerator], "columns.value, columns.numerator (with columns.denominator)");
  if (isWide && (named.value ?? named.numerator ?? named.denominator ?? named.lower ?? named.upper)) add("columns", "the values stand under periods or regions; expected no column for value, numerator, denominator, lower or upper");
  if (named.numerator && !named.denominator) add("columns.denominator", "expected a column: a numerator needs a denominator");
  if (named.numerator && unit.kind !== "" && !Object.hasOwn(multipliers, unit.kind)) add("indicator.unit.kind", `a numerator and denominator make a share or rate; expected one of ${Object.keys(multipliers).join(", ")}`);
  if ((named.lower === undefined) !== (named.upper === undefined)) add("columns", "found one limit of an interval; expected both columns.lower and columns.upper, or neither");
  if (named.municipality && fixedTexts.municipality) add("fixed.municipality", "columns.municipality says it already; expected one of the two");
  return found;
}

/** What a share or rate is per: 100 for percentages. */
export const multipliers: Readonly<Record<string, number>> = { percentage: 100, "per-hundred": 100, "per-thousand": 1000, ratio: 1, euro: 1, hours: 1 };
