import { describe, expect, it } from "vitest";
import { drawSeries, inOrder, lonePoints, splitAtBreaks } from "./series.ts";

const axes = { x: (year: number) => year - 2000, y: (value: number) => value };
const points = [2019, 2020, 2021, 2022, 2023].map((year) => ({ year, value: 5 }));

describe("splitAtBreaks", () => {
  it("begins anew in the year of a break", () => {
    expect(splitAtBreaks(points, [2022]).map((piece) => piece.map((point) => point.year))).toEqual([
      [2019, 2020, 2021],
      [2022, 2023],
    ]);
  });

  it("begins anew after a break that lies in a gap", () => {
    const gap = [points[0], points[4]];
    expect(splitAtBreaks(gap, [2021])).toHaveLength(2);
  });

  it("keeps a series whole whose breaks lie before or after it", () => {
    expect(splitAtBreaks(points, [2019, 2024])).toHaveLength(1);
  });
});

describe("drawSeries", () => {
  it("joins years that follow each other", () => {
    expect(drawSeries([points.slice(0, 3)], axes, "own-line")).toBe('<path class="own-line" d="M19 5L20 5L21 5"/>');
  });

  it("dashes over years that were not published, and no further", () => {
    const series = drawSeries([[points[0], points[2], points[3]]], axes, "own-line");
    expect(series).toBe('<path class="own-line" d="M21 5L22 5"/><path class="own-line gap" d="M19 5L21 5"/>');
  });

  it("draws no line to a piece of one point, which gets a dot instead", () => {
    const pieces = splitAtBreaks(points.slice(0, 2), [2020]);
    expect(drawSeries(pieces, axes, "own-line")).toBe("");
    expect(lonePoints(pieces)).toHaveLength(2);
  });
});

describe("inOrder", () => {
  it("sorts by year and leaves out what has no value", () => {
    expect(inOrder([{ year: 2022, value: 2 }, { year: 2021, value: NaN }, { year: 2020, value: 1 }])).toEqual([
      { year: 2020, value: 1 },
      { year: 2022, value: 2 },
    ]);
  });
});
