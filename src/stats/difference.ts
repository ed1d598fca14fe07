/**
 * Is the one higher than the other, and by how much?
 *
 * Two intervals that overlap may still differ: what counts is the interval of
 * the difference. It is made out of the limits of both, so that it serves
 * shares, rates, means and published estimates alike, and keeps their lopsidedness.
 *
 * Method: square and add. The lower limit of a − b lies below it by the root of
 * (a − a's lower)² + (b's upper − b)². For two shares with Wilson's limits that is
 * the hybrid score interval (Newcombe, 1998, method 10); in general it is called
 * MOVER (Zou & Donner, 2008).
 *
 * In:       two estimates in the same unit at the same level, found
 *           independently of each other.
 * Out:      an Estimate in that unit: above zero when the first is higher.
 * Not here: ratios (ratio.ts); what a difference means for a reader (comparison/).
 *
 * @example
 * difference(share(56, 70), share(48, 80)) // 0.2, 0.052 to 0.334
 */
import type { Estimate } from "./estimate.ts";

export function difference(first: Estimate, second: Estimate): Estimate {
  if (first.level !== second.level) {
    throw new RangeError(`difference: found limits at ${first.level} and at ${second.level}; expected the same level`);
  }
  const value = first.value - second.value;
  const down = Math.hypot(first.value - first.lower, second.upper - second.value);
  const up = Math.hypot(first.upper - first.value, second.value - second.lower);
  const method = first.method === "wilson" && second.method === "wilson" ? "newcombe" : "square-and-add";
  return { value, lower: value - down, upper: value + up, level: first.level, method };
}
