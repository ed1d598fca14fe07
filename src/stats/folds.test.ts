import { describe, expect, it } from "vitest";
import { groupFolds, rowFolds, splitFold } from "./folds.ts";

describe("rowFolds", () => {
  it("makes folds that differ by at most one row", () => {
    const counts = new Map<number, number>();
    for (const fold of rowFolds(342, 10, 1)) counts.set(fold, (counts.get(fold) ?? 0) + 1);
    expect([...counts.values()].sort()).toEqual([34, 34, 34, 34, 34, 34, 34, 34, 35, 35]);
  });

  it("divides differently with another seed", () => {
    expect(rowFolds(40, 4, 1)).not.toEqual(rowFolds(40, 4, 2));
  });
});

describe("groupFolds", () => {
  it("keeps a group together", () => {
    const groups = Uint32Array.from({ length: 60 }, (_, row) => row % 12);
    const folds = groupFolds(groups, 4, 3);
    groups.forEach((group, row) => expect(folds[row]).toBe(folds[group]));
  });
});

describe("splitFold", () => {
  it("puts every row on one side", () => {
    expect(splitFold(Uint8Array.of(0, 1, 0, 2), 0)).toEqual({ inside: Uint32Array.of(0, 2), outside: Uint32Array.of(1, 3) });
  });
});
