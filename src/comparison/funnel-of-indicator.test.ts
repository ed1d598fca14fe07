import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { statusOfMarks, statusOfMissing, type Block } from "../figures/column.ts";
import type { Indicator } from "../figures/indicator.ts";
import type { UnitKind } from "../terms/unit.ts";
import { funnelOfIndicator, type FunnelOfIndicator } from "./funnel-of-indicator.ts";

const [any] = demoVintage().indicators;
const indicatorOf = (kind: UnitKind): Indicator => ({ ...any, unit: { ...any.unit, kind } });

interface Counted {
  readonly value: number;
  readonly base: number;
}

function blockOf(places: readonly Counted[], hasBase = true): Block {
  return {
    list: "municipality-2024",
    level: "municipality",
    division: 2024,
    regionCount: places.length,
    periods: [{ period: "2022JJ00", table: "t" }],
    values: Float64Array.from(places, ({ value }) => value),
    ...(hasBase && { base: Float32Array.from(places, ({ base }) => base) }),
    statuses: Uint8Array.from(places, ({ value }) => (Number.isNaN(value) ? statusOfMissing("suppressed") : statusOfMarks([]))),
  };
}

function funnelOf(kind: UnitKind, places: readonly Counted[]): FunnelOfIndicator {
  const found = funnelOfIndicator(indicatorOf(kind), blockOf(places), 0);
  if ("missing" in found) throw new Error(`no funnel: ${found.missing}`);
  return found;
}

/** Places that all have nearly the same share: less difference than chance makes. */
const alike = Array.from({ length: 12 }, (_, index) => ({ value: index % 2 === 0 ? 49 : 51, base: 100 }));

describe("funnelOfIndicator", () => {
  it("lays the limits of chance around the mean of all together where chance explains all", () => {
    const { centre, isWidened, limitsAt } = funnelOf("percentage", alike);
    expect(centre).toBeCloseTo(50, 9);
    expect(isWidened).toBe(false);
    // 50 ± 1.959964 × √(0.25 / 100) × 100 and 50 ± 3.090232 × 5, from the table of the normal distribution.
    expect(limitsAt(100).inner.upper).toBeCloseTo(59.79982, 4);
    expect(limitsAt(100).outer.lower).toBeCloseTo(50 - 15.45116, 4);
  });

  it("weighs a place by how many it was counted among", () => {
    const places = [...alike.map(({ base }) => ({ value: 10, base })), { value: 40, base: 1200 }];
    expect(funnelOf("percentage", places).centre).toBeCloseTo(25, 9);
  });

  it("gives a rate the exact Poisson limits where chance explains all", () => {
    const { limitsAt, isWidened } = funnelOf("per-thousand", alike.map(() => ({ value: 10, base: 1000 })));
    expect(isWidened).toBe(false);
    // R: qchisq(0.025, 20) / 2 = 4.795389 and qchisq(0.975, 22) / 2 = 18.39036 for a count of 10.
    expect(limitsAt(1000).inner.lower).toBeCloseTo(4.795389, 4);
    expect(limitsAt(1000).inner.upper).toBeCloseTo(18.39036, 4);
  });

  it("widens the limits where places differ more than chance makes them", () => {
    const apart = Array.from({ length: 40 }, (_, index) => ({ value: 20 + index, base: 10_000 }));
    const { phi, isWidened, places, limitsAt } = funnelOf("percentage", apart);
    expect(phi).toBeGreaterThan(10);
    expect(isWidened).toBe(true);
    expect(limitsAt(1e9).inner.upper).toBeGreaterThan(50);
    expect(places.every(({ position }) => position === "within" || position === "above" || position === "below")).toBe(true);
  });

  it("tells apart a place beyond the inner and one beyond the outer lines", () => {
    const found = funnelOf("percentage", [...alike, { value: 61, base: 100 }, { value: 34, base: 100 }, { value: 80, base: 100 }, ...alike, ...alike]);
    expect(found.places.slice(12, 15).map(({ position }) => position)).toEqual(["above", "far-below", "far-above"]);
  });

  it("says why there is no funnel", () => {
    expect(funnelOfIndicator(indicatorOf("percentage"), blockOf(alike, false), 0)).toEqual({ missing: "no-base" });
    expect(funnelOfIndicator(indicatorOf("euro"), blockOf(alike), 0)).toEqual({ missing: "no-base" });
    expect(funnelOfIndicator(indicatorOf("percentage"), blockOf(alike.slice(0, 9)), 0)).toEqual({ missing: "too-few-places" });
    expect(funnelOfIndicator(indicatorOf("percentage"), blockOf(alike.map(({ base }) => ({ value: 0, base }))), 0)).toEqual({ missing: "all-or-none" });
    expect(funnelOfIndicator(indicatorOf("percentage"), blockOf(alike.map(({ base }) => ({ value: 100, base }))), 0)).toEqual({ missing: "all-or-none" });
  });

  it("leaves out places without a value or a base", () => {
    const found = funnelOf("percentage", [{ value: NaN, base: 100 }, { value: 50, base: NaN }, { value: 50, base: 0 }, ...alike]);
    expect(found.places.map(({ region }) => region)).toEqual(alike.map((_, index) => index + 3));
  });

  it("is never NaN, keeps inner within outer lines, and grows narrower with the base", () => {
    const place = fc.record({ value: fc.integer({ min: 1, max: 99 }), base: fc.integer({ min: 5, max: 1_000_000 }) });
    fc.assert(
      fc.property(fc.constantFrom<UnitKind>("percentage", "per-thousand"), fc.array(place, { minLength: 10, maxLength: 60 }), (kind, places) => {
        const { limitsAt } = funnelOf(kind, places);
        for (const base of [10, 1000, 100_000]) {
          const { inner, outer } = limitsAt(base);
          expect(outer.lower).toBeLessThanOrEqual(inner.lower);
          expect(inner.lower).toBeLessThanOrEqual(inner.upper);
          expect(inner.upper).toBeLessThanOrEqual(outer.upper);
          expect(limitsAt(base * 10).outer.upper - limitsAt(base * 10).outer.lower).toBeLessThanOrEqual(outer.upper - outer.lower + 1e-9);
        }
      }),
    );
  });
});
