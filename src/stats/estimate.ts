/**
 * An estimate: a value, and the limits between which the true value may lie.
 *
 * Every statistic that knows its own uncertainty answers with one of these, or
 * says in one word why it cannot. A page can thereby treat a share, a rate and
 * a survey answer alike, and still say how the limits were found.
 *
 * Out:      value and limits in the unit that went in (a fraction stays a
 *           fraction); `level` is the coverage of the interval, 0.95 for 95%.
 * Not here: the statistics themselves (share.ts, count.ts, mean.ts, …).
 */

/** How the limits were found; the manual has a heading for each. */
export type EstimateMethod =
  | "wilson"
  | "exact-poisson"
  | "byar"
  | "student-t"
  | "direct-standardisation"
  | "indirect-standardisation"
  | "newcombe"
  | "square-and-add"
  | "exact-binomial"
  | "random-effects"
  | "normal-normal"
  | "gamma-poisson"
  | "beta-binomial"
  | "normal"
  | "published"
  | "area-level-model";

export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
  readonly method: EstimateMethod;
}

/** No answer, and why not. A fact for the reader, never an exception. */
export interface NoEstimate<Reason extends string = string> {
  readonly missing: Reason;
}

/** Whether there is an estimate. */
export function isEstimate(outcome: Estimate | NoEstimate): outcome is Estimate {
  return "value" in outcome;
}
