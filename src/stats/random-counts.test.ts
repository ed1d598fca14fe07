import { describe, expect, it } from "vitest";
import { chiSquareAbove } from "./chi-square.ts";
import { logGamma } from "./log-gamma.ts";
import { binomialBy, poissonBy } from "./random-counts.ts";
import { randomFrom } from "./random.ts";

const draws = 40_000;

/** Pearson's test of drawn counts against their probabilities; counts expected fewer than 10 times are taken together. */
function agreement(draw: () => number, probability: (count: number) => number, most: number): number {
  const found = new Map<number, number>();
  for (let turn = 0; turn < draws; turn++) {
    const count = draw();
    found.set(count, (found.get(count) ?? 0) + 1);
  }
  let [statistic, classes, restFound, restExpected] = [0, 0, draws, draws];
  for (let count = 0; count <= most; count++) {
    const expected = draws * probability(count);
    if (expected < 10) continue;
    statistic += ((found.get(count) ?? 0) - expected) ** 2 / expected;
    restFound -= found.get(count) ?? 0;
    restExpected -= expected;
    classes++;
  }
  return chiSquareAbove(statistic + (restFound - restExpected) ** 2 / Math.max(restExpected, 1), classes);
}

describe("poissonBy", () => {
  for (const expected of [0.3, 4, 9.99, 10, 60, 2500]) {
    it(`draws counts as often as they should come when ${expected} are expected`, () => {
      const random = randomFrom(Math.round(expected * 100));
      const probability = (count: number) => Math.exp(count * Math.log(expected) - expected - logGamma(count + 1));
      expect(agreement(() => poissonBy(random, expected), probability, 4000)).toBeGreaterThan(0.005);
    });
  }

  it("draws nothing when nothing is expected", () => {
    expect(poissonBy(randomFrom(1), 0)).toBe(0);
  });
});

describe("binomialBy", () => {
  for (const [tries, probability] of [[5, 0.4], [60, 0.1], [60, 0.3], [1000, 0.97], [4000, 0.5]]) {
    it(`draws counts as often as they should come from ${tries} tries at ${probability}`, () => {
      const random = randomFrom(tries);
      const log = (count: number) => count * Math.log(probability) + (tries - count) * Math.log(1 - probability);
      const ways = (count: number) => logGamma(tries + 1) - logGamma(count + 1) - logGamma(tries - count + 1);
      const chance = (count: number) => Math.exp(ways(count) + log(count));
      expect(agreement(() => binomialBy(random, tries, probability), chance, tries)).toBeGreaterThan(0.005);
    });
  }

  it("draws none or all when there is no chance", () => {
    expect([binomialBy(randomFrom(1), 50, 0), binomialBy(randomFrom(1), 50, 1), binomialBy(randomFrom(1), 0, 0.4)]).toEqual([0, 50, 0]);
  });
});
