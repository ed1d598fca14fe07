/**
 * Which place is meant: a code or a name out of somebody's file.
 *
 * A place is looked for in the division of the year the figure is about, for a
 * code or name may be of other ground in another year. Known are codes with and
 * without letters (GM0150, 0150, 150), official names, other names and spellings,
 * names of municipalities that merged, and within a municipality the codes and
 * names of its districts and neighbourhoods.
 *
 * In:  the text, the list of the year, what is known of places.
 * Out: the code, and whether another name led there; or what would be right.
 *
 * @example
 * findRegion("Den Haag", { municipalities: list2024 }, places) // { code: "GM0518", level: "municipality", … }
 */
import { countryCode, findRegionLevel, municipalityOf, type RegionLevel, type RegionList } from "../../terms/region.ts";

/** What is known of places, from the figures at hand. */
export interface OwnPlaces {
  /** The division the pages use. */
  readonly division: number;
  readonly lists: ReadonlyMap<string, RegionList>;
  /** Other names of municipalities of today. */
  readonly municipalities: readonly { readonly code: string; readonly name: string; readonly aliases: readonly string[] }[];
  readonly formerMunicipalities: readonly {
    readonly code: string;
    readonly name: string;
    readonly endedOn: string;
    readonly successors: readonly { readonly code: string; readonly fraction: number }[];
  }[];
}

/** Where to look. */
export interface RegionContext {
  readonly municipalities: RegionList;
  readonly districts?: RegionList;
  readonly neighbourhoods?: RegionList;
  /** Code of the municipality whose districts are meant. */
  readonly within?: string;
}

export interface FoundRegion {
  readonly code: string;
  readonly level: RegionLevel;
  /** The official name, where the text was another one. */
  readonly otherNameOf?: string;
}

export interface NoRegion {
  readonly expected: string;
}

export function findRegion(text: string, context: RegionContext, places: OwnPlaces): FoundRegion | NoRegion {
  if (/^(nl0?0?|nl00|nl01|nederland|the netherlands)$/i.test(text)) return { code: countryCode, level: "country" };
  const code = asCode(text);
  if (code) return findCode(code, context, places);
  return findSmallArea(text, context) ?? findName(text, context, places);
}

function asCode(text: string): string | undefined {
  const digits = text.match(/^(?:gm|gemeente_)?(\d{1,4})(?:\.0+)?$/i)?.[1];
  if (digits) return `GM${digits.padStart(4, "0")}`;
  return findRegionLevel(text.toUpperCase()) ? text.toUpperCase() : undefined;
}

function findCode(code: string, context: RegionContext, places: OwnPlaces): FoundRegion | NoRegion {
  const level = findRegionLevel(code) as RegionLevel;
  const list = listAt(level, context);
  if (!list) return { expected: `a municipality; the figures at hand know no ${level} of ${context.municipalities.division}` };
  if (indexOf(list).codes.has(code)) return context.within && level !== "municipality" ? inside(code, level, context.within) : { code, level };
  return { expected: level === "municipality" ? whyNotThere(code, context, places) : `a ${level} in the division of ${list.division}` };
}

function inside(code: string, level: RegionLevel, within: string): FoundRegion | NoRegion {
  return municipalityOf(code) === within ? { code, level } : { expected: `a ${level} in ${within}; this one is in ${municipalityOf(code)}` };
}

function listAt(level: RegionLevel, { municipalities, districts, neighbourhoods }: RegionContext): RegionList | undefined {
  return { country: undefined, municipality: municipalities, district: districts, neighbourhood: neighbourhoods }[level];
}

function findSmallArea(text: string, { within, districts, neighbourhoods }: RegionContext): FoundRegion | NoRegion | undefined {
  if (!within) return undefined;
  for (const list of [districts, neighbourhoods]) {
    if (!list) continue;
    const found = indexOf(list).smallAreas.get(`${within} ${fold(withoutNumber(text))}`) ?? [];
    if (found.length === 1) return { code: found[0], level: list.level };
    if (found.length > 1) return { expected: `a code, for ${found.length} areas have this name: ${found.join(", ")}` };
  }
  return undefined;
}

