import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { median, quantile, sortedWithoutGaps } from "./quantile.ts";

// Expected values: R 4.2, quantile(x, p, type = 7).
const reference = [
  { values: [1, 2, 3, 4], fraction: 0.25, expected: 1.75 },
  { values: [1, 2, 3, 4], fraction: 0.5, expected: 2.5 },
  { values: [3, 5, 8, 13, 21], fraction: 0.9, expected: 17.8 },
  { values: [7], fraction: 0.3, expected: 7 },
];

describe("quantile", () => {
  for (const { values, fraction, expected } of reference) {
    it(`agrees with R for ${fraction} of ${values.join(", ")}`, () => {
      expect(quantile(values, fraction)).toBeCloseTo(expected, 12);
    });
  }

  it("is not a number when there are no values", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });

  it("never lies outside the values", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1 }), fc.double({ min: 0, max: 1, noNaN: true }), (values, fraction) => {
        const ascending = sortedWithoutGaps(values);
        const found = quantile(ascending, fraction);
        expect(found).toBeGreaterThanOrEqual(ascending[0] - 1e-9);
        expect(found).toBeLessThanOrEqual((ascending.at(-1) as number) + 1e-9);
      }),
    );
  });
});

describe("median", () => {
  it("passes over gaps", () => {
    expect(median([NaN, 3, 1, NaN, 2])).toBe(2);
  });
});
