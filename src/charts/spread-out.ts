/**
 * Labels that would overlap, moved apart no further than needed.
 *
 * In:       the wished positions in any order, the least distance, the bounds.
 * Out:      positions in the same order as given, at least that far apart and
 *           within the bounds (when there is room for all).
 *
 * @example
 * spreadOut([10, 12], 10, 0, 100) // [6, 16]
 */
export function spreadOut(wished: readonly number[], distance: number, lowest: number, highest: number): readonly number[] {
  const order = wished.map((_, index) => index).sort((one, other) => wished[one] - wished[other]);
  let groups: Group[] = [];
  for (const index of order) {
    groups.push({ members: [index], middle: wished[index] });
    groups = mergeLast(groups, wished, distance);
  }
  const placed = wished.slice();
  for (const group of groups) {
    group.members.forEach((index, rank) => (placed[index] = group.middle + (rank - (group.members.length - 1) / 2) * distance));
  }
  return keepWithin(placed, order, distance, lowest, highest);
}

interface Group {
  readonly members: readonly number[];
  readonly middle: number;
}

// A group that reaches into the one before it becomes one with it, around the mean of what all of them wished.
function mergeLast(groups: readonly Group[], wished: readonly number[], distance: number): Group[] {
  const merged = groups.slice();
  while (merged.length > 1) {
    const [before, last] = merged.slice(-2);
    const needed = ((before.members.length + last.members.length) / 2) * distance;
    if (last.middle - before.middle >= needed) break;
    const members = [...before.members, ...last.members];
    const middle = members.reduce((sum, index) => sum + wished[index], 0) / members.length;
    merged.splice(-2, 2, { members, middle });
  }
  return merged;
}

function keepWithin(placed: number[], order: readonly number[], distance: number, lowest: number, highest: number): readonly number[] {
  let limit = highest;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index], limit);
    limit = placed[index] - distance;
  }
  limit = lowest;
  for (const index of order) {
    placed[index] = Math.max(placed[index], limit);
    limit = placed[index] + distance;
  }
  return placed;
}