function findName(text: string, context: RegionContext, places: OwnPlaces): FoundRegion | NoRegion {
  const { names, codes } = indexOf(context.municipalities);
  const bare = text.replace(/^(gemeente|gem\.)\s+/i, "").replace(/\s+\((gemeente|gem\.)\)$/i, "");
  const exact = names.get(fold(bare)) ?? names.get(fold(withoutBrackets(bare))) ?? [];
  if (exact.length === 1) return { code: exact[0], level: "municipality" };
  if (exact.length > 1) return { expected: `one of ${exact.map((code) => `${codes.get(code)} (${code})`).join(" and ")}; this name fits both` };
  const former = places.formerMunicipalities.find((one) => fold(one.name) === fold(bare));
  if (former) return { expected: whyNotThere(former.code, context, places) };
  const alias = aliasesOf(places).get(fold(bare));
  if (alias && codes.has(alias)) return { code: alias, level: "municipality", otherNameOf: codes.get(alias) };
  if (alias) return { expected: whyNotThere(alias, context, places) };
  return { expected: suggestion(bare, context) };
}

/** Why a municipality we know is not in the division that is asked for. */
function whyNotThere(code: string, { municipalities }: RegionContext, places: OwnPlaces): string {
  const year = municipalities.division;
  const former = places.formerMunicipalities.find((one) => one.code === code);
  const nameOf = (one: string) => places.municipalities.find((each) => each.code === one)?.name ?? one;
  if (former && former.endedOn <= `${year}-12-31`) {
    const successors = former.successors.map((one) => nameOf(one.code)).join(", ");
    return `a municipality of ${year}; ${former.name} ended on ${former.endedOn} and its people are now in ${successors}`;
  }
  const today = places.municipalities.find((one) => one.code === code);
  if (today) return `a municipality of ${year}; ${today.name} was not there yet. If the figures are on the division of ${places.division}, say "division": ${places.division} in the mapping`;
  return `the code or name of a municipality in ${year}, such as GM0150 or Deventer`;
}

function suggestion(text: string, { municipalities, within, districts }: RegionContext): string {
  const start = fold(text).slice(0, 3);
  const all = within && districts ? districts.names.filter((_, index) => districts.parents[index] === within) : municipalities.names;
  const near = all.filter((name) => start !== "" && fold(withoutNumber(name)).startsWith(start)).slice(0, 3);
  const kind = within ? `an area in ${within}, or the municipality itself,` : "the code or name of a municipality";
  return `${kind} in the division of ${municipalities.division}${near.length > 0 ? `; perhaps ${near.join(", ")}` : ""}`;
}

interface ListIndex {
  readonly codes: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** By municipality and folded name. */
  readonly smallAreas: ReadonlyMap<string, readonly string[]>;
}

// Lists never change, so what was made of one stays true.
const indexes = new WeakMap<RegionList, ListIndex>();

function indexOf(list: RegionList): ListIndex {
  const known = indexes.get(list);
  if (known) return known;
  const codes = new Map(list.codes.map((code, index) => [code, list.names[index]]));
  const names = new Map<string, string[]>();
  const smallAreas = new Map<string, string[]>();
  for (const [code, name] of codes) {
    for (const key of new Set([fold(name), fold(withoutBrackets(name))])) put(names, key, code);
    put(smallAreas, `${municipalityOf(code)} ${fold(withoutNumber(name))}`, code);
  }
  const made = { codes, names, smallAreas };
  indexes.set(list, made);
  return made;
}

function put(map: Map<string, string[]>, key: string, code: string): void {
  map.set(key, [...(map.get(key) ?? []), code]);
}

const aliasIndexes = new WeakMap<OwnPlaces, ReadonlyMap<string, string>>();

function aliasesOf(places: OwnPlaces): ReadonlyMap<string, string> {
  const known = aliasIndexes.get(places);
  if (known) return known;
  const made = new Map(places.municipalities.flatMap(({ code, name, aliases }) => [name, ...aliases].map((alias) => [fold(alias), code] as const)));
  aliasIndexes.set(places, made);
  return made;
}

const withoutBrackets = (name: string) => name.replace(/\s*\([^)]*\)$/, "");

/** "Wijk 03 Noord" and "03 Noord" are Noord. */
const withoutNumber = (name: string) => name.replace(/^((wijk|buurt)\s+)?\d{1,4}\s+(?=\S)/i, "");

/** Letters and digits alone, so that spelling of accents, dashes and spaces does not matter. */
function fold(name: string): string {
  return name.normalize("NFD").replaceAll(/[\u0300-\u036f]/g, "").toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
