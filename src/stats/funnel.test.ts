import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedOnTheLimits, positionOfCount, positionOfShare, ratioFunnel, shareFunnel } from "./funnel.ts";

// Expected limits in percent: PHEindicatormethods, the test figures of calculate_funnel_limits for proportions.
const centre = 0.80642448;
const shares = [
  { size: 1, level: 0.95, lower: 3.204264 },
  { size: 2, level: 0.95, lower: 25.885383 },
  { size: 10, level: 0.95, lower: 56.154344 },
  { size: 10, level: 0.998, lower: 42.03259 },
  { size: 18, level: 0.95, upper: 98.894803 },
  { size: 41, level: 0.95, lower: 68.548635, upper: 92.73626 },
  { size: 41, level: 0.998, lower: 61.574398, upper: 99.710497 },
  { size: 1531, level: 0.95, lower: 78.663349, upper: 82.621547 },
  { size: 1531, level: 0.998, lower: 77.522045, upper: 83.76285 },
  { size: 99108, level: 0.95, lower: 80.396467, upper: 80.888428 },
  { size: 99108, level: 0.998, lower: 80.254616, upper: 81.03028 },
];

describe("shareFunnel", () => {
  for (const { size, level, lower, upper } of shares) {
    it(`agrees with PHEindicatormethods for ${size} people at ${level}`, () => {
      const found = shareFunnel(centre, size, level);
      expect(100 * found.lower).toBeCloseTo(lower ?? 100 * found.lower, 5);
      expect(100 * found.upper).toBeCloseTo(upper ?? 100 * found.upper, 5);
      expect(lower ?? upper).toBeDefined();
    });
  }

  it("narrows with size and stays between none and all", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 1e6 }), (share, size) => {
        const [small, large] = [shareFunnel(share, size, 0.95), shareFunnel(share, 2 * size, 0.95)];
        expect(0 <= small.lower && small.lower <= large.lower && large.lower < share).toBe(true);
        expect(share < large.upper && large.upper <= small.upper && small.upper <= 1).toBe(true);
      }),
    );
  });
});

describe("ratioFunnel", () => {
  // Expected limits: FunnelPlotR, its Poisson limits without overdispersion.
  const published = [
    { expected: 15, inner: [0.5596924, 1.649348], outer: [0.386265, 2.082907] },
    { expected: 20, inner: [0.610826, 1.544419], outer: [0.4479107, 1.902094] },
    { expected: 30, inner: [0.6746958, 1.427562], outer: [0.5289724, 1.702771] },
  ];
  for (const { expected, inner, outer } of published) {
    it(`agrees with FunnelPlotR for ${expected} expected`, () => {
      for (const [level, [lower, upper]] of [[0.95, inner], [0.998, outer]] as const) {
        const found = ratioFunnel(expected, level);
        expect(found.lower).toBeCloseTo(lower, 6);
        expect(found.upper).toBeCloseTo(upper, 5);
      }
    });
  }
});

describe("expectedOnTheLimits", () => {
  // Expected values: PHEindicatormethods, calculate_funnel_limits for ratios, found there by halving to about 0.000001.
  it("agrees with PHEindicatormethods for ten cases", () => {
    const [inner, outer] = [expectedOnTheLimits(10, 0.95), expectedOnTheLimits(10, 0.998)];
    expect(inner.upper).toBeCloseTo(18.39035799, 5);
    expect(inner.lower).toBeCloseTo(4.795387629, 5);
    expect(outer.upper).toBeCloseTo(24.13397235, 5);
    expect(outer.lower).toBeCloseTo(2.960519925, 5);
    expect(1000 / inner.upper).toBeCloseTo(54.3763205, 4);
    expect(1000 / inner.lower).toBeCloseTo(208.533716, 3);
  });
});

describe("positionOfShare", () => {
  // Areas and their labels: PHEindicatormethods, testdata_funnel_prop_inputs; High (0.001), Low (0.001), Not significant.
  it("labels areas as Public Health England does", () => {
    expect(positionOfShare(35078.488, 41980, centre)).toBe("far-above");
    expect(positionOfShare(24803.6256, 31824, centre)).toBe("far-below");
    expect(positionOfShare(50050.7443, 61921, centre)).toBe("within");
  });

  it("says why there is none", () => {
    expect(positionOfShare(1, 0, 0.5)).toEqual({ missing: "empty-denominator" });
    expect(positionOfShare(3, 2, 0.5)).toEqual({ missing: "more-than-all" });
    expect(positionOfShare(NaN, 2, 0.5)).toEqual({ missing: "not-a-number" });
    expect(positionOfShare(-1, 2, 0.5)).toEqual({ missing: "negative" });
  });
});

describe("positionOfCount", () => {
  // Areas and their labels: PHEindicatormethods, testdata_funnel_ratio_inputs; High (0.001), Low (0.025), Not significant, Low (0.001).
  it("labels areas as Public Health England does", () => {
    expect(positionOfCount(151, 106.44)).toBe("far-above");
    expect(positionOfCount(101, 126.3)).toBe("below");
    expect(positionOfCount(8, 6.24)).toBe("within");
    expect(positionOfCount(0, 240.63)).toBe("far-below");
  });

  it("says why there is none", () => {
    expect(positionOfCount(1, 0)).toEqual({ missing: "empty-denominator" });
    expect(positionOfCount(-1, 2)).toEqual({ missing: "negative" });
    expect(positionOfCount(1, Infinity)).toEqual({ missing: "not-a-number" });
  });
});
