/**
 * Which column of a table is which of our measures?
 *
 * Version 3: by stem, title, unit and heading, against the recorded edition that
 * the table resembles most (odata/match-columns.ts). A column that was renamed is
 * told, and taken only when whoever runs the command says so. Where no titles
 * were recorded: by stem, when the table has it once. Version 4: by code.
 *
 * A measure in thousands of euros is only taken from a column that says so, and
 * any other only from one that does not.
 *
 * In:  the family, the service, the columns of the table.
 * Out: the measure of each column that was recognised, and what became of the others.
 */
import type { MeasureColumn } from "../odata/client.ts";
import type { Service, LiveFamily, LiveMeasure, ReferenceEdition } from "./live-family.ts";
import { matchColumns, stemOf, type ColumnMatches } from "../odata/match-columns.ts";

export interface ResolvedColumns {
  /** Key of the column → our measure. */
  readonly measures: ReadonlyMap<string, LiveMeasure>;
  /** Measures that were in the recorded edition and are not in this table, or not for certain. */
  readonly lost: readonly LiveMeasure[];
  readonly matches?: ColumnMatches;
}

export function resolveColumns(family: LiveFamily, service: Service, columns: readonly MeasureColumn[], acceptsRenamed: boolean): ResolvedColumns {
  if (service === "v4") return byName(family.measures, columns, ({ code }) => code, ({ key }) => key);
  if (family.references.length === 0) return byName(family.measures, columns, ({ stem }) => stem, ({ key }) => stemOf(key));
  return byReference(family.references, columns, acceptsRenamed);
}

function byName(
  wanted: readonly LiveMeasure[],
  columns: readonly MeasureColumn[],
  nameOf: (measure: LiveMeasure) => string | undefined,
  nameOfColumn: (column: MeasureColumn) => string,
): ResolvedColumns {
  const pairs = wanted.flatMap((measure) => {
    const found = columns.filter((column) => nameOfColumn(column) === nameOf(measure));
    return found.length === 1 && isInRightUnit(measure, found[0]) ? [[found[0].key, measure] as const] : [];
  });
  const measures = new Map(pairs);
  const taken = new Set(measures.values());
  return { measures, lost: wanted.filter((measure) => nameOf(measure) !== undefined && !taken.has(measure)) };
}

function byReference(references: readonly ReferenceEdition[], columns: readonly MeasureColumn[], acceptsRenamed: boolean): ResolvedColumns {
  const tried = references.map((reference) => ({ reference, matches: matchColumns(reference.columns, columns) }));
  const { reference, matches } = tried.reduce((best, one) => (one.matches.matched.length >= best.matches.matched.length ? one : best));
  const pairs = [...matches.matched, ...(acceptsRenamed ? matches.renamed : [])].flatMap(({ before, after }) => {
    const measure = reference.measures.get(before.key);
    return measure && isInRightUnit(measure, after) ? [[after.key, measure] as const] : [];
  });
  const measures = new Map(pairs);
  const taken = new Set(measures.values());
  return { measures, lost: [...reference.measures.values()].filter((measure) => !taken.has(measure)), matches };
}

function isInRightUnit({ precision }: LiveMeasure, { unit }: Pick<MeasureColumn, "unit">): boolean {
  return /^x\s*1[\s.]?000/i.test(unit) === (precision.factor === 1000);
}
