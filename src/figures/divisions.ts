/**
 * The divisions of the country through the years, and the way from each of them
 * to the division of the pages.
 *
 * In:       lists of regions, and per year the parts that make up today's municipalities.
 * Out:      a conversion for a year; the same knowledge as something to keep.
 * Not here: finding the parts out of recorded moves (division-change.ts).
 */
import { regionListId, type RegionList } from "../terms/region.ts";
import { prepareConversion, type Conversion } from "./convert.ts";
import { partsBetween, type DivisionHistory, type Part } from "./division-change.ts";

export interface Divisions {
  /** The division the pages use. */
  readonly division: number;
  readonly lists: ReadonlyMap<string, RegionList>;
  /** Year → municipality of today → its parts in the division of that year. */
  readonly parts: ReadonlyMap<number, ReadonlyMap<string, readonly Part[]>>;
}

/** Divisions as JSON has them: lists and pairs. */
export interface KeptDivisions {
  readonly lists: readonly RegionList[];
  readonly parts: readonly (readonly [number, readonly (readonly [string, readonly Part[]])[]])[];
}

/** Follows the recorded moves from every year that has a list of municipalities. */
export function followDivisions(division: number, lists: ReadonlyMap<string, RegionList>, history: DivisionHistory): Divisions {
  const municipal = [...lists.values()].filter(({ level }) => level === "municipality");
  const parts = municipal.map(({ division: year, codes }) => [year, partsBetween(year, division, codes, history)] as const);
  return { division, lists, parts: new Map(parts) };
}

/** The way from the division of a year to that of the pages, made once for each year. */
export function conversionsOf({ division, lists, parts }: Divisions): (year: number) => Conversion {
  const made = new Map<number, Conversion>();
  const codesOf = (year: number) => lists.get(regionListId("municipality", year))?.codes ?? [];
  return (year) => {
    const conversion = made.get(year) ?? prepareConversion(codesOf(year), codesOf(division), parts.get(year) ?? new Map());
    made.set(year, conversion);
    return conversion;
  };
}

/** What must be kept of them beside the lists that a vintage has anyway. */
export function keepDivisions({ lists, parts }: Divisions, listsOfVintage: ReadonlyMap<string, RegionList>): KeptDivisions {
  return {
    lists: [...lists.values()].filter(({ id }) => !listsOfVintage.has(id)),
    parts: [...parts].map(([year, own]) => [year, [...own]] as const),
  };
}

export function restoreDivisions(division: number, kept: KeptDivisions, listsOfVintage: ReadonlyMap<string, RegionList>): Divisions {
  return {
    division,
    lists: new Map([...listsOfVintage, ...kept.lists.map((list) => [list.id, list] as const)]),
    parts: new Map(kept.parts.map(([year, own]) => [year, new Map(own)])),
  };
}
