/**
 * Where is the middle, and how far apart do values usually lie, when a few of
 * them are extreme?
 *
 * The middle is the median. The spread is the median distance to it (MAD), times
 * 1.4826: for values spread like a bell that equals the standard deviation, and
 * one place with an odd figure does not move it. When more than half of the
 * values are the same the MAD is zero although they differ; then a wide enough
 * range between percentiles stands in, scaled the same way.
 *
 * Method: Hampel (1974); constant 1.4826 = 1 / Φ⁻¹(3/4), as in R's `mad`. The
 * stand-ins divide the distance between two quantiles by that of the normal
 * distribution: 1.349 for the middle half, 3.2897 for the middle nine tenths.
 *
 * In:       values; gaps (NaN) are passed over.
 * Out:      centre and spread in the unit of the values, with the spread above zero;
 *           or why there is none.
 *
 * @example
 * robustScale([1, 2, 3, 4, 100]) // { centre: 3, spread: 1.4826, method: "median-distance" }
 */
import { quantile, sortedWithoutGaps } from "./quantile.ts";

export interface RobustScale {
  readonly centre: number;
  readonly spread: number;
  readonly method: "median-distance" | "middle-half" | "middle-nine-tenths";
}

/** `no-values`: everything is missing. `constant`: nothing differs enough to measure with. */
export interface NoScale {
  readonly missing: "no-values" | "constant";
}

const normalOverMedianDistance = 1.482602218505602;
const normalMiddleHalf = 1.3489795003921634;
const normalMiddleNineTenths = 3.289707253902945;

export function robustScale(values: Iterable<number>): RobustScale | NoScale {
  const ascending = sortedWithoutGaps(values);
  if (ascending.length === 0) return { missing: "no-values" };
  const centre = quantile(ascending, 0.5);
  const distance = quantile(ascending.map((value) => Math.abs(value - centre)).sort(), 0.5);
  if (distance > 0) return { centre, spread: distance * normalOverMedianDistance, method: "median-distance" };
  const half = quantile(ascending, 0.75) - quantile(ascending, 0.25);
  if (half > 0) return { centre, spread: half / normalMiddleHalf, method: "middle-half" };
  const most = quantile(ascending, 0.95) - quantile(ascending, 0.05);
  if (most > 0) return { centre, spread: most / normalMiddleNineTenths, method: "middle-nine-tenths" };
  return { missing: "constant" };
}
