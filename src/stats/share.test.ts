import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEstimate, type Estimate, type NoEstimate } from "./estimate.ts";
import { share } from "./share.ts";

// Expected limits: PHEindicatormethods, the test figures of phe_proportion.
const published = [
  { numerator: 65, denominator: 100, level: 0.95, lower: 0.55254443296887967, upper: 0.73635751756902468 },
  { numerator: 65, denominator: 100, level: 0.998, lower: 0.49549465740704313, upper: 0.77835406140896968 },
  { numerator: 1, denominator: 100, level: 0.95, lower: 0.0017674320641406511, upper: 0.054486196178705294 },
  { numerator: 0.445, denominator: 1, level: 0.95, lower: 0.043817447720588223, upper: 0.93346212769791559 },
];

const there = (outcome: Estimate | NoEstimate): Estimate => {
  if (!isEstimate(outcome)) throw new Error(`no estimate: ${outcome.missing}`);
  return outcome;
};

const counts = fc.integer({ min: 1, max: 100_000 }).chain((denominator) => fc.tuple(fc.integer({ min: 0, max: denominator }), fc.constant(denominator)));

describe("share", () => {
  for (const { numerator, denominator, level, lower, upper } of published) {
    it(`agrees with PHEindicatormethods for ${numerator} of ${denominator} at ${level}`, () => {
      const estimate = there(share(numerator, denominator, level));
      expect(estimate.lower).toBeCloseTo(lower, 14);
      expect(estimate.upper).toBeCloseTo(upper, 14);
    });
  }

  // Expected limits: SciPy, binomtest(k, n).proportion_ci(0.95, "wilson").
  it("still says something when nobody said yes", () => {
    const estimate = there(share(0, 25));
    expect(estimate).toMatchObject({ value: 0, lower: 0, level: 0.95, method: "wilson" });
    expect(estimate.upper).toBeCloseTo(0.133192, 6);
  });

  it("holds the share, within zero and one", () => {
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const { value, lower, upper } = there(share(numerator, denominator));
        expect(0 <= lower && lower <= value && value <= upper && upper <= 1).toBe(true);
      }),
    );
  });

  it("does not sink below zero when next to nothing was counted", () => {
    expect(there(share(1e-10, 40)).lower).toBeGreaterThan(0);
  });

  it("says the same of those who did and those who did not", () => {
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const those = there(share(numerator, denominator));
        const others = there(share(denominator - numerator, denominator));
        expect(those.lower).toBeCloseTo(1 - others.upper, 12);
        expect(those.upper).toBeCloseTo(1 - others.lower, 12);
      }),
    );
  });

  it("is surer with ten times as many people, and less sure at a higher level", () => {
    fc.assert(
      fc.property(counts, ([numerator, denominator]) => {
        const width = ({ lower, upper }: Estimate) => upper - lower;
        expect(width(there(share(10 * numerator, 10 * denominator)))).toBeLessThan(width(there(share(numerator, denominator))));
        expect(width(there(share(numerator, denominator, 0.998)))).toBeGreaterThan(width(there(share(numerator, denominator))));
      }),
    );
  });

  it("says why there is none", () => {
    expect(share(0, 0)).toEqual({ missing: "empty-denominator" });
    expect(share(-1, 10)).toEqual({ missing: "negative" });
    expect(share(11, 10)).toEqual({ missing: "more-than-all" });
    expect(share(NaN, 10)).toEqual({ missing: "not-a-number" });
  });
});
