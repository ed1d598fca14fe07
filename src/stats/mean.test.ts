import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Estimate } from "./estimate.ts";
import { mean } from "./mean.ts";

describe("mean", () => {
  // Student's own figures (1908): extra hours of sleep with the first drug. Limits: R 4.2, t.test(sleep$extra[1:10]).
  it("agrees with R on Student's hours of sleep", () => {
    const estimate = mean([0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]) as Estimate;
    expect(estimate.value).toBeCloseTo(0.75, 14);
    expect(estimate.lower).toBeCloseTo(-0.529780413526232, 10);
    expect(estimate.upper).toBeCloseTo(2.029780413526232, 10);
    expect(estimate.method).toBe("student-t");
  });

  it("moves and stretches with its values", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 30 }).filter((found) => new Set(found).size > 1);
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), (found, shift) => {
        const [plain, moved] = [mean(found) as Estimate, mean(found.map((value) => 3 * value + shift)) as Estimate];
        expect(moved.lower).toBeCloseTo(3 * plain.lower + shift, 6);
        expect(moved.upper).toBeCloseTo(3 * plain.upper + shift, 6);
      }),
    );
  });

  it("says why there is none", () => {
    expect(mean([4])).toEqual({ missing: "too-few-values" });
    expect(mean([4, NaN])).toEqual({ missing: "not-a-number" });
    expect(mean([4, 4, 4])).toEqual({ missing: "no-spread" });
  });
});
