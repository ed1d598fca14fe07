import { describe, expect, it } from "vitest";
import { studentBelow, studentQuantile } from "./student.ts";

// Expected values: SciPy 1.17, stats.t.cdf(t, df).
const probabilities = [
  { t: -12, df: 3, expected: 0.0006225079003946681 },
  { t: -2.2, df: 9, expected: 0.027670286399305823 },
  { t: 0.5, df: 1, expected: 0.6475836176504333 },
  { t: 1.7, df: 30, expected: 0.9502610622057416 },
  { t: 2.5, df: 2.5, expected: 0.9477150184609223 },
  { t: 3, df: 1000, expected: 0.9986166454778809 },
];

// Expected values: SciPy 1.17, stats.t.ppf(fraction, df).
const quantiles = [
  { fraction: 0.975, df: 1, expected: 12.706204736174694 },
  { fraction: 0.975, df: 2, expected: 4.302652729749462 },
  { fraction: 0.975, df: 9, expected: 2.262157162798205 },
  { fraction: 0.999, df: 4, expected: 7.173182219782307 },
  { fraction: 0.6, df: 17, expected: 0.2573470057512778 },
  { fraction: 0.001, df: 3, expected: -10.214531852407385 },
  { fraction: 0.995, df: 500, expected: 2.5856978351419415 },
];

describe("studentBelow", () => {
  for (const { t, df, expected } of probabilities) {
    it(`agrees with SciPy at ${t} with ${df} degrees of freedom`, () => {
      expect(studentBelow(t, df) / expected).toBeCloseTo(1, 11);
    });
  }
});

describe("studentQuantile", () => {
  for (const { fraction, df, expected } of quantiles) {
    it(`agrees with SciPy for ${fraction} with ${df} degrees of freedom`, () => {
      expect(studentQuantile(fraction, df) / expected).toBeCloseTo(1, 11);
    });
  }

  it("is zero in the middle", () => {
    expect(studentQuantile(0.5, 4)).toBe(0);
  });
});
