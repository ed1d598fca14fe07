/**
 * Means and their uncertainty: how far may the mean of a few values lie from the
 * mean they come from?
 *
 * Method: Student's t with the spread of the values themselves.
 *
 * In:       values that were drawn independently.
 * Out:      an Estimate in the same unit. Values that are all the same say
 *           nothing about how far off they may be, so they give no limits.
 *
 * @example
 * mean([4, 5, 9]) // value 6, lower -0.57, upper 12.57
 */
import type { Estimate, NoEstimate } from "./estimate.ts";
import { tailOf } from "./level.ts";
import { studentQuantile } from "./student.ts";

export type MeanMissing = "too-few-values" | "not-a-number" | "no-spread";

export function mean(values: readonly number[], level = 0.95): Estimate | NoEstimate<MeanMissing> {
  if (values.length < 2) return { missing: "too-few-values" };
  if (!values.every(Number.isFinite)) return { missing: "not-a-number" };
  const value = plainMean(values);
  const error = Math.sqrt(variance(values) / values.length);
  if (error === 0) return { missing: "no-spread" };
  const reach = -studentQuantile(tailOf(level), values.length - 1) * error;
  return { value, lower: value - reach, upper: value + reach, level, method: "student-t" };
}

/** The sum of the values over their number. */
export function plainMean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The mean squared distance from the mean, with one degree of freedom given up for that mean. */
export function variance(values: readonly number[]): number {
  const middle = plainMean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
