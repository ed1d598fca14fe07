/**
 * The real ground under the simulations: the bundled figures, with how many
 * people each was counted among.
 *
 * Out: every share and rate of which we know the base, in the newest period that
 *      most places have, for municipalities and for districts. The figure of a
 *      place is taken for the truth about it; chance is then drawn around it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findBlock, type Block } from "../../src/figures/column.ts";
import type { Indicator } from "../../src/figures/indicator.ts";
import type { Vintage } from "../../src/figures/vintage.ts";
import { readVintage } from "../../src/store/read-vintage.ts";
import type { RegionLevel } from "../../src/terms/region.ts";

export interface Ground {
  readonly vintage: Vintage;
  /** Shares and rates of people, of municipalities and of districts. */
  readonly figures: readonly CountedFigure[];
}

export interface CountedFigure {
  readonly indicator: Indicator;
  readonly level: RegionLevel;
  readonly block: Block;
  /** Place of the period in the block. */
  readonly period: number;
  /** A share cannot exceed one and varies as a binomial; a rate as a Poisson count. */
  readonly kind: "share" | "rate";
  readonly multiplier: number;
  /** Places of the regions in the block that have a figure and a base. */
  readonly regions: readonly number[];
  /** What is taken for the truth, a fraction, and how many it is counted among; by place in the block. */
  readonly truths: Float64Array;
  readonly bases: Float64Array;
}

const multipliers: Readonly<Record<string, number>> = { percentage: 100, "per-hundred": 100, "per-thousand": 1000 };

export function readGround(root: string): Ground {
  const folder = join(root, "data");
  return groundOf(readVintage(folder, readFileSync(join(folder, "current"), "utf8").trim()));
}

export function groundOf(vintage: Vintage): Ground {
  const mains = vintage.indicators.filter(({ role }) => role === "main");
  const levels: readonly RegionLevel[] = ["municipality", "district"];
  return { vintage, figures: levels.flatMap((level) => mains.flatMap((indicator) => countedFigure(vintage, indicator, level) ?? [])) };
}

function countedFigure(vintage: Vintage, indicator: Indicator, level: RegionLevel): CountedFigure | undefined {
  const column = vintage.columns.get(indicator.id);
  const block = column && findBlock(column, level, level === "municipality" ? vintage.division : undefined);
  const multiplier = multipliers[indicator.unit.kind];
  if (!block?.base || !multiplier) return undefined;
  const period = newestWidePeriod(block);
  const [truths, bases] = [cellsOf(block, block.values, period).map((value) => value / multiplier), cellsOf(block, block.base, period)];
  const kind = indicator.unit.kind === "percentage" ? "share" : "rate";
  const isUsable = (region: number) => bases[region] > 0 && truths[region] >= 0 && (kind === "rate" || truths[region] <= 1);
  const regions = [...truths.keys()].filter(isUsable);
  return regions.length === 0 ? undefined : { indicator, level, block, period, kind, multiplier, regions, truths, bases };
}

function cellsOf(block: Block, cells: ArrayLike<number>, period: number): Float64Array {
  return Float64Array.from({ length: block.regionCount }, (_, region) => cells[region * block.periods.length + period]);
}

/** The newest period in which at least half of the places have a figure with its base. */
function newestWidePeriod(block: Block): number {
  const isKnown = (cell: number) => !Number.isNaN(block.values[cell]) && !Number.isNaN(block.base?.[cell] ?? NaN);
  const places = (period: number) =>
    Array.from({ length: block.regionCount }, (_, region) => isKnown(region * block.periods.length + period)).filter(Boolean).length;
  const found = block.periods.findLastIndex((_, period) => places(period) >= block.regionCount / 2);
  return found < 0 ? block.periods.length - 1 : found;
}
