/**
 * The municipalities of a next division as people know them, and what became of
 * those that are no more.
 *
 * A municipality keeps its address, other names, size class and regions as long as
 * it goes on as it was. One that others went into answers to their names too, where
 * most of their people now live. A new one works in the regions that the list says,
 * and where the list says nothing in those of the municipality most of its people
 * come from.
 *
 * In:  the places of today, the divisions before and after, what the list of the
 *      year says, how many people lived where.
 * Out: the places of the next division.
 */
import type { DivisionList } from "./compare-divisions.ts";
import { isUnchanged, partsBetween, type DivisionHistory, type Part } from "./division-change.ts";
import type { Divisions } from "./divisions.ts";
import { partsToNext } from "./next-division.ts";
import { groupingKinds, sizeClassOf, slugOf, type FormerMunicipality, type Grouping, type Municipality } from "./places.ts";

export interface Places {
  readonly municipalities: readonly Municipality[];
  readonly formerMunicipalities: readonly FormerMunicipality[];
}

export interface NextYear {
  readonly list: DivisionList;
  readonly groupings: ReadonlyMap<string, readonly { readonly kind: string; readonly code: string; readonly name: string }[]>;
  readonly history: DivisionHistory;
  /** The newest year of which the inhabitants of all places are known. */
  readonly newestYear: number | undefined;
}

export function nextPlaces(places: Places, divisions: Divisions, next: NextYear): Places {
  const formerMunicipalities = nextFormer(places, divisions, next);
  return { municipalities: nextMunicipalities(places, divisions, next, formerMunicipalities), formerMunicipalities };
}

/** The same municipalities, in the regions of another year. */
export function withGroupings(municipalities: readonly Municipality[], groupings: NextYear["groupings"]): readonly Municipality[] {
  const nameOf = knownRegionNames(municipalities);
  return municipalities.map((one) => ({ ...one, groupings: groupingsOf(groupings.get(one.code) ?? [], one.groupings, nameOf) }));
}

function nextMunicipalities({ municipalities }: Places, divisions: Divisions, next: NextYear, former: readonly FormerMunicipality[]): readonly Municipality[] {
  const before = new Map(municipalities.map((one) => [one.code, one]));
  const parts = partsToNext(divisions, next.list, next.history);
  const nameOf = knownRegionNames(municipalities);
  const aliases = aliasesPerMunicipality(municipalities, next, former);
  const codes = [...next.list.names.keys()].toSorted((a, b) => a.localeCompare(b));
  return codes.map((code) => {
    const own = parts.get(code) ?? [];
    const origin = before.get(code) ?? before.get(largestPart(own, next)?.code ?? "");
    const name = next.list.names.get(code) ?? code;
    return {
      code,
      name,
      slug: slugOf(name),
      aliases: aliases.get(code) ?? [],
      sizeClass: sizeClass(own, origin, next),
      groupings: groupingsOf(next.groupings.get(code) ?? [], origin?.groupings ?? [], nameOf),
    };
  });
}

function largestPart(parts: readonly Part[], next: NextYear): Part | undefined {
  return parts.toSorted((a, b) => peopleIn(b, next) - peopleIn(a, next))[0];
}

function peopleIn({ code, fraction }: Part, { history, newestYear }: NextYear): number {
  return fraction * ((newestYear === undefined ? undefined : history.inhabitantsOf(code, newestYear)) ?? 0);
}

function sizeClass(parts: readonly Part[], origin: Municipality | undefined, next: NextYear): number {
  const people = parts.reduce((sum, part) => sum + peopleIn(part, next), 0);
  return origin && (isUnchanged(parts) || people === 0) ? origin.sizeClass : sizeClassOf(people);
}

