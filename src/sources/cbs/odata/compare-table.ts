/**
 * What has a table now that we do not have yet?
 *
 * In:  what the publisher says of the table, and what our vintage read of it.
 * Out: a report, and whether anything in it is new.
 *
 * New is: a table the vintage has nothing of; a change later than the day of
 * the vintage; a period after the last one we have; a column that vanished, is
 * new or was renamed. Numbers of rows are shown, yet do not count: we do not
 * read every row of every table. Nor do periods before the first one we have.
 */
import type { SourceTable } from "../../../terms/source-table.ts";
import { yearPeriod } from "../../../terms/period.ts";
import type { CbsTableClient, MeasureColumn, PublishedPeriod, TableInfo } from "./client.ts";
import { matchColumns, type ColumnMatches, type KnownColumn } from "./match-columns.ts";

export interface LiveTable {
  readonly info: TableInfo;
  readonly columns: readonly MeasureColumn[];
  readonly periods: readonly PublishedPeriod[];
}

export interface OurTable {
  /** The day of the vintage: "2026-11-21". */
  readonly asOf: string;
  /** What the vintage read of this table; nothing when it is new to us. */
  readonly tables: readonly SourceTable[];
  /** The columns as we know them; undefined when we kept no list. */
  readonly columns: readonly KnownColumn[] | undefined;
}

export interface TableComparison {
  readonly info: TableInfo;
  readonly isKnown: boolean;
  readonly changedAfterVintage: boolean;
  /** The publisher says the table was changed on a day still to come. */
  readonly isFromTheFuture: boolean;
  readonly newPeriods: readonly string[];
  readonly gonePeriods: readonly string[];
  readonly statuses: Readonly<Record<string, number>>;
  readonly periods: readonly string[];
  readonly columnCount: number;
  readonly columns: ColumnMatches | undefined;
  readonly rowsRead: readonly { readonly id: string; readonly rows: number }[];
  readonly hasNews: boolean;
}

/** Asks all that is compared, one step after the other. */
export async function readLiveTable(client: CbsTableClient, id: string, onStep: (done: number, steps: number) => void): Promise<LiveTable> {
  const info = await client.table(id);
  onStep(1, 3);
  const columns = await client.measures(id);
  onStep(2, 3);
  const periods = await client.periods(id);
  onStep(3, 3);
  return { info, columns, periods };
}

export function compareTable(live: LiveTable, ours: OurTable, now: number): TableComparison {
  const periods = periodsOf(live);
  const known = ours.tables.flatMap((table) => table.periods).toSorted();
  const newPeriods = periods.filter((period) => known.length > 0 && period > (known.at(-1) ?? ""));
  const gonePeriods = [...new Set(known)].filter((period) => periods.length > 0 && !periods.includes(period));
  const columns = ours.columns && matchColumns(ours.columns, live.columns);
  const isKnown = ours.tables.length > 0;
  const changedAfterVintage = isKnown && live.info.modified.slice(0, 10) > ours.asOf;
  const hasNewColumns = columns !== undefined && columns.renamed.length + columns.vanished.length + columns.new.length > 0;
  return {
    info: live.info,
    isKnown,
    changedAfterVintage,
    isFromTheFuture: Date.parse(live.info.modified) > now + 24 * 3_600_000,
    newPeriods,
    gonePeriods,
    statuses: countStatuses(live.periods),
    periods,
    columnCount: live.columns.length,
    columns,
    rowsRead: ours.tables.map(({ id, rowsRead }) => ({ id, rows: rowsRead })),
    hasNews: !isKnown || changedAfterVintage || newPeriods.length + gonePeriods.length > 0 || hasNewColumns,
  };
}

// A table about one year has no dimension of time; its description names the year.
function periodsOf({ info, periods }: LiveTable): readonly string[] {
  if (periods.length > 0) return periods.map(({ code }) => code).toSorted();
  return /^\d{4}\*?$/.test(info.period) ? [yearPeriod(Number(info.period.slice(0, 4)))] : [];
}

function countStatuses(periods: readonly PublishedPeriod[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { status, isProvisional } of periods) {
    const word = status || (isProvisional ? "Voorlopig" : "not said");
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}
