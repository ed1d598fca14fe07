import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearsFrom } from "./trend.examples.ts";
import { renderTrend, type TrendOptions } from "./trend.ts";

const own = yearsFrom(2018, [10, 12, 11, 14]);
const base: TrendOptions = { own, from: 2015, to: 2026, valueLabel: "14", label: "Van 10 naar 14" };

/** The vertical extent of our line, in pixels. */
function extent(svg: string | undefined): number {
  const path = /class="own-line" d="([^"]*)"/.exec(svg ?? "")?.[1] ?? "";
  const heights = Array.from(path.matchAll(/[ML][\d.]+ ([\d.]+)/g), ([, y]) => Number(y));
  return Math.max(...heights) - Math.min(...heights);
}

describe("renderTrend", () => {
  it("draws nothing for fewer than two years", () => {
    expect(renderTrend({ ...base, own: own.slice(0, 1) })).toBeUndefined();
    expect(renderTrend({ ...base, own: yearsFrom(2018, [10, NaN]) })).toBeUndefined();
  });

  it("has one time axis for all: the same year stands at the same place", () => {
    const long = renderTrend({ ...base, own: yearsFrom(2016, [9, 9, 10, 12, 11, 14]) });
    const end = /<circle class="own-dot" cx="([\d.]+)"/;
    expect(end.exec(long ?? "")?.[1]).toBe(end.exec(renderTrend(base) ?? "")?.[1]);
  });

  it("draws no line across a break", () => {
    const svg = renderTrend({ ...base, breaks: [2020] });
    expect(svg).toMatch(/class="own-line" d="M[\d. ]+L[\d. ]+M[\d. ]+L[\d. ]+"/);
    expect(svg).toContain('class="break"');
  });

  it("leaves out breaks that separate nothing", () => {
    expect(renderTrend({ ...base, breaks: [2016, 2025] })).not.toContain('class="break"');
  });

  it("joins no planned year to what was spent", () => {
    const svg = renderTrend({ ...base, planned: yearsFrom(2022, [15, 16]), plannedLabel: "begroot" });
    expect(svg?.match(/class="planned-dot"/g)).toHaveLength(2);
    expect(svg?.match(/class="own-line" d="[^"]*"/)?.[0].match(/L/g)).toHaveLength(3);
    expect(svg).toContain(">begroot</text>");
  });

  it("does not make drama of noise", () => {
    const noise = extent(renderTrend({ ...base, own: yearsFrom(2018, [100, 101, 100, 101]) }));
    const change = extent(renderTrend({ ...base, own: yearsFrom(2018, [100, 130, 100, 130]) }));
    expect(change).toBeCloseTo(35, 0);
    expect(noise).toBeLessThan(4);
  });

  it("names the first and the last year, or both as one where they are close", () => {
    expect(renderTrend(base)).toMatch(/>2018–21</);
    const long = renderTrend({ ...base, own: yearsFrom(2015, [1, 2, 3, 4, 5, 6, 7, 8]) });
    expect(long).toMatch(/>2015<.*>2022</);
  });

  it("stays within its picture for any values", () => {
    const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 12 }), (values) => {
        const svg = renderTrend({ ...base, own: yearsFrom(2015, values) }) ?? "";
        const dots = Array.from(svg.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)"/g), ([, x, y]) => [Number(x), Number(y)]);
        expect(dots.every(([x, y]) => x >= 0 && x <= 152 && y >= 0 && y <= 72)).toBe(true);
        expect(svg).not.toMatch(/NaN|Infinity/);
      }),
      { seed: 20261121 },
    );
  });
});
