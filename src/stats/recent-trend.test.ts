import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recentTrend, recentTrendOfShares, type RecentTrend } from "./recent-trend.ts";

const withLimits = (values: readonly number[], lower: readonly number[], upper: readonly number[]) =>
  values.map((value, year) => ({ value, lower: lower[year], upper: upper[year] }));
const outOf = (numerators: readonly number[], denominators: readonly number[]) =>
  numerators.map((numerator, year) => ({ numerator, denominator: denominators[year] }));

// Series and outcomes: the tests of Fingertips, fingertips-open.
const rising = withLimits([24.67, 24.6, 28, 30.2, 30.6], [23.16, 23.15, 26.44, 28.63, 28.98], [26.25, 26.19, 29.64, 31.9, 32.25]);
const wavering = withLimits(
  [20.5506, 19.5952, 19.0349, 21.3966, 18.4372],
  [18.1803, 17.3444, 16.8421, 19.0918, 16.2925],
  [23.1427, 22.0602, 21.4394, 23.8975, 20.7941],
);
const shares = outOf([994, 1023, 1199, 1332, 1367], [40299, 41527, 42811, 44064, 44701]);

describe("recentTrend", () => {
  it("agrees with Fingertips on a series that rises", () => {
    const trend = recentTrend(rising) as RecentTrend;
    expect(trend.direction).toBe("rising");
    expect(trend.chiSquare.toFixed(2)).toBe("46.77");
  });

  it("agrees with Fingertips on a series without trend", () => {
    const trend = recentTrend(wavering) as RecentTrend;
    expect(trend.direction).toBe("none-seen");
    expect(trend.chiSquare.toFixed(4)).toBe("0.4642");
  });

  it("sees a rise as a fall when time runs backwards", () => {
    const series = fc.array(fc.tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 20 })), { minLength: 5, maxLength: 5 });
    const turned = { rising: "falling", falling: "rising", "none-seen": "none-seen" } as const;
    fc.assert(
      fc.property(series, (points) => {
        const years = points.map(([value, margin]) => ({ value, lower: value - margin, upper: value + margin }));
        const [forward, backward] = [recentTrend(years) as RecentTrend, recentTrend(years.toReversed()) as RecentTrend];
        expect(backward.direction).toBe(turned[forward.direction]);
        expect(backward.chiSquare).toBeCloseTo(forward.chiSquare, 6);
      }),
    );
  });

  it("sees nothing when one year makes the whole slope", () => {
    // Without the last year the line falls; with it, it leans upward steeply.
    const years = withLimits([10, 9.9, 9.8, 9.7, 12], [9.8, 9.7, 9.6, 9.5, 11.8], [10.2, 10.1, 10, 9.9, 12.2]);
    const trend = recentTrend(years) as RecentTrend;
    expect(trend.pValue).toBeLessThan(0.002);
    expect(trend.direction).toBe("none-seen");
  });

  it("looks at the last five years only", () => {
    expect(recentTrend([{ value: 900, lower: 899, upper: 901 }, ...rising])).toEqual(recentTrend(rising));
  });

  it("says why it cannot be calculated", () => {
    expect(recentTrend(rising.slice(1))).toEqual({ missing: "too-few-points" });
    expect(recentTrend([...rising.slice(1), { value: NaN, lower: 1, upper: 2 }])).toEqual({ missing: "not-a-number" });
    expect(recentTrend([...rising.slice(1), { value: 2, lower: 2, upper: 2 }])).toEqual({ missing: "no-limits" });
  });
});

describe("recentTrendOfShares", () => {
  it("agrees with Fingertips on shares that rise", () => {
    const trend = recentTrendOfShares(shares) as RecentTrend;
    expect(trend.direction).toBe("rising");
    expect(trend.chiSquare.toFixed(2)).toBe("47.90");
  });

  it("says the same, the other way round, of those who are not counted", () => {
    const others = shares.map(({ numerator, denominator }) => ({ numerator: denominator - numerator, denominator }));
    const trend = recentTrendOfShares(others) as RecentTrend;
    expect(trend.direction).toBe("falling");
    expect(trend.chiSquare).toBeCloseTo((recentTrendOfShares(shares) as RecentTrend).chiSquare, 8);
  });

  // Fingertips: 5 of 5 in the series makes it impossible to calculate.
  it("says why it cannot be calculated", () => {
    expect(recentTrendOfShares([...shares.slice(1), { numerator: 5, denominator: 5 }])).toEqual({ missing: "all-or-none" });
    expect(recentTrendOfShares([...shares.slice(1), { numerator: 0, denominator: 5 }])).toEqual({ missing: "all-or-none" });
    expect(recentTrendOfShares(shares.slice(2))).toEqual({ missing: "too-few-points" });
    expect(recentTrendOfShares([...shares.slice(1), { numerator: NaN, denominator: 5 }])).toEqual({ missing: "not-a-number" });
  });
});
