import { describe, expect, it } from "vitest";
import { kolmogorovSmirnov, type KolmogorovSmirnov } from "./kolmogorov-smirnov.ts";

const same = (x: number) => x;
const goldenSteps = (size: number, power: number) => Array.from({ length: size }, (_, index) => (((index + 1) * 0.6180339887498949) % 1) ** power);

// Expected values: SciPy 1.17, stats.kstest(values, "uniform").
const reference = [
  { name: "three", values: [0.1, 0.4, 0.7], distance: 0.3, pValue: 0.8862222222222221 },
  { name: "ten", values: [0.02, 0.11, 0.13, 0.19, 0.33, 0.34, 0.4, 0.56, 0.62, 0.85], distance: 0.3, pValue: 0.2705355748000001 },
  { name: "a hundred", values: goldenSteps(100, 1.3), distance: 0.10457735001615151, pValue: 0.20897349270577423 },
];

describe("kolmogorovSmirnov", () => {
  for (const { name, values, distance, pValue } of reference) {
    it(`agrees with SciPy for ${name} values`, () => {
      const found = kolmogorovSmirnov(values, same) as KolmogorovSmirnov;
      expect(found.distance).toBeCloseTo(distance, 14);
      expect(found.pValue).toBeCloseTo(pValue, 11);
    });
  }

  // Expected: the exact 0.6911 of SciPy; the limit that is used for so many is within 0.005 of it.
  it("comes near SciPy for a thousand values", () => {
    const found = kolmogorovSmirnov(goldenSteps(1000, 1.06), same) as KolmogorovSmirnov;
    expect(Math.abs(found.pValue - 0.691102940463065)).toBeLessThan(0.005);
  });

  it("sees that values come from elsewhere", () => {
    const found = kolmogorovSmirnov(goldenSteps(300, 2), same) as KolmogorovSmirnov;
    expect(found.pValue).toBeLessThan(1e-9);
  });

  it("says why it cannot tell", () => {
    expect(kolmogorovSmirnov([], same)).toEqual({ missing: "no-values" });
    expect(kolmogorovSmirnov([0.2, NaN], same)).toEqual({ missing: "not-a-number" });
  });
});
