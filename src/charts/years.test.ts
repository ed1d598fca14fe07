import { describe, expect, it } from "vitest";
import { formatExample } from "./example-values.ts";
import { yearsFrom } from "./trend.examples.ts";
import { renderYears, type YearsOptions } from "./years.ts";

const base: YearsOptions = { spent: yearsFrom(2017, [500, 520, 610]), from: 2017, to: 2026, formatAxis: formatExample, label: "Van 500 naar 610" };

describe("renderYears", () => {
  it("starts at zero, with three to five lines", () => {
    const svg = renderYears(base);
    expect(svg).toContain(">0</text>");
    const lines = svg.match(/class="grid"/g)?.length ?? 0;
    expect(lines).toBeGreaterThanOrEqual(3);
    expect(lines).toBeLessThanOrEqual(5);
  });

  it("gives twice the money twice the height", () => {
    const svg = renderYears({ ...base, spent: yearsFrom(2017, [300, 600]) });
    const heights = Array.from(svg.matchAll(/class="own-dot" cx="[\d.]+" cy="([\d.]+)"/g), ([, y]) => 202 - Number(y));
    expect(heights[1]).toBeCloseTo(2 * heights[0], 1);
  });

  it("shows what was planned as open dots without a line", () => {
    const svg = renderYears({ ...base, planned: yearsFrom(2017, [480, 530, 600, 640]) });
    expect(svg.match(/class="planned-dot"/g)).toHaveLength(4);
    expect(svg.match(/class="own-line"/g)).toHaveLength(1);
  });

  it("names the break once and joins nothing across it", () => {
    const svg = renderYears({ ...base, breaks: [2019, 2025], breakLabel: "andere indeling" });
    expect(svg.match(/andere indeling/g)).toHaveLength(1);
    expect(svg.match(/class="break"/g)).toHaveLength(2);
    expect(/class="own-line" d="([^"]*)"/.exec(svg)?.[1]).toMatch(/^M[\d. ]+L[\d. ]+$/);
  });

  it("draws an axis when there is nothing to draw yet", () => {
    expect(renderYears({ ...base, spent: [] })).toContain(">2017</text>");
  });
});
