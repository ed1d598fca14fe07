/**
 * The middle of a group of places, period by period.
 *
 * The median: half of the group lies above it, half below. One place with an odd
 * figure does not move it. When fewer than three places of the group have a
 * figure there is no middle to speak of.
 */
import { isMissingStatus, type Block } from "../figures/column.ts";
import { quantile } from "../stats/quantile.ts";

const fewest = 3;

/** Median, and the limits between which the middle half of the group lies. */
export interface Middle {
  readonly median: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly count: number;
}

// A group lives as long as its reader goes on (peers.ts); blocks never change.
const known = new WeakMap<readonly number[], Map<Block, readonly (Middle | undefined)[]>>();

/** The middle of a group in every period of a block; undefined where fewer than three have a figure. */
export function middleOfGroup(block: Block, { indices }: { readonly indices: readonly number[] }): readonly (Middle | undefined)[] {
  const ofGroup = known.get(indices) ?? new Map<Block, readonly (Middle | undefined)[]>();
  known.set(indices, ofGroup);
  let middles = ofGroup.get(block);
  if (!middles) {
    const ascending = new Float64Array(indices.length);
    ofGroup.set(block, (middles = block.periods.map((_, period) => middleIn(block, indices, period, ascending))));
  }
  return middles;
}

/** `space` is used for every period again: a page asks for some thousands of middles. */
function middleIn(block: Block, indices: readonly number[], period: number, space: Float64Array): Middle | undefined {
  const width = block.periods.length;
  let count = 0;
  for (const index of indices) {
    const cell = index * width + period;
    if (!isMissingStatus(block.statuses[cell])) insert(space, count++, block.values[cell]);
  }
  if (count < fewest) return undefined;
  const ascending = space.subarray(0, count);
  return {
    median: quantile(ascending, 0.5),
    lowerQuartile: quantile(ascending, 0.25),
    upperQuartile: quantile(ascending, 0.75),
    count,
  };
}

/** Puts a value in its place among the first few; for a dozen values quicker than sorting. */
function insert(ascending: Float64Array, count: number, value: number): void {
  let place = count;
  for (; place > 0 && ascending[place - 1] > value; place--) ascending[place] = ascending[place - 1];
  ascending[place] = value;
}
