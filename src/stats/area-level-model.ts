/**
 * What may be said of a small place, when its own figure is mostly chance?
 *
 * A wijk with 60 young people in which 9 get help stands at 15%, and could as well
 * stand at 9 or 20. Other wijken with the same kind of people tell something
 * about it too. The estimate lies between its own figure and what its features
 * let expect: near its own when that rests on many people, near the expectation
 * when it rests on few.
 *
 * Method: the area level model of Fay and Herriot (1979): value = features × weights
 * + what is particular to the place + chance, with the variance of chance known.
 * The variance between places is the one at which the squares left over are as
 * large as they should be (their moment equation), never below zero. The error of the
 * estimate adds what the weights and that variance may be off (Prasad & Rao, 1990).
 *
 * In:       per place its value, the variance of chance in it, and a row of features
 *           of which the middle is near zero; no gaps.
 * Out:      per place the expectation, the estimate with its limits, and how much of
 *           its own figure is in it; or why not.
 * Not here: where the variances and features come from (comparison/).
 *
 * @example
 * areaLevelModel({ values, variances, features, columns: 2 }, 0.95)
 * // { between: 1.7, places: [{ expected: 9.2, ownWeight: 0.3, estimate: { value: 10.9, … } }, …] }
 */
import { factorise, solveFactorised } from "./cholesky.ts";
import type { Estimate } from "./estimate.ts";
import { deviationsAt } from "./normal.ts";

export interface AreaLevelData {
  readonly values: Float64Array;
  /** Of the chance in each value; above zero. */
  readonly variances: Float64Array;
  /** `[place][column]`, without the constant. */
  readonly features: Float64Array;
  readonly columns: number;
}

export interface AreaEstimate {
  /** What the features alone let expect. */
  readonly expected: number;
  /** From 0 (nothing of its own figure) to 1 (nothing of the expectation). */
  readonly ownWeight: number;
  readonly estimate: Estimate;
}

export interface AreaLevelModel {
  /** The variance between places with the same features. */
  readonly between: number;
  readonly places: readonly AreaEstimate[];
}

/** `too-few-places`: fewer than ten more than there are features. `not-a-number`: a gap, or a variance that is not above zero. */
export type NoAreaLevelModel = { readonly missing: "too-few-places" | "not-a-number" };

const fewestToSpare = 10;

export function areaLevelModel(data: AreaLevelData, level = 0.95): AreaLevelModel | NoAreaLevelModel {
  const { values, variances, columns } = data;
  const unknowns = columns + 1;
  if (values.length < unknowns + fewestToSpare) return { missing: "too-few-places" };
  if (!isWhole(data)) return { missing: "not-a-number" };
  const between = varianceBetween(data);
  const fit = weightedFit(data, between);
  const doubt = doubtOfBetween(variances, between);
  const places = Array.from(values, (_, place) => estimatePlace(data, fit, place, { between, doubt, level }));
  return { between, places };
}

function isWhole({ values, variances, features }: AreaLevelData): boolean {
  return values.every(Number.isFinite) && features.every(Number.isFinite) && variances.every((one) => Number.isFinite(one) && one > 0);
}

/**
 * The variance at which the weighted squares left over are as many as the places
 * minus the unknowns. Newton's steps: the squares fall ever more slowly, so that from
 * zero each step stays below the answer.
 */
function varianceBetween(data: AreaLevelData): number {
  const wanted = data.values.length - data.columns - 1;
  let between = 0;
  for (let step = 0; step < 100; step++) {
    const { squares, slope } = squaresLeft(data, between);
    const next = between + (squares - wanted) / slope;
    if (!(next > between * (1 + 1e-10))) return between;
    between = next;
  }
  return between;
}

/** The squares left over, weighted, and how fast they fall when the variance rises. */
function squaresLeft(data: AreaLevelData, between: number): { squares: number; slope: number } {
  const { weights } = weightedFit(data, between);
  let [squares, slope] = [0, 0];
  for (let place = 0; place < data.values.length; place++) {
    const variance = data.variances[place] + between;
    const square = (data.values[place] - expectedOf(data, weights, place)) ** 2 / variance;
    squares += square;
    slope += square / variance;
  }
  return { squares, slope };
}

interface WeightedFit {
  /** The constant, then a weight per column. */
  readonly weights: Float64Array;
  /** The lower triangle of the factored cross products. */
  readonly factor: Float64Array;
}

function weightedFit({ values, variances, features, columns }: AreaLevelData, between: number): WeightedFit {
  const size = columns + 1;
  const factor = new Float64Array(size * size);
  const weights = new Float64Array(size);
  for (let place = 0; place < values.length; place++) {
    const counts = 1 / (variances[place] + between);
    for (let row = 0; row < size; row++) {
      const own = counts * featureAt(features, columns, place, row);
      weights[row] += own * values[place];
      for (let column = 0; column <= row; column++) factor[row * size + column] += own * featureAt(features, columns, place, column);
    }
  }
  factorise(factor, size, size);
  solveFactorised(factor, size, size, weights);
  return { weights, factor };
}

/** The constant is the feature before the first. */
function featureAt(features: Float64Array, columns: number, place: number, column: number): number {
  return column === 0 ? 1 : features[place * columns + column - 1];
}

function expectedOf({ features, columns }: AreaLevelData, weights: Float64Array, place: number): number {
  let sum = 0;
  for (let column = 0; column <= columns; column++) sum += weights[column] * featureAt(features, columns, place, column);
  return sum;
}

/** The variance of the estimated variance between places (Datta, Rao & Smith, 2005). */
function doubtOfBetween(variances: Float64Array, between: number): number {
  const precision = variances.reduce((sum, variance) => sum + 1 / (variance + between), 0);
  return (2 * variances.length) / precision ** 2;
}

function estimatePlace(
  data: AreaLevelData,
  { weights, factor }: WeightedFit,
  place: number,
  { between, doubt, level }: { between: number; doubt: number; level: number },
): AreaEstimate {
  const variance = data.variances[place];
  const ownWeight = between / (between + variance);
  const expected = expectedOf(data, weights, place);
  const value = ownWeight * data.values[place] + (1 - ownWeight) * expected;
  const ofPlace = ownWeight * variance;
  const ofWeights = (1 - ownWeight) ** 2 * pullOf(data, factor, place);
  const ofBetween = (variance ** 2 / (variance + between) ** 3) * doubt;
  const reach = deviationsAt(level) * Math.sqrt(ofPlace + ofWeights + 2 * ofBetween);
  return { expected, ownWeight, estimate: { value, lower: value - reach, upper: value + reach, level, method: "area-level-model" } };
}

/** How far the weights may be off, felt at this place. */
function pullOf({ features, columns }: AreaLevelData, factor: Float64Array, place: number): number {
  const size = columns + 1;
  const row = Float64Array.from({ length: size }, (_, column) => featureAt(features, columns, place, column));
  const solved = row.slice();
  solveFactorised(factor, size, size, solved);
  return row.reduce((sum, feature, column) => sum + feature * solved[column], 0);
}
