/**
 * What may we expect of a small place, given its own figure and those of others?
 *
 * The figure of a small district jumps from year to year. Its own figure says a
 * little, all districts together say the rest: the estimate lies between them,
 * nearer to its own figure the more people it was counted among. On average over
 * all places such estimates lie nearer to the truth than the raw figures do. They
 * are no better for each single place, and a place that truly is an exception is
 * drawn in as well: always show the raw figure beside it.
 *
 * Method: empirical Bayes. Values with a known variance: Morris (1983), which with
 * equal variances is the estimator of James and Stein (Efron & Morris, 1975). Counts
 * against an expected number: gamma–Poisson (Clayton & Kaldor, 1987). So many out
 * of so many: beta–binomial. How much places truly differ is estimated with the
 * moments of Paule and Mandel (1982).
 *
 * In:       one figure per place; of four places at least.
 * Out:      per place an Estimate, in the order given; and how many cases' worth
 *           of knowledge the others bring.
 *
 * @example
 * shrinkShares([{ numerator: 18, denominator: 45 }, …]) // 0.4 becomes about 0.29
 */
import { betaQuantile } from "./beta.ts";
import type { Estimate } from "./estimate.ts";
import { gammaQuantile } from "./gamma.ts";
import { heterogeneity, weightedMean } from "./heterogeneity.ts";
import { invert } from "./invert.ts";
import { tailOf } from "./level.ts";
import { deviationsAt } from "./normal.ts";

export interface Shrunk {
  readonly estimates: readonly Estimate[];
  /** What all places together say. */
  readonly centre: number;
  /** How much places truly differ, as a variance, of shares and ratios as of values. */
  readonly betweenVariance: number;
}

export type ShrinkageMissing = "too-few-places" | "not-a-number" | "no-variance" | "negative" | "empty-denominator" | "more-than-all" | "not-a-share" | "no-cases";

type Outcome = Shrunk | { readonly missing: ShrinkageMissing };

/** With fewer, how much places differ cannot be told from chance at all. */
const fewestPlaces = 4;

export interface ValueWithVariance {
  readonly value: number;
  /** The variance that chance gives the value: its standard error squared. */
  readonly variance: number;
  /** What would be expected of this place; absent: what all places together say. */
  readonly expected?: number;
}

/** Values that are off by chance with a known variance, such as survey answers. */
export function shrinkValues(places: readonly ValueWithVariance[], level = 0.95): Outcome {
  if (places.length < fewestPlaces) return { missing: "too-few-places" };
  const [values, variances] = [places.map(({ value, expected = 0 }) => value - expected), places.map(({ variance }) => variance)];
  const found = heterogeneity(values, variances);
  if ("missing" in found) return { missing: found.missing === "too-few-values" ? "too-few-places" : found.missing };
  const { betweenVariance } = found;
  const { mean, weight } = weightedMean(values, variances, betweenVariance);
  const others = { meanVariance: 1 / weight, betweenVariance, places: places.length, level };
  const shrink = (place: ValueWithVariance) => morris(place, { ...others, mean: mean + (place.expected ?? 0) });
  return { estimates: places.map(shrink), centre: mean, betweenVariance };
}

interface Others {
  readonly mean: number;
  readonly meanVariance: number;
  readonly betweenVariance: number;
  readonly places: number;
  readonly level: number;
}

/** One place among the others. Its variance counts in that mean and spread of the others are estimates themselves. */
function morris({ value, variance }: ValueWithVariance, { mean, meanVariance, betweenVariance, places, level }: Others): Estimate {
  const unsure = variance / (variance + betweenVariance);
  const pull = ((places - 3) / (places - 1)) * unsure;
  const shrunk = value + pull * (mean - value);
  const spread = (1 - pull) * variance + pull ** 2 * meanVariance + (2 / (places - 3)) * pull ** 2 * (value - mean) ** 2;
  const reach = deviationsAt(level) * Math.sqrt(spread);
  return { value: shrunk, lower: shrunk - reach, upper: shrunk + reach, level, method: "normal-normal" };
}

export interface CountAgainstExpected {
  readonly observed: number;
  /** How many there would be, were the place as others are: people times the rate of all, or what a model expects. */
  readonly expected: number;
}

/** Ratios of a count to the expected count. */
export function shrinkCounts(places: readonly CountAgainstExpected[], level = 0.95): Outcome {
  const missing = whyNoCounts(places);
  if (missing) return { missing };
  const { centre, between } = spreadOf(places.map(({ observed, expected }) => ({ own: observed / expected, one: 1 / expected, growth: 1 })), (mean) => mean);
  const all = sumOf(places, (one) => one.expected);
  const [shape, size] = between > 0 ? [centre ** 2 / between, centre / between] : [centre * all, all];
  const shrink = ({ observed, expected }: CountAgainstExpected) =>
    between > 0 ? gammaEstimate(shape + observed, size + expected, level) : gammaEstimate(shape, size, level);
  return { estimates: places.map(shrink), centre, betweenVariance: between };
}

function whyNoCounts(places: readonly CountAgainstExpected[]): ShrinkageMissing | undefined {
  if (places.length < fewestPlaces) return "too-few-places";
  if (!places.every((one) => Number.isFinite(one.observed) && Number.isFinite(one.expected))) return "not-a-number";
  if (places.some((one) => one.observed < 0 || one.expected < 0)) return "negative";
  if (places.some((one) => one.expected === 0)) return "empty-denominator";
  return places.every((one) => one.observed === 0) ? "no-cases" : undefined;
}

