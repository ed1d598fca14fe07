import { describe, expect, it } from "vitest";
import { arcsineShare, logRatio, overdispersion, rootRatio, widenedLimits, type Overdispersion } from "./overdispersion.ts";

// Counts and expected numbers: the test data of FunnelPlotR. Outcomes: its formulas worked out apart from this code.
const places = [
  [100, 108],
  [150, 112],
  [180, 165],
  [80, 95],
  [120, 100],
  [225, 220],
].map(([observed, expected]) => logRatio(observed, expected));
const found = (trimming: "winsorise" | "truncate" | "none") => overdispersion(places, 0, trimming) as Overdispersion;

describe("overdispersion", () => {
  it("agrees with the formulas of FunnelPlotR when nothing is trimmed", () => {
    const { phi, betweenVariance } = found("none");
    expect(places.map(({ value, error }) => (value / error).toFixed(4))).toEqual(["-0.7998", "3.0917", "1.1177", "-1.6750", "1.8232", "0.3333"]);
    expect(phi.toFixed(6)).toBe("2.948033");
    expect(betweenVariance.toFixed(8)).toBe("0.01947753");
  });

  it("is moved less by the outermost places when these are drawn in or left out", () => {
    expect(found("winsorise").phi).toBeLessThan(found("none").phi);
    expect(found("truncate").phi).toBeLessThan(found("winsorise").phi);
  });

  it("finds nothing beyond chance where there is nothing", () => {
    const calm = [95, 104, 99, 101, 103, 98].map((observed) => rootRatio(observed, 100));
    expect(overdispersion(calm, 1)).toMatchObject({ betweenVariance: 0 });
  });

  it("says why it cannot tell", () => {
    expect(overdispersion(places.slice(0, 2), 0)).toEqual({ missing: "too-few-places" });
    expect(overdispersion([...places, logRatio(0, 10)], 0)).toEqual({ missing: "not-a-number" });
  });
});

describe("widenedLimits", () => {
  // Outcomes: the formulas of FunnelPlotR on its test data, worked out apart from this code.
  it("agrees with the formulas of FunnelPlotR for a hundred expected", () => {
    const ratios = (level: number) => {
      const { lower, upper } = widenedLimits(0, logRatio(100, 100).error, found("none").betweenVariance, level);
      return [Math.exp(lower).toFixed(6), Math.exp(upper).toFixed(6)];
    };
    expect(ratios(0.95)).toEqual(["0.714261", "1.400048"]);
    expect(ratios(0.998)).toEqual(["0.588274", "1.699888"]);
  });
});

describe("arcsineShare", () => {
  // By hand: asin √0.25 = π/6, and 1 / (2 √100) = 0.05.
  it("has the same error for every share of as many people", () => {
    expect(arcsineShare(25, 100).value).toBeCloseTo(Math.PI / 6, 14);
    expect(arcsineShare(25, 100).error).toBe(0.05);
    expect(arcsineShare(90, 100).error).toBe(0.05);
  });
});
