import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formScore, fromForm, possibleForms, toForm } from "./outcome-form.ts";
import { normalBy, randomFrom } from "./random.ts";

const share = { lower: 0, upper: 100 };

describe("possibleForms", () => {
  it("offers only forms in which every outcome has a place", () => {
    expect(possibleForms(Float64Array.of(0, 3), { lower: 0 })).toEqual(["plain", "square-root"]);
    expect(possibleForms(Float64Array.of(0.2, 3), { lower: 0 })).toEqual(["plain", "square-root", "logarithm"]);
    expect(possibleForms(Float64Array.of(1, 99), share)).toEqual(["plain", "log-odds"]);
    expect(possibleForms(Float64Array.of(1, 100), share)).toEqual(["plain"]);
    expect(possibleForms(Float64Array.of(-1, 4), {})).toEqual(["plain"]);
  });
});

describe("fromForm", () => {
  it("undoes toForm", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 99.9, noNaN: true }), fc.constantFrom("plain", "square-root", "logarithm", "log-odds"), (value, form) => {
        expect(fromForm(toForm(value, form, share), form, share)).toBeCloseTo(value, 8);
      }),
    );
  });

  it("never leaves the bounds", () => {
    expect(fromForm(104, "plain", share)).toBe(100);
    expect(fromForm(-2, "plain", { lower: 0 })).toBe(0);
    expect(fromForm(-0.3, "square-root", { lower: 0 })).toBe(0);
  });
});

describe("formScore", () => {
  it("prefers the form in which misses are alike everywhere", () => {
    const random = randomFrom(6);
    const noise = Float64Array.from({ length: 2000 }, () => normalBy(random));
    const outcomes = noise.map((one) => Math.exp(2 + one));
    const squareIn = (form: "plain" | "logarithm") => {
      const seen = outcomes.map((value) => toForm(value, form, { lower: 0 }));
      const mean = seen.reduce((sum, value) => sum + value, 0) / seen.length;
      return formScore(outcomes, form, { lower: 0 }, seen.reduce((sum, value) => sum + (value - mean) ** 2, 0) / seen.length);
    };
    expect(squareIn("logarithm")).toBeLessThan(squareIn("plain"));
  });
});
