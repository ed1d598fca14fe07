import { describe, expect, it } from "vitest";
import type { FeatureTable } from "./features.ts";
import { isUnlikeOthers } from "./unlike-others.ts";

/** Places on a line, one feature: the score is where they stand. */
function placesAt(scores: readonly number[]): FeatureTable {
  const codes = scores.map((_, place) => `GM${String(place).padStart(4, "0")}`);
  const list = { id: "municipality-2024", level: "municipality" as const, division: 2024, codes, names: codes, parents: [] };
  const feature = { id: "a", axis: "population" as const, indicators: ["a"], periods: ["2024JJ00" as const], division: 2024, weight: 1 };
  return { level: "municipality", list, features: [feature], scores: Float64Array.from(scores) } as unknown as FeatureTable;
}

// Of a hundred places a tenth apart the twelfth is 0.6 away in the middle of the row and 1.2 at its ends.
const row = Array.from({ length: 100 }, (_, place) => place / 10);

describe("isUnlikeOthers", () => {
  it("says yes of a place far from a row of others, and no of those in the row", () => {
    const table = placesAt([...row, 30]);
    expect(isUnlikeOthers(table, 100)).toBe(true);
    expect([10, 50, 90].map((place) => isUnlikeOthers(table, place))).toEqual([false, false, false]);
  });

  it("says no of all where all are equally far, and where likeness cannot be measured", () => {
    const same = placesAt(Array.from({ length: 20 }, () => 1));
    expect(same.list.codes.some((_, place) => isUnlikeOthers(same, place))).toBe(false);
    const gap = placesAt([...row, NaN]);
    expect(isUnlikeOthers(gap, 100)).toBe(false);
  });
});
