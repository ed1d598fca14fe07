/**
 * What would you expect of a place like this one, and within which limits, when
 * the place itself has no say in it?
 *
 * The places are divided over ten folds. For each fold everything is done anew on
 * the other nine: the form of the outcome, the penalty, the weights, how far
 * predictions miss and how that depends on size. Only then are the places in the
 * fold predicted. So nothing that is said of a place knows its outcome, the share
 * explained is not flattered by choices, and whether the limits hold what they
 * promise can simply be counted: that is the measured coverage.
 *
 * Method: ridge regression (ridge.ts) in the form that predicts best
 * (outcome-form.ts); limits from the misses of left-out places among the nine
 * folds, each divided by the usual miss for its size (conformal.ts,
 * spread-by-size.ts).
 *
 * In:       features prepared once for several outcomes (`prepareFolds`); outcome
 *           and size of each place; bounds; levels.
 * Out:      for every place the expected value and limits per level; the share
 *           explained and the coverage, both out of fold; how heavy each feature
 *           weighs. Or a reason: `too-few-rows`, `constant-features`, `constant-outcome`.
 *
 * @example
 * const folds = prepareFolds(features, rows, 1);
 * if (!("missing" in folds)) expectOutOfFold(folds, { outcome, sizes, bounds: { lower: 0 }, levels: [0.8, 0.95] });
 */
import { conformalReach } from "./conformal.ts";
import { rowFolds, splitFold } from "./folds.ts";
import { formScore, fromForm, possibleForms, toForm, type Bounds, type OutcomeForm } from "./outcome-form.ts";
import { fitRidge, predictRidge, prepareRidge, type NoRidge, type PreparedRidge, type RidgeFit } from "./ridge.ts";
import { shareExplained } from "./share-explained.ts";
import { spreadBySize } from "./spread-by-size.ts";
import type { FeatureValues } from "./standard-table.ts";

const foldCount = 10;
/** So many that each fold still leaves enough misses for limits of 95%. */
const fewestRows = 30;

interface PreparedFold {
  /** Positions among the rows that take part. */
  readonly inside: Uint32Array;
  readonly outside: Uint32Array;
  readonly ridge: PreparedRidge;
}

/** Rows divided over folds, ready for any outcome that all of them have. */
export interface PreparedFolds {
  readonly features: FeatureValues;
  readonly rows: Uint32Array;
  readonly folds: readonly PreparedFold[];
  readonly whole: PreparedRidge;
}

export interface OutcomeOfRows {
  /** In the order of the prepared rows, without gaps. */
  readonly outcome: Float64Array;
  /** How many people each row stands for. */
  readonly sizes: Float64Array;
  readonly bounds: Bounds;
  /** Fractions, such as 0.8 and 0.95. */
  readonly levels: readonly number[];
  /** Where the outcome is always taken in one form, because its scale is. */
  readonly form?: OutcomeForm;
}

export interface Limits {
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The share of rows whose outcome lies within, each by a model without it. */
  readonly coverage: number;
}

export interface ExpectedOutOfFold {
  readonly expected: Float64Array;
  readonly limits: readonly Limits[];
  /** Of the differences between rows, in the form of most folds; below 0 when worse than the average. */
  readonly explained: number;
  /** The form most folds chose. */
  readonly form: OutcomeForm;
  /** Change of the outcome, in its form, when a feature is one deviation larger; from a fit to all rows. */
  readonly weights: Float64Array;
}

export type NoExpectation = NoRidge | { readonly missing: "constant-outcome" };

export function prepareFolds(features: FeatureValues, rows: Uint32Array, seed: number): PreparedFolds | NoRidge {
  if (rows.length < fewestRows) return { missing: "too-few-rows" };
  const whole = prepareRidge(features, rows);
  if ("missing" in whole) return whole;
  const foldOf = rowFolds(rows.length, foldCount, seed);
  const folds: PreparedFold[] = [];
  for (let fold = 0; fold < foldCount; fold++) {
    const { inside, outside } = splitFold(foldOf, fold);
    const ridge = prepareRidge(features, outside.map((index) => rows[index]));
    if ("missing" in ridge) return ridge;
    folds.push({ inside, outside, ridge });
  }
  return { features, rows, folds, whole };
}

