import { describe, expect, it } from "vitest";
import type { Estimate } from "./estimate.ts";
import { rate } from "./rate.ts";

describe("rate", () => {
  // Expected limits: PHEindicatormethods, Byar for 65 and exact for 5, over the denominator by hand.
  it("is the count and its limits per denominator, in the unit asked for", () => {
    const many = rate(65, 13_000, 100_000) as Estimate;
    expect(many.value).toBeCloseTo(500, 12);
    expect(many.lower).toBeCloseTo((50.163187710459454 / 13_000) * 100_000, 9);
    expect(many.upper).toBeCloseTo((82.849138545939837 / 13_000) * 100_000, 9);
    expect(many).toMatchObject({ level: 0.95, method: "byar" });
    const few = rate(5, 2000, 1000) as Estimate;
    expect(few.upper).toBeCloseTo(11.668332079322669 / 2, 10);
    expect(few.method).toBe("exact-poisson");
  });

  it("says why there is none", () => {
    expect(rate(3, 0)).toEqual({ missing: "empty-denominator" });
    expect(rate(3, -2)).toEqual({ missing: "negative" });
    expect(rate(-3, 2)).toEqual({ missing: "negative" });
    expect(rate(3, NaN)).toEqual({ missing: "not-a-number" });
    expect(rate(Infinity, 2)).toEqual({ missing: "not-a-number" });
  });
});
