/**
 * Which places on a list of all municipalities fit what was measured?
 *
 * Only for who asks. A rank as one number says more than anybody knows: hundreds of
 * municipalities lie close together, and chance alone changes their order. What can
 * be said is between which ranks a place lies.
 *
 * Method: the marginal rank set (stats/rank-set.ts) at 95%, 1 being the highest value;
 * the standard error of each place is half the width of its 95% limits
 * (figures/chance.ts) over 1.96, so that a skewed margin counts by its mean side.
 *
 * In:       an indicator, a block, a place and a period by position.
 * Out:      the lowest and highest rank that fit, and of how many; or why there are none.
 * Not here: all places in the order of their rank. That list is never made.
 *
 * @example
 * rankOfPlace(jeugdzorg, block, deventer, year2022) // { lowest: 210, highest: 270, of: 342, level: 0.95 }
 */
import { estimateAt } from "../figures/chance.ts";
import type { Block } from "../figures/column.ts";
import type { Indicator } from "../figures/indicator.ts";
import { isEstimate, type Estimate } from "../stats/estimate.ts";
import { deviationsAt } from "../stats/normal.ts";
import { rankSet, type RankMissing } from "../stats/rank-set.ts";

export interface RankOfPlace {
  /** The end of the list with the high values. */
  readonly lowest: number;
  readonly highest: number;
  /** How many municipalities have a figure with a known margin. */
  readonly of: number;
  readonly level: number;
}

/** `no-own-figure`: the place has no figure with a known margin. */
export interface NoRank {
  readonly missing: "no-own-figure" | RankMissing;
}

const level = 0.95;
const seed = 1;

// A block never changes. Drawing chance for all municipalities takes some tens of milliseconds, so an answer is kept.
const known = new WeakMap<Block, Map<number, RankOfPlace | NoRank>>();

export function rankOfPlace(indicator: Indicator, block: Block, place: number, period: number): RankOfPlace | NoRank {
  const kept = known.get(block) ?? new Map<number, RankOfPlace | NoRank>();
  known.set(block, kept);
  const cell = place * block.periods.length + period;
  const found = kept.get(cell) ?? findRank(indicator, block, place, period);
  kept.set(cell, found);
  return found;
}

function findRank(indicator: Indicator, block: Block, place: number, period: number): RankOfPlace | NoRank {
  const estimates = Array.from({ length: block.regionCount }, (_, region) => estimateAt(indicator, block, region, period, level));
  const own = estimates[place];
  if (!isEstimate(own)) return { missing: "no-own-figure" };
  const all = estimates.filter((one) => isEstimate(one));
  const set = rankSet(all.map(withError), all.indexOf(own), { level, seed });
  return "missing" in set ? set : { lowest: set.best, highest: set.worst, of: all.length, level };
}

function withError({ value, lower, upper }: Estimate) {
  return { value, error: (upper - lower) / (2 * deviationsAt(level)) };
}
