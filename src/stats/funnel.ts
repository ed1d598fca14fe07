/**
 * How far from the centre may a place lie by chance, given its size?
 *
 * A small place lies far from the others sooner than a large one. The limits of a
 * funnel are wide on the side of the small and narrow to the side of the large;
 * a place within them cannot be told from the centre.
 *
 * Method: Spiegelhalter (2005), as the tools of Public Health England draw it. For
 * a share p₀ ± z √(p₀ (1 − p₀) / n). For counts against an expected number the exact
 * Poisson limits, in two ways that differ a little: around the expected number (to
 * draw a line for every size) and around the observed count (to judge a place).
 *
 * In:       the centre and the size, and the level: 0.95 for the inner and 0.998
 *           for the outer limits.
 * Out:      limits in the unit of the figure.
 * Not here: places that differ more than chance all over (overdispersion.ts).
 *
 * @example
 * shareFunnel(0.80642448, 41, 0.95) // 0.685 to 0.927
 */
import { exactCountLimits } from "./count.ts";
import { deviationsAt } from "./normal.ts";

export interface FunnelLimits {
  readonly lower: number;
  readonly upper: number;
}

/** Where the shares of places with so many people lie when they differ by chance alone. */
export function shareFunnel(centre: number, denominator: number, level: number): FunnelLimits {
  const reach = deviationsAt(level) * Math.sqrt((centre * (1 - centre)) / denominator);
  return { lower: Math.max(0, centre - reach), upper: Math.min(1, centre + reach) };
}

/** Where the ratios observed / expected lie of places with so many expected. */
export function ratioFunnel(expected: number, level: number): FunnelLimits {
  const { lower, upper } = exactCountLimits(expected, level);
  return { lower: lower / expected, upper: upper / expected };
}

/** The expected numbers at which this count would lie just on the upper, and just on the lower limit. */
export function expectedOnTheLimits(observed: number, level: number): FunnelLimits {
  return exactCountLimits(observed, level);
}

/** `above`: beyond the 95% limits; `far-above`: beyond the 99.8% limits as well. */
export type FunnelPosition = "far-below" | "below" | "within" | "above" | "far-above";

export type FunnelMissing = "not-a-number" | "negative" | "empty-denominator" | "more-than-all";

/** Where a share lies in the funnel around a centre, itself a share. */
export function positionOfShare(numerator: number, denominator: number, centre: number): FunnelPosition | { readonly missing: FunnelMissing } {
  const missing = whyNoPosition(numerator, denominator, centre);
  if (missing) return { missing };
  if (numerator > denominator || centre > 1) return { missing: "more-than-all" };
  return positionOf(numerator / denominator, shareFunnel(centre, denominator, inner), shareFunnel(centre, denominator, outer));
}

/** Where a count lies in the funnel around what was expected. */
export function positionOfCount(observed: number, expected: number): FunnelPosition | { readonly missing: FunnelMissing } {
  const missing = whyNoPosition(observed, expected, 0);
  if (missing) return { missing };
  const turned = positionOf(expected, expectedOnTheLimits(observed, inner), expectedOnTheLimits(observed, outer));
  return opposite[turned];
}

const [inner, outer] = [0.95, 0.998];

/** Expected above the limits of the count means that the count is low. */
const opposite: Readonly<Record<FunnelPosition, FunnelPosition>> = {
  "far-below": "far-above",
  below: "above",
  within: "within",
  above: "below",
  "far-above": "far-below",
};

function positionOf(value: number, near: FunnelLimits, far: FunnelLimits): FunnelPosition {
  if (value > far.upper) return "far-above";
  if (value < far.lower) return "far-below";
  if (value > near.upper) return "above";
  return value < near.lower ? "below" : "within";
}

function whyNoPosition(numerator: number, denominator: number, centre: number): FunnelMissing | undefined {
  if (![numerator, denominator, centre].every(Number.isFinite)) return "not-a-number";
  if (Math.min(numerator, denominator, centre) < 0) return "negative";
  return denominator === 0 ? "empty-denominator" : undefined;
}
