/**
 * The way from every earlier division to a next one.
 *
 * The parts that make up the municipalities of today are known for every year.
 * When some of these merge or are divided in their turn, the parts of an older year
 * follow: a half of a place of which a quarter went elsewhere is an eighth there.
 * Published figures are thereby always converted in one step from the division they
 * were published on; figures that were converted are never converted again.
 *
 * In:       the divisions there are; the list of another year; the moves since.
 * Out:      the divisions with that year as the one of the pages, or, when nothing
 *           changed, with that year beside the others.
 * Not here: whether the moves tell enough (division-faults.ts); figures (convert.ts).
 *
 * @example
 * // A quarter of Scherpenzeel goes to Woudenberg in 2027, and Renswoude had become part of Scherpenzeel in 2020
 * nextDivision(divisions, list2027, history).parts.get(2019)?.get("GM0351")
 * // [{ code: "GM0351", fraction: 1 }, { code: "GM0279", fraction: 0.25 }, { code: "GM0339", fraction: 0.25 }]
 */
import { countryCode, regionListId, type RegionList } from "../terms/region.ts";
import type { DivisionList } from "./compare-divisions.ts";
import { isUnchanged, partsBetween, type DivisionHistory, type Part } from "./division-change.ts";
import type { Divisions } from "./divisions.ts";

type Parts = ReadonlyMap<string, readonly Part[]>;

/** With the list of a year as the division of the pages. */
export function nextDivision(divisions: Divisions, next: DivisionList, history: DivisionHistory): Divisions {
  const { lists, parts, division } = withYear(divisions, next);
  const step = partsToNext(divisions, next, history);
  const years = [...parts].map(([year, own]) => [year, year < division ? followOn(own, step) : partsSince(lists, year, next, history)] as const);
  return { division: next.year, lists, parts: new Map(years) };
}

/** With the list of a year beside the others, where it has the municipalities of the pages. */
export function withYear({ division, lists, parts }: Divisions, { year, names }: DivisionList): Divisions {
  const codes = [...names.keys()].toSorted((a, b) => a.localeCompare(b));
  const municipal = listOf("municipality", year, codes, codes.map((code) => names.get(code) ?? code));
  const country = listOf("country", year, [countryCode], ["Nederland"]);
  const unchanged = partsBetween(year, year, codes, { moves: [], inhabitantsOf: () => undefined });
  return {
    division,
    lists: new Map([...lists, ...[municipal, country].map((list) => [list.id, list] as const)]),
    parts: new Map([...parts, [year, unchanged] as const].toSorted(([a], [b]) => a - b)),
  };
}

/** What the municipalities of the next division are made of, of those of the pages. */
export function partsToNext({ division, lists }: Divisions, next: DivisionList, history: DivisionHistory): Parts {
  return partsBetween(division, next.year, codesIn(lists, division), history);
}

/** Whether a year has the municipalities of the pages: their codes, their names, and nobody moved that counts. */
export function isSameDivision(divisions: Divisions, next: DivisionList, history: DivisionHistory): boolean {
  const list = divisions.lists.get(regionListId("municipality", divisions.division));
  const isSame = list?.codes.length === next.names.size && list.codes.every((code, index) => next.names.get(code) === list.names[index]);
  return isSame && [...partsToNext(divisions, next, history).values()].every(isUnchanged);
}

/** The parts of an older division, followed through one step more. */
function followOn(older: Parts, step: Parts): Parts {
  const followed = [...step].map(([code, parts]) => [code, mergeParts(code, parts.flatMap((part) => passOn(older.get(part.code) ?? [], part)))] as const);
  return new Map(followed);
}

function passOn(parts: readonly Part[], { fraction }: Part): readonly Part[] {
  return parts.map((part) => ({ ...part, fraction: part.fraction * fraction }));
}

/** One part for each older municipality; the place itself first, then the largest. */
function mergeParts(code: string, parts: readonly Part[]): readonly Part[] {
  const merged = new Map<string, Part>();
  for (const part of parts) merged.set(part.code, { ...part, fraction: part.fraction + (merged.get(part.code)?.fraction ?? 0) });
  return [...merged.values()].sort((a, b) => Number(b.code === code) - Number(a.code === code) || b.fraction - a.fraction);
}

/** From a year as new as the division of the pages, of which we may have a list and figures already. */
function partsSince(lists: Divisions["lists"], year: number, next: DivisionList, history: DivisionHistory): Parts {
  return partsBetween(Math.min(year, next.year), next.year, codesIn(lists, year), history);
}

function codesIn(lists: Divisions["lists"], year: number): readonly string[] {
  return lists.get(regionListId("municipality", year))?.codes ?? [];
}

function listOf(level: RegionList["level"], division: number, codes: readonly string[], names: readonly string[]): RegionList {
  return { id: regionListId(level, division), level, division, codes, names, parents: [] };
}
