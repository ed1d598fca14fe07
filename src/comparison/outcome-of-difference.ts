/**
 * The three things that may be said of a difference: higher, lower, or alike, which
 * is short for "cannot be told apart". The third is an answer, not a lack of one.
 *
 * In: the difference and its p value, adjusted for everything tested beside it.
 */
export type Outcome = "higher" | "lower" | "alike";

/** Of all that is called different, on average at most this part is chance. */
export const falseDiscoveryRate = 0.05;

export function outcomeOf(difference: number, adjusted: number): Outcome {
  if (adjusted > falseDiscoveryRate || difference === 0) return "alike";
  return difference > 0 ? "higher" : "lower";
}
