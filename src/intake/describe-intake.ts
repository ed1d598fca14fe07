/**
 * What new figures change, in words, for a terminal or a log.
 *
 * In:  a table that came and what became of it among the others.
 * Out: lines of text; revised values with the largest first.
 */
import { changeOf, type RevisedValue } from "../figures/take-in-measures.ts";
import type { NamedRow } from "../figures/measure-store.ts";
import type { LiveMeasure } from "../sources/cbs/live/live-family.ts";
import type { ResolvedColumns } from "../sources/cbs/live/resolve-columns.ts";
import type { TakenTable } from "./take-tables.ts";

const count = (number: number) => number.toLocaleString("en-GB");

export function describeIntake({ asked, intake }: TakenTable): readonly string[] {
  const { revised, mostRevised, newPeriods, newRows, came, went, marked, thinner, vanished } = intake;
  return [
    ...(asked.read.told ?? columnLines(asked.columns)),
    ...(newPeriods.length > 0 ? [`  new periods: ${newPeriods.join(", ")}`] : []),
    `  ${count(newRows)} new series; ${count(came)} values came, ${count(went)} went, ${count(revised)} were revised, ${count(marked)} changed in mark, margin or reason`,
    ...mostRevised.map((one) => `    ${revisionLine(one)}`),
    ...(revised > mostRevised.length ? [`    and ${count(revised - mostRevised.length)} smaller ones`] : []),
    ...thinner.map(({ row, before, now }) => `  kept as it was: ${rowName(row)}, which now has ${count(now)} figures instead of ${count(before)}`),
    ...vanished.map((row) => `  vanished, kept as it was: ${rowName(row)}`),
  ];
}

function columnLines({ measures, lost, matches }: ResolvedColumns): readonly string[] {
  const names = (all: readonly LiveMeasure[]) => all.map(({ measure }) => measure).join(", ");
  const isTaken = (key: string) => measures.some(({ column }) => column === key);
  return [
    `  columns: ${count(measures.length)} recognised as measures of ours${lost.length > 0 ? `; not in this table, or not for certain: ${names(lost)}` : ""}`,
    ...(matches?.renamed ?? []).map(({ before, after, reason }) => `  renamed${isTaken(after.key) ? "" : ", not taken without --renamed"}: ${before.key} is now ${after.key} (${reason})`),
    ...(matches?.vanished ?? []).map(({ column, reason }) => `  vanished: ${column.key}, "${column.title}" (${reason})`),
    ...(matches?.new ?? []).map(({ column }) => `  new, and no measure of ours: ${column.key}, "${column.title}"`),
  ];
}

function revisionLine(one: RevisedValue): string {
  const change = changeOf(one);
  const size = Number.isFinite(change) ? `${one.after > one.before ? "+" : "−"}${(100 * change).toFixed(1)}%` : "from zero";
  return `${one.measure} ${one.region} ${one.period}: ${count(one.before)} is now ${count(one.after)} (${size})`;
}

function rowName({ measure, level, period }: NamedRow): string {
  return `${measure} ${level} ${period}`;
}
