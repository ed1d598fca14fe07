/**
 * Which place does a reader mean?
 *
 * People type half a name, an old or a popular one, without accents, with a
 * slip. Found are municipalities by their name and other names, municipalities
 * that no longer exist, and districts of the newest division.
 *
 * Method: names and typed text are folded to plain letters. Exact names come
 * first, then names that begin so, names in which every typed word begins a
 * word, names that contain it. Within each: municipalities, former ones,
 * districts. Only when nothing is found, names that differ by a slip or two; those
 * of districts only when no other place has such a name.
 *
 * In:       a vintage and what was typed.
 * Out:      places, best first, each once.
 * Not here: the pages and the list that opens while typing (pages/search/, client/).
 *
 * @example
 * searchPlaces(vintage, "den bosch")[0].name // "'s-Hertogenbosch"
 */
import type { Vintage } from "../../figures/vintage.ts";
import { foldName } from "./fold.ts";
import { lookupsOf } from "../lookups.ts";
import { compareNames } from "../wording/numbers.ts";
import { spellingDistance } from "./spelling-distance.ts";

export type FoundKind = "municipality" | "former-municipality" | "district";

export interface FoundPlace {
  readonly kind: FoundKind;
  readonly code: string;
  readonly name: string;
  /** The other name that was recognised: "Den Bosch". */
  readonly alias?: string;
  /** Path of its page. */
  readonly path: string;
  /** The municipality a district lies in, or the largest part of a former one went to. */
  readonly within?: string;
}

export type Closeness = "exact" | "begins" | "words" | "contains" | "resembles";

export interface Match {
  readonly place: FoundPlace;
  readonly closeness: Closeness;
}

interface Entry {
  readonly place: FoundPlace;
  readonly folded: string;
  /** The same with a space before every word. */
  readonly words: string;
  /** The words of the municipality a district lies in; empty for other places. */
  readonly around: string;
}

export const longestQuery = 100;

const closenesses: readonly Closeness[] = ["exact", "begins", "words", "contains", "resembles"];
const kinds: readonly FoundKind[] = ["municipality", "former-municipality", "district"];

/** The places that fit, best first. */
export function searchPlaces(vintage: Vintage, typed: string, limit = 10): readonly FoundPlace[] {
  return matchPlaces(vintage, typed, limit).map(({ place }) => place);
}

/** The same, with how well each fits. */
export function matchPlaces(vintage: Vintage, typed: string, limit = 10): readonly Match[] {
  const query = foldName(typed.slice(0, longestQuery));
  if (query === "") return [];
  const index = indexOf(vintage);
  const words = query.split(" ").map((word) => ` ${word}`);
  const matches = index.flatMap((entry) => {
    const closeness = closenessOf(entry, query, words);
    return closeness ? [{ place: entry.place, closeness }] : [];
  });
  const found = matches.length > 0 ? matches : resembling(index, query);
  return onceEach(found.toSorted(compareMatches)).slice(0, limit);
}

/** Names that resemble what was typed, also when it fits none: for "did you mean". */
export function suggestPlaces(vintage: Vintage, typed: string, limit = 5): readonly FoundPlace[] {
  return searchPlaces(vintage, typed.replace(/-/g, " "), limit);
}

function closenessOf(entry: Entry, query: string, words: readonly string[]): Closeness | undefined {
  const { folded } = entry;
  if (folded.startsWith(query)) return folded.length === query.length ? "exact" : "begins";
  if (beginsWords(entry, words)) return "words";
  return query.length >= 3 && folded.includes(query) ? "contains" : undefined;
}

/** Every typed word begins a word; at least one of them a word of the name itself. */
function beginsWords({ words, around }: Entry, typed: readonly string[]): boolean {
  return typed.some((word) => words.includes(word)) && typed.every((word) => words.includes(word) || around.includes(word));
}

