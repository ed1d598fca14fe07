import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWithGroup, type AgainstGroup, type OwnFigure } from "./against-group.ts";

/** Nine decimals; a zero without sign. */
const round = (value: number) => Number(value.toFixed(9)) + 0;

function compare(own: OwnFigure, others: readonly number[]): AgainstGroup {
  const found = compareWithGroup(own, others);
  if ("missing" in found) throw new Error(`no comparison: ${found.missing}`);
  return found;
}

describe("compareWithGroup", () => {
  it("agrees with a t test by hand when chance in the own figure is unknown", () => {
    // Mean 10, variance 2.5, root of 2.5/5 is 0.70711; t(0.975, 4) = 2.77645 in the table of Student.
    const found = compare({ value: 12 }, [8, 9, 10, 11, 12]);
    expect(found).toMatchObject({ mean: 10, places: 5, chance: "unknown", isUsual: true });
    expect(found.difference.value).toBe(2);
    expect(found.difference.lower).toBeCloseTo(2 - 2.77645 * Math.sqrt(2.5 / 5), 4);
    expect(found.difference.upper).toBeCloseTo(2 + 2.77645 * Math.sqrt(2.5 / 5), 4);
    // The t distribution with 4 degrees of freedom beyond 2 / 0.70711 = 2.82843: with s = t²/(t² + 4) = 2/3 the
    // closed form is 1 − √s (3 − s)/2 = 1 − 0.816497 × 2.333333 / 2 = 0.047421.
    expect(found.p).toBeCloseTo(0.047421, 6);
    // √(2.5 × 1.2) = 1.73205
    expect(found.unusual).toBeCloseTo(2 / 1.73205, 4);
    expect(found.usual.upper).toBeCloseTo(10 + 2.77645 * 1.73205, 4);
  });

  it("adds chance in the own figure, on the side that looks to the group", () => {
    // Downwards 1.959964 is one standard error of 1: variance 1 + 0.5; (1.5 / 0.5)² × 4 = 36 degrees of freedom, t = 2.02809.
    const found = compare({ value: 12, lower: 12 - 1.959964, upper: 20 }, [8, 9, 10, 11, 12]);
    expect(found.chance).toBe("known");
    expect(found.difference.lower).toBeCloseTo(2 - 2.02809 * Math.sqrt(1.5), 4);
  });

  it("says why it cannot compare", () => {
    expect(compareWithGroup({ value: NaN }, [1, 2, 3, 4, 5])).toEqual({ missing: "no-value" });
    expect(compareWithGroup({ value: 1 }, [1, 2, 3, 4])).toEqual({ missing: "too-few-peers" });
    expect(compareWithGroup({ value: 1 }, [1, 2, 3, 4, NaN])).toEqual({ missing: "too-few-peers" });
    expect(compareWithGroup({ value: 1 }, [0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toEqual({ missing: "same-everywhere" });
  });

  const figures = fc.double({ min: -1e6, max: 1e6, noNaN: true });

  it("is never NaN, holds the difference, and agrees with its own p value", () => {
    fc.assert(
      fc.property(figures, fc.array(figures, { minLength: 5, maxLength: 40 }), fc.double({ min: 0, max: 100, noNaN: true }), (value, others, half) => {
        const found = compareWithGroup({ value, lower: value - half, upper: value + half }, others);
        if ("missing" in found) return;
        const { difference, p, unusual, usual } = found;
        for (const number of [difference.value, difference.lower, difference.upper, p, unusual, usual.lower, usual.upper]) expect(number).not.toBeNaN();
        expect(difference.lower).toBeLessThanOrEqual(difference.value);
        expect(difference.upper).toBeGreaterThanOrEqual(difference.value);
        const leavesOutZero = difference.lower > 0 || difference.upper < 0;
        expect(p < 0.05 === leavesOutZero || Math.abs(p - 0.05) < 1e-6).toBe(true);
      }),
    );
  });

  it("finds the opposite for the mirror image", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99, max: 99 }), fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 5, maxLength: 20 }), (value, others) => {
        const [one, mirrored] = [compareWithGroup({ value }, others), compareWithGroup({ value: -value }, others.map((other) => -other))];
        const told = (found: typeof one, sign: number) => ("missing" in found ? found : { difference: round(sign * found.difference.value), p: round(found.p) });
        expect(told(mirrored, -1)).toEqual(told(one, 1));
      }),
    );
  });
});
