/**
 * What would you expect, given a row of features? A straight-line model that is
 * held back from believing chance.
 *
 * With some twenty features that resemble each other (income, benefits, owned
 * homes) ordinary regression gives large weights of opposite sign. Ridge
 * regression charges a price for every weight; the price is chosen by how well
 * rows are predicted that took no part.
 *
 * Method: Hoerl and Kennard (1970). Columns are brought to mean 0 and deviation 1
 * and the constant is not charged. The features are turned to their main
 * directions once (symmetric-eigen.ts); after that each penalty costs one pass.
 * Leaving one row out needs no new fit: the miss is what is missed in the fit,
 * divided by one minus the row's own pull (Allen's PRESS, 1974). The penalty with
 * the smallest sum of those squares is taken (Golub, Heath and Wahba, 1979, call
 * this ordinary cross-validation).
 *
 * In:       a table of features, the rows to learn from, an outcome for each of them.
 * Out:      a fit with its weights per deviation, the penalty, and for every row
 *           the prediction without it.
 * Not here: intervals (expect-out-of-fold.ts), groups (partial-pooling.ts).
 *
 * @example
 * const features = { values: Float64Array.of(1, 2, 3, 4, 5), columns: 1 };
 * const prepared = prepareRidge(features, Uint32Array.of(0, 1, 2, 3, 4));
 * // outcomes 2, 4, 6, 8, 10 give a weight near 2 × the deviation of the column
 */
import { crossProducts, standardTable, weightedSum, type FeatureValues, type StandardTable } from "./standard-table.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

/** Rows ready to learn from, with any outcome. */
export interface PreparedRidge {
  readonly table: StandardTable;
  readonly penalties: readonly number[];
  readonly directions: number;
  /** Where each row stands on each direction, `[row][direction]`. */
  readonly scores: Float64Array;
  readonly strengths: Float64Array;
  /** `[column][direction]`. */
  readonly vectors: Float64Array;
  /** How much a row pulls at its own prediction, `[penalty][row]`. */
  readonly pulls: readonly Float64Array[];
}

export interface RidgeFit {
  readonly constant: number;
  /** Change of the outcome when a feature is one deviation larger. */
  readonly weights: Float64Array;
  readonly penalty: number;
  /** For each row learned from: its prediction by a model without it. */
  readonly leftOut: Float64Array;
  /** The mean of the squares missed by those. */
  readonly meanSquareMissed: number;
}

/** `too-few-rows`: fewer than ten. `constant-features`: nothing to tell rows apart by. */
export interface NoRidge {
  readonly missing: "too-few-rows" | "constant-features";
}

const fewestRows = 10;

/** As multiples of the number of rows: from hardly any price to nearly only the average. */
const relativePenalties = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100];

export function prepareRidge(features: FeatureValues, rows: Uint32Array): PreparedRidge | NoRidge {
  if (rows.length < fewestRows) return { missing: "too-few-rows" };
  const table = standardTable(features, rows);
  if (table.perDeviation.every((one) => one === 0)) return { missing: "constant-features" };
  const eigen = symmetricEigen(crossProducts(table), table.columns);
  const directions = eigen.values.filter((value) => value > eigen.values[0] * 1e-10).length;
  const scores = project(table, eigen.vectors, directions);
  const penalties = relativePenalties.map((one) => one * rows.length);
  const strengths = eigen.values.slice(0, directions);
  const pulls = penalties.map((penalty) => pullsOf(scores, strengths, penalty));
  return { table, penalties, directions, scores, strengths, vectors: eigen.vectors, pulls };
}

/** The fit whose penalty predicts left-out rows best. The outcomes stand in the order of the rows. */
export function fitRidge(prepared: PreparedRidge, outcome: Float64Array): RidgeFit {
  const { directions, scores, strengths, penalties, pulls } = prepared;
  const constant = mean(outcome);
  const products = productsWith(scores, directions, outcome, constant);
  let best: { penalty: number; along: Float64Array; leftOut: Float64Array; meanSquareMissed: number } | undefined;
  penalties.forEach((penalty, index) => {
    const along = products.map((product, direction) => product / (strengths[direction] + penalty));
    const leftOut = predictLeftOut(scores, along, outcome, constant, pulls[index]);
    const meanSquareMissed = meanSquare(outcome, leftOut);
    if (!best || meanSquareMissed < best.meanSquareMissed) best = { penalty, along, leftOut, meanSquareMissed };
  });
  if (!best) throw new Error("ridge: no penalties to choose from; expected at least one");
  const { along, ...rest } = best;
  return { constant, weights: weightsOf(prepared, along), ...rest };
}

/** What the fit expects of a row of features, which need not have taken part. */
export function predictRidge({ table }: PreparedRidge, { constant, weights }: Pick<RidgeFit, "constant" | "weights">, features: FeatureValues, row: number): number {
  return constant + weightedSum(table, weights, features, row);
}

function project({ standard, columns }: StandardTable, vectors: Float64Array, directions: number): Float64Array {
  const rows = standard.length / columns;
  const scores = new Float64Array(rows * directions);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const value = standard[row * columns + column];
      for (let direction = 0; direction < directions; direction++) scores[row * directions + direction] += value * vectors[column * columns + direction];
    }
  }
  return scores;
}

function pullsOf(scores: Float64Array, strengths: Float64Array, penalty: number): Float64Array {
  const directions = strengths.length;
  const rows = scores.length / directions;
  const prices = strengths.map((strength) => 1 / (strength + penalty));
  const pulls = new Float64Array(rows).fill(1 / rows);
  for (let row = 0; row < rows; row++) {
    for (let direction = 0; direction < directions; direction++) pulls[row] += scores[row * directions + direction] ** 2 * prices[direction];
  }
  return pulls;
}

function productsWith(scores: Float64Array, directions: number, outcome: Float64Array, constant: number): Float64Array {
  const products = new Float64Array(directions);
  for (let row = 0; row < outcome.length; row++) {
    const distance = outcome[row] - constant;
    for (let direction = 0; direction < directions; direction++) products[direction] += scores[row * directions + direction] * distance;
  }
  return products;
}

function predictLeftOut(scores: Float64Array, along: Float64Array, outcome: Float64Array, constant: number, pulls: Float64Array): Float64Array {
  const directions = along.length;
  const leftOut = new Float64Array(outcome.length);
  for (let row = 0; row < outcome.length; row++) {
    let fitted = constant;
    for (let direction = 0; direction < directions; direction++) fitted += scores[row * directions + direction] * along[direction];
    leftOut[row] = outcome[row] - (outcome[row] - fitted) / (1 - pulls[row]);
  }
  return leftOut;
}

function weightsOf({ table: { columns, perDeviation }, vectors, directions }: PreparedRidge, along: Float64Array): Float64Array {
  const weights = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    if (perDeviation[column] === 0) continue;
    for (let direction = 0; direction < directions; direction++) weights[column] += vectors[column * columns + direction] * along[direction];
  }
  return weights;
}

function meanSquare(outcome: Float64Array, predicted: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < outcome.length; row++) sum += (outcome[row] - predicted[row]) ** 2;
  return sum / outcome.length;
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
