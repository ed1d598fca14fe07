import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import type { Expectation, WithoutExpectation } from "../figures/expectation.ts";
import { findExpectedHere, standingOf } from "./expected-here.ts";

const limits = { value: 14, lower: 11.6, upper: 16.9, outerLower: 10.1, outerUpper: 18.8 };

describe("standingOf", () => {
  it("tells fitting, just outside and outside apart, with limits themselves inside", () => {
    expect([10, 10.1, 11.5, 11.6, 14, 16.9, 17, 18.8, 19].map((value) => standingOf(value, limits))).toEqual([
      "below",
      "just-below",
      "just-below",
      "fits",
      "fits",
      "fits",
      "just-above",
      "just-above",
      "above",
    ]);
  });
});

describe("findExpectedHere", () => {
  const one = (value: number) => Float64Array.of(value, NaN);
  const expectation: Expectation = {
    period: "2024JJ00",
    places: 1,
    explained: 0.4,
    bracketCoverage: 0.8,
    outerCoverage: 0.95,
    form: "plain",
    features: [],
    expected: one(14),
    lower: one(11.6),
    upper: one(16.9),
    outerLower: one(10.1),
    outerUpper: one(18.8),
  };
  const vintage = { ...demoVintage(), expectations: () => new Map<string, Expectation | WithoutExpectation>([["a", expectation], ["b", { missing: "is-axis" }]]) };
  const seen = { value: 12, marks: [] };

  it("gives the limits of the place and how it stands to them", () => {
    expect(findExpectedHere(vintage, "a", "2024JJ00", 0, seen)).toEqual({ expectation, limits, standing: "fits" });
  });

  it("does not call outside what by the margin of a survey may lie inside", () => {
    const standing = (lower: number, upper: number) => {
      const found = findExpectedHere(vintage, "a", "2024JJ00", 0, { value: 18, lower, upper, marks: [] });
      return found && !("missing" in found) && found.standing;
    };
    expect([standing(16, 20), standing(17, 19)]).toEqual(["fits", "just-above"]);
  });

  it("keeps the reason of an indicator of which nothing is expected", () => {
    expect(findExpectedHere(vintage, "b", "2024JJ00", 0, seen)).toEqual({ missing: "is-axis" });
  });

  it("says nothing of another year, of a place without a figure, or out of an older vintage", () => {
    expect(findExpectedHere(vintage, "a", "2023JJ00", 0, seen)).toBeUndefined();
    expect(findExpectedHere(vintage, "a", "2024JJ00", 1, seen)).toBeUndefined();
    expect(findExpectedHere(vintage, "a", "2024JJ00", 0, { missing: "suppressed" })).toBeUndefined();
    expect(findExpectedHere(demoVintage(), "a", "2024JJ00", 0, seen)).toBeUndefined();
  });
});
