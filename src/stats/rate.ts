/**
 * Rates and their chance variation: how many cases per so many?
 *
 * For events that can happen to somebody more than once, or that are counted
 * against something other than people; a share of people is in share.ts.
 *
 * Method: the limits of the count (count.ts), each per denominator, times the
 * multiplier; the denominator is taken as known.
 *
 * In:       a count, what it is counted against, and the multiplier of the unit:
 *           100,000 for a rate per 100,000.
 * Out:      an Estimate in that unit.
 * Not here: corrected for the age of people (standardised-rate.ts); the ratio of
 *           two rates (ratio.ts).
 *
 * @example
 * rate(65, 100, 100) // value 65, lower 50.2, upper 82.8
 */
import { count, type CountMissing } from "./count.ts";
import { isEstimate, type Estimate, type NoEstimate } from "./estimate.ts";

export type RateMissing = CountMissing | "empty-denominator";

export function rate(observed: number, denominator: number, multiplier = 1, level = 0.95): Estimate | NoEstimate<RateMissing> {
  if (!Number.isFinite(denominator)) return { missing: "not-a-number" };
  if (denominator < 0) return { missing: "negative" };
  if (denominator === 0) return { missing: "empty-denominator" };
  const counted = count(observed, level);
  return isEstimate(counted) ? timesFactor(counted, multiplier / denominator) : counted;
}

/** The same estimate in another unit. */
export function timesFactor(estimate: Estimate, factor: number): Estimate {
  return { ...estimate, value: estimate.value * factor, lower: estimate.lower * factor, upper: estimate.upper * factor };
}
