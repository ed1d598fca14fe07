import { describe, expect, it } from "vitest";
import { emptyCells, fill, clear, type Cells } from "./cells.ts";
import { isMissingStatus, marksOf, missingReasonOf } from "./column.ts";
import { convertCounts, convertMeans, keepUnchanged, prepareConversion } from "./convert.ts";
import type { Part } from "./division-change.ts";
import type { MissingReason } from "../terms/observation.ts";

const part = (code: string, fraction: number, endedDuringYear = false): Part => ({ code, fraction, endedDuringYear });

function cellsOf(values: readonly (number | MissingReason)[]): Cells {
  const cells = emptyCells(values.length);
  values.forEach((value, index) => (typeof value === "number" ? fill(cells, index, value, 0) : clear(cells, index, value)));
  return cells;
}

const conversion = prepareConversion(
  ["A", "B", "C"],
  ["A", "D"],
  new Map([
    ["A", [part("A", 1)]],
    ["D", [part("B", 1), part("C", 0.25)]],
  ]),
);

describe("convertCounts", () => {
  it("adds the parts, and the moved fraction of a divided one", () => {
    const converted = convertCounts(cellsOf([10, 100, 40]), conversion);
    expect([...converted.values]).toEqual([10, 110]);
    expect(marksOf(converted.statuses[1])).toEqual(["recalculated"]);
  });

  it("keeps an unchanged place as published, without a mark", () => {
    expect(marksOf(convertCounts(cellsOf([10, 100, 40]), conversion).statuses[0])).toEqual([]);
  });

  it("does not tell of the whole what holds for one part", () => {
    const converted = convertCounts(cellsOf([10, 100, "suppressed"]), conversion);
    expect(missingReasonOf(converted.statuses[1])).toBe("division-changed");
    expect(converted.values[1]).toBeNaN();
    const means = convertMeans(cellsOf([5, 20, "not-published"]), cellsOf([1, 300, 400]), conversion);
    expect(missingReasonOf(means.statuses[1])).toBe("division-changed");
  });

  it("is missing for the reason that all parts share", () => {
    const converted = convertCounts(cellsOf([10, "suppressed", "suppressed"]), conversion);
    expect(missingReasonOf(converted.statuses[1])).toBe("suppressed");
    const means = convertMeans(cellsOf([5, "not-published", "not-published"]), cellsOf([1, 300, 400]), conversion);
    expect(missingReasonOf(means.statuses[1])).toBe("not-published");
  });

  it("does not miss the account of a place that ended during the year", () => {
    const midYear = prepareConversion(["A", "W"], ["A"], new Map([["A", [part("A", 1), part("W", 1, true)]]]));
    expect(convertCounts(cellsOf([500, "not-delivered"]), midYear).values[0]).toBe(500);
    expect(isMissingStatus(convertCounts(cellsOf([500, "suppressed"]), midYear).statuses[0])).toBe(true);
  });
});

describe("convertMeans", () => {
  it("lets every part weigh as much as its denominator", () => {
    // B: 20% of 300; C: 40% of a quarter of 400 → (60 + 40) / 400
    const converted = convertMeans(cellsOf([5, 20, 40]), cellsOf([1, 300, 400]), conversion);
    expect(converted.values[1]).toBeCloseTo(25, 12);
  });

  it("says so when nobody is left to average over", () => {
    const converted = convertMeans(cellsOf([5, 20, 40]), cellsOf([1, 0, 0]), conversion);
    expect(missingReasonOf(converted.statuses[1])).toBe("empty-denominator");
  });
});

describe("keepUnchanged", () => {
  it("leaves out what cannot be converted honestly, and says why", () => {
    const kept = keepUnchanged(cellsOf([5, 20, 40]), conversion);
    expect(kept.values[0]).toBe(5);
    expect(missingReasonOf(kept.statuses[1])).toBe("division-changed");
  });
});
