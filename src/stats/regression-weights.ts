/**
 * How much does each characteristic tell of the outcome, over all places?
 *
 * A first guess of how much characteristics should count: those that predict the
 * outcome count most.
 *
 * Method: least squares of the outcome at every time on all characteristics and a
 * constant; the weight of a characteristic is the sum of its squared coefficients
 * (the regression-based beginning of Abadie, Diamond & Hainmueller, 2011).
 *
 * In:       characteristics and outcomes per place, minus those of one place,
 *           which itself is thereby a row of zeros.
 * Out:      weights that add up to one; undefined with fewer places than
 *           characteristics, or when nothing is told.
 */
import { factorise, solveFactorised } from "./cholesky.ts";
import type { Points } from "./simplex-least-squares.ts";

export function regressionWeights({ predictors, outcomes }: { predictors: Points; outcomes: Points }): Float64Array | undefined {
  const { width } = predictors;
  if (predictors.count < width + 1) return undefined;
  const design = withConstant(predictors);
  const products = crossProducts(design, design, width + 1, width + 1);
  factorise(products, width + 1, width + 1);
  const sides = crossProducts(outcomes.rows, design, outcomes.width, width + 1);
  const weights = new Float64Array(width);
  for (let time = 0; time < outcomes.width; time++) {
    const coefficients = sides.subarray(time * (width + 1), (time + 1) * (width + 1));
    solveFactorised(products, width + 1, width + 1, coefficients);
    for (let k = 0; k < width; k++) weights[k] += coefficients[k] ** 2;
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return sum > 0 && Number.isFinite(sum) ? weights.map((weight) => weight / sum) : undefined;
}

/** The rows with a one behind each, and the place itself as the last row: zeros and a one. */
function withConstant({ rows, count, width }: Points): Float64Array {
  const design = new Float64Array((count + 1) * (width + 1));
  for (let place = 0; place <= count; place++) {
    if (place < count) design.set(rows.subarray(place * width, (place + 1) * width), place * (width + 1));
    design[place * (width + 1) + width] = 1;
  }
  return design;
}

/** Per column of the one and of the other the sum of products over the rows they share. */
function crossProducts(one: Float64Array, other: Float64Array, oneWidth: number, otherWidth: number): Float64Array {
  const products = new Float64Array(oneWidth * otherWidth);
  const count = Math.min(one.length / oneWidth, other.length / otherWidth);
  for (let row = 0; row < count; row++) {
    for (let a = 0; a < oneWidth; a++) {
      for (let b = 0; b < otherWidth; b++) products[a * otherWidth + b] += one[row * oneWidth + a] * other[row * otherWidth + b];
    }
  }
  return products;
}
