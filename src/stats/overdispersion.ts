/**
 * What if nearly all places lie outside the funnel?
 *
 * Then places differ more than chance makes them differ, for many small reasons
 * that no figure holds. A funnel that ignores it calls everybody an exception.
 * The extra variance between places is measured and the limits widened with it, so
 * that only what stands out among differing places stands out.
 *
 * Method: Spiegelhalter (2005) and Spiegelhalter et al. (2012): deviations on a scale
 * on which chance is about normal, the outer tenth on either side drawn in
 * (winsorised, as the Care Quality Commission does) or left out (truncated, as for
 * SHMI) so that true exceptions do not widen the limits for all; phi is the mean
 * squared deviation, and the variance between places follows by moments.
 *
 * In:       per place a value on such a scale with its standard error; the centre.
 * Out:      phi (1 when chance explains all) and the variance between places.
 *
 * @example
 * overdispersion([logRatio(100, 108), logRatio(150, 112), …], 0, "none") // { phi: 2.95, betweenVariance: 0.0195 }
 */
import { deviationsAt } from "./normal.ts";
import { quantile, sortedWithoutGaps } from "./quantile.ts";

/** A figure on a scale on which chance is about normal, and how far chance moves it there. */
export interface OnScale {
  readonly value: number;
  readonly error: number;
}

/** The ratio of a count to what was expected, as a logarithm (SHMI). */
export function logRatio(observed: number, expected: number): OnScale {
  return { value: Math.log(observed / expected), error: 1 / Math.sqrt(expected) };
}

/** The same as a root, which also takes a count of zero (Care Quality Commission). */
export function rootRatio(observed: number, expected: number): OnScale {
  return { value: Math.sqrt(observed / expected), error: 1 / (2 * Math.sqrt(expected)) };
}

/** A share, as an arcsine. */
export function arcsineShare(numerator: number, denominator: number): OnScale {
  return { value: Math.asin(Math.sqrt(numerator / denominator)), error: 1 / (2 * Math.sqrt(denominator)) };
}

export type Trimming = "winsorise" | "truncate" | "none";

export interface Overdispersion {
  readonly phi: number;
  readonly betweenVariance: number;
}

export function overdispersion(
  places: readonly OnScale[],
  centre: number,
  trimming: Trimming = "winsorise",
): Overdispersion | { readonly missing: "too-few-places" | "not-a-number" } {
  if (places.length < 3) return { missing: "too-few-places" };
  const deviations = places.map(({ value, error }) => ({ deviation: (value - centre) / error, error }));
  if (!deviations.every(({ deviation }) => Number.isFinite(deviation))) return { missing: "not-a-number" };
  const kept = trim(deviations, trimming);
  const phi = sumOf(kept, ({ deviation }) => deviation ** 2) / kept.length;
  const surplus = kept.length * phi - (kept.length - 1);
  const weights = kept.map(({ error }) => 1 / error ** 2);
  const total = sumOf(weights, (weight) => weight);
  const room = total - sumOf(weights, (weight) => weight ** 2) / total;
  return { phi, betweenVariance: Math.max(0, surplus / room) };
}

/** The limits on the scale, for places with this error that differ so much; the caller turns them back. */
export function widenedLimits(centre: number, error: number, betweenVariance: number, level: number): { readonly lower: number; readonly upper: number } {
  const reach = deviationsAt(level) * Math.sqrt(error ** 2 + betweenVariance);
  return { lower: centre - reach, upper: centre + reach };
}

interface Deviating {
  readonly deviation: number;
  readonly error: number;
}

const outerPart = 0.1;

function trim(places: readonly Deviating[], trimming: Trimming): readonly Deviating[] {
  if (trimming === "none") return places;
  const ascending = sortedWithoutGaps(places.map(({ deviation }) => deviation));
  const [low, high] = [quantile(ascending, outerPart), quantile(ascending, 1 - outerPart)];
  if (trimming === "truncate") return places.filter(({ deviation }) => low <= deviation && deviation <= high);
  return places.map(({ deviation, error }) => ({ deviation: Math.min(high, Math.max(low, deviation)), error }));
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