/** What the list says, and where it says nothing what was so before. A region keeps the name we know it by: lists shorten names. */
function groupingsOf(told: readonly { readonly kind: string; readonly code: string; readonly name: string }[], before: readonly Grouping[], nameOf: (one: { kind: string; code: string; name: string }) => string): readonly Grouping[] {
  return groupingKinds.flatMap((kind) => {
    const now = told.find((one) => one.kind === kind);
    const one = now ?? before.find((other) => other.kind === kind);
    return one ? [{ kind, code: one.code, name: nameOf(one) }] : [];
  });
}

function knownRegionNames(municipalities: readonly Municipality[]) {
  const names = new Map<string, string>(municipalities.flatMap(({ groupings }) => groupings.map(({ kind, code, name }) => [`${kind} ${code}`, name] as const)));
  return ({ kind, code, name }: { readonly kind: string; readonly code: string; readonly name: string }) => names.get(`${kind} ${code}`) ?? name;
}

/** Other names, also those of places that are no more, at the place where most of their people now live; never a name that a place bears officially. */
function aliasesPerMunicipality(municipalities: readonly Municipality[], { list }: NextYear, former: readonly FormerMunicipality[]): ReadonlyMap<string, readonly string[]> {
  const successor = new Map(former.map(({ code, successors }) => [code, successors[0].code]));
  const official = new Set([...list.names.values()].map((name) => name.toLowerCase()));
  const gathered = new Map<string, string[]>();
  for (const { code, name, aliases } of municipalities) {
    const target = list.names.has(code) ? code : successor.get(code);
    const names = gathered.get(target ?? "") ?? [];
    const added = [...aliases, name].filter((one) => !official.has(one.toLowerCase()) && !names.includes(one));
    if (target !== undefined) gathered.set(target, [...names, ...added]);
  }
  return gathered;
}

/** Those there were, with their people followed, and those that ended since; newest end first. */
function nextFormer({ formerMunicipalities }: Places, divisions: Divisions, next: NextYear): readonly FormerMunicipality[] {
  const targets = targetsOf(partsToNext(divisions, next.list, next.history));
  const earlier = formerMunicipalities.map((one) => ({ ...one, successors: follow(one.successors, targets) }));
  const all = [...earlier, ...endedSince(divisions, next)].filter(({ code }) => !next.list.names.has(code));
  return all.sort((a, b) => b.endedOn.localeCompare(a.endedOn) || a.name.localeCompare(b.name, "nl"));
}

type Successors = FormerMunicipality["successors"];

function targetsOf(parts: ReadonlyMap<string, readonly Part[]>): ReadonlyMap<string, Successors> {
  const targets = new Map<string, { code: string; fraction: number }[]>();
  for (const [code, own] of parts) for (const part of own) targets.set(part.code, [...(targets.get(part.code) ?? []), { code, fraction: part.fraction }]);
  return targets;
}

function follow(successors: Successors, targets: ReadonlyMap<string, Successors>): Successors {
  const merged = new Map<string, number>();
  for (const { code, fraction } of successors) {
    for (const to of targets.get(code) ?? []) merged.set(to.code, (merged.get(to.code) ?? 0) + fraction * to.fraction);
  }
  return [...merged].map(([code, fraction]) => ({ code, fraction })).sort((a, b) => b.fraction - a.fraction);
}

/** Municipalities of the pages, or of a list between, that the next list does not have. */
function endedSince({ division, lists }: Divisions, { list, history }: NextYear): readonly FormerMunicipality[] {
  const years = [...lists.values()].filter((one) => one.level === "municipality" && one.division >= division && one.division < list.year);
  const seen = new Map(years.toSorted((a, b) => a.division - b.division).flatMap((one) => one.codes.map((code, index) => [code, { name: one.names[index], year: one.division }] as const)));
  return [...seen].flatMap(([code, { name, year }]) => {
    const end = history.moves.find(({ from, isDissolved, date }) => from === code && isDissolved && date > `${year}-01-01`);
    const successors = follow([{ code, fraction: 1 }], targetsOf(partsBetween(year, list.year, [code], history)));
    return end && !list.names.has(code) ? [{ code, name, endedOn: end.date, successors }] : [];
  });
}
