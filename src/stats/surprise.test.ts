import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate } from "./estimate.ts";
import { share } from "./share.ts";
import { surprise } from "./surprise.ts";

describe("surprise", () => {
  // Altman & Bland (2011), BMJ 343:d2304: a ratio of 0.81 (0.70 to 0.94), on the log scale, has P = 0.005.
  it("agrees with Altman and Bland's example", () => {
    // As they do, the margin is half the width between the rounded limits.
    const [value, margin] = [Math.log(0.81), Math.log(0.94 / 0.7) / 2];
    const estimate: Estimate = { value, lower: value - margin, upper: value + margin, level: 0.95, method: "published" };
    expect(surprise(estimate, 0).toFixed(3)).toBe("0.005");
  });

  it("is below 0.05 exactly when the 95% interval leaves the value out", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (numerator, truth) => {
        const estimate = share(numerator, 100) as Estimate;
        const isOutside = truth < estimate.lower || truth > estimate.upper;
        expect(surprise(estimate, truth) < 0.05).toBe(isOutside);
      }),
    );
  });

  it("is complete where the limits leave no room at all", () => {
    expect(surprise({ value: 3, lower: 3, upper: 3, level: 0.95, method: "published" }, 2)).toBe(0);
  });

  it("is none at the value itself", () => {
    expect(surprise(share(3, 10) as Estimate, 0.3)).toBe(1);
  });
});
