/**
 * How much of the differences belongs to groups, and what does a group add?
 *
 * Wijken of one municipality have things in common that no feature holds: its
 * policy, its registration, its care providers. Estimating an own level for every
 * group from its own rows alone would believe chance in small groups; one level
 * for all would deny the groups. In between, a group's level is pulled to zero,
 * more so the fewer rows it has: partial pooling.
 *
 * Method: a linear model with a random level per group (Henderson's best linear
 * unbiased prediction) whose feature weights are charged as in ridge regression,
 * which is the same as giving them a normal distribution of their own. Both
 * ratios, variance between groups over variance within and price per weight, are
 * those with the highest restricted likelihood (Patterson and Thompson, 1971).
 *
 * In:       features, the rows to learn from, their outcome and their group.
 * Out:      constant, weights, the level of each group, the ratio of variances.
 *           `too-few-groups` when there are fewer than two.
 * Not here: an expectation for a group as a whole must leave its own level out:
 *           predict with a group that took no part (`noGroup`).
 *
 * @example
 * const fit = fitPooled(features, rows, outcome, groups);
 * predictPooled(fit, features, row, noGroup) // what features alone let one expect
 */
import { crossProducts, standardTable, weightedSum, type FeatureValues, type StandardTable } from "./standard-table.ts";
import { symmetricEigen } from "./symmetric-eigen.ts";

export interface PooledFit {
  readonly table: StandardTable;
  readonly constant: number;
  /** Change of the outcome when a feature is one deviation larger. */
  readonly weights: Float64Array;
  /** What a group adds, by its number; 0 for a group that took no part. */
  readonly levels: Float64Array;
  /** Variance between groups over variance within. */
  readonly ratio: number;
  readonly penalty: number;
}

/** For a row whose group is not known, or has to stay out. */
export const noGroup = -1;

const ratios = [0, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.45, 0.65, 1, 1.5, 2.5, 5, 10];
const penalties = [0.3, 1, 3, 10, 30, 100, 300, 1000, 3000, 10_000];
const narrowings = 14;

export function fitPooled(features: FeatureValues, rows: Uint32Array, outcome: Float64Array, groups: Uint32Array): PooledFit | { readonly missing: "too-few-groups" } {
  if (new Set(groups).size < 2) return { missing: "too-few-groups" };
  const table = standardTable(features, rows);
  const sums = gatherSums(table, outcome, groups);
  const { ratio, penalty, along, model } = likeliest(sums);
  const weights = weightsOf(model, along);
  const constant = model.centre.outcome - dot(model.centre.columns, weights);
  return { table, constant, weights, ratio, penalty, levels: levelsOf(sums, ratio, constant, weights) };
}

/** What the fit expects of a row of a group; `noGroup` leaves the group's own level out. */
export function predictPooled({ table, constant, weights, levels }: PooledFit, features: FeatureValues, row: number, group: number): number {
  return constant + weightedSum(table, weights, features, row) + (levels[group] ?? 0);
}

/** All that the model needs to know of the rows: sums per group, and sums of products over all. */
interface Sums {
  readonly rows: number;
  readonly columns: number;
  readonly counts: Float64Array;
  readonly outcomes: Float64Array;
  /** `[group][column]`. */
  readonly features: Float64Array;
  readonly productsOfFeatures: Float64Array;
  readonly productsWithOutcome: Float64Array;
  readonly squaresOfOutcome: number;
}

function gatherSums(table: StandardTable, outcome: Float64Array, groups: Uint32Array): Sums {
  const { columns, standard } = table;
  const size = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const [counts, outcomes, features] = [new Float64Array(size), new Float64Array(size), new Float64Array(size * columns)];
  const productsWithOutcome = new Float64Array(columns);
  groups.forEach((group, row) => {
    counts[group] += 1;
    outcomes[group] += outcome[row];
    for (let column = 0; column < columns; column++) {
      const value = standard[row * columns + column];
      features[group * columns + column] += value;
      productsWithOutcome[column] += value * outcome[row];
    }
  });
  const squaresOfOutcome = dot(outcome, outcome);
  return { rows: outcome.length, columns, counts, outcomes, features, productsOfFeatures: crossProducts(table), productsWithOutcome, squaresOfOutcome };
}

/** The same sums when rows of one group count partly for the same: weighed by the inverse of their covariance. */
interface WeighedSums {
  readonly rows: number;
  /** Logarithm of the determinant of the covariance, and of what the constant is known by. */
  readonly logDeterminant: number;
  /** Weighed means of the outcome and of the columns. */
  readonly centre: { readonly outcome: number; readonly columns: Float64Array };
  readonly squaresOfOutcome: number;
  readonly strengths: Float64Array;
  readonly vectors: Float64Array;
  /** Columns with outcome, along each direction. */
  readonly products: Float64Array;
}

