/**
 * Which regions there are, level by level and year by year.
 *
 * In:  the places as the sources have them; or what a vintage shows.
 * Out: lists of regions, sorted by code; of these the ones that are used.
 */
import type { PlacesData } from "../sources/source.ts";
import type { VintageToWrite } from "../store/write-vintage.ts";
import { countryCode, municipalityOf, regionListId, type RegionLevel, type RegionList } from "../terms/region.ts";

export function gatherLists(places: PlacesData): Map<string, RegionList> {
  const lists = new Map<string, RegionList>();
  const put = (level: RegionLevel, year: number, named: Iterable<readonly [string, string]>) => {
    const sorted = [...named].sort(([a], [b]) => a.localeCompare(b));
    const hasParents = level === "district" || level === "neighbourhood";
    const codes = sorted.map(([code]) => code);
    const id = regionListId(level, year);
    lists.set(id, { id, level, division: year, codes, names: sorted.map(([, name]) => name), parents: hasParents ? codes.map(municipalityOf) : [] });
  };
  for (const [year, named] of places.municipalitiesPerYear) {
    put("municipality", year, named);
    put("country", year, [[countryCode, "Nederland"]]);
  }
  for (const [year, named] of places.districtsPerYear) put("district", year, named);
  for (const [year, named] of places.neighbourhoodsPerYear) put("neighbourhood", year, named);
  return lists;
}

/** The lists that some column or border is about, and that of the municipalities of today. */
export function usedLists(division: number, lists: ReadonlyMap<string, RegionList>, columns: VintageToWrite["columns"], borders: VintageToWrite["borders"]) {
  const used = new Set([...borders.keys(), regionListId("municipality", division)]);
  for (const column of columns.values()) for (const block of column.blocks) used.add(block.list);
  return new Map([...lists].filter(([id]) => used.has(id)).sort(([a], [b]) => a.localeCompare(b)));
}
