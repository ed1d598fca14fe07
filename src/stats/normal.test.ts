import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deviationsAt, normalBelow, normalDensity, normalQuantile } from "./normal.ts";

// Expected values: SciPy 1.17, stats.norm.cdf(x).
const probabilities = [
  [-8, 6.22096057427174e-16],
  [-5, 2.866515718791933e-7],
  [-1.96, 0.024997895148220435],
  [-0.3, 0.3820885778110474],
  [0.7, 0.758036347776927],
  [3, 0.9986501019683699],
];

// Expected values: SciPy 1.17, stats.norm.ppf(fraction).
const quantiles = [
  [1e-300, -37.0470962993612],
  [1e-20, -9.262340089798409],
  [1e-5, -4.264890793922825],
  [0.025, -1.959963984540054],
  [0.2, -0.8416212335729142],
  [0.9, 1.2815515655446004],
  [0.999, 3.090232306167813],
];

describe("normalBelow", () => {
  for (const [x, expected] of probabilities) {
    it(`agrees with SciPy at ${x}`, () => {
      expect(normalBelow(x) / expected).toBeCloseTo(1, 11);
    });
  }

  it("is the same from both sides", () => {
    fc.assert(
      fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (x) => {
        expect(normalBelow(x) + normalBelow(-x)).toBeCloseTo(1, 14);
      }),
    );
  });
});

describe("normalDensity", () => {
  it("is the slope of the probability", () => {
    const step = 1e-5;
    expect(normalDensity(0.8)).toBeCloseTo((normalBelow(0.8 + step) - normalBelow(0.8 - step)) / (2 * step), 9);
  });
});

describe("normalQuantile", () => {
  for (const [fraction, expected] of quantiles) {
    it(`agrees with SciPy for ${fraction}`, () => {
      expect(normalQuantile(fraction) / expected).toBeCloseTo(1, 12);
    });
  }

  it("is zero in the middle and nowhere at the ends", () => {
    expect(normalQuantile(0.5)).toBeCloseTo(0, 15);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });

  it("undoes the probability", () => {
    fc.assert(
      fc.property(fc.double({ min: -7, max: 7, noNaN: true }), (x) => {
        expect(normalQuantile(normalBelow(x))).toBeCloseTo(x, 3);
        expect(normalQuantile(normalBelow(-Math.abs(x)))).toBeCloseTo(-Math.abs(x), 11);
      }),
    );
  });
});

describe("deviationsAt", () => {
  // Expected values: PHEindicatormethods, which writes both out.
  it("is 1.96 at 95% and 3.09 at 99.8%", () => {
    expect(deviationsAt(0.95)).toBeCloseTo(1.959963984540054, 13);
    expect(deviationsAt(0.998)).toBeCloseTo(3.090232306167814, 13);
  });
});
