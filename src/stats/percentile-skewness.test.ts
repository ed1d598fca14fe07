import { describe, expect, it } from "vitest";
import { percentileSkewness } from "./percentile-skewness.ts";

describe("percentileSkewness", () => {
  it("is zero when both sides are as long", () => {
    expect(percentileSkewness([1, 2, 3, 4, 5])).toBeCloseTo(0, 12);
  });

  it("is positive when the tail lies to the right", () => {
    // 2^0 … 2^10: P10 = 2, P50 = 32, P90 = 512 (type 7); (512 + 2 - 64) / 510, by hand.
    expect(percentileSkewness(Array.from({ length: 11 }, (_, power) => 2 ** power))).toBeCloseTo(450 / 510, 12);
  });

  it("turns its sign with the values", () => {
    expect(percentileSkewness([-100, -10, -3, -2, -1])).toBeCloseTo(-percentileSkewness([1, 2, 3, 10, 100]), 12);
  });

  it("is not a number when nothing differs", () => {
    expect(percentileSkewness([4, 4, 4])).toBeNaN();
  });
});
