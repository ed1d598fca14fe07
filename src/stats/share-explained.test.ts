import { describe, expect, it } from "vitest";
import { shareExplained } from "./share-explained.ts";

describe("shareExplained", () => {
  it("agrees with scikit-learn", () => {
    // The example in the manual of sklearn.metrics.r2_score: 0.9486…
    expect(shareExplained([3, -0.5, 2, 7], [2.5, 0, 2, 8])).toBeCloseTo(0.9486081370449679, 12);
  });

  it("is zero for the average and below zero for worse", () => {
    expect(shareExplained([1, 2, 3], [2, 2, 2])).toBe(0);
    expect(shareExplained([1, 2, 3], [3, 2, 1])).toBe(-3);
  });

  it("says that nothing differs, or that there is nothing", () => {
    expect(shareExplained([4, 4], [1, 2])).toEqual({ missing: "constant" });
    expect(shareExplained([], [])).toEqual({ missing: "no-values" });
  });

  it("refuses lists of different length", () => {
    expect(() => shareExplained([1, 2], [1])).toThrow("2 values and 1 predictions");
  });
});