/** There are ten times as many districts as other places, many called alike: they count when no other resembles it. */
function resembling(index: readonly Entry[], query: string): readonly Match[] {
  if (query.length < 3) return [];
  const others = nearestOf(index.filter(({ place }) => place.kind !== "district"), query);
  if (others.length > 0 || query.length < 5) return others;
  return nearestOf(index.filter(({ place }) => place.kind === "district"), query);
}

function nearestOf(entries: readonly Entry[], query: string): readonly Match[] {
  const limit = query.length <= 5 ? 1 : 2;
  const nearest = entries
    .map(({ place, folded }) => ({ place, distance: slips(query, folded, limit) }))
    .filter(({ distance }) => distance <= limit)
    .toSorted((a, b) => a.distance - b.distance || compareMatches(asMatch(a.place), asMatch(b.place)));
  return nearest.filter(({ distance }) => distance === nearest[0].distance).map(({ place }) => asMatch(place));
}

/** Against the whole name, or its beginning when the reader had not finished typing. */
function slips(query: string, folded: string, limit: number): number {
  const whole = spellingDistance(query, folded, limit);
  return whole <= limit || query.length < 5 ? whole : spellingDistance(query, folded.slice(0, query.length), limit);
}

function asMatch(place: FoundPlace): Match {
  return { place, closeness: "resembles" };
}

function compareMatches(a: Match, b: Match): number {
  return (
    closenesses.indexOf(a.closeness) - closenesses.indexOf(b.closeness) ||
    kinds.indexOf(a.place.kind) - kinds.indexOf(b.place.kind) ||
    compareNames(a.place.name, b.place.name) ||
    a.place.code.localeCompare(b.place.code)
  );
}

function onceEach(matches: readonly Match[]): readonly Match[] {
  const seen = new Set<string>();
  return matches.filter(({ place }) => !seen.has(place.code) && seen.add(place.code));
}

const made = new WeakMap<Vintage, readonly Entry[]>();

function indexOf(vintage: Vintage): readonly Entry[] {
  let index = made.get(vintage);
  if (!index) made.set(vintage, (index = [...municipalityEntries(vintage), ...formerEntries(vintage), ...districtEntries(vintage)]));
  return index;
}

function municipalityEntries({ municipalities, formerMunicipalities }: Vintage): Entry[] {
  // A former municipality has a page of its own; as an alias it would hide that page.
  const formerNames = new Set(formerMunicipalities.map(({ name }) => foldName(name)));
  return municipalities.flatMap(({ code, name, slug, aliases }) => {
    const place: FoundPlace = { kind: "municipality", code, name, path: `/gemeenten/${slug}` };
    const others = aliases.filter((alias) => !formerNames.has(foldName(alias)));
    return [entryOf(place, name), ...others.map((alias) => entryOf({ ...place, alias }, alias))];
  });
}

function formerEntries(vintage: Vintage): Entry[] {
  const { municipalityByCode } = lookupsOf(vintage);
  return vintage.formerMunicipalities.map(({ code, name, successors }) => {
    const within = municipalityByCode.get(successors[0]?.code)?.name;
    return entryOf({ kind: "former-municipality", code, name, path: `/gebieden/${code}`, within }, name);
  });
}

function districtEntries(vintage: Vintage): Entry[] {
  const { municipalityByCode, newestList } = lookupsOf(vintage);
  const list = newestList("district");
  if (!list) return [];
  return list.codes.flatMap((code, index) => {
    const municipality = municipalityByCode.get(list.parents[index]);
    const name = list.names[index];
    if (!municipality || !name) return [];
    return [entryOf({ kind: "district", code, name, path: `/gebieden/${code}`, within: municipality.name }, name)];
  });
}

function entryOf(place: FoundPlace, name: string): Entry {
  const folded = foldName(name);
  const around = place.kind === "district" && place.within ? ` ${foldName(place.within)}` : "";
  return { place, folded, words: ` ${folded}`, around };
}
