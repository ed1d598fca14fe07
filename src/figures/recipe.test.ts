import { describe, expect, it } from "vitest";
import { clear, emptyCells, fill, type Cells } from "./cells.ts";
import { isMissingStatus, marksOf, missingReasonOf } from "./column.ts";
import type { Recipe } from "./indicator.ts";
import { cook, type Kitchen } from "./recipe.ts";

function cellsOf(values: readonly number[]): Cells {
  const cells = emptyCells(values.length);
  values.forEach((value, index) => (Number.isNaN(value) ? clear(cells, index, "suppressed") : fill(cells, index, value, 0)));
  return cells;
}

function kitchenWith(measures: Readonly<Record<string, readonly number[]>>): Kitchen {
  const find = (measure: string) => (measure in measures ? cellsOf(measures[measure]) : undefined);
  return { count: find, mean: find, countYearBefore: (measure) => find(`${measure} before`) };
}

const share: Recipe = { kind: "ratio", numerator: ["cases"], denominator: ["people"], multiplier: 100 };
const statusOf = (cells: Cells | undefined, index: number) => cells?.statuses[index] ?? 255;

describe("a ratio", () => {
  it("divides and multiplies", () => {
    const cells = cook(share, kitchenWith({ cases: [40], people: [200] }), { isOfPeople: true, isPart: false });
    expect(cells?.values[0]).toBe(20);
  });

  it("marks a share of fewer than 30 cases", () => {
    const cells = cook(share, kitchenWith({ cases: [29, 30], people: [200, 200] }), { isOfPeople: true, isPart: false });
    expect([0, 1].map((index) => marksOf(statusOf(cells, index)))).toEqual([["small-numbers"], []]);
  });

  it("gives none among fewer than 50 people", () => {
    const cells = cook(share, kitchenWith({ cases: [5, 5], people: [49, 50] }), { isOfPeople: true, isPart: false });
    expect(missingReasonOf(statusOf(cells, 0))).toBe("too-few");
    expect(cells?.values[1]).toBe(10);
  });

  it("is never more than all of them, where both were rounded", () => {
    const cells = cook(share, kitchenWith({ cases: [55], people: [50] }), { isOfPeople: true, isPart: true });
    expect(cells?.values[0]).toBe(100);
  });

  it("has no such limit for ground and money", () => {
    expect(cook(share, kitchenWith({ cases: [5], people: [20] }), { isOfPeople: false, isPart: false })?.values[0]).toBe(25);
  });

  it("says so when there is nobody to count among", () => {
    const cells = cook(share, kitchenWith({ cases: [0], people: [0] }), { isOfPeople: true, isPart: false });
    expect(missingReasonOf(statusOf(cells, 0))).toBe("empty-denominator");
  });

  it("passes on why a part is missing", () => {
    const cells = cook(share, kitchenWith({ cases: [NaN], people: [200] }), { isOfPeople: true, isPart: false });
    expect(missingReasonOf(statusOf(cells, 0))).toBe("suppressed");
  });
});

describe("other recipes", () => {
  it("add counts, and are missing when one of them is", () => {
    const cells = cook({ kind: "count", measures: ["a", "b"] }, kitchenWith({ a: [1, 2], b: [10, NaN] }), { isOfPeople: false, isPart: false });
    expect(cells?.values[0]).toBe(11);
    expect(isMissingStatus(statusOf(cells, 1))).toBe(true);
  });

  it("are not there when nobody published a measure", () => {
    expect(cook({ kind: "count", measures: ["a", "c"] }, kitchenWith({ a: [1] }), { isOfPeople: false, isPart: false })).toBeUndefined();
  });

  it("scale a published number", () => {
    expect(cook({ kind: "published", measure: "woz", factor: 1000 }, kitchenWith({ woz: [324] }), { isOfPeople: false, isPart: false })?.values[0]).toBe(324_000);
  });

  it("compare a count with the year before", () => {
    const cells = cook({ kind: "growth", measure: "a" }, kitchenWith({ a: [102], "a before": [100] }), { isOfPeople: false, isPart: false });
    expect(cells?.values[0]).toBeCloseTo(2, 12);
  });
});
