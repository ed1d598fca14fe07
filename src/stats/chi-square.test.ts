import { describe, expect, it } from "vitest";
import { chiSquareAbove, chiSquareBelow, chiSquareQuantile } from "./chi-square.ts";

// Expected values: SciPy 1.17, stats.chi2.cdf(x, k) and chi2.sf(x, k).
const probabilities = [
  { x: 0.1, k: 1, below: 0.24817036595415076, above: 0.7518296340458492 },
  { x: 5, k: 4, below: 0.7127025048163542, above: 0.2872974951836458 },
  { x: 46.77, k: 1, below: 0.9999999999920174, above: 7.982609597657008e-12 },
  { x: 120, k: 100, below: 0.9155933189063082, above: 0.08440668109369177 },
  { x: 300, k: 100, below: 1, above: 7.4121008573230175e-22 },
];

// Expected values: SciPy 1.17, stats.chi2.ppf(fraction, k). The second is the limit of Fingertips' trend test.
const quantiles = [
  { fraction: 0.95, k: 1, expected: 3.841458820694124 },
  { fraction: 0.998, k: 1, expected: 9.54953570608324 },
  { fraction: 0.025, k: 2, expected: 0.05063561596857975 },
  { fraction: 0.975, k: 10, expected: 20.483177350807388 },
  { fraction: 0.5, k: 40, expected: 39.33534484661134 },
  { fraction: 0.01, k: 1000, expected: 898.9124469296132 },
];

describe("chiSquareBelow and chiSquareAbove", () => {
  for (const { x, k, below, above } of probabilities) {
    it(`agree with SciPy at ${x} with ${k} degrees of freedom`, () => {
      expect(chiSquareBelow(x, k) / below).toBeCloseTo(1, 11);
      expect(chiSquareAbove(x, k) / above).toBeCloseTo(1, 11);
    });
  }
});

describe("chiSquareQuantile", () => {
  for (const { fraction, k, expected } of quantiles) {
    it(`agrees with SciPy for ${fraction} with ${k} degrees of freedom`, () => {
      expect(chiSquareQuantile(fraction, k) / expected).toBeCloseTo(1, 12);
    });
  }
});
