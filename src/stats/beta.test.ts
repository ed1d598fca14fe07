import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaBelow, betaDensity, betaQuantile } from "./beta.ts";

// Expected values: SciPy 1.17, special.betainc(first, second, x).
const probabilities = [
  { x: 0.5, first: 2, second: 3, expected: 0.6875 },
  { x: 0.01, first: 0.5, second: 0.5, expected: 0.06376856085851985 },
  { x: 0.4, first: 8, second: 12, expected: 0.5122247473405888 },
  { x: 0.9, first: 50, second: 3, expected: 0.09663328513725222 },
  { x: 0.301, first: 3000, second: 7000, expected: 0.5874473437145699 },
  { x: 0.5, first: 100_000, second: 100_000, expected: 0.5 },
];

// Expected values: SciPy 1.17, special.betaincinv(first, second, fraction).
const quantiles = [
  { fraction: 0.025, first: 8, second: 13, expected: 0.1911900607253072 },
  { fraction: 0.975, first: 9, second: 12, expected: 0.6394574126925103 },
  { fraction: 0.05, first: 0.5, second: 0.5, expected: 0.0061558297024311365 },
  { fraction: 0.001, first: 2, second: 200, expected: 0.0002264190570075641 },
  { fraction: 0.975, first: 3000, second: 7000, expected: 0.309018871398796 },
  { fraction: 0.5, first: 0.1, second: 3, expected: 0.00023123990750011818 },
];

describe("betaBelow", () => {
  for (const { x, first, second, expected } of probabilities) {
    it(`agrees with SciPy at ${x} for ${first} and ${second}`, () => {
      expect(betaBelow(x, first, second) / expected).toBeCloseTo(1, 10);
    });
  }

  it("is the same from both sides", () => {
    const shape = fc.double({ min: 0.05, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (x, first, second) => {
        expect(betaBelow(x, first, second) + betaBelow(1 - x, second, first)).toBeCloseTo(1, 11);
      }),
    );
  });

  it("has all between zero and one", () => {
    expect([betaBelow(0, 2, 3), betaBelow(1, 2, 3), betaBelow(-1, 2, 3), betaBelow(2, 2, 3)]).toEqual([0, 1, 0, 1]);
  });
});

describe("betaDensity", () => {
  it("is the slope of the probability", () => {
    const step = 1e-6;
    expect(betaDensity(0.3, 2, 5)).toBeCloseTo((betaBelow(0.3 + step, 2, 5) - betaBelow(0.3 - step, 2, 5)) / (2 * step), 7);
  });
});

describe("betaQuantile", () => {
  for (const { fraction, first, second, expected } of quantiles) {
    it(`agrees with SciPy for ${fraction} with ${first} and ${second}`, () => {
      expect(betaQuantile(fraction, first, second) / expected).toBeCloseTo(1, 11);
    });
  }

  it("undoes the probability", () => {
    const shape = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), shape, shape, (fraction, first, second) => {
        expect(betaBelow(betaQuantile(fraction, first, second), first, second)).toBeCloseTo(fraction, 9);
      }),
    );
  });

  it("lies at the ends for none and all", () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });
});
