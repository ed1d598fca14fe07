/**
 * Does the long tail of these values lie to the right, to the left, or to neither side?
 *
 * Compares how far the 90th percentile lies above the middle with how far the
 * 10th lies below it: 0 when both are as far, towards 1 when the tail is to the
 * right (incomes, inhabitants), towards -1 when it is to the left. The outermost
 * tenths do not count, so one odd place cannot make a measure look skewed.
 *
 * Method: Kelly's coefficient of skewness (1947), (P90 + P10 - 2 P50) / (P90 - P10).
 *
 * In:       values in ascending order, without gaps.
 * Out:      a number from -1 to 1; NaN when the percentiles are the same.
 *
 * @example
 * percentileSkewness([1, 2, 3, 4, 5]) // 0
 */
import { quantile } from "./quantile.ts";

export function percentileSkewness(ascending: ArrayLike<number>): number {
  const [low, middle, high] = [0.1, 0.5, 0.9].map((fraction) => quantile(ascending, fraction));
  return (high + low - 2 * middle) / (high - low);
}
