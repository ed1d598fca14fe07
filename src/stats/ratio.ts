/**
 * How many times as high is the one rate as the other?
 *
 * Of all cases in both places together, a part fell in the first. If the rates
 * were the same, that part would be as large as its part of the people. The
 * limits of the part are therefore the limits of the ratio.
 *
 * Method: exact limits of a binomial share (Clopper & Pearson, 1934), given the
 * total (Przyborowski & Wilenski, 1940); R calls it poisson.test with two counts.
 *
 * In:       two counts with what each is counted against.
 * Out:      an Estimate of first / second; none when nothing happened in the
 *           second, because nothing can be so many times nothing.
 * Not here: ratios to an expected count (standardised-rate.ts).
 *
 * @example
 * ratioOfRates({ observed: 11, denominator: 800 }, { observed: 21, denominator: 3011 }) // 1.97, 0.86 to 4.28
 */
import { betaQuantile } from "./beta.ts";
import type { Estimate, NoEstimate } from "./estimate.ts";
import { tailOf } from "./level.ts";

export interface Counted {
  readonly observed: number;
  readonly denominator: number;
}

export type RatioMissing = "not-a-number" | "negative" | "empty-denominator" | "no-cases";

export function ratioOfRates(first: Counted, second: Counted, level = 0.95): Estimate | NoEstimate<RatioMissing> {
  const missing = whyNoRatio(first, second);
  if (missing) return { missing };
  const { lower, upper } = exactShareLimits(first.observed, second.observed, level);
  const ratioAt = (part: number) => (part / (1 - part)) * (second.denominator / first.denominator);
  const value = ratioAt(first.observed / (first.observed + second.observed));
  return { value, lower: ratioAt(lower), upper: ratioAt(upper), level, method: "exact-binomial" };
}

function whyNoRatio(first: Counted, second: Counted): RatioMissing | undefined {
  const numbers = [first.observed, first.denominator, second.observed, second.denominator];
  if (!numbers.every(Number.isFinite)) return "not-a-number";
  if (numbers.some((number) => number < 0)) return "negative";
  if (first.denominator === 0 || second.denominator === 0) return "empty-denominator";
  return second.observed === 0 ? "no-cases" : undefined;
}

/** Clopper and Pearson's limits of the part that so many are of so many with others. */
function exactShareLimits(those: number, others: number, level: number): { readonly lower: number; readonly upper: number } {
  const tail = tailOf(level);
  return {
    lower: those === 0 ? 0 : betaQuantile(tail, those, others + 1),
    upper: betaQuantile(1 - tail, those + 1, others),
  };
}
