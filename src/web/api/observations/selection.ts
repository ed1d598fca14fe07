/**
 * Which observations are asked for?
 *
 * A selection is a list of parts, one for each block of cells it touches, with
 * the regions and periods that are wanted of it. Nothing is read yet: what was
 * selected is counted, skipped and walked through without making rows of it.
 *
 * Without a division every figure comes once: municipalities and the country on
 * the division of the vintage, districts and neighbourhoods each period in the
 * division of its own year. `all` adds what was published in older divisions.
 *
 * The order is fixed, so that pages fit together: indicator, level, division,
 * region, period.
 *
 * In:  a vintage, and filters that name things that exist (check-filters.ts).
 * Out: parts with their number of cells.
 */
import type { Block, Column } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { regionLevels, type RegionLevel, type RegionList } from "../../../terms/region.ts";
import { lookupsOf } from "../../lookups.ts";

export interface Filters {
  readonly indicator?: readonly string[];
  readonly region?: readonly string[];
  readonly municipality?: string;
  readonly level?: readonly RegionLevel[];
  readonly division?: number | "all";
  readonly period?: readonly string[];
}

export interface Part {
  readonly indicator: Pick<Indicator, "id">;
  readonly block: Block;
  readonly list: RegionList;
  /** Positions in the block. */
  readonly regions: readonly number[];
  readonly periods: readonly number[];
}

export interface Selection {
  readonly parts: readonly Part[];
  /** Observations in all parts together. */
  readonly total: number;
}

export function selectObservations(vintage: Vintage, filters: Filters): Selection {
  const regionsIn = regionFinder(vintage, filters);
  const parts: Part[] = [];
  for (const indicator of indicatorsOf(vintage, filters)) {
    for (const block of blocksInOrder(vintage.columns.get(indicator.id))) {
      const list = vintage.lists.get(block.list);
      if (!list || !isWanted(list, filters, vintage.division)) continue;
      const regions = regionsIn(list);
      const periods = periodsOf(block, filters);
      if (regions.length > 0 && periods.length > 0) parts.push({ indicator: { id: indicator.id }, block, list, regions, periods });
    }
  }
  return { parts, total: parts.reduce((sum, part) => sum + sizeOf(part), 0) };
}

export function sizeOf({ regions, periods }: Part): number {
  return regions.length * periods.length;
}

/** Whether figures on this list of regions are asked for. */
export function isWanted({ level, division }: RegionList, filters: Filters, current: number): boolean {
  if (filters.level && !filters.level.includes(level)) return false;
  if (filters.division === "all") return true;
  if (filters.division !== undefined) return division === filters.division;
  return level === "district" || level === "neighbourhood" || division === current;
}

function indicatorsOf(vintage: Vintage, { indicator }: Filters): readonly Indicator[] {
  if (!indicator) return vintage.indicators;
  const { indicatorById } = lookupsOf(vintage);
  return [...new Set(indicator)].flatMap((id) => indicatorById.get(id) ?? []);
}

const inOrder = new WeakMap<Column, readonly Block[]>();

function blocksInOrder(column: Column | undefined): readonly Block[] {
  if (!column) return [];
  let blocks = inOrder.get(column);
  if (!blocks) inOrder.set(column, (blocks = column.blocks.toSorted(byLevelAndDivision)));
  return blocks;
}

function byLevelAndDivision(a: Block, b: Block): number {
  return regionLevels.indexOf(a.level) - regionLevels.indexOf(b.level) || a.division - b.division;
}

function periodsOf(block: Block, { period }: Filters): readonly number[] {
  const all = block.periods.map((_, index) => index);
  return period ? all.filter((index) => period.includes(block.periods[index].period)) : all;
}

/** The wanted regions of a list; many indicators share a list, so each is looked through once. */
function regionFinder(vintage: Vintage, filters: Filters): (list: RegionList) => readonly number[] {
  const found = new Map<string, readonly number[]>();
  return (list) => {
    let regions = found.get(list.id);
    if (!regions) found.set(list.id, (regions = regionsOf(vintage, list, filters)));
    return regions;
  };
}

function regionsOf(vintage: Vintage, list: RegionList, { region, municipality }: Filters): readonly number[] {
  const isInside = (index: number) => municipality === undefined || isWithin(list, index, municipality);
  if (!region) return list.codes.flatMap((_, index) => (isInside(index) ? [index] : []));
  const { indexInList } = lookupsOf(vintage);
  const wanted = new Set(region.map((code) => indexInList(list.id, code)).filter((index) => index >= 0));
  return [...wanted].sort((a, b) => a - b).filter(isInside);
}

/** Whether a region is this municipality, or lies in it. */
export function isWithin({ codes, parents }: RegionList, index: number, municipality: string): boolean {
  return codes[index] === municipality || parents[index] === municipality;
}
