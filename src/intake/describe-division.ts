/**
 * What another year brings, in words for a terminal.
 *
 * In:  two lists held against each other, the regions of both; or a vintage on the
 *      next division.
 * Out: lines of text.
 */
import { findBlock, isMissingStatus, missingReasonOf, type Block, type Column } from "../figures/column.ts";
import type { DivisionComparison, DivisionList, Share } from "../figures/compare-divisions.ts";
import { isUnchanged } from "../figures/division-change.ts";
import type { Divisions } from "../figures/divisions.ts";
import { partsToNext } from "../figures/next-division.ts";
import type { Grouping, Municipality } from "../figures/places.ts";
import type { YearList } from "../sources/places/year-list.ts";
import type { VintageToWrite } from "../store/write-vintage.ts";
import type { NextDivision } from "./take-division.ts";

export function describeComparison(before: DivisionList, list: YearList, { unchanged, vanished, appeared, renamed, bordersMoved, leadsNowhere }: DivisionComparison): readonly string[] {
  const named = (code: string) => `${before.names.get(code) ?? list.municipalities.get(code) ?? "unknown"} (${code})`;
  const where = (shares: readonly Share[]) => shares.map(({ code, inhabitants, fraction }) => `${named(code)} ${(fraction * 100).toFixed(1)}% (${Math.round(inhabitants)})`).join(", ");
  return [
    `${list.table}: ${list.municipalities.size} municipalities in ${list.year}; we have ${before.names.size} of ${before.year}; ${unchanged} unchanged`,
    ...vanished.map(({ code, successors }) => `vanished: ${named(code)} → ${"missing" in successors ? "nobody tells where its people went; a successor table is needed" : where(successors)}`),
    ...appeared.map(({ code, origins }) => `appeared: ${named(code)} ← ${"missing" in origins ? "nobody tells where its people came from; a successor table is needed" : where(origins)}`),
    ...renamed.map((one) => `renamed: ${one.code} from ${one.before} to ${one.after}`),
    ...bordersMoved.map(({ date, from, to, inhabitants }) => `border moved on ${date}: ${inhabitants} people from ${named(from)} to ${named(to)}`),
    ...leadsNowhere.map((code) => `people went to ${code}, which neither list has`),
  ];
}

/** Per kind of region, the municipalities that work in another one than we have it. */
export function describeRegrouped(municipalities: readonly Municipality[], { groupings, year }: YearList): readonly string[] {
  const known = new Map(municipalities.map((one) => [one.code, one.groupings]));
  const changes = [...groupings].flatMap(([code, now]) => {
    const before = known.get(code);
    return before ? now.flatMap((one) => changeOf(code, before, one)) : [];
  });
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const told = changes.filter((one) => one.kind === kind).map(({ text }) => text);
    return `${kind}: ${told.length} elsewhere in ${year}: ${told.slice(0, 3).join("; ")}${told.length > 3 ? "; …" : ""}`;
  });
}

/** Two names with one code are one region: publishers shorten names. */
function changeOf(code: string, before: readonly Grouping[], now: { readonly kind: string; readonly code: string; readonly name: string }) {
  const was = before.find(({ kind }) => kind === now.kind);
  return was && was.code !== now.code ? [{ kind: now.kind, text: `${code} from ${was.name} to ${now.name}` }] : [];
}

/** What became of the figures of municipalities that changed. */
export function describeConversion(before: Divisions, next: NextDivision, { columns, indicators, municipalities, division }: VintageToWrite): readonly string[] {
  const parts = partsToNext(before, next.list, next.history);
  const changed = [...parts].filter(([, own]) => !isUnchanged(own)).map(([code]) => code).toSorted();
  if (changed.length === 0) return [`nobody came under another municipality; all figures are as they were, under the names of ${division}`];
  const places = changed.map((code) => municipalities.findIndex((one) => one.code === code));
  const blocks = indicators.map(({ id }) => ({ id, block: findBlock(columns.get(id) as Column, "municipality", division) }));
  const outcomes = blocks.map(({ id, block }) => ({ id, ...(block ? outcomeAt(block, places) : { filled: 0, lost: 0 }) }));
  const lost = outcomes.filter(({ filled, lost: cells }) => filled === 0 && cells > 0).map(({ id }) => id);
  const converted = outcomes.filter(({ filled }) => filled > 0).length;
  return [
    `made of others than before: ${changed.map((code) => `${next.list.names.get(code)} (${code})`).join(", ")}`,
    `figures of these: ${count(converted)} indicators converted, ${count(lost.length)} without a figure there for now, because they cannot be converted or one of the parts has none${lost.length > 0 ? `: ${lost.slice(0, 5).join(", ")}${lost.length > 5 ? ", …" : ""}` : ""}`,
  ];
}

/** Of some places, over all periods: how many have a figure, and how many have none because of the change. */
function outcomeAt({ statuses, periods }: Block, places: readonly number[]) {
  const own = places.flatMap((place) => [...statuses.subarray(place * periods.length, (place + 1) * periods.length)]);
  const isLost = (status: number) => isMissingStatus(status) && missingReasonOf(status) === "division-changed";
  return { filled: own.filter((status) => !isMissingStatus(status)).length, lost: own.filter(isLost).length };
}

const count = (number: number) => number.toLocaleString("en-GB");
