import { describe, expect, it } from "vitest";
import { findPredictorWeights, mixtureForWeights, type MatchingProblem } from "./predictor-weights.ts";
import { randomFrom } from "./random.ts";
import type { Points } from "./simplex-least-squares.ts";

const truth = [0.5, 0.3, 0.2];

/** Places with random characteristics and outcomes; the place itself is a known mixture of the first three. */
function knownMixture(seed: number, { places = 20, predictors = 4, times = 12, noise = 0 } = {}): MatchingProblem {
  const random = randomFrom(seed);
  const values = (width: number) => Array.from({ length: places }, () => Array.from({ length: width }, () => random() * 10));
  const seenFromMixture = (rows: readonly (readonly number[])[]): Points => {
    const width = rows[0].length;
    const mixed = rows[0].map((_, k) => truth.reduce((sum, part, place) => sum + part * rows[place][k], 0) + noise * (random() - 0.5));
    return { rows: Float64Array.from(rows.flatMap((row) => row.map((value, k) => value - mixed[k]))), count: places, width };
  };
  return { predictors: seenFromMixture(values(predictors)), outcomes: seenFromMixture(values(times)) };
}

describe("findPredictorWeights", () => {
  it("finds a known mixture when many mixtures match the characteristics and one follows the outcome", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const found = findPredictorWeights(knownMixture(seed), "papers");
      expect(found.isExact).toBe(true);
      truth.forEach((part, place) => expect(found.parts[place]).toBeCloseTo(part, 3));
      expect(found.loss).toBeLessThan(1e-6);
    }
  });

  it("finds it with more characteristics than places as well", () => {
    const found = findPredictorWeights(knownMixture(6, { places: 8, predictors: 12 }), "papers");
    truth.forEach((part, place) => expect(found.parts[place]).toBeCloseTo(part, 3));
  });

  it("lets a characteristic that follows the outcome count, and one that is noise not", () => {
    // One characteristic is the mean of the outcome; matching it exactly is what the outcome asks for.
    const { outcomes } = knownMixture(7, { times: 3 });
    const random = randomFrom(8);
    const rows = Float64Array.from({ length: outcomes.count * 2 }, (_, cell) =>
      cell % 2 === 0 ? outcomes.rows.subarray(Math.floor(cell / 2) * 3, Math.floor(cell / 2) * 3 + 3).reduce((sum, value) => sum + value, 0) / 3 : 20 + random() * 10,
    );
    const found = findPredictorWeights({ predictors: { rows, count: outcomes.count, width: 2 }, outcomes }, "papers");
    const equal = mixtureForWeights({ predictors: { rows, count: outcomes.count, width: 2 }, outcomes }, Float64Array.of(0.5, 0.5));
    expect(found.predictorWeights[0]).toBeGreaterThan(0.9);
    expect(found.loss).toBeLessThan(equal.loss);
  });

  it("never does worse than equal weights, and the wide search never worse than that of the papers", () => {
    for (let seed = 10; seed < 20; seed++) {
      const problem = knownMixture(seed, { noise: 8, predictors: 6 });
      const equal = mixtureForWeights(problem, new Float64Array(6).fill(1 / 6));
      const papers = findPredictorWeights(problem, "papers");
      const wide = findPredictorWeights(problem, "wide");
      expect(papers.loss).toBeLessThanOrEqual(equal.loss * (1 + 1e-9));
      expect(wide.loss).toBeLessThanOrEqual(papers.loss * (1 + 1e-9));
    }
  });

  it("gives the same answer every time", () => {
    const problem = knownMixture(21, { noise: 8, predictors: 6 });
    expect(findPredictorWeights(problem, "papers")).toEqual(findPredictorWeights(problem, "papers"));
    expect(findPredictorWeights(problem, "wide")).toEqual(findPredictorWeights(problem, "wide"));
  });

  it("gives weights and parts that add up to one", () => {
    const { predictorWeights, parts } = findPredictorWeights(knownMixture(22, { noise: 20, predictors: 5 }), "papers");
    const sum = (values: Float64Array) => values.reduce((total, value) => total + value, 0);
    expect(sum(predictorWeights)).toBeCloseTo(1, 9);
    expect(sum(parts)).toBeCloseTo(1, 9);
  });
});