function gammaEstimate(shape: number, size: number, level: number): Estimate {
  const tail = tailOf(level);
  return { value: shape / size, lower: gammaQuantile(tail, shape) / size, upper: gammaQuantile(1 - tail, shape) / size, level, method: "gamma-poisson" };
}

export interface CountOutOf {
  readonly numerator: number;
  readonly denominator: number;
  /** The share that would be expected of this place; absent: that of all places together. */
  readonly expected?: number;
}

/** Shares: so many out of so many. */
export function shrinkShares(places: readonly CountOutOf[], level = 0.95): Outcome {
  const missing = whyNoShares(places);
  if (missing) return { missing };
  const { centre, likeness } = likenessWithin(places);
  const all = sumOf(places, ({ denominator }) => denominator);
  const knowledge = likeness > 0 ? 1 / likeness - 1 : all;
  const shrink = ({ numerator, denominator, expected = centre }: CountOutOf) => {
    const [own, rest] = likeness > 0 ? [numerator, denominator - numerator] : [0, 0];
    return betaEstimate(expected * knowledge + own, (1 - expected) * knowledge + rest, level);
  };
  return { estimates: places.map(shrink), centre, betweenVariance: likeness * centre * (1 - centre) };
}

/** How much alike two people of one place are, beyond what is expected of it: the intraclass correlation. */
function likenessWithin(places: readonly CountOutOf[]): { readonly centre: number; readonly likeness: number } {
  const parts = places.map(({ numerator, denominator }) => ({ own: numerator / denominator, one: 1 / denominator, growth: Math.max(0, 1 - 1 / denominator) }));
  const { centre, between } = spreadOf(parts, (mean) => mean * (1 - mean));
  if (places.every(({ expected }) => expected === undefined)) return { centre, likeness: Math.min(between / (centre * (1 - centre)), mostAlike) };
  const squares = places.map(({ expected = centre }, place) => (parts[place].own - expected) ** 2 / (expected * (1 - expected)));
  return { centre, likeness: Math.min(varianceBetween(squares, parts.map(({ one }) => one), parts.map(({ growth }) => growth)), mostAlike) };
}

/** A share cannot differ more between places than all or nothing in each. */
const mostAlike = 0.99;

function whyNoShares(places: readonly CountOutOf[]): ShrinkageMissing | undefined {
  if (places.length < fewestPlaces) return "too-few-places";
  if (!places.every((one) => Number.isFinite(one.numerator) && Number.isFinite(one.denominator))) return "not-a-number";
  if (places.some((one) => one.numerator < 0 || one.denominator < 0)) return "negative";
  if (places.some((one) => one.denominator === 0)) return "empty-denominator";
  if (places.some((one) => one.numerator > one.denominator)) return "more-than-all";
  if (places.some(({ expected = 0.5 }) => !(expected > 0 && expected < 1))) return "not-a-share";
  const isOneSided = places.every((one) => one.numerator === 0) || places.every((one) => one.numerator === one.denominator);
  return isOneSided ? "no-cases" : undefined;
}

function betaEstimate(those: number, others: number, level: number): Estimate {
  const tail = tailOf(level);
  return {
    value: those / (those + others),
    lower: betaQuantile(tail, those, others),
    upper: betaQuantile(1 - tail, those, others),
    level,
    method: "beta-binomial",
  };
}

interface Part {
  readonly own: number;
  /** What chance adds to the variance, as a part of that of one case. */
  readonly one: number;
  /** How much of the variance between places is in the figure. */
  readonly growth: number;
}

/**
 * The mean of places, each weighing as much as it is sure to speak of places (not of its people: the large towns
 * would then be what all villages are drawn to), and the variance between them. Each follows from the other.
 */
function spreadOf(parts: readonly Part[], varianceOfOne: (mean: number) => number): { readonly centre: number; readonly between: number } {
  const weigh = (weight: (part: Part) => number) => sumOf(parts, (part) => weight(part) * part.own) / sumOf(parts, weight);
  let [centre, between] = [weigh(({ one }) => 1 / one), 0];
  const ofOne = varianceOfOne(centre);
  for (let round = 0; round < 100; round++) {
    const middle = centre;
    between = varianceBetween(parts.map(({ own }) => (own - middle) ** 2), parts.map(({ one }) => ofOne * one), parts.map(({ growth }) => growth));
    const spread = between;
    centre = weigh(({ one, growth }) => 1 / (ofOne * one + spread * growth));
    if (Math.abs(centre - middle) <= 1e-12 * Math.abs(middle)) break;
  }
  return { centre, between };
}

/** The variance at which squares over (fixed + variance × growth) add up to one less than their number; 0 when chance explains all. */
function varianceBetween(squares: readonly number[], fixed: readonly number[], growth: readonly number[]): number {
  const sum = (between: number) => squares.reduce((total, square, place) => total + square / (fixed[place] + between * growth[place]), 0);
  const slope = (between: number) =>
    squares.reduce((total, square, place) => total + (square * growth[place]) / (fixed[place] + between * growth[place]) ** 2, 0);
  const expected = squares.length - 1;
  if (sum(0) <= expected) return 0;
  return invert({ rising: (between) => -sum(between), slope, height: -expected, lower: 0, upper: Infinity, guess: 0 });
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
