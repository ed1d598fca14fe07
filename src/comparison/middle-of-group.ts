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

/** The middle of a group in every period of a block; undefined where fewer than three have a figure. */
export function middleOfGroup(block: Block, { indices }: { readonly indices: readonly number[] }): readonly (Middle | undefined)[] {
  return block.periods.map((_, period) => middleIn(block, indices, period));
}

function middleIn(block: Block, indices: readonly number[], period: number): Middle | undefined {
  const width = block.periods.length;
  const values = new Float64Array(indices.length);
  let count = 0;
  for (const index of indices) {
    const cell = index * width + period;
    if (!isMissingStatus(block.statuses[cell])) values[count++] = block.values[cell];
  }
  if (count < fewest) return undefined;
  const ascending = values.subarray(0, count).sort();
  return {
    median: quantile(ascending, 0.5),
    lowerQuartile: quantile(ascending, 0.25),
    upperQuartile: quantile(ascending, 0.75),
    count,
  };
}
