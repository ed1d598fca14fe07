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
import { compareNames } from "./numbers.ts";

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
  readonly tableById: ReadonlyMap<string, SourceTable>;
  /** The newest list of a level in which the regions have names. */
  readonly newestList: ReadonlyMap<RegionLevel, RegionList>;
  /** Place of a code in a list: `indexInList.get("municipality-2024")?.get("GM0150")`. */
  readonly indexInList: ReadonlyMap<string, ReadonlyMap<string, number>>;
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
    tableById: new Map(tables.map((one) => [one.id, one])),
    newestList: newestListPerLevel(vintage),
    indexInList: new Map([...vintage.lists].map(([id, list]) => [id, new Map(list.codes.map((code, index) => [code, index]))])),
  };
}

function newestListPerLevel(vintage: Vintage): Map<RegionLevel, RegionList> {
  const newest = new Map<RegionLevel, RegionList>();
  for (const list of vintage.lists.values()) {
    // A list without names cannot be shown.
    if (!list.names.some(Boolean)) continue;
    const known = newest.get(list.level);
    if (!known || list.division > known.division) newest.set(list.level, list);
  }
  return newest;
}
