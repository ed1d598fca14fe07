/**
 * Which figures of a table are which of our measures?
 *
 * First the column. Version 3: by stem, title, unit and heading, against the recorded edition that
 * the table resembles most (odata/match-columns.ts). A column that was renamed is
 * told, and taken only when whoever runs the command says so. Where no titles
 * were recorded: by stem, when the table has it once. Version 4: by code. Where
 * neither was recorded: by title, when one column has it.
 *
 * Then the codes of further dimensions; of a code that was not recorded itself,
 * the one whose title it is.
 *
 * A measure in thousands of euros is only taken from a column that says so, and
 * any other only from one that does not.
 *
 * In:  the family, the service, the columns of the table and its codes.
 * Out: the measures that were recognised, with where they stand, and what became of the others.
 */
import type { Code, MeasureColumn } from "../odata/client.ts";
import type { CodeName, Service, LiveFamily, LiveMeasure, ReferenceEdition } from "./live-family.ts";
import { matchColumns, stemOf, type ColumnMatches } from "../odata/match-columns.ts";

/** A measure of ours and where it stands in a table. */
export interface PlacedMeasure {
  readonly live: LiveMeasure;
  /** Key of the column. */
  readonly column: string;
  /** Dimension → code, besides region and period. */
  readonly codes: Readonly<Record<string, string>>;
}

export interface ResolvedColumns {
  readonly measures: readonly PlacedMeasure[];
  /** Measures of the family that are not in this table, or not for certain. */
  readonly lost: readonly LiveMeasure[];
  readonly matches?: ColumnMatches;
}

/** What a table says of itself. */
export interface TableColumns {
  readonly columns: readonly MeasureColumn[];
  /** Dimension → its codes, of the dimensions that are known by titles. */
  readonly codes: ReadonlyMap<string, readonly Code[]>;
}

type Found = Omit<ResolvedColumns, "measures"> & { readonly pairs: readonly (readonly [column: string, measure: LiveMeasure])[] };

export function resolveColumns(family: LiveFamily, service: Service, { columns, codes }: TableColumns, acceptsRenamed: boolean): ResolvedColumns {
  const isByReference = service === "v3" && family.references.length > 0;
  const { pairs, lost, ...found } = isByReference ? byReference(family.references, columns, acceptsRenamed) : byName(family.measures, service, columns);
  const placed = pairs.map(([column, live]) => ({ column, live, codes: findCodes({ ...family.fixed, ...live.only }, codes) }));
  const measures = placed.flatMap((one) => (one.codes ? [{ ...one, codes: one.codes }] : []));
  const isFound = new Set(measures.map(({ live }) => live.measure));
  const others = [...lost, ...placed.filter((one) => !one.codes).map(({ live }) => live)];
  // A measure may have had another name in another edition.
  return { ...found, measures, lost: others.filter(({ measure }) => !isFound.has(measure)) };
}

/** Dimensions of which the codes must be asked, for they are known by their titles. */
export function dimensionsByTitle({ fixed, measures }: LiveFamily): ReadonlySet<string> {
  const names = [fixed, ...measures.map(({ only }) => only ?? {})].flatMap((one) => Object.entries(one));
  return new Set(names.flatMap(([dimension, name]) => (typeof name === "string" ? [] : [dimension])));
}

function findCodes(names: Readonly<Record<string, CodeName>>, codes: TableColumns["codes"]): Readonly<Record<string, string>> | undefined {
  const pairs = Object.entries(names).map(([dimension, name]) => [dimension, typeof name === "string" ? name : findByTitle(name.title, codes.get(dimension) ?? [])] as const);
  return pairs.every((pair): pair is readonly [string, string] => pair[1] !== undefined) ? Object.fromEntries(pairs) : undefined;
}

function findByTitle(title: RegExp, codes: readonly Code[]): string | undefined {
  const found = codes.filter((one) => title.test(one.title));
  return found.length === 1 ? found[0].code : undefined;
}

function byName(wanted: readonly LiveMeasure[], service: Service, columns: readonly MeasureColumn[]): Found {
  const nameable = wanted.filter(({ stem, code, title }) => title !== undefined || (service === "v3" ? stem : code) !== undefined);
  const pairs = nameable.flatMap((measure) => {
    const found = columns.filter((column) => isColumnOf(measure, service, column));
    return found.length === 1 && isInRightUnit(measure, found[0]) ? [[found[0].key, measure] as const] : [];
  });
  const taken = new Set(pairs.map(([, measure]) => measure));
  return { pairs, lost: nameable.filter((measure) => !taken.has(measure)) };
}

function isColumnOf({ stem, code, title }: LiveMeasure, service: Service, column: MeasureColumn): boolean {
  const name = service === "v3" ? stem : code;
  if (name !== undefined) return name === (service === "v3" ? stemOf(column.key) : column.key);
  return title?.test(column.title) ?? false;
}

function byReference(references: readonly ReferenceEdition[], columns: readonly MeasureColumn[], acceptsRenamed: boolean): Found {
  const tried = references.map((reference) => ({ reference, matches: matchColumns(reference.columns, columns) }));
  const { reference, matches } = tried.reduce((best, one) => (one.matches.matched.length >= best.matches.matched.length ? one : best));
  const pairs = [...matches.matched, ...(acceptsRenamed ? matches.renamed : [])].flatMap(({ before, after }) => {
    const measure = reference.measures.get(before.key);
    return measure && isInRightUnit(measure, after) ? [[after.key, measure] as const] : [];
  });
  const taken = new Set(pairs.map(([, measure]) => measure));
  return { pairs, lost: [...reference.measures.values()].filter((measure) => !taken.has(measure)), matches };
}

function isInRightUnit({ precision, unit: expected }: LiveMeasure, { unit }: Pick<MeasureColumn, "unit">): boolean {
  return (expected?.test(unit) ?? true) && /^x\s*1[\s.]?000/i.test(unit) === (precision.factor === 1000);
}
