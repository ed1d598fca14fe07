/**
 * From what sources know about places to the municipalities of the site.
 *
 * In:       names per year, recorded moves, inhabitants, groupings, aliases.
 * Out:      the municipalities of today's division and the former ones with the
 *           places their inhabitants now live in.
 * Not here: reading files (sources/), converting figures (convert.ts).
 */
import type { DivisionHistory, DivisionMove } from "./division-change.ts";
import { partsBetween } from "./division-change.ts";
import { groupingKinds, sizeClassOf, slugOf, type FormerMunicipality, type Grouping, type Municipality } from "./places.ts";

export interface KnownPlaces {
  readonly division: number;
  /** Year → code → official name. */
  readonly municipalitiesPerYear: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly moves: readonly DivisionMove[];
  inhabitantsOf(code: string, year: number): number | undefined;
  /** Year of the newest inhabitants, for the size class. */
  readonly newestYear: number;
  readonly groupings: ReadonlyMap<string, readonly { kind: string; code: string; name: string }[]>;
  readonly provinces: ReadonlyMap<string, { code: string; name: string }>;
  readonly aliases: readonly { readonly alias: string; readonly code: string }[];
}

/** The municipalities of today, in the order of the codes given. */
export function gatherMunicipalities(known: KnownPlaces, codes: readonly string[]): readonly Municipality[] {
  const names = known.municipalitiesPerYear.get(known.division) ?? new Map<string, string>();
  const aliases = aliasesPerMunicipality(known);
  const municipalities = codes.map((code) => {
    const name = names.get(code) ?? code;
    const inhabitants = known.inhabitantsOf(code, known.newestYear) ?? known.inhabitantsOf(code, known.division) ?? 0;
    return {
      code,
      name,
      slug: slugOf(name),
      aliases: (aliases.get(code) ?? []).filter((alias) => alias !== name),
      sizeClass: sizeClassOf(inhabitants),
      groupings: groupingsOf(code, known),
    };
  });
  refuseSharedSlugs(municipalities);
  return municipalities;
}

/** The municipalities that are no more, newest end first. */
export function gatherFormerMunicipalities(known: KnownPlaces): readonly FormerMunicipality[] {
  const today = known.municipalitiesPerYear.get(known.division) ?? new Map<string, string>();
  const former: FormerMunicipality[] = [];
  for (const [code, { name, lastYear }] of lastSeen(known)) {
    if (today.has(code)) continue;
    const end = known.moves.find((move) => move.from === code && move.isDissolved && move.date > `${lastYear}-01-01`);
    const successors = successorsOf(code, lastYear, known);
    if (end && successors.length > 0) former.push({ code, name, endedOn: end.date, successors });
  }
  return former.sort((a, b) => b.endedOn.localeCompare(a.endedOn) || a.name.localeCompare(b.name, "nl"));
}

function lastSeen(known: KnownPlaces) {
  const seen = new Map<string, { name: string; lastYear: number }>();
  const years = [...known.municipalitiesPerYear.keys()].filter((year) => year <= known.division).sort((a, b) => a - b);
  for (const year of years) {
    for (const [code, name] of known.municipalitiesPerYear.get(year) ?? []) seen.set(code, { name, lastYear: year });
  }
  return seen;
}

function successorsOf(code: string, lastYear: number, known: KnownPlaces) {
  const history: DivisionHistory = { moves: known.moves, inhabitantsOf: known.inhabitantsOf };
  return [...partsBetween(lastYear, known.division, [code], history)]
    .map(([successor, parts]) => ({ code: successor, fraction: parts.reduce((sum, part) => sum + part.fraction, 0) }))
    .sort((a, b) => b.fraction - a.fraction);
}

function groupingsOf(code: string, known: KnownPlaces): readonly Grouping[] {
  const province = known.provinces.get(code);
  const all = [
    ...(province ? [{ kind: "province", ...province }] : []),
    ...(known.groupings.get(code) ?? groupingsOfPredecessors(code, known)).filter((one) => one.kind !== "province"),
  ];
  return all.filter((one): one is Grouping => (groupingKinds as readonly string[]).includes(one.kind));
}

/** A municipality younger than the list of groupings works where its largest predecessor worked. */
function groupingsOfPredecessors(code: string, known: KnownPlaces) {
  const predecessors = known.moves.filter((move) => move.to === code && move.isDissolved);
  const largest = predecessors.reduce<DivisionMove | undefined>(
    (best, move) => (!best || move.inhabitants > best.inhabitants ? move : best),
    undefined,
  );
  return (largest && known.groupings.get(largest.from)) ?? [];
}

/** Aliases, also those of former municipalities, at the place where most of their people now live. */
function aliasesPerMunicipality(known: KnownPlaces): ReadonlyMap<string, readonly string[]> {
  const largestSuccessor = new Map(gatherFormerMunicipalities(known).map((former) => [former.code, former.successors[0].code]));
  const aliases = new Map<string, string[]>();
  for (const { alias, code } of known.aliases) {
    const target = largestSuccessor.get(code) ?? code;
    const list = aliases.get(target) ?? [];
    if (!list.includes(alias)) list.push(alias);
    aliases.set(target, list);
  }
  return aliases;
}

function refuseSharedSlugs(municipalities: readonly Municipality[]): void {
  const seen = new Map<string, string>();
  for (const { slug, code } of municipalities) {
    const other = seen.get(slug);
    if (other) throw new Error(`figures/gather-places: ${other} and ${code} would share the address "${slug}"; their names must differ`);
    seen.set(slug, code);
  }
}
