/**
 * How much should each characteristic count, when we look for a mixture of other
 * places that resembles one place?
 *
 * A mixture that matches every characteristic a little may follow the outcome
 * badly. So the weights of the characteristics are themselves looked for: those
 * under which the mixture most alike also follows the outcome of the place most
 * closely in the years before anything happened.
 *
 * Method: nested optimisation (Abadie & Gardeazabal, 2003; Abadie, Diamond &
 * Hainmueller, 2010). Inside, the exact mixture for given weights
 * (simplex-least-squares.ts). Outside, the search those papers describe: from
 * equal weights and from weights by regression (the squared coefficients of the
 * outcomes on the characteristics), downhill by Nelder and Mead, polished with
 * slopes by Broyden, Fletcher, Goldfarb and Shanno, and again until nothing is
 * gained; the better of the two is taken. Slopes follow from the conditions for
 * the best mixture: while the same places take part, its parts are a smooth
 * function of the weights.
 *
 * The outcome to be matched has several valleys, and deeper ones often lie where
 * all characteristics but one count for nothing (Malo et al., 2023; Klößner et
 * al., 2018). Looking everywhere therefore gives a closer fit and a worse reason
 * to believe it. `wide` looks everywhere all the same, to tell how much depends on it.
 *
 * If the mixture can match all characteristics exactly, their weights do not
 * matter. Then, of all mixtures that match, the one that follows the outcome best
 * is taken.
 *
 * In:       characteristics and outcomes per place as rows, minus those of the
 *           place itself; characteristics in units of their own spread.
 * Out:      weights that add up to one, the parts of the places, the mean squared
 *           difference of the outcome.
 *
 * @example
 * // two places on either side in one characteristic: matched exactly, half and half
 * findPredictorWeights({ predictors: points([-1], [1]), outcomes: points([-4], [4]) }, "papers").parts // 0.5, 0.5
 */
import { nelderMead, type LowestPoint } from "./nelder-mead.ts";
import { quasiNewton } from "./quasi-newton.ts";
import { randomFrom } from "./random.ts";
import { regressionWeights } from "./regression-weights.ts";
import { createMixtureSolver, type Points } from "./simplex-least-squares.ts";

/** What a place is matched on, seen from that place. */
export interface MatchingProblem {
  readonly predictors: Points;
  readonly outcomes: Points;
}

/** How to look: as the papers do, or everywhere. */
export type WeightSearch = "papers" | "wide";

export interface MatchedMixture {
  /** How much each characteristic counts; together one. */
  readonly predictorWeights: Float64Array;
  /** The part of each place; together one. */
  readonly parts: Float64Array;
  /** Mean squared difference of the outcome. */
  readonly loss: number;
  /** All characteristics are matched exactly, so that their weights do not matter. */
  readonly isExact: boolean;
}

/** How much effort a search takes. */
export interface SearchEffort {
  /** How often the loss may be asked per descent of Nelder and Mead. */
  readonly trials: number;
  /** How many such descents per beginning. */
  readonly rounds: number;
}

const usualEffort: SearchEffort = { trials: 500, rounds: 4 };
const wideTrials = 20_000;
// Weights below this part of the largest count as nothing: exp(-20).
const lowestLog = -20;
// A round that gains less than this, of the loss, is the last one.
const leastGain = 1e-4;

/** The weights under which the best mixture follows the outcome best. */
export function findPredictorWeights(problem: MatchingProblem, search: WeightSearch, effort: SearchEffort = usualEffort): MatchedMixture {
  const nested = createNestedLoss(problem);
  const equal = new Float64Array(problem.predictors.width).fill(1 / problem.predictors.width);
  if (nested.matchesExactly(equal)) return matchExactly(problem, equal);
  const found = [equal, regressionWeights(problem)].flatMap((begin) => (begin ? [descend(nested, begin, effort)] : []));
  const best = found.reduce((one, other) => (other.value < one.value ? other : one));
  const lowest = search === "wide" ? searchEverywhere(nested, best) : best;
  return nested.mixtureAt(lowest.point);
}

/** The mixture for weights found elsewhere, as in cross-validation. */
export function mixtureForWeights(problem: MatchingProblem, weights: Float64Array): MatchedMixture {
  const nested = createNestedLoss(problem);
  return nested.matchesExactly(weights) ? matchExactly(problem, weights) : nested.mixtureAt(weights);
}

type NestedLoss = ReturnType<typeof createNestedLoss>;

/** Down from one beginning, round after round. */
function descend(nested: NestedLoss, begin: Float64Array, { trials, rounds }: SearchEffort): LowestPoint {
  let lowest: LowestPoint = { point: begin, value: nested.lossAt(begin) };
  for (let round = 0; round < rounds; round++) {
    const step = 0.1 * lowest.point.reduce((most, weight) => Math.max(most, weight), 0);
    const tried = nelderMead(nested.lossAt, lowest.point, { step, most: trials });
    const polished = polish(nested, tried.point);
    const next = polished.value < tried.value ? polished : tried;
    const gain = lowest.value - next.value;
    if (gain > 0) lowest = { point: addUpToOne(next.point), value: next.value };
    if (gain <= leastGain * lowest.value) break;
  }
  return lowest;
}

function polish(nested: NestedLoss, weights: Float64Array): LowestPoint {
  const { point, value } = quasiNewton(nested.lossAtLogs, logarithms(weights), { longest: 4, most: 60 });
  return { point: exponentials(point), value };
}

