import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { visitCells } from "./cells.ts";
import { selectObservations } from "./selection.ts";

const selection = selectObservations(demoVintage(), { division: "all" });

function walk(start: number, count: number): readonly string[] {
  const seen: string[] = [];
  visitCells(selection, start, count, ({ indicator, list }, region, period) => seen.push([indicator.id, list.id, region, period].join(" ")));
  return seen;
}

describe("visitCells", () => {
  it("walks through everything once", () => {
    const all = walk(0, Infinity);
    expect(all).toHaveLength(selection.total);
    expect(new Set(all).size).toBe(all.length);
  });

  it("begins and ends anywhere, also across parts", () => {
    const all = walk(0, Infinity);
    for (const [start, count] of [[0, 1], [1, 83], [82, 5], [500, 700], [selection.total - 1, 10], [selection.total, 10]]) {
      expect(walk(start, count)).toEqual(all.slice(start, start + count));
    }
  });
});
