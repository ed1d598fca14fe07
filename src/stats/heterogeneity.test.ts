import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heterogeneity, type Heterogeneity } from "./heterogeneity.ts";

// Thirteen trials of BCG (Colditz, 1994): tuberculosis and none with, tuberculosis and none without.
const trials = [
  [4, 119, 11, 128],
  [6, 300, 29, 274],
  [3, 228, 11, 209],
  [62, 13536, 248, 12619],
  [33, 5036, 47, 5761],
  [180, 1361, 372, 1079],
  [8, 2537, 10, 619],
  [505, 87886, 499, 87892],
  [29, 7470, 45, 7232],
  [17, 1699, 65, 1600],
  [186, 50448, 141, 27197],
  [5, 2493, 3, 2338],
  [27, 16886, 29, 17825],
];
const logRatios = trials.map(([a, b, c, d]) => Math.log((a / (a + b)) / (c / (c + d))));
const variances = trials.map(([a, b, c, d]) => 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d));
const found = (method: "paule-mandel" | "dersimonian-laird") => heterogeneity(logRatios, variances, method) as Heterogeneity;

describe("heterogeneity", () => {
  // Expected values: R's metafor, rma(yi, vi, method = "DL") and "PM" on dat.bcg.
  it("agrees with metafor for DerSimonian and Laird", () => {
    const { betweenVariance, mean, cochransQ } = found("dersimonian-laird");
    expect([betweenVariance, mean.value, mean.lower, mean.upper, cochransQ].map((number) => number.toFixed(4))).toEqual([
      "0.3088",
      "-0.7141",
      "-1.0644",
      "-0.3638",
      "152.2330",
    ]);
  });

  it("agrees with metafor for Paule and Mandel", () => {
    expect(found("paule-mandel").betweenVariance.toFixed(4)).toBe("0.3181");
  });

  it("finds nothing between places that differ no more than chance", () => {
    expect(heterogeneity([1, 1.1, 0.9], [1, 1, 1])).toMatchObject({ betweenVariance: 0 });
  });

  it("is the plain variance less that of chance where all are as sure", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 5000 }), (some, variance) => {
        const middle = some.reduce((sum, value) => sum + value, 0) / some.length;
        const spread = some.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (some.length - 1);
        const outcome = heterogeneity(some, some.map(() => variance)) as Heterogeneity;
        expect(outcome.betweenVariance).toBeCloseTo(Math.max(0, spread - variance), 5);
        expect(outcome.mean.value).toBeCloseTo(middle, 8);
      }),
    );
  });

  it("says why it cannot tell", () => {
    expect(heterogeneity([1], [1])).toEqual({ missing: "too-few-values" });
    expect(heterogeneity([1, NaN], [1, 1])).toEqual({ missing: "not-a-number" });
    expect(heterogeneity([1, 2], [1, 0])).toEqual({ missing: "no-variance" });
    expect(() => heterogeneity([1, 2], [1])).toThrow("found 2 values and 1 variances");
  });
});
