import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { statusOfMarks, statusOfMissing, type Block } from "../figures/column.ts";
import type { Indicator } from "../figures/indicator.ts";
import { rankOfPlace } from "./rank-of-place.ts";

const indicator: Indicator = { ...demoVintage().indicators[0], unit: { ...demoVintage().indicators[0].unit, kind: "percentage" } };

/** A survey: each place with its value and the half-width of its margin. */
function surveyOf(values: readonly number[], half: number): Block {
  return {
    list: "municipality-2024",
    level: "municipality",
    division: 2024,
    regionCount: values.length,
    periods: [{ period: "2022JJ00", table: "t" }],
    values: Float64Array.from(values),
    lower: Float64Array.from(values, (value) => value - half),
    upper: Float64Array.from(values, (value) => value + half),
    statuses: Uint8Array.from(values, (value) => (Number.isNaN(value) ? statusOfMissing("suppressed") : statusOfMarks([]))),
  };
}

describe("rankOfPlace", () => {
  it("gives the sets of the known example where one place is surely the highest", () => {
    // The example of stats/rank-set.ts: values 9, 1 and 0 with standard errors of 1 give 1–1, 2–3 and 2–3.
    const block = surveyOf([9, 1, 0], 1.959964);
    const sets = [0, 1, 2].map((place) => rankOfPlace(indicator, block, place, 0));
    expect(sets).toEqual([
      { lowest: 1, highest: 1, of: 3, level: 0.95 },
      { lowest: 2, highest: 3, of: 3, level: 0.95 },
      { lowest: 2, highest: 3, of: 3, level: 0.95 },
    ]);
  });

  it("leaves every rank open where nobody can be told apart", () => {
    const block = surveyOf([50, 51, 52, 53, 54], 30);
    expect(rankOfPlace(indicator, block, 4, 0)).toEqual({ lowest: 1, highest: 5, of: 5, level: 0.95 });
  });

  it("holds the rank of the value itself, and does not count places without a figure", () => {
    const values = [10, NaN, 12, 14, 16, 18, 20];
    const block = surveyOf(values, 2);
    expect(rankOfPlace(indicator, block, 1, 0)).toEqual({ missing: "no-own-figure" });
    const sets = [0, 2, 3, 4, 5, 6].map((place) => rankOfPlace(indicator, block, place, 0));
    const holds = sets.map((set, position) => "of" in set && set.of === 6 && set.lowest <= 6 - position && set.highest >= 6 - position);
    expect(holds).toEqual([true, true, true, true, true, true]);
  });

  it("says why there is no rank", () => {
    expect(rankOfPlace(indicator, surveyOf([5], 1), 0, 0)).toEqual({ missing: "too-few-places" });
    expect(rankOfPlace(indicator, surveyOf([5, 6, 7], 0), 0, 0)).toEqual({ missing: "no-error" });
  });

  it("gives the same answer every time", () => {
    const values = Array.from({ length: 40 }, (_, index) => 10 + index / 4);
    const [one, other] = [surveyOf(values, 1), surveyOf(values, 1)];
    expect(rankOfPlace(indicator, one, 20, 0)).toEqual(rankOfPlace(indicator, other, 20, 0));
    expect(rankOfPlace(indicator, one, 20, 0)).toBe(rankOfPlace(indicator, one, 20, 0));
  });
});
