import { describe, expect, it } from "vitest";
import { invert } from "./invert.ts";

describe("invert", () => {
  it("finds the root of two", () => {
    const found = invert({ rising: (x) => x * x, slope: (x) => 2 * x, height: 2, lower: 0, upper: 2, guess: 1 });
    expect(found).toBeCloseTo(Math.SQRT2, 14);
  });

  it("halves the bracket where a step would leave it", () => {
    // The arctangent throws Newton's steps from 3 out of every bracket.
    const found = invert({ rising: Math.atan, slope: (x) => 1 / (1 + x * x), height: 0, lower: -10, upper: 40, guess: 3 });
    expect(Math.abs(found)).toBeLessThan(1e-12);
  });

  it("climbs to an answer far above its first guess", () => {
    const found = invert({ rising: (x) => Math.log1p(x), slope: () => 0, height: Math.log(1e6 + 1), lower: 0, upper: Infinity, guess: 1 });
    expect(found / 1e6).toBeCloseTo(1, 10);
  });
});
