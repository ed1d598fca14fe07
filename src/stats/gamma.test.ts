import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gammaAbove, gammaBelow, gammaDensity, gammaQuantile } from "./gamma.ts";

// Expected values: SciPy 1.17, special.gammainc(shape, x) and gammaincc(shape, x).
const probabilities = [
  { x: 0.001, shape: 0.5, below: 0.035670591729679894, above: 0.9643294082703201 },
  { x: 1, shape: 1, below: 0.6321205588285577, above: 0.36787944117144245 },
  { x: 0.5, shape: 3.2, below: 0.00962785415336407, above: 0.9903721458466359 },
  { x: 10, shape: 3, below: 0.9972306042844884, above: 0.0027693957155115775 },
  { x: 30, shape: 10, below: 0.9999928782491372, above: 7.121750862815593e-6 },
  { x: 100, shape: 120, below: 0.02823039396486565, above: 0.9717696060351343 },
  { x: 1_000_500, shape: 1_000_000, below: 0.6915504757714972, above: 0.3084495242285028 },
];

// Expected values: SciPy 1.17, special.gammaincinv(shape, fraction).
const quantiles = [
  { fraction: 0.025, shape: 1, expected: 0.025317807984289876 },
  { fraction: 0.025, shape: 5, expected: 1.6234863901184207 },
  { fraction: 0.975, shape: 6, expected: 11.66833207932267 },
  { fraction: 1e-6, shape: 0.3, expected: 6.97269909640939e-21 },
  { fraction: 0.5, shape: 100, expected: 99.66686491931549 },
  { fraction: 0.999, shape: 2500, expected: 2657.365679150598 },
  { fraction: 0.0012, shape: 0.5, expected: 1.1309742080269804e-6 },
];

describe("gammaBelow and gammaAbove", () => {
  for (const { x, shape, below, above } of probabilities) {
    it(`agree with SciPy at ${x} for shape ${shape}`, () => {
      expect(gammaBelow(x, shape) / below).toBeCloseTo(1, 11);
      expect(gammaAbove(x, shape) / above).toBeCloseTo(1, 11);
    });
  }

  it("share out one between them", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), fc.double({ min: 1e-2, max: 1e3, noNaN: true }), (x, shape) => {
        expect(gammaBelow(x, shape) + gammaAbove(x, shape)).toBeCloseTo(1, 12);
      }),
    );
  });

  it("have nothing below zero", () => {
    expect([gammaBelow(0, 2), gammaBelow(-1, 2), gammaAbove(0, 2)]).toEqual([0, 0, 1]);
  });
});

describe("gammaBelow and gammaAbove at the end", () => {
  it("have nothing beyond everything", () => {
    expect([gammaBelow(Infinity, 2), gammaAbove(Infinity, 2)]).toEqual([1, 0]);
  });
});

describe("gammaDensity", () => {
  it("is the slope of the probability", () => {
    const step = 1e-5;
    const slope = (gammaBelow(4 + step, 3) - gammaBelow(4 - step, 3)) / (2 * step);
    expect(gammaDensity(4, 3)).toBeCloseTo(slope, 9);
  });
});

describe("gammaQuantile", () => {
  for (const { fraction, shape, expected } of quantiles) {
    it(`agrees with SciPy for ${fraction} and shape ${shape}`, () => {
      expect(gammaQuantile(fraction, shape) / expected).toBeCloseTo(1, 11);
    });
  }

  it("undoes the probability", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-4, max: 0.9999, noNaN: true }), fc.double({ min: 0.05, max: 1e4, noNaN: true }), (fraction, shape) => {
        expect(gammaBelow(gammaQuantile(fraction, shape), shape)).toBeCloseTo(fraction, 11);
      }),
    );
  });

  it("lies at the ends for none and all", () => {
    expect([gammaQuantile(0, 2), gammaQuantile(1, 2)]).toEqual([0, Infinity]);
  });
});
