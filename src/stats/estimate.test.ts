import { describe, expect, it } from "vitest";
import { isEstimate } from "./estimate.ts";

describe("isEstimate", () => {
  it("tells an estimate from a reason", () => {
    expect(isEstimate({ value: 0, lower: 0, upper: 1, level: 0.95, method: "wilson" })).toBe(true);
    expect(isEstimate({ missing: "empty-denominator" })).toBe(false);
  });
});
