/**
 * A comparison of a table in words, line by line, for a terminal or a log.
 *
 * In:  a comparison, the vintage it was made with, and what the publisher counts.
 * Out: lines of text.
 */
import type { TableComparison } from "./compare-table.ts";
import type { ColumnPair, LoneColumn } from "./match-columns.ts";

const count = (number: number) => number.toLocaleString("en-GB");

export function describeComparison(comparison: TableComparison, vintage: string, counted: "rows" | "observations"): readonly string[] {
  const { info } = comparison;
  return [
    `${info.id} ${info.title}, changed ${info.modified.slice(0, 10) || "on a day it does not say"}${changeNote(comparison)}`,
    vintageLine(comparison, vintage),
    periodLine(comparison),
    ...columnLines(comparison),
    rowLine(comparison, counted),
    comparison.hasNews ? "there is something new" : "nothing new",
  ];
}

function changeNote({ changedAfterVintage, isFromTheFuture }: TableComparison): string {
  if (isFromTheFuture) return ", which is still to come; one of two clocks is wrong";
  return changedAfterVintage ? ", after the day of the vintage" : "";
}

function vintageLine({ isKnown, rowsRead }: TableComparison, vintage: string): string {
  return isKnown ? `vintage ${vintage} read it as: ${rowsRead.map(({ id }) => id).join(", ")}` : `vintage ${vintage} has nothing of this table`;
}

function periodLine({ periods, newPeriods, gonePeriods, statuses }: TableComparison): string {
  const range = periods.length > 1 ? `${periods[0]} to ${periods.at(-1)}` : (periods[0] ?? "the table does not say");
  const status = Object.entries(statuses).map(([word, number]) => `${word} ${count(number)}`).join(", ");
  const changes = [...list("new", newPeriods), ...list("gone", gonePeriods)].join("; ");
  return `periods: ${count(periods.length)} (${range})${status ? `; status: ${status}` : ""}${changes ? `; ${changes}` : ""}`;
}

function list(word: string, periods: readonly string[]): readonly string[] {
  return periods.length > 0 ? [`${word}: ${periods.join(", ")}`] : [];
}

function columnLines({ columns, columnCount }: TableComparison): readonly string[] {
  if (!columns) return [`columns: ${count(columnCount)}; there is no list of known columns to compare them with`];
  const { matched, renamed, vanished } = columns;
  return [
    `columns: ${count(columnCount)}; recognised ${matched.length}, renamed ${renamed.length}, vanished ${vanished.length}, new ${columns.new.length}`,
    ...renamed.map((pair) => `  renamed: ${pairOf(pair)}`),
    ...vanished.map((one) => `  vanished: ${loneOf(one)}`),
    ...columns.new.map((one) => `  new: ${loneOf(one)}`),
  ];
}

function pairOf({ before, after, reason }: ColumnPair): string {
  return `${before.key} is now ${after.key} (${reason})`;
}

function loneOf({ column, reason }: LoneColumn): string {
  return `${column.key}, "${column.title}"${column.unit ? ` in ${column.unit}` : ""} (${reason})`;
}

function rowLine({ info, rowsRead }: TableComparison, counted: string): string {
  const now = info.count === undefined ? "the publisher does not say" : count(info.count);
  return `${counted}: ${[now, ...rowsRead.map(({ id, rows }) => `${count(rows)} rows read as ${id}`)].join("; ")}`;
}