function weighSums(sums: Sums, ratio: number): WeighedSums {
  const { rows, columns, counts } = sums;
  const features = sums.productsOfFeatures.slice();
  const [withOutcome, withConstant] = [sums.productsWithOutcome.slice(), new Float64Array(columns)];
  let [squares, outcomeWithConstant, total, logDeterminant] = [sums.squaresOfOutcome, 0, 0, 0];
  counts.forEach((count, group) => {
    const own = sums.features.subarray(group * columns, (group + 1) * columns);
    const [kept, lost] = [1 / (1 + count * ratio), ratio / (1 + count * ratio)];
    total += count * kept;
    outcomeWithConstant += sums.outcomes[group] * kept;
    squares -= lost * sums.outcomes[group] ** 2;
    logDeterminant += Math.log(1 + count * ratio);
    addScaled(withConstant, own, kept);
    addScaled(withOutcome, own, -lost * sums.outcomes[group]);
    addSquare(features, own, -lost);
  });
  const centre = { outcome: outcomeWithConstant / total, columns: withConstant.map((value) => value / total) };
  addSquare(features, centre.columns, -total);
  addScaled(withOutcome, centre.columns, -total * centre.outcome);
  const { values, vectors } = symmetricEigen(features, columns);
  return {
    rows,
    logDeterminant: logDeterminant + Math.log(total),
    centre,
    squaresOfOutcome: squares - total * centre.outcome ** 2,
    strengths: values,
    vectors,
    products: values.map((_, direction) => withOutcome.reduce((sum, value, column) => sum + value * vectors[column * columns + direction], 0)),
  };
}

/** The best of a few ratios, and then between its neighbours, each time a third nearer. */
function likeliest(sums: Sums): Profile {
  const profiles = ratios.map((ratio) => profile(sums, ratio));
  const at = profiles.reduce((best, one, index) => (one.unlikeliness < profiles[best].unlikeliness ? index : best), 0);
  let [low, high] = [profiles[Math.max(0, at - 1)], profiles[Math.min(ratios.length - 1, at + 1)]];
  let best = profiles[at];
  for (let step = 0; step < narrowings; step++) {
    const third = (high.ratio - low.ratio) / 3;
    const [left, right] = [profile(sums, low.ratio + third), profile(sums, high.ratio - third)];
    if (left.unlikeliness < right.unlikeliness) high = right;
    else low = left;
    best = [best, left, right].reduce((one, other) => (other.unlikeliness < one.unlikeliness ? other : one));
  }
  return best;
}

interface Profile {
  readonly ratio: number;
  readonly penalty: number;
  readonly model: WeighedSums;
  readonly along: Float64Array;
  /** Minus twice the logarithm of the restricted likelihood, but for a constant. */
  readonly unlikeliness: number;
}

/** For one ratio of variances: the price per weight with the highest restricted likelihood. */
function profile(sums: Sums, ratio: number): Profile {
  const model = weighSums(sums, ratio);
  const candidates = penalties.map((penalty) => {
    const along = model.products.map((product, direction) => product / (Math.max(0, model.strengths[direction]) + penalty));
    const left = model.squaresOfOutcome - dot(along, model.products);
    const charged = model.strengths.reduce((sum, strength) => sum + Math.log(1 + Math.max(0, strength) / penalty), 0);
    return { penalty, along, unlikeliness: (model.rows - 1) * Math.log(left) + model.logDeterminant + charged };
  });
  return { ratio, model, ...candidates.reduce((best, one) => (one.unlikeliness < best.unlikeliness ? one : best)) };
}

function weightsOf({ vectors, strengths: { length: columns } }: WeighedSums, along: Float64Array): Float64Array {
  return along.map((_, column) => along.reduce((sum, value, direction) => sum + value * vectors[column * columns + direction], 0));
}

function levelsOf({ counts, outcomes, features, columns }: Sums, ratio: number, constant: number, weights: Float64Array): Float64Array {
  return counts.map((count, group) => {
    const explained = count * constant + dot(features.subarray(group * columns, (group + 1) * columns), weights);
    return (ratio / (1 + count * ratio)) * (outcomes[group] - explained);
  });
}

function addScaled(target: Float64Array, values: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index++) target[index] += factor * values[index];
}

function addSquare(target: Float64Array, values: Float64Array, factor: number): void {
  const size = values.length;
  for (let one = 0; one < size; one++) {
    for (let other = 0; other < size; other++) target[one * size + other] += factor * values[one] * values[other];
  }
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += one[index] * other[index];
  return sum;
}
