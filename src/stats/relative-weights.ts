/**
 * Which features carry a prediction, when they resemble each other?
 *
 * The share of people over 65 and the grey pressure say nearly the same. A model
 * may give one a large positive and the other a large negative weight; read one by
 * one such weights mislead. Here each feature gets its part of what the model
 * explains, shared fairly among features that go together.
 *
 * Method: relative weights (Johnson, 2000). The features are replaced by unrelated
 * columns that resemble them as closely as possible; what the model does with
 * those is given back to the features by the squares of their correlations.
 *
 * In:       features prepared for a ridge fit, and the weights of the fit.
 * Out:      a share per feature, none below zero, together one; all zero when the
 *           fit expects the same of everybody.
 *
 * @example
 * relativeWeights(prepared, fit.weights) // [0.61, 0.27, 0.12]
 */
import type { PreparedRidge } from "./ridge.ts";

export function relativeWeights({ table: { columns, rows }, vectors, strengths }: PreparedRidge, weights: Float64Array): Float64Array {
  const closeness = correlationsWithUnrelated(columns, vectors, strengths, rows.length);
  const parts = new Float64Array(columns);
  for (let unrelated = 0; unrelated < columns; unrelated++) {
    let use = 0;
    for (let column = 0; column < columns; column++) use += closeness[column * columns + unrelated] * weights[column];
    for (let column = 0; column < columns; column++) parts[column] += (closeness[column * columns + unrelated] * use) ** 2;
  }
  const total = parts.reduce((sum, part) => sum + part, 0);
  return total > 0 ? parts.map((part) => part / total) : parts;
}

/** The square root of the matrix of correlations, `[column][unrelated column]`. */
function correlationsWithUnrelated(columns: number, vectors: Float64Array, strengths: Float64Array, rows: number): Float64Array {
  const roots = strengths.map((strength) => Math.sqrt(strength / rows));
  return Float64Array.from({ length: columns * columns }, (_, cell) => {
    const [one, other] = [Math.floor(cell / columns) * columns, (cell % columns) * columns];
    return roots.reduce((sum, root, direction) => sum + root * vectors[one + direction] * vectors[other + direction], 0);
  });
}
