import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate } from "./estimate.ts";
import { ratioOfRates } from "./ratio.ts";

const counted = (observed: number, denominator: number) => ({ observed, denominator });

describe("ratioOfRates", () => {
  // Dobson's figures in the manual of R's poisson.test: c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878).
  it("agrees with the example in R's manual", () => {
    const found = ratioOfRates(counted(11, 800), counted(21, 3011)) as Estimate;
    expect(found.value).toBeCloseTo(1.97148809524, 10);
    expect(found.lower).toBeCloseTo(0.858426403392, 10);
    expect(found.upper).toBeCloseTo(4.277265943654, 10);
  });

  // Expected limits: R 4.2, poisson.test(c(0, 5), c(10, 20)).
  it("agrees with R when nothing happened in the first", () => {
    const found = ratioOfRates(counted(0, 10), counted(5, 20)) as Estimate;
    expect([found.value, found.lower]).toEqual([0, 0]);
    expect(found.upper).toBeCloseTo(2.18255821037, 10);
  });

  it("turns over when the two change places", () => {
    const cases = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const there = ratioOfRates(counted(one, 3000), counted(other, 7000)) as Estimate;
        const back = ratioOfRates(counted(other, 7000), counted(one, 3000)) as Estimate;
        expect(there.lower * back.upper).toBeCloseTo(1, 9);
        expect(there.lower <= there.value && there.value <= there.upper).toBe(true);
      }),
    );
  });

  it("says why there is none", () => {
    expect(ratioOfRates(counted(3, 10), counted(0, 10))).toEqual({ missing: "no-cases" });
    expect(ratioOfRates(counted(3, 0), counted(1, 10))).toEqual({ missing: "empty-denominator" });
    expect(ratioOfRates(counted(-3, 10), counted(1, 10))).toEqual({ missing: "negative" });
    expect(ratioOfRates(counted(NaN, 10), counted(1, 10))).toEqual({ missing: "not-a-number" });
  });
});
