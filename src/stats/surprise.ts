/**
 * How surprising would this estimate be, if the truth were another value?
 *
 * The p value that belongs to an interval. It serves where only limits are
 * published, and agrees with them: it is below 0.05 exactly when the 95%
 * interval leaves the value out.
 *
 * Method: the distance to the value, in units of the reach of the interval
 * towards it, read as a normal deviation (Altman & Bland, 2011, BMJ 343:d2304;
 * here with the reach of the side concerned).
 *
 * In:       an estimate, and the value that the truth may be.
 * Out:      a probability from 0 to 1.
 *
 * @example
 * surprise(difference(share(56, 70), share(48, 80)), 0) // 0.0079
 */
import type { Estimate } from "./estimate.ts";
import { deviationsAt, normalBelow } from "./normal.ts";

export function surprise(estimate: Estimate, truth: number): number {
  const distance = Math.abs(estimate.value - truth);
  if (distance === 0) return 1;
  const reach = truth < estimate.value ? estimate.value - estimate.lower : estimate.upper - estimate.value;
  return 2 * normalBelow((-distance / reach) * deviationsAt(estimate.level));
}
