/**
 * Finding things in a vintage by the name a page knows them by, in one step.
 *
 * Made once for each vintage, on first use, and forgotten with it.
 */
import type { FormerMunicipality, Municipality } from "../figures/places.ts";
import { slugOf } from "../figures/places.ts";
import type { Indicator } from "../figures/indicator.ts";
import type { Vintage } from "../figures/vintage.ts";
import type { RegionLevel, RegionList } from "../terms/region.ts";
import type { SourceTable } from "../terms/source-table.ts";
import { themes, type ThemeId } from "../terms/theme.ts";
import { compareNames } from "./wording/numbers.ts";

export interface Lookups {
  /** In the order of the alphabet. */
  readonly municipalitiesByName: readonly Municipality[];
  readonly municipalityBySlug: ReadonlyMap<string, Municipality>;
  readonly municipalityByCode: ReadonlyMap<string, Municipality>;
  /** Other names as an address: "den-haag". */
  readonly municipalityByAlias: ReadonlyMap<string, Municipality>;
  readonly formerByCode: ReadonlyMap<string, FormerMunicipality>;
  readonly formerBySlug: ReadonlyMap<string, FormerMunicipality>;
  readonly indicatorById: ReadonlyMap<string, Indicator>;
  readonly indicatorsByTheme: ReadonlyMap<ThemeId, readonly Indicator[]>;
  readonly tableById: ReadonlyMap<string, SourceTable>;
  /** The newest list of a level in which the regions have names. */
  newestList(level: RegionLevel): RegionList | undefined;
  /** Place of a code in a list, or -1: `indexInList("municipality-2024", "GM0150")`. */
  indexInList(list: string, code: string): number;
}

const made = new WeakMap<Vintage, Lookups>();

export function lookupsOf(vintage: Vintage): Lookups {
  let lookups = made.get(vintage);
  if (!lookups) made.set(vintage, (lookups = createLookups(vintage)));
  return lookups;
}

function createLookups(vintage: Vintage): Lookups {
  const { municipalities, formerMunicipalities, indicators, tables } = vintage;
  return {
    municipalitiesByName: municipalities.toSorted((a, b) => compareNames(a.name, b.name)),
    municipalityBySlug: new Map(municipalities.map((one) => [one.slug, one])),
    municipalityByCode: new Map(municipalities.map((one) => [one.code, one])),
    municipalityByAlias: new Map(municipalities.flatMap((one) => one.aliases.map((alias) => [slugOf(alias), one]))),
    formerByCode: new Map(formerMunicipalities.map((one) => [one.code, one])),
    formerBySlug: new Map(formerMunicipalities.map((one) => [slugOf(one.name), one])),
    indicatorById: new Map(indicators.map((one) => [one.id, one])),
    indicatorsByTheme: new Map(themes.map(({ id }) => [id, indicators.filter((one) => one.theme === id)])),
    tableById: new Map(tables.map((one) => [one.id, one])),
    newestList: findNewestLists(vintage),
    indexInList: createIndex(vintage),
  };
}

/** Most lists are of older divisions that hardly anybody asks for; one is made findable when somebody does. */
function createIndex({ lists }: Vintage): Lookups["indexInList"] {
  const indices = new Map<string, ReadonlyMap<string, number>>();
  return (list, code) => {
    let index = indices.get(list);
    if (!index) indices.set(list, (index = new Map(lists.get(list)?.codes.map((one, position) => [one, position]))));
    return index.get(code) ?? -1;
  };
}

/** Lists are looked into one at a time, the newest first: those of fifteen thousand neighbourhoods only when somebody asks for one. */
function findNewestLists({ lists }: Vintage): Lookups["newestList"] {
  const newestFirst = [...lists.values()].sort((one, other) => other.division - one.division);
  const found = new Map<RegionLevel, RegionList | undefined>();
  return (level) => {
    // A list without names cannot be shown.
    if (!found.has(level)) found.set(level, newestFirst.find((list) => list.level === level && list.names.some(Boolean)));
    return found.get(level);
  };
}
