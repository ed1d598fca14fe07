/**
 * New figures of one table among those of all others.
 *
 * Row by row (a measure, at a level, in a period, on a division): the new row
 * takes the place of whatever was there. Two things stay as they were: a row that
 * the table no longer has, and a row of which the table now has far fewer figures
 * than we had, because a table that was emptied by mistake must not empty a page.
 * Both are told.
 *
 * In:       the rows per table, the new rows of one table.
 * Out:      rows per table, without tables that have none left; and what changed.
 * Not here: columns (build-column.ts), which are made again out of these rows.
 */
import type { MeasureId } from "../terms/measurement.ts";
import type { Period } from "../terms/period.ts";
import { isFilled } from "./cells.ts";
import type { NamedRow } from "./measure-store.ts";

export interface RevisedValue {
  readonly measure: MeasureId;
  readonly period: Period;
  readonly region: string;
  readonly before: number;
  readonly after: number;
}

export interface Intake {
  readonly measures: ReadonlyMap<string, readonly NamedRow[]>;
  /** Measures of which some row is not what it was, or comes from another table. */
  readonly touched: ReadonlySet<MeasureId>;
  /** Whether any value, mark, reason or step is not what it was. */
  readonly hasNews: boolean;
  /** Periods for which some measure had no row before. */
  readonly newPeriods: readonly Period[];
  /** Rows that were not there before. */
  readonly newRows: number;
  /** Largest change first, relative to what it was. */
  readonly revised: readonly RevisedValue[];
  /** Values that came where there was none, and that went. */
  readonly came: number;
  readonly went: number;
  /** Cells of which only a mark, or the reason why there is no value, is another. */
  readonly marked: number;
  /** Rows we keep because the table now has far fewer figures. */
  readonly thinner: readonly { readonly row: NamedRow; readonly before: number; readonly now: number }[];
  /** Rows of an earlier edition of this table that it no longer has. */
  readonly vanished: readonly NamedRow[];
}

/** Of a row with figures for 100 regions, 90 must be left. */
const leastLeft = 0.9;

export function takeInMeasures(kept: ReadonlyMap<string, readonly NamedRow[]>, table: string, fresh: readonly NamedRow[]): Intake {
  const before = bestRows(kept);
  const judged = fresh.map((row) => judge(row, before.get(keyOf(row))));
  const accepted = judged.filter(({ isThinner }) => !isThinner);
  const changes = accepted.map(({ row, old }) => compareRows(row, old)).filter((change) => change !== undefined);
  const replaced = new Set(accepted.map(({ row }) => keyOf(row)));
  return {
    measures: placed(kept, table, replaced, accepted.map(({ row }) => row)),
    touched: new Set(accepted.filter(({ row, old }) => row.table !== old?.table || compareRows(row, old)).map(({ row }) => row.measure)),
    hasNews: changes.length > 0,
    newPeriods: newPeriodsOf(accepted, before),
    newRows: accepted.filter(({ old }) => !old).length,
    revised: changes.flatMap(({ revised }) => revised).toSorted((a, b) => changeOf(b) - changeOf(a)),
    came: changes.reduce((sum, { came }) => sum + came, 0),
    went: changes.reduce((sum, { went }) => sum + went, 0),
    marked: changes.reduce((sum, { marked }) => sum + marked, 0),
    thinner: judged.flatMap(({ row, old, isThinner }) => (old && isThinner ? [{ row: old, before: filledIn(old), now: filledIn(row) }] : [])),
    vanished: (kept.get(table) ?? []).filter((row) => !fresh.some((one) => keyOf(one) === keyOf(row))),
  };
}

/** How much a value changed, relative to what it was. */
export function changeOf({ before, after }: RevisedValue): number {
  return before === 0 ? Infinity : Math.abs(after - before) / Math.abs(before);
}

const keyOf = ({ measure, level, period, division }: NamedRow) => `${measure}|${level}|${period}|${division}`;

/** Of each row the one that pages show: that with most figures, the first when equal. */
function bestRows(kept: ReadonlyMap<string, readonly NamedRow[]>): ReadonlyMap<string, NamedRow> {
  const best = new Map<string, NamedRow>();
  for (const rows of kept.values()) {
    for (const row of rows) {
      const other = best.get(keyOf(row));
      if (!other || filledIn(row) > filledIn(other)) best.set(keyOf(row), row);
    }
  }
  return best;
}

function filledIn({ cells }: NamedRow): number {
  return cells.statuses.reduce((sum, _, index) => sum + Number(isFilled(cells, index)), 0);
}

function judge(row: NamedRow, old: NamedRow | undefined) {
  return { row, old, isThinner: old !== undefined && filledIn(row) < leastLeft * filledIn(old) };
}

function placed(kept: ReadonlyMap<string, readonly NamedRow[]>, table: string, replaced: ReadonlySet<string>, accepted: readonly NamedRow[]) {
  const left = [...kept].map(([id, rows]) => [id, rows.filter((row) => !replaced.has(keyOf(row)))] as const);
  const all = new Map(left);
  all.set(table, [...accepted, ...(all.get(table) ?? [])]);
  return new Map([...all].filter(([, rows]) => rows.length > 0));
}

interface RowChange {
  readonly measure: MeasureId;
  readonly revised: readonly RevisedValue[];
  readonly came: number;
  readonly went: number;
  readonly marked: number;
}

/** What is different, or undefined when nothing is. */
function compareRows(row: NamedRow, old: NamedRow | undefined): RowChange | undefined {
  const { measure, period, list } = row;
  if (!old) return { measure, revised: [], came: filledIn(row), went: 0, marked: 0 };
  const revised: RevisedValue[] = [];
  let [came, went, marked] = [0, 0, 0];
  row.cells.values.forEach((after, index) => {
    const before = old.cells.values[index];
    const [isHere, wasHere] = [isFilled(row.cells, index), isFilled(old.cells, index)];
    if (isHere && !wasHere) came++;
    else if (wasHere && !isHere) went++;
    else if (isHere && after !== before) revised.push({ measure, period, region: list.codes[index], before, after });
    else if (row.cells.statuses[index] !== old.cells.statuses[index]) marked++;
  });
  const isSame = revised.length + came + went + marked === 0 && row.step === old.step;
  return isSame ? undefined : { measure, revised, came, went, marked };
}

function newPeriodsOf(accepted: readonly { readonly row: NamedRow }[], before: ReadonlyMap<string, NamedRow>): readonly Period[] {
  const known = new Set([...before.values()].map(({ measure, period }) => measure + period));
  return [...new Set(accepted.filter(({ row }) => !known.has(row.measure + row.period)).map(({ row }) => row.period))].toSorted();
}
