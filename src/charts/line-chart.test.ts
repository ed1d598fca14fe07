import { describe, expect, it } from "vitest";
import { formatExample } from "./example-values.ts";
import { renderLineChart, renderLineChartForAllScreens, type LineChartOptions } from "./line-chart.ts";
import { yearsFrom } from "./trend.examples.ts";

const places = ["A", "B", "C", "D", "E", "F"].map((name, index) => ({
  name,
  isOwn: index === 2,
  points: yearsFrom(2018, [10 + index, 11 + index, 12 + index]),
}));
const base: LineChartOptions = { places, from: 2018, to: 2020, format: formatExample, label: "Zes plaatsen" };

describe("renderLineChart", () => {
  it("tells every place apart by colour and pattern", () => {
    const looks = renderLineChart(base).match(/<path class="(own|peer|ink)-line[^"]*"( stroke-dasharray="[^"]*")?/g) ?? [];
    expect(new Set(looks).size).toBe(6);
  });

  it("draws our own line last, so that nothing covers it", () => {
    const svg = renderLineChart(base);
    expect(svg.lastIndexOf("-line")).toBeGreaterThan(svg.lastIndexOf('class="ink-line'));
    expect(svg.indexOf('class="own-line"')).toBeGreaterThan(svg.lastIndexOf('class="peer-line'));
  });

  it("names every line with its last value, beside it or below", () => {
    for (const width of [720, 328]) {
      const svg = renderLineChart(base, width);
      for (const { name, points } of places) expect(svg).toContain(`>${name} ${points[2].value}</text>`);
    }
  });

  it("names our own place first where the names stand in a list", () => {
    const svg = renderLineChart({ ...base, country: { name: "Nederland", points: yearsFrom(2018, [10, 10, 10]) } }, 328);
    expect(svg.indexOf(">C 14<")).toBeLessThan(svg.indexOf(">A 12<"));
    expect(svg.indexOf(">F 17<")).toBeLessThan(svg.indexOf(">Nederland 10<"));
  });

  it("leaves a gap where a year was not published and where the count changed", () => {
    const one = { name: "A", isOwn: true, points: yearsFrom(2015, [1, 2, NaN, 4, 5, 6]) };
    const path = /class="own-line" d="([^"]*)"/.exec(renderLineChart({ ...base, places: [one], from: 2015, breaks: [2020] }))?.[1] ?? "";
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path.match(/L/g)).toHaveLength(2);
  });

  it("refuses a seventh place, which nobody could tell apart", () => {
    expect(() => renderLineChart({ ...base, places: [...places, places[0]] })).toThrow("found 7 places");
  });

  it("draws empty axes when no place has a value", () => {
    expect(renderLineChart({ ...base, places: [] })).toContain(">2020</text>");
  });
});

describe("renderLineChartForAllScreens", () => {
  it("has one picture for wide and one for narrow screens", () => {
    const svg = renderLineChartForAllScreens(base);
    expect(svg).toContain('class="chart fit for-wide" width="720"');
    expect(svg).toContain('class="chart fit for-narrow" width="328"');
  });
});
