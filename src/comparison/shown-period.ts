/**
 * Which period does a page show of an indicator?
 *
 * The newest one that at least half of the municipalities have a figure for. A
 * year that is only beginning to be filled would set a place beside almost
 * nobody. The choice does not depend on the place: a place without a figure in
 * that period sees that it is missing, and why.
 */
import { isMissingStatus, type Block } from "../figures/column.ts";

const chosen = new WeakMap<Block, number>();

/** The position of the period in the block. */
export function shownPeriod(block: Block): number {
  const known = chosen.get(block);
  if (known !== undefined) return known;
  const newest = block.periods.findLastIndex((_, period) => filledIn(block, period) >= block.regionCount / 2);
  const found = newest >= 0 ? newest : block.periods.length - 1;
  chosen.set(block, found);
  return found;
}

const counted = new WeakMap<Block, number[]>();

/** How many regions have a figure in a period. */
export function filledIn(block: Block, period: number): number {
  const known = counted.get(block) ?? [];
  if (known.length === 0) counted.set(block, known);
  return (known[period] ??= countFilled(block, period));
}

function countFilled(block: Block, period: number): number {
  let filled = 0;
  for (let region = 0; region < block.regionCount; region++) {
    if (!isMissingStatus(block.statuses[region * block.periods.length + period])) filled++;
  }
  return filled;
}
