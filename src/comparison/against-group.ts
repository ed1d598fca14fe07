/**
 * Does a place differ from its group on one figure?
 *
 * The group is summarised by its mean, in which every place counts once: a group
 * of twelve must not be the opinion of its largest city. (The table of a row also
 * gives the median; the mean has a known margin, the median of twelve hardly.)
 * Two questions are kept apart. Is our figure another one than the mean, more than
 * chance and the differences between the places explain? And does it lie within
 * what is usual in the group? A place may well differ from a mean and still be one
 * of many: half of any group does.
 *
 * Method: own value minus mean. Its variance is that of chance in the own figure plus
 * that of the mean of k places, SD²/k; SD² holds real differences between places as
 * well as chance (overdispersion is in it). Student's t with degrees of freedom of
 * Welch (1947) and Satterthwaite (1946), rounded down as in printed tables: never
 * on the bold side. Chance in the own figure is taken from the limit that looks
 * towards the group. What is usual: mean ± t · SD · √(1 + 1/k), the prediction
 * interval of one new place.
 *
 * In:       the own value with its 95% limits where those are known; the values of the others.
 * Out:      the difference with its 95% interval, a p value for this one comparison,
 *           and how unusual the value is; or why it cannot be compared.
 * Not here: an outcome in words of "higher": that takes all comparisons of a page
 *           together (page-verdicts.ts).
 *
 * @example
 * compareWithGroup({ value: 12 }, [8, 9, 10, 11, 12]) // difference 2 (0.04 to 3.96), p 0.047, within what is usual
 */
import type { Estimate } from "../stats/estimate.ts";
import { deviationsAt } from "../stats/normal.ts";
import { studentBelow, studentQuantile } from "../stats/student.ts";

export interface OwnFigure {
  readonly value: number;
  /** 95% limits of chance and rounding; absent where chance is not known. */
  readonly lower?: number;
  readonly upper?: number;
}

export interface AgainstGroup {
  readonly own: number;
  readonly mean: number;
  /** How many places the mean rests on. */
  readonly places: number;
  /** Own minus mean. */
  readonly difference: Estimate;
  readonly p: number;
  /** The distance to the mean, in the spread of one new place of the group. */
  readonly unusual: number;
  /** Between these lie 19 of 20 places like those of the group. */
  readonly usual: { readonly lower: number; readonly upper: number };
  readonly isUsual: boolean;
  /** `unknown`: money, means and distances; only the differences between places count. */
  readonly chance: "known" | "unknown";
}

/** `too-few-peers`: fewer than 5 others have a figure. `same-everywhere`: all others have the same. */
export interface NotCompared {
  readonly missing: "no-value" | "too-few-peers" | "same-everywhere";
}

export const fewestPeers = 5;
const level = 0.95;
const mostDegrees = 1000;

export function compareWithGroup(own: OwnFigure, others: readonly number[]): AgainstGroup | NotCompared {
  const values = others.filter(Number.isFinite);
  if (!Number.isFinite(own.value)) return { missing: "no-value" };
  if (values.length < fewestPeers) return { missing: "too-few-peers" };
  const { mean, variance } = spreadOf(values);
  if (!(variance > 0)) return { missing: "same-everywhere" };
  const ofMean = variance / values.length;
  const ofOwn = chanceTowards(own, mean) ** 2;
  const error = Math.sqrt(ofOwn + ofMean);
  const degrees = degreesOfFreedom(ofOwn, ofMean, values.length);
  const value = own.value - mean;
  const reach = criticalValue(degrees) * error;
  const oneNew = Math.sqrt(variance * (1 + 1 / values.length));
  const usualReach = criticalValue(values.length - 1) * oneNew;
  return {
    own: own.value,
    mean,
    places: values.length,
    difference: { value, lower: value - reach, upper: value + reach, level, method: "student-t" },
    p: Math.min(1, 2 * studentBelow(-Math.abs(value) / error, degrees)),
    unusual: Math.abs(value) / oneNew,
    usual: { lower: mean - usualReach, upper: mean + usualReach },
    isUsual: Math.abs(value) <= usualReach,
    chance: own.lower === undefined || own.upper === undefined ? "unknown" : "known",
  };
}

/** The mean and the variance of the places themselves. Equal figures must not differ by a rounding of the computer. */
function spreadOf(values: readonly number[]): { readonly mean: number; readonly variance: number } {
  if (values.every((value) => value === values[0])) return { mean: values[0], variance: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, variance: values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) };
}

/** The standard error on the side of the own value that looks towards the group. */
function chanceTowards({ value, lower, upper }: OwnFigure, mean: number): number {
  if (lower === undefined || upper === undefined) return 0;
  return Math.max(0, value > mean ? value - lower : upper - value) / deviationsAt(level);
}

function degreesOfFreedom(ofOwn: number, ofMean: number, places: number): number {
  const degrees = ((ofOwn + ofMean) / ofMean) ** 2 * (places - 1);
  return Math.min(mostDegrees, Math.floor(degrees + 1e-9));
}

// Whole degrees of freedom, so that a page asks for the same few again and again.
const criticalValues = new Map<number, number>();

function criticalValue(degrees: number): number {
  const known = criticalValues.get(degrees) ?? studentQuantile((1 + level) / 2, degrees);
  criticalValues.set(degrees, known);
  return known;
}
