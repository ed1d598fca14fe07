/**
 * What would have happened in this place without it?
 *
 * Nobody can see that. A mixture of other places, chosen so that it resembled
 * the place and went the same way before, is the nearest thing to it: the
 * synthetic control. What lies between the place and its mixture afterwards is
 * the effect, as far as the mixture is right.
 *
 * Method: synthetic control (Abadie & Gardeazabal, 2003; Abadie, Diamond &
 * Hainmueller, 2010, 2015). Three variants, always named in the answer:
 *
 * - `predictors`: the mixture most alike in the predictors, which are weighted so
 *   that the mixture follows the outcome in the fit window (predictor-weights.ts);
 * - `cross-validated`: the same, with the weighing done on an earlier stretch;
 * - `outcome-only`: the mixture that follows the outcome best; nothing else counts.
 *
 * In:       figures gathered for a question (matching-data.ts); which of the places
 *           plays the part of the place in question, and which may be mixed.
 * Out:      the parts of the other places, how well they fit before, and the
 *           difference at every moment.
 * Not here: whether the difference is more than chance (placebo-in-space.ts).
 */
import type { MatchingData } from "./matching-data.ts";
import { findPredictorWeights, meanSquaredDifference, mixtureForWeights, type MatchingProblem, type WeightSearch } from "./predictor-weights.ts";
import { createMixtureSolver, type Points } from "./simplex-least-squares.ts";

export type ControlVariant = "predictors" | "cross-validated" | "outcome-only";

export interface SyntheticControl {
  readonly variant: ControlVariant;
  /** Positions of the places that may take part, and their parts. */
  readonly donors: readonly number[];
  readonly parts: Float64Array;
  /** How much each predictor counts; empty for the outcome alone. */
  readonly predictorWeights: Float64Array;
  /** All predictors are matched exactly, so that their weights do not matter. */
  readonly isExact: boolean;
  /** At every moment the place, its mixture and the difference; NaN where a place of the mixture has no figure. */
  readonly actual: Float64Array;
  readonly synthetic: Float64Array;
  /** Root of the mean squared difference in the fit window, and from the start on. */
  readonly errorBefore: number;
  readonly errorAfter: number;
  /** The mean difference from the start on. */
  readonly averageEffect: number;
}

export interface ControlChoice {
  /** Position of the place that plays the part of the place in question. */
  readonly place: number;
  /** Positions of the places that may be mixed. */
  readonly donors: readonly number[];
  readonly search?: WeightSearch;
  /** Figures of an earlier stretch to weigh the predictors on. */
  readonly training?: MatchingData;
  /** Predictor weights found before, which are then not looked for. */
  readonly weights?: Float64Array;
}

/** The mixture for one place, and what lies between them. */
export function fitSyntheticControl(data: MatchingData, choice: ControlChoice): SyntheticControl {
  const mixture = chooseMixture(data, choice);
  const { place, donors } = choice;
  const width = data.times.length;
  const actual = data.outcomes.slice(place * width, (place + 1) * width);
  const synthetic = actual.map((_, time) => mixedOutcome(data, donors, mixture.parts, time));
  const effectAt = (time: number) => actual[time] - synthetic[time];
  return {
    ...mixture,
    donors,
    actual,
    synthetic,
    errorBefore: Math.sqrt(meanOfSquares(data.fit.map(effectAt))),
    errorAfter: Math.sqrt(meanOfSquares(data.after.map(effectAt))),
    averageEffect: data.after.reduce((sum, time) => sum + effectAt(time), 0) / data.after.length,
  };
}

function chooseMixture(data: MatchingData, { place, donors, search = "papers", training, weights }: ControlChoice) {
  if (data.predictors.length === 0) return { ...followOutcome(outcomePoints(data, place, donors)), variant: "outcome-only" as const };
  const variant: ControlVariant = training ? "cross-validated" : "predictors";
  const problem = matchingProblem(data, place, donors);
  const trained = weights ?? (training && findPredictorWeights(matchingProblem(training, place, donors), search).predictorWeights);
  return { ...(trained ? mixtureForWeights(problem, trained) : findPredictorWeights(problem, search)), variant };
}

/** The mixture that follows the outcome best. */
function followOutcome(points: Points) {
  const solver = createMixtureSolver(points);
  solver.solve(new Float64Array(points.width).fill(1));
  const parts = solver.weights();
  return { parts, predictorWeights: new Float64Array(0), isExact: false, loss: meanSquaredDifference(points, parts) };
}

function matchingProblem(data: MatchingData, place: number, donors: readonly number[]): MatchingProblem {
  const width = data.predictors.length;
  const predictors = Float64Array.from({ length: donors.length * width }, (_, cell) => {
    const [donor, k] = [donors[Math.floor(cell / width)], cell % width];
    return data.scaled[donor * width + k] - data.scaled[place * width + k];
  });
  return { predictors: { rows: predictors, count: donors.length, width }, outcomes: outcomePoints(data, place, donors) };
}

/** The outcomes in the fit window, minus those of the place. */
function outcomePoints({ outcomes, times, fit }: MatchingData, place: number, donors: readonly number[]): Points {
  const width = fit.length;
  const rows = Float64Array.from({ length: donors.length * width }, (_, cell) => {
    const [donor, time] = [donors[Math.floor(cell / width)], fit[cell % width]];
    return outcomes[donor * times.length + time] - outcomes[place * times.length + time];
  });
  return { rows, count: donors.length, width };
}

function mixedOutcome({ outcomes, times }: MatchingData, donors: readonly number[], parts: Float64Array, time: number): number {
  let sum = 0;
  for (let index = 0; index < donors.length; index++) {
    if (parts[index] > 0) sum += parts[index] * outcomes[donors[index] * times.length + time];
  }
  return sum;
}

function meanOfSquares(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}
