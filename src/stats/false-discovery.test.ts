import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adjustForFalseDiscovery, type Adjusted } from "./false-discovery.ts";

// The fifteen comparisons of Benjamini & Hochberg (1995), section 4.2.
const heart = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1];
const adjusted = (pValues: readonly number[]) => (adjustForFalseDiscovery(pValues) as Adjusted).adjusted;

const probabilities = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 80 });

describe("adjustForFalseDiscovery", () => {
  it("keeps four of the fifteen at 5%, as Benjamini and Hochberg did", () => {
    expect(adjusted(heart).filter((p) => p <= 0.05)).toHaveLength(4);
  });

  // Expected values: R 4.2, p.adjust(p, "BH").
  it("agrees with R", () => {
    const expected = [
      0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.0638571428571, 0.0638571428571, 0.0645, 0.0765, 0.486, 0.5811818181818, 0.714875, 0.7532307692308,
      0.8132142857143, 1,
    ];
    adjusted(heart).forEach((p, place) => expect(p).toBeCloseTo(expected[place], 12));
  });

  it("does not mind the order, never adjusts downward and keeps the order of size", () => {
    fc.assert(
      fc.property(probabilities, (pValues) => {
        const found = adjusted(pValues);
        const turned = adjusted(pValues.toReversed()).toReversed();
        found.forEach((p, place) => {
          expect(p).toBeCloseTo(turned[place], 12);
          expect(p >= pValues[place] - 1e-15 && p <= 1).toBe(true);
          expect(pValues.every((other, at) => other >= pValues[place] || found[at] <= p)).toBe(true);
        });
      }),
    );
  });

  it("leaves a single comparison as it is, and none at none", () => {
    expect(adjusted([0.03])).toEqual([0.03]);
    expect(adjusted([])).toEqual([]);
  });

  it("says so when a p value is none", () => {
    expect(adjustForFalseDiscovery([0.2, NaN])).toEqual({ missing: "not-a-probability" });
    expect(adjustForFalseDiscovery([1.2])).toEqual({ missing: "not-a-probability" });
  });
});
