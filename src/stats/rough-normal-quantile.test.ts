import { describe, expect, it } from "vitest";
import { normalQuantile } from "./normal.ts";
import { roughNormalQuantile } from "./rough-normal-quantile.ts";

describe("roughNormalQuantile", () => {
  it("is within the 0.00045 that Abramowitz and Stegun promise", () => {
    for (const fraction of [1e-9, 0.001, 0.025, 0.3, 0.5, 0.8, 0.9999]) {
      expect(Math.abs(roughNormalQuantile(fraction) - normalQuantile(fraction))).toBeLessThan(0.00045);
    }
  });
});
