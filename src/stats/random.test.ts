import { describe, expect, it } from "vitest";
import { kolmogorovSmirnov } from "./kolmogorov-smirnov.ts";
import { normalBelow } from "./normal.ts";
import { indexBy, normalBy, randomFrom } from "./random.ts";

const many = <T>(make: () => T) => Array.from({ length: 20_000 }, make);
const pValue = (outcome: ReturnType<typeof kolmogorovSmirnov>) => ("pValue" in outcome ? outcome.pValue : 0);

describe("randomFrom", () => {
  it("gives the same numbers for the same seed, and others for the next", () => {
    const [first, again, next] = [randomFrom(2024), randomFrom(2024), randomFrom(2025)];
    expect(first()).toBe(0.4022858805153573);
    again();
    expect(first()).toBe(again());
    expect(first()).not.toBe(next());
  });

  it("gives numbers from 0 up to 1, evenly", () => {
    const random = randomFrom(7);
    const values = many(random);
    expect(values.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(pValue(kolmogorovSmirnov(values, (x) => x))).toBeGreaterThan(0.01);
  });

  it("gives a number that does not follow from the one before", () => {
    const random = randomFrom(8);
    const products = many(() => (random() - 0.5) * (random() - 0.5));
    // By hand: the mean of such products is 0 with standard error (1/12) / √20,000.
    expect(Math.abs(products.reduce((sum, one) => sum + one, 0) / 20_000)).toBeLessThan((3 / 12) / Math.sqrt(20_000));
  });
});

describe("normalBy", () => {
  it("follows the normal distribution", () => {
    const random = randomFrom(9);
    expect(pValue(kolmogorovSmirnov(many(() => normalBy(random)), normalBelow))).toBeGreaterThan(0.01);
  });
});

describe("indexBy", () => {
  it("reaches every place and none beyond", () => {
    const random = randomFrom(10);
    expect([...new Set(many(() => indexBy(random, 5)))].sort()).toEqual([0, 1, 2, 3, 4]);
  });
});
