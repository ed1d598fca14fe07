import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { count } from "./count.ts";
import { isEstimate, type Estimate } from "./estimate.ts";

// Expected limits: PHEindicatormethods, the test figures of byars_lower, byars_upper and phe_rate.
const published = [
  { observed: 65, level: 0.95, lower: 50.163187710459454, upper: 82.849138545939837, method: "byar" },
  { observed: 65, level: 0.998, lower: 42.880261471480203, upper: 94.000290844318016, method: "byar" },
  { observed: 1, level: 0.95, lower: 0.0253178079842899, upper: 5.571643390938898, method: "exact-poisson" },
  { observed: 5, level: 0.95, lower: 1.62348639011842, upper: 11.668332079322669, method: "exact-poisson" },
];

const of = (observed: number, level = 0.95) => count(observed, level) as Estimate;

describe("count", () => {
  for (const { observed, level, lower, upper, method } of published) {
    it(`agrees with PHEindicatormethods for ${observed} at ${level}`, () => {
      const estimate = of(observed, level);
      expect(estimate.lower).toBeCloseTo(lower, 11);
      expect(estimate.upper).toBeCloseTo(upper, 11);
      expect(estimate.method).toBe(method);
    });
  }

  // Expected limit: 3.689, the “rule of three” made exact: −log(0.025).
  it("says what a count of zero does not exclude", () => {
    expect(of(0)).toMatchObject({ value: 0, lower: 0 });
    expect(of(0).upper).toBeCloseTo(-Math.log(0.025), 12);
  });

  it("hardly jumps where the method changes", () => {
    const [below, above] = [of(9.999999), of(10)];
    expect(Math.abs(below.lower - above.lower)).toBeLessThan(0.02);
    expect(Math.abs(below.upper - above.upper)).toBeLessThan(0.02);
  });

  it("holds the count, stays above zero, and grows with it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (observed) => {
        const [{ value, lower, upper }, next] = [of(observed), of(observed + 1)];
        expect(0 <= lower && lower <= value && value <= upper).toBe(true);
        expect(next.lower > lower && next.upper > upper).toBe(true);
      }),
    );
  });

  it("says why there is none", () => {
    expect(count(-1)).toEqual({ missing: "negative" });
    expect(count(NaN)).toEqual({ missing: "not-a-number" });
    expect(isEstimate(count(0))).toBe(true);
  });
});
