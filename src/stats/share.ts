/**
 * Shares and their uncertainty.
 *
 * A share answers "how many out of how many": 8 of the 20 residents who
 * answered know a neighbour they can call at night. The share is one division.
 * What this module adds is how far the true share may lie from it, because
 * small neighbourhoods and small surveys mislead easily.
 *
 * Method: the score interval (Wilson, 1927; Newcombe & Altman, 2000). It stays
 * between 0 and 1 and still says something when nobody, or everybody, said yes.
 *
 * In:       a numerator and a denominator; they may be estimated and so need not
 *           be whole.
 * Out:      an Estimate as a fraction; percentages are the page's work.
 * Not here: the difference of two shares (difference.ts).
 *
 * @example
 * share(8, 20) // value 0.4, lower 0.219, upper 0.613
 */
import type { Estimate, NoEstimate } from "./estimate.ts";
import { deviationsAt } from "./normal.ts";

export type ShareMissing = "not-a-number" | "empty-denominator" | "negative" | "more-than-all";

export function share(numerator: number, denominator: number, level = 0.95): Estimate | NoEstimate<ShareMissing> {
  const missing = whyNoShare(numerator, denominator);
  if (missing) return { missing };
  const value = numerator / denominator;
  const { lower, upper } = wilsonLimits(value, denominator, level);
  return { value, lower, upper, level, method: "wilson" };
}

/** The score limits around a fraction that was found among so many. */
export function wilsonLimits(fraction: number, denominator: number, level: number): { readonly lower: number; readonly upper: number } {
  const z = deviationsAt(level);
  return { lower: scoreLimit(fraction, denominator, z), upper: 1 - scoreLimit(1 - fraction, denominator, z) };
}

/** The lower limit, as a quotient: the difference it is usually written as loses its digits when the fraction is next to nothing. */
function scoreLimit(fraction: number, denominator: number, z: number): number {
  const cases = denominator * fraction;
  return (2 * cases * fraction) / (2 * cases + z * z + z * Math.sqrt(z * z + 4 * cases * (1 - fraction)));
}

/** Why these two numbers make no share; nothing when they do. */
export function whyNoShare(numerator: number, denominator: number): ShareMissing | undefined {
  if (!Number.isFinite(numerator) || !Number.isFinite(denominator)) return "not-a-number";
  if (numerator < 0 || denominator < 0) return "negative";
  if (denominator === 0) return "empty-denominator";
  return numerator > denominator ? "more-than-all" : undefined;
}
