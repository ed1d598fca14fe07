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
import { keepLargest } from "./largest.ts";
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
  /** Values that are not what they were. */
  readonly revised: number;
  /** The most revised of them, relative to what they were; the most first. */
  readonly mostRevised: readonly RevisedValue[];
  /** Values that came where there was none, and that went. */
  readonly came: number;
  readonly went: number;
  /** Cells of which only a mark, a limit, or the reason why there is no value, is another. */
  readonly marked: number;
  /** Rows we keep because the table now has far fewer figures. */
  readonly thinner: readonly { readonly row: NamedRow; readonly before: number; readonly now: number }[];
  /** Rows of an earlier edition of this table that it no longer has. */
  readonly vanished: readonly NamedRow[];
}

/** Of a row with figures for 100 regions, 90 must be left. */
const leastLeft = 0.9;

/** As many revised values as anybody is shown. */
const shownRevisions = 10;

export function takeInMeasures(kept: ReadonlyMap<string, readonly NamedRow[]>, table: string, fresh: readonly NamedRow[]): Intake {
  const before = bestRows(kept);
  const judged = fresh.map((row) => judge(row, before.get(keyOf(row))));
  const accepted = judged.filter(({ isThinner }) => !isThinner).map(({ row, old }) => ({ row, old, change: compareRows(row, old) }));
  const changes = accepted.map(({ change }) => change).filter((change) => change !== undefined);
  const replaced = new Set(accepted.map(({ row }) => keyOf(row)));
  return {
    measures: placed(kept, table, replaced, accepted.map(({ row }) => row)),
    touched: new Set(accepted.filter(({ row, old, change }) => row.table !== old?.table || change).map(({ row }) => row.measure)),
    hasNews: changes.length > 0,
    newPeriods: newPeriodsOf(accepted, before),
    newRows: accepted.filter(({ old }) => !old).length,
    revised: changes.reduce((sum, { revised }) => sum + revised, 0),
    mostRevised: mostRevisedOf(changes),
    came: changes.reduce((sum, { came }) => sum + came, 0),
    went: changes.reduce((sum, { went }) => sum + went, 0),
    marked: changes.reduce((sum, { marked }) => sum + marked, 0),
    thinner: judged.flatMap(({ row, old, isThinner }) => (old && isThinner ? [{ row: old, before: filledIn(old), now: filledIn(row) }] : [])),
    vanished: vanishedFrom(kept.get(table) ?? [], fresh),
  };
}

/** How much a value changed, relative to what it was. */
export function changeOf({ before, after }: Pick<RevisedValue, "before" | "after">): number {
  return before === 0 ? Infinity : Math.abs(after - before) / Math.abs(before);
}

const keyOf = ({ measure, level, period, division }: NamedRow) => `${measure}|${level}|${period}|${division}`;

/** Rows the table no longer has, on whatever division: after a merger some tables give all their years on the new one. */
function vanishedFrom(kept: readonly NamedRow[], fresh: readonly NamedRow[]): readonly NamedRow[] {
  const seriesOf = ({ measure, level, period }: NamedRow) => `${measure}|${level}|${period}`;
  const told = new Set(fresh.map(seriesOf));
  return kept.filter((row) => !told.has(seriesOf(row)));
}

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
  let filled = 0;
  for (let index = 0; index < cells.statuses.length; index++) if (isFilled(cells, index)) filled++;
  return filled;
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
  readonly revised: number;
  readonly mostRevised: readonly RevisedValue[];
  readonly came: number;
  readonly went: number;
  readonly marked: number;
}

/** What is different, or undefined when nothing is. */
function compareRows(row: NamedRow, old: NamedRow | undefined): RowChange | undefined {
  const { measure, period, list } = row;
  if (!old) return { measure, revised: 0, mostRevised: [], came: filledIn(row), went: 0, marked: 0 };
  const most = keepLargest<RevisedValue>(shownRevisions);
  let [revised, came, went, marked] = [0, 0, 0, 0];
  for (let index = 0; index < list.codes.length; index++) {
    const [after, before] = [row.cells.values[index], old.cells.values[index]];
    const [isHere, wasHere] = [isFilled(row.cells, index), isFilled(old.cells, index)];
    if (isHere && !wasHere) came++;
    else if (wasHere && !isHere) went++;
    else if (isHere && after !== before) {
      revised++;
      most.add(changeOf({ before, after }), () => ({ measure, period, region: list.codes[index], before, after }));
    } else if (row.cells.statuses[index] !== old.cells.statuses[index] || hasOtherLimits(row, old, index)) marked++;
  }
  const isSame = revised + came + went + marked === 0 && row.step === old.step;
  return isSame ? undefined : { measure, revised, mostRevised: most.list(), came, went, marked };
}

function hasOtherLimits({ cells }: NamedRow, { cells: before }: NamedRow, index: number): boolean {
  return !Object.is(cells.lower?.[index] ?? NaN, before.lower?.[index] ?? NaN) || !Object.is(cells.upper?.[index] ?? NaN, before.upper?.[index] ?? NaN);
}

function mostRevisedOf(changes: readonly RowChange[]): readonly RevisedValue[] {
  const most = keepLargest<RevisedValue>(shownRevisions);
  for (const one of changes.flatMap(({ mostRevised }) => mostRevised)) most.add(changeOf(one), () => one);
  return most.list();
}

function newPeriodsOf(accepted: readonly { readonly row: NamedRow }[], before: ReadonlyMap<string, NamedRow>): readonly Period[] {
  const known = new Set([...before.values()].map(({ measure, period }) => measure + period));
  return [...new Set(accepted.filter(({ row }) => !known.has(row.measure + row.period)).map(({ row }) => row.period))].toSorted();
}
