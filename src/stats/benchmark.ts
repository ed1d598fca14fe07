/**
 * Does a figure lie above or below a benchmark?
 *
 * Three rules in use at public health services, from lenient to strict. They serve
 * where nothing more is known; where two figures both have limits, the interval of
 * their difference tells more (difference.ts).
 *
 * Method: Fingertips (Public Health England). Control limits: where the value would
 * lie if the place were as the benchmark is. Single overlap: the benchmark lies
 * outside the limits of the figure. Double overlap: the limits of both lie apart.
 *
 * In:       an estimate, or a value with the number it was counted among.
 * Out:      higher, lower, or not to be told apart. Whether that is good is not
 *           for a statistic to say.
 *
 * @example
 * againstControlLimits(0.077065767, 5930, 0.089611086876279327) // "lower"
 */
import type { Estimate } from "./estimate.ts";
import { wilsonLimits } from "./share.ts";

export type Side = "higher" | "lower" | "not-told-apart";

type Limits = Pick<Estimate, "lower" | "upper">;

/** Whether a share lies outside where chance would leave it, were the place as the benchmark is. */
export function againstControlLimits(share: number, denominator: number, benchmark: number, level = 0.95): Side {
  return sideOf({ lower: share, upper: share }, wilsonLimits(benchmark, denominator, level));
}

/** Whether the benchmark, taken as exact, lies outside the limits. */
export function againstValue(estimate: Limits, benchmark: number): Side {
  return sideOf(estimate, { lower: benchmark, upper: benchmark });
}

/** Whether the limits of both lie apart. Misses differences that are there: limits may overlap and the difference still be real. */
export function againstLimits(estimate: Limits, benchmark: Limits): Side {
  return sideOf(estimate, benchmark);
}

function sideOf(one: Limits, other: Limits): Side {
  if (one.lower > other.upper) return "higher";
  return one.upper < other.lower ? "lower" : "not-told-apart";
}
