import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEstimate, type Estimate } from "../stats/estimate.ts";
import type { UnitKind } from "../terms/unit.ts";
import { demoVintage } from "../../demo/vintage.ts";
import { estimateAt } from "./chance.ts";
import { statusOfMarks, statusOfMissing, type Block, type BlockPeriod } from "./column.ts";
import type { Indicator, Recipe } from "./indicator.ts";

const [any] = demoVintage().indicators;

function indicatorOf(kind: UnitKind, recipe: Recipe = { kind: "ratio", numerator: ["a"], denominator: ["b"], multiplier: 100 }): Indicator {
  return { ...any, unit: { ...any.unit, kind }, recipes: [recipe] };
}

interface Single extends Partial<Pick<BlockPeriod, "step" | "caseStep">> {
  readonly value: number;
  readonly base?: number;
  readonly limits?: readonly [number, number];
}

/** A block of one place and one year. */
function blockOf({ value, base, limits, ...rounding }: Single): Block {
  return {
    list: "municipality-2024",
    level: "municipality",
    division: 2024,
    regionCount: 1,
    periods: [{ period: "2022JJ00", table: "t", ...rounding }],
    values: Float64Array.of(value),
    ...(limits && { lower: Float64Array.of(limits[0]), upper: Float64Array.of(limits[1]) }),
    ...(base !== undefined && { base: Float32Array.of(base) }),
    statuses: Uint8Array.of(Number.isNaN(value) ? statusOfMissing("suppressed") : statusOfMarks([])),
  };
}

function estimate(kind: UnitKind, single: Single, level?: number): Estimate {
  const found = estimateAt(indicatorOf(kind), blockOf(single), 0, 0, level);
  if (!isEstimate(found)) throw new Error(found.missing);
  return found;
}

describe("estimateAt", () => {
  it("gives a share the score limits of its cases", () => {
    // PHEindicatormethods, Wilson: 65 of 100.
    const found = estimate("percentage", { value: 65, base: 100 });
    expect(found).toMatchObject({ value: 65, method: "wilson", level: 0.95 });
    expect(found.lower).toBeCloseTo(55.254443, 5);
    expect(found.upper).toBeCloseTo(73.635752, 5);
  });

  it("gives a rate the limits of its count", () => {
    // PHEindicatormethods, Byar: 65 (50.163 to 82.849).
    const found = estimate("per-thousand", { value: 65, base: 1000 });
    expect(found).toMatchObject({ method: "byar" });
    expect(found.lower).toBeCloseTo(50.163188, 5);
    expect(found.upper).toBeCloseTo(82.849139, 5);
  });

  it("keeps the published margin of a survey, and widens it for a higher level", () => {
    const single = { value: 70, limits: [67, 73] } as const;
    expect(estimate("percentage", single)).toMatchObject({ lower: 67, upper: 73, method: "published" });
    expect(estimate("percentage", single, 0.998).upper).toBeCloseTo(70 + (3 * 3.090232) / 1.959964, 5);
  });

  it("counts rounding as part of the uncertainty: 20 in fives may be 17.5 to 22.5", () => {
    const rounded = estimate("percentage", { value: 10, base: 200, caseStep: 5 });
    expect(rounded.lower).toBeCloseTo(estimate("percentage", { value: 8.75, base: 200 }).lower, 9);
    expect(rounded.upper).toBeCloseTo(estimate("percentage", { value: 11.25, base: 200 }).upper, 9);
  });

  it("counts whole percents as half a percent to either side", () => {
    const rounded = estimate("percentage", { value: 18, base: 100_000, step: 1 });
    expect(rounded.lower).toBeCloseTo(estimate("percentage", { value: 17.5, base: 100_000 }).lower, 9);
    expect(rounded.upper).toBeCloseTo(estimate("percentage", { value: 18.5, base: 100_000 }).upper, 9);
  });

  it("gives a number of people the limits of a count", () => {
    const people = indicatorOf("count", { kind: "count", measures: ["a"] });
    // PHEindicatormethods, exact: 5 (1.623 to 11.668).
    expect(estimateAt(people, blockOf({ value: 5 }), 0, 0)).toMatchObject({ lower: expect.closeTo(1.623486, 5), upper: expect.closeTo(11.668332, 5) });
  });

  for (const kind of ["euro", "kilometre", "ratio"] as const) {
    it(`does not know what chance does to a figure in ${kind}`, () => {
      expect(estimateAt(indicatorOf(kind), blockOf({ value: 12 }), 0, 0)).toEqual({ missing: "no-chance-known" });
    });
  }

  it("does not know it of a density, a share without a base, or growth", () => {
    expect(estimateAt(indicatorOf("count"), blockOf({ value: 792 }), 0, 0)).toEqual({ missing: "no-chance-known" });
    expect(estimateAt(indicatorOf("percentage"), blockOf({ value: 12 }), 0, 0)).toEqual({ missing: "no-chance-known" });
    expect(estimateAt(indicatorOf("percentage"), blockOf({ value: -3, base: 1000 }), 0, 0)).toEqual({ missing: "no-chance-known" });
  });

  it("says that there is no figure", () => {
    expect(estimateAt(any, blockOf({ value: NaN, base: 100 }), 0, 0)).toEqual({ missing: "no-value" });
  });

  it("always puts the value between its limits, and never leaves the scale", () => {
    const share = fc.record({ value: fc.double({ min: 0, max: 100, noNaN: true }), base: fc.integer({ min: 50, max: 1_000_000 }), caseStep: fc.constantFrom(0, 5, 10) });
    fc.assert(
      fc.property(share, (single) => {
        const { value, lower, upper } = estimate("percentage", single);
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(upper).toBeLessThanOrEqual(100 + 1e-9);
        expect(lower).toBeLessThanOrEqual(value + 1e-6);
        expect(upper).toBeGreaterThanOrEqual(value - 1e-6);
      }),
    );
  });
});
