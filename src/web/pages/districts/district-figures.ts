/**
 * The figures of an indicator for the wijken of one municipality, year by year.
 *
 * Every year of figures has the wijken of its own division. A year counts when
 * at least one wijk of the municipality has a figure in it; where two divisions
 * have the same year the newest is taken.
 */
import { isMissingStatus, type Block } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { yearOf } from "../../../terms/period.ts";
import type { RegionList } from "../../../terms/region.ts";
import { ownRegions, type OwnRegions } from "./own-regions.ts";

export interface DistrictYear {
  readonly year: number;
  readonly block: Block;
  readonly list: RegionList;
  /** Position of the period in the block. */
  readonly period: number;
  readonly own: OwnRegions;
}

/** Finds the years of an indicator; remembers which wijken are the municipality's own. */
export function openDistricts(vintage: Vintage, municipality: Municipality) {
  const known = new Map<string, OwnRegions>();
  const ownOf = (list: RegionList): OwnRegions => {
    const own = known.get(list.id) ?? ownRegions(vintage, list, municipality);
    known.set(list.id, own);
    return own;
  };
  return (indicator: Indicator): readonly DistrictYear[] => {
    const blocks = (vintage.columns.get(indicator.id)?.blocks ?? []).filter((block) => block.level === "district");
    const years = new Map<number, DistrictYear>();
    for (const block of blocks.toSorted((one, other) => one.division - other.division)) {
      const list = vintage.lists.get(block.list);
      if (!list) continue;
      const own = ownOf(list);
      block.periods.forEach(({ period: code }, period) => {
        if (own.indices.some((region) => hasFigure(block, region, period))) {
          years.set(yearOf(code), { year: yearOf(code), block, list, period, own });
        }
      });
    }
    return [...years.values()].sort((one, other) => one.year - other.year);
  };
}

/** Whether a region has a value in a period of a block, both by position. */
export function hasFigure(block: Block, region: number, period: number): boolean {
  return !isMissingStatus(block.statuses[region * block.periods.length + period]);
}
