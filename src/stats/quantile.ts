/**
 * Quantiles: below which value lies a given fraction of all values?
 *
 * Method: linear interpolation between order statistics, type 7 of Hyndman and
 * Fan (1996), the default of R and NumPy.
 *
 * In:       values in ascending order, without gaps; a fraction from 0 to 1.
 * Out:      a number, or NaN when there are no values.
 *
 * @example
 * quantile([1, 2, 3, 4], 0.25) // 1.75
 */
export function quantile(ascending: ArrayLike<number>, fraction: number): number {
  if (ascending.length === 0) return NaN;
  const position = (ascending.length - 1) * fraction;
  const below = Math.floor(position);
  const above = Math.min(below + 1, ascending.length - 1);
  return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
}

/** The values that are there, smallest first. */
export function sortedWithoutGaps(values: Iterable<number>): Float64Array {
  return Float64Array.from([...values].filter((value) => !Number.isNaN(value))).sort();
}

/** The value in the middle; NaN when there are none. Gaps (NaN) are passed over. */
export function median(values: Iterable<number>): number {
  return quantile(sortedWithoutGaps(values), 0.5);
}