export function expectOutOfFold(prepared: PreparedFolds, given: OutcomeOfRows): ExpectedOutOfFold | NoExpectation {
  const { outcome, levels, bounds } = given;
  if (outcome.every((value) => value === outcome[0])) return { missing: "constant-outcome" };
  const expected = new Float64Array(outcome.length);
  const limits = levels.map((level) => ({ level, lower: new Float64Array(outcome.length), upper: new Float64Array(outcome.length) }));
  const forms: OutcomeForm[] = [];
  for (const fold of prepared.folds) {
    const filled = fillFold(prepared, fold, given, expected, limits);
    if (typeof filled !== "string") return filled;
    forms.push(filled);
  }
  const form = commonest(forms);
  const explained = shareExplained(outcome, expected);
  if (typeof explained !== "number") return { missing: "constant-outcome" };
  const { weights } = fitRidge(prepared.whole, outcome.map((value) => toForm(value, form, bounds)));
  return { expected, limits: limits.map((one) => ({ ...one, coverage: coverageOf(outcome, one) })), explained, form, weights };
}

type LimitsToFill = Omit<Limits, "coverage">;

/** Learns from the other folds and predicts this one; answers the form it took. */
function fillFold(prepared: PreparedFolds, fold: PreparedFold, given: OutcomeOfRows, expected: Float64Array, limits: readonly LimitsToFill[]): OutcomeForm | NoRidge {
  const { form, fit, seen } = bestFit(fold, given);
  const misses = fit.leftOut.map((value, index) => Math.abs(seen[index] - value));
  const usualMiss = spreadBySize(misses, Float64Array.from(fold.outside, (index) => given.sizes[index]));
  const scaled = misses.map((miss, index) => miss / usualMiss(given.sizes[fold.outside[index]]));
  const centres = Float64Array.from(fold.inside, (index) => predictRidge(fold.ridge, fit, prepared.features, prepared.rows[index]));
  for (const { level, lower, upper } of limits) {
    const reach = conformalReach(scaled, level);
    if (typeof reach !== "number") return reach;
    fold.inside.forEach((index, position) => {
      const width = reach * usualMiss(given.sizes[index]);
      lower[index] = fromForm(centres[position] - width, form, given.bounds);
      upper[index] = fromForm(centres[position] + width, form, given.bounds);
    });
  }
  fold.inside.forEach((index, position) => (expected[index] = fromForm(centres[position], form, given.bounds)));
  return form;
}

interface FoldFit {
  readonly form: OutcomeForm;
  readonly fit: RidgeFit;
  /** The outcomes learned from, in this form. */
  readonly seen: Float64Array;
}

function bestFit({ ridge, outside }: PreparedFold, { outcome, bounds, form: fixed }: OutcomeOfRows): FoldFit {
  const known = Float64Array.from(outside, (index) => outcome[index]);
  const forms = fixed ? [fixed] : possibleForms(known, bounds);
  const fits = forms.map((form) => {
    const seen = known.map((value) => toForm(value, form, bounds));
    const fit = fitRidge(ridge, seen);
    const missed = meanSquareMissed(known, fit.leftOut.map((value) => fromForm(value, form, bounds)));
    return { form, fit, seen, missed, score: formScore(known, form, bounds, fit.meanSquareMissed) };
  });
  const least = Math.min(...fits.map((one) => one.missed));
  return fits.filter((one) => one.missed <= least * mostMissed).reduce((best, one) => (one.score < best.score ? one : best));
}

// A form may bend the scale so much (many values close to a bound) that it fits well there and badly here.
const mostMissed = 1.1;

function meanSquareMissed(known: Float64Array, predicted: Float64Array): number {
  return known.reduce((sum, value, row) => sum + (value - predicted[row]) ** 2, 0) / known.length;
}

function coverageOf(outcome: Float64Array, { lower, upper }: LimitsToFill): number {
  let inside = 0;
  for (let row = 0; row < outcome.length; row++) if (outcome[row] >= lower[row] && outcome[row] <= upper[row]) inside++;
  return inside / outcome.length;
}

function commonest(forms: readonly OutcomeForm[]): OutcomeForm {
  const counts = new Map<OutcomeForm, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}
