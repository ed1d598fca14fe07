import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { difference } from "./difference.ts";
import type { Estimate } from "./estimate.ts";
import { share } from "./share.ts";

// Newcombe (1998), Statistics in Medicine 17, table II, method 10.
const published = [
  { first: [56, 70], second: [48, 80], lower: "0.0524", upper: "0.3339" },
  { first: [9, 10], second: [3, 10], lower: "0.1705", upper: "0.8090" },
  { first: [6, 7], second: [2, 7], lower: "0.0582", upper: "0.8062" },
  { first: [5, 56], second: [0, 29], lower: "-0.0381", upper: "0.1926" },
  { first: [0, 10], second: [0, 20], lower: "-0.1611", upper: "0.2775" },
  { first: [0, 10], second: [0, 10], lower: "-0.2775", upper: "0.2775" },
  { first: [10, 10], second: [0, 20], lower: "0.6791", upper: "1.0000" },
  { first: [10, 10], second: [0, 10], lower: "0.6075", upper: "1.0000" },
];

const shareOf = ([numerator, denominator]: readonly number[], level?: number) => share(numerator, denominator, level) as Estimate;

describe("difference", () => {
  for (const { first, second, lower, upper } of published) {
    it(`agrees with Newcombe for ${first.join("/")} and ${second.join("/")}`, () => {
      const found = difference(shareOf(first), shareOf(second));
      expect([found.lower.toFixed(4), found.upper.toFixed(4), found.method]).toEqual([lower, upper, "newcombe"]);
    });
  }

  it("turns round when the two change places, and stays within what shares can differ", () => {
    const counts = fc.integer({ min: 1, max: 5000 }).chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const [there, back] = [difference(shareOf(one), shareOf(other)), difference(shareOf(other), shareOf(one))];
        expect(there.lower).toBeCloseTo(-back.upper, 12);
        expect(there.lower >= -1 - 1e-12 && there.upper <= 1 + 1e-12).toBe(true);
        expect(there.lower <= there.value && there.value <= there.upper).toBe(true);
      }),
    );
  });

  it("adds the squares of the margins where these are even", () => {
    const around = (value: number, margin: number): Estimate => ({ value, lower: value - margin, upper: value + margin, level: 0.95, method: "published" });
    // By hand: √(3² + 4²) = 5.
    expect(difference(around(40, 3), around(30, 4))).toEqual({ value: 10, lower: 5, upper: 15, level: 0.95, method: "square-and-add" });
  });

  it("refuses limits of different levels", () => {
    expect(() => difference(shareOf([1, 2]), shareOf([1, 2], 0.998))).toThrow("expected the same level");
  });
});
