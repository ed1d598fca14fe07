import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logGamma, logRatioRemainder, stirlingRemainder } from "./log-gamma.ts";

// Expected values: SciPy 1.17, special.gammaln(x).
const reference = [
  [0.001, 6.907178885383853],
  [0.5, 0.5723649429247],
  [1.5, -0.12078223763524526],
  [3.7, 1.428072326665388],
  [10, 12.801827480081469],
  [171.5, 709.1431630309283],
  [1_000_000, 12815504.569147611],
];

describe("logGamma", () => {
  for (const [x, expected] of reference) {
    it(`agrees with SciPy at ${x}`, () => {
      expect(logGamma(x) / expected).toBeCloseTo(1, 12);
    });
  }

  it("grows by the logarithm of x when x grows by one", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 1e4, noNaN: true }), (x) => {
        expect(Math.abs(logGamma(x + 1) - logGamma(x) - Math.log(x))).toBeLessThan(1e-13 * (1 + Math.abs(logGamma(x + 1))));
      }),
    );
  });
});

describe("stirlingRemainder", () => {
  // Expected: log(10!) = log(3628800), less Stirling's formula with x = 11, by hand.
  it("is what Stirling's formula leaves out", () => {
    const formula = 10.5 * Math.log(11) - 11 + Math.log(2 * Math.PI) / 2;
    expect(stirlingRemainder(11)).toBeCloseTo(Math.log(3_628_800) - formula, 13);
  });
});

describe("logRatioRemainder", () => {
  it("keeps its digits where the two are near each other", () => {
    // By hand: log(1 + u) − u = −u²/2 + u³/3 − …
    expect(logRatioRemainder(1, 1, 1e-9) / (-5e-19 + 3.3333333333e-28)).toBeCloseTo(1, 12);
  });

  it("keeps its digits where the value is next to nothing", () => {
    expect(logRatioRemainder(1e-30, 0.5)).toBeCloseTo(Math.log(2e-30) + 1, 12);
  });

  it("joins the plain formula where the series ends", () => {
    for (const value of [0.9000001, 1.0999999]) expect(logRatioRemainder(value, 1)).toBeCloseTo(Math.log(value) - (value - 1), 15);
  });
});
