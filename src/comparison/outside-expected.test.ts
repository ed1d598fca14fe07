import { describe, expect, it } from "vitest";
import { distanceFromExpected } from "./outside-expected.ts";

const limits = { value: 14, lower: 11.6, upper: 16.9, outerLower: 10, outerUpper: 20 };

describe("distanceFromExpected", () => {
  it("gives the limit itself a p value of 0.05, on either side", () => {
    for (const limit of [10, 20]) {
      const found = distanceFromExpected(limit, limits, "plain");
      expect(found?.p).toBeCloseTo(0.05, 9);
      expect(found?.unusual).toBeCloseTo(1.959964, 6);
    }
  });

  it("gives 1 to exactly what is expected", () => {
    expect(distanceFromExpected(14, limits, "plain")).toEqual({ p: 1, unusual: 0 });
  });

  it("agrees with tables of Student's t, which give 4.032 for 1% with five degrees of freedom, and 2.571 for 5%", () => {
    expect(distanceFromExpected(14 + (6 * 4.032143) / 2.570582, limits, "plain")?.p).toBeCloseTo(0.01, 6);
  });

  it("measures in the form of the prediction", () => {
    // Expected 10, limit 20: with a logarithm twice as much again, 40, lies as far beyond the limit as the limit beyond 10.
    const doubled = { value: 10, lower: 8, upper: 12, outerLower: 5, outerUpper: 20 };
    expect(distanceFromExpected(40, doubled, "logarithm")?.unusual).toBeCloseTo(2 * 1.959964, 6);
    expect(distanceFromExpected(2.5, doubled, "logarithm")?.unusual).toBeCloseTo(2 * 1.959964, 6);
  });

  it("measures a zero plainly where its form has no place for it", () => {
    expect(distanceFromExpected(0, { value: 10, lower: 8, upper: 12, outerLower: 5, outerUpper: 20 }, "logarithm")?.unusual).toBeCloseTo(2 * 1.959964, 6);
  });

  it("says nothing where the limits leave no room", () => {
    expect(distanceFromExpected(0, { value: 0, lower: 0, upper: 1, outerLower: 0, outerUpper: 2 }, "plain")).toBeUndefined();
  });
});
