import { describe, expect, it } from "vitest";
import { randomFrom } from "../../src/stats/random.ts";
import { largestDifference, renderComparison } from "./against-others.ts";
import { comparedFunctions } from "./compared-functions.ts";

describe("largestDifference", () => {
  it("is a part of the value, and the difference itself near zero", () => {
    expect(largestDifference([100, 2], [101, 2])).toBeCloseTo(1 / 101, 12);
    expect(largestDifference([1e-6], [0])).toBeCloseTo(1e-3, 12);
  });

  it("is infinite when one has no number where the other has one", () => {
    expect(largestDifference([1, NaN], [1, 2])).toBe(Infinity);
    expect(largestDifference([1], [1, 2])).toBe(Infinity);
  });
});

describe("renderComparison", () => {
  it("says so when neither program is installed", () => {
    const versions = ["R is not installed here", "SciPy is not installed here"];
    expect(renderComparison({ compared: [], versions })).toBe("R is not installed here; SciPy is not installed here.\n");
  });

  it("has a column per program", () => {
    const compared = [{ name: "logGamma", program: "R", inputs: 300, largest: 1e-14 }];
    expect(renderComparison({ compared, versions: ["R 4.2.2"] })).toContain("| logGamma | 1.0e-14 |");
  });
});

describe("every compared function", () => {
  for (const { name, ours, draw, r, scipy } of comparedFunctions) {
    it(`gives numbers for what is drawn, and the same for the same seed: ${name}`, () => {
      const [random, again] = [randomFrom(1), randomFrom(1)];
      for (let turn = 0; turn < 20; turn++) {
        const row = draw(random);
        expect(row).toEqual(draw(again));
        expect(ours(row).every(Number.isFinite)).toBe(true);
      }
      expect(r ?? scipy).toBeDefined();
    });
  }
});