/** Down from many beginnings: anywhere, and near the best so far with some weights changed greatly. */
function searchEverywhere(nested: NestedLoss, begin: LowestPoint): LowestPoint {
  const random = randomFrom(1);
  let lowest = begin;
  const until = nested.asked() + wideTrials;
  while (nested.asked() < until) {
    const logs = logarithms(lowest.point);
    const anywhere = random() < 0.3;
    const from = logs.map((log) => (anywhere ? -12 * random() : log + (random() < 0.5 ? 0 : 12 * (random() - 0.5))));
    const found = polish(nested, exponentials(from));
    if (found.value < lowest.value) lowest = found;
  }
  return lowest;
}

/** The loss as a function of the weights, with the mixtures inside. */
function createNestedLoss({ predictors, outcomes }: MatchingProblem) {
  const solver = createMixtureSolver(predictors);
  const { width, count } = predictors;
  const left = new Float64Array(outcomes.width);
  const pull = new Float64Array(count + 1);
  let asked = 0;

  /** Solves for these weights, leaves the differences of the outcome in `left`, gives their mean square. */
  function solveFor(weights: Float64Array): number {
    asked++;
    solver.solve(weights);
    left.fill(0);
    for (let a = 0; a < solver.size(); a++) {
      for (let t = 0, row = solver.members[a] * outcomes.width; t < outcomes.width; t++) left[t] += solver.parts[a] * outcomes.rows[row + t];
    }
    let sum = 0;
    for (let t = 0; t < outcomes.width; t++) sum += left[t] * left[t];
    return sum / outcomes.width;
  }

  /** Weights may have any sign and sum here, as Nelder and Mead try them. */
  const lossAt = (weights: Float64Array): number => solveFor(addUpToOne(weights));

  function lossAtLogs(logs: Float64Array, slopes: Float64Array): number {
    const weights = exponentials(logs);
    const loss = solveFor(weights);
    for (let a = 0; a < solver.size(); a++) pull[a] = towards(solver.members[a]);
    solver.respond(pull);
    for (let k = 0; k < width; k++) slopes[k] = (-2 / outcomes.width) * weights[k] * slopeOf(k);
    return loss;
  }

  /** How much more of a place would add to the loss. */
  function towards(place: number): number {
    let sum = 0;
    for (let t = 0, row = place * outcomes.width; t < outcomes.width; t++) sum += left[t] * outcomes.rows[row + t];
    return sum;
  }

  /** What is left in a characteristic, times how the mixture would answer. */
  function slopeOf(k: number): number {
    let [rest, answer] = [0, 0];
    for (let a = 0; a < solver.size(); a++) {
      const value = predictors.rows[solver.members[a] * width + k];
      rest += solver.parts[a] * value;
      answer += pull[a] * value;
    }
    return rest * answer;
  }

  function mixtureAt(weights: Float64Array): MatchedMixture {
    solver.forget();
    const predictorWeights = addUpToOne(weights);
    const loss = solveFor(predictorWeights);
    return { predictorWeights, parts: solver.weights(), loss, isExact: false };
  }

  function matchesExactly(weights: Float64Array): boolean {
    return solver.solve(weights) <= 1e-12 * meanSquare(predictors.rows);
  }

  return { lossAt, lossAtLogs, mixtureAt, matchesExactly, asked: () => asked };
}

/** Of all mixtures that match the characteristics exactly, the one that follows the outcome best. */
function matchExactly({ predictors, outcomes }: MatchingProblem, predictorWeights: Float64Array): MatchedMixture {
  const width = predictors.width + outcomes.width;
  const rows = new Float64Array(predictors.count * width);
  for (let place = 0; place < predictors.count; place++) {
    rows.set(predictors.rows.subarray(place * predictors.width, (place + 1) * predictors.width), place * width);
    rows.set(outcomes.rows.subarray(place * outcomes.width, (place + 1) * outcomes.width), place * width + predictors.width);
  }
  // The characteristics come first: a difference in them costs ten thousand times one in the outcome.
  const metric = new Float64Array(width).fill(1e4 / meanSquare(predictors.rows));
  metric.fill(1 / meanSquare(outcomes.rows), predictors.width);
  const solver = createMixtureSolver({ rows, count: predictors.count, width });
  solver.solve(metric);
  const parts = solver.weights();
  return { predictorWeights, parts, loss: meanSquaredDifference(outcomes, parts), isExact: true };
}

/** The mean squared difference that a mixture leaves. */
export function meanSquaredDifference({ rows, count, width }: Points, parts: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < width; k++) {
    let left = 0;
    for (let place = 0; place < count; place++) left += parts[place] * rows[place * width + k];
    sum += left * left;
  }
  return sum / width;
}

function meanSquare(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length || 1;
}

function addUpToOne(weights: Float64Array): Float64Array {
  const positive = weights.map(Math.abs);
  const sum = positive.reduce((total, weight) => total + weight, 0);
  return sum > 0 ? positive.map((weight) => weight / sum) : positive.fill(1 / positive.length);
}

function logarithms(weights: Float64Array): Float64Array {
  return weights.map((weight) => Math.max(Math.log(Math.abs(weight)), 2 * lowestLog));
}

/** Weights from their logarithms; far below the largest they count as the lowest. */
function exponentials(logs: Float64Array): Float64Array {
  const highest = logs.reduce((most, log) => Math.max(most, log), -Infinity);
  return addUpToOne(logs.map((log) => Math.exp(Math.max(log - highest, lowestLog))));
}
