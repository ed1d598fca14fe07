/**
 * A table of features made comparable: every column with mean 0 and deviation 1.
 *
 * A penalty on weights means something only when all columns have the same
 * scale; a weight then says how much the outcome changes when the feature is one
 * deviation larger.
 *
 * A gap (NaN) counts as the average of its column: a missing feature says
 * nothing and pulls a prediction to the middle. A column that is the same
 * everywhere becomes all zeros.
 *
 * In:       features, and the rows whose means and deviations count.
 * Out:      those rows standardised, and what is needed to treat other rows alike.
 *
 * @example
 * standardTable({ values: Float64Array.of(1, 3), columns: 1 }, Uint32Array.of(0, 1)).standard // [-1, 1]
 */

/** `[row][column]`, with NaN where a feature is not known. */
export interface FeatureValues {
  readonly values: Float64Array;
  readonly columns: number;
}

export interface StandardTable {
  readonly rows: Uint32Array;
  readonly columns: number;
  readonly means: Float64Array;
  /** 1 over the deviation of a column; 0 for a column that is the same everywhere. */
  readonly perDeviation: Float64Array;
  /** `[index of row][column]`. */
  readonly standard: Float64Array;
}

export function standardTable(features: FeatureValues, rows: Uint32Array): StandardTable {
  const { means, perDeviation } = describeColumns(features, rows);
  return { rows, columns: features.columns, means, perDeviation, standard: standardise(features, rows, means, perDeviation) };
}

/** A row of any table with the same columns, weighed; its gaps count as the average. */
export function weightedSum({ columns, means, perDeviation }: StandardTable, weights: Float64Array, features: FeatureValues, row: number): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) {
    const value = features.values[row * columns + column];
    if (!Number.isNaN(value)) sum += weights[column] * (value - means[column]) * perDeviation[column];
  }
  return sum;
}

/** Every column times every other, summed over the rows. */
export function crossProducts({ standard, columns }: StandardTable): Float64Array {
  const products = new Float64Array(columns * columns);
  for (let start = 0; start < standard.length; start += columns) {
    for (let one = 0; one < columns; one++) {
      const value = standard[start + one];
      for (let other = one; other < columns; other++) products[one * columns + other] += value * standard[start + other];
    }
  }
  for (let one = 0; one < columns; one++) for (let other = 0; other < one; other++) products[one * columns + other] = products[other * columns + one];
  return products;
}

function describeColumns({ values, columns }: FeatureValues, rows: Uint32Array) {
  const means = new Float64Array(columns);
  const perDeviation = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const known = Float64Array.from(rows, (row) => values[row * columns + column]).filter((value) => !Number.isNaN(value));
    if (known.length === 0) continue;
    means[column] = known.reduce((sum, value) => sum + value, 0) / known.length;
    const deviation = Math.sqrt(known.reduce((sum, value) => sum + (value - means[column]) ** 2, 0) / known.length);
    perDeviation[column] = deviation > Math.abs(means[column]) * 1e-12 ? 1 / deviation : 0;
  }
  return { means, perDeviation };
}

function standardise({ values, columns }: FeatureValues, rows: Uint32Array, means: Float64Array, perDeviation: Float64Array): Float64Array {
  const standard = new Float64Array(rows.length * columns);
  rows.forEach((row, index) => {
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column];
      if (!Number.isNaN(value)) standard[index * columns + column] = (value - means[column]) * perDeviation[column];
    }
  });
  return standard;
}

