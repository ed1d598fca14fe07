/**
 * How much do places really differ, beside what chance makes them differ?
 *
 * Measured values differ for two reasons: the places differ, and each value is
 * off by chance. The variance between places is what remains when the second is
 * taken away; it says how far a value may be trusted to speak of its own place.
 *
 * Method: the variance at which the weighted squares are as large as they should
 * be (Paule & Mandel, 1982), or the same in one step (DerSimonian & Laird, 1986).
 *
 * In:       values, each with the variance that chance gives it.
 * Out:      the variance between places (0 when chance explains all), the mean of
 *           all places weighted accordingly, and Cochran's Q.
 *
 * @example
 * heterogeneity([1, 5, 9], [1, 1, 1]) // betweenVariance 15, mean 5
 */
import type { Estimate } from "./estimate.ts";
import { invert } from "./invert.ts";
import { deviationsAt } from "./normal.ts";

export interface Heterogeneity {
  readonly betweenVariance: number;
  readonly mean: Estimate;
  /** The sum of squares weighted by chance alone: about one less than the number of places when nothing differs. */
  readonly cochransQ: number;
}

export type HeterogeneityMissing = "too-few-values" | "not-a-number" | "no-variance";

export function heterogeneity(
  values: readonly number[],
  variances: readonly number[],
  method: "paule-mandel" | "dersimonian-laird" = "paule-mandel",
  level = 0.95,
): Heterogeneity | { readonly missing: HeterogeneityMissing } {
  const missing = whyNotHeterogeneity(values, variances);
  if (missing) return { missing };
  const betweenVariance = method === "paule-mandel" ? pauleMandel(values, variances) : derSimonianLaird(values, variances);
  const { mean, weight } = weightedMean(values, variances, betweenVariance);
  const reach = deviationsAt(level) / Math.sqrt(weight);
  return {
    betweenVariance,
    mean: { value: mean, lower: mean - reach, upper: mean + reach, level, method: "random-effects" },
    cochransQ: weightedSquares(values, variances, 0),
  };
}

/** Why these values tell nothing about how much places differ; nothing when they do. */
export function whyNotHeterogeneity(values: readonly number[], variances: readonly number[]): HeterogeneityMissing | undefined {
  if (values.length !== variances.length) throw new RangeError(`heterogeneity: found ${values.length} values and ${variances.length} variances; expected as many`);
  if (values.length < 2) return "too-few-values";
  if (![...values, ...variances].every(Number.isFinite)) return "not-a-number";
  return variances.every((variance) => variance > 0) ? undefined : "no-variance";
}

/** The mean in which every value weighs as much as it is sure of, and the sum of those weights. */
export function weightedMean(
  values: readonly number[],
  variances: readonly number[],
  betweenVariance: number,
): { readonly mean: number; readonly weight: number } {
  let [sum, weight] = [0, 0];
  values.forEach((value, place) => {
    const own = 1 / (variances[place] + betweenVariance);
    sum += own * value;
    weight += own;
  });
  return { mean: sum / weight, weight };
}

function weightedSquares(values: readonly number[], variances: readonly number[], betweenVariance: number): number {
  const { mean } = weightedMean(values, variances, betweenVariance);
  return values.reduce((sum, value, place) => sum + (value - mean) ** 2 / (variances[place] + betweenVariance), 0);
}

/** The variance between places at which the weighted squares are one less than their number. */
function pauleMandel(values: readonly number[], variances: readonly number[]): number {
  const expected = values.length - 1;
  if (weightedSquares(values, variances, 0) <= expected) return 0;
  const slope = (between: number) => {
    const { mean } = weightedMean(values, variances, between);
    return values.reduce((sum, value, place) => sum + ((value - mean) / (variances[place] + between)) ** 2, 0);
  };
  const rising = (between: number) => -weightedSquares(values, variances, between);
  return invert({ rising, slope, height: -expected, lower: 0, upper: Infinity, guess: 0 });
}

function derSimonianLaird(values: readonly number[], variances: readonly number[]): number {
  const weights = variances.map((variance) => 1 / variance);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const squares = weights.reduce((sum, weight) => sum + weight ** 2, 0);
  return Math.max(0, (weightedSquares(values, variances, 0) - (values.length - 1)) / (total - squares / total));
}
