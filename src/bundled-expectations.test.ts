/**
 * The expected values that come with the product: held against a calculation of
 * their own in NumPy, against their promises, and against what the figures give now.
 */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { estimateExpectations } from "./comparison/expectation.ts";
import { expectedOf, type Expectation } from "./figures/expectation.ts";
import { openShelf } from "./store/vintage-shelf.ts";

const folder = join(import.meta.dirname, "../data");
const vintage = openShelf({ bundled: folder, data: join(folder, "none") }).current();
const expectations = vintage.expectations?.() ?? new Map<string, never>();
const found = [...expectations.values()].filter((one): one is Expectation => !("missing" in one));

// NumPy, from the raw features and outcomes: features transformed, brought to median and MAD, held at 4; in the
// fold of the place standardised, solve(Z'Z + λI, Z'y) for ten λ, the one with the least PRESS, for each form;
// limits from the sorted left-out misses over a + b/√inhabitants. Columns: expected, 80% limits, 95% limits.
const byHand: readonly (readonly [string, string, readonly number[]])[] = [
  ["jongeren-met-jeugdhulp", "Deventer", [14.245, 11.83, 16.661, 10.226, 18.264]],
  ["jongeren-met-jeugdhulp", "Heerlen", [17.477, 14.914, 20.039, 13.48, 21.474]],
  ["afstand-huisarts", "Rotterdam", [0.79, 0.734, 0.851, 0.695, 0.899]],
  ["afstand-huisarts", "Vlieland", [1.202, 0.339, 4.263, 0.129, 11.16]],
  ["rokers", "Emmen", [18.924, 16.315, 21.841, 15.252, 23.238]],
  ["rokers", "Bloemendaal", [10.602, 8.889, 12.6, 8.145, 13.689]],
];

describe("the expected values of the bundled vintage", () => {
  for (const [indicator, name, numbers] of byHand) {
    it(`agree with NumPy on ${indicator} in ${name}`, () => {
      const expectation = expectations.get(indicator);
      if (!expectation || "missing" in expectation) throw new Error(`nothing is expected of ${indicator}`);
      const here = expectedOf(expectation, vintage.municipalities.findIndex((one) => one.name === name));
      const ours = [here?.value, here?.lower, here?.upper, here?.outerLower, here?.outerUpper].map((value) => value ?? NaN);
      // Kept to a tenth of the last decimal that is written, here 0.01.
      numbers.forEach((number, index) => expect(Math.abs(ours[index] - number)).toBeLessThanOrEqual(0.0056));
    });
  }

  it("are what the figures and features give now; else make the vintage again", () => {
    const now = estimateExpectations(vintage);
    expect([...now.keys()]).toEqual([...expectations.keys()]);
    const moved = vintage.indicators.filter(({ id, decimals }) => {
      const [kept, again] = [expectations.get(id), now.get(id)];
      if (!kept || !again || "missing" in kept || "missing" in again) return JSON.stringify(kept) !== JSON.stringify(again);
      return !(farthestApart(kept.upper, again.upper) < 0.06 * 10 ** -decimals);
    });
    expect(moved.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it("hold 95% of the places within the wider limits and 80% within the bracket, over all indicators", () => {
    const mean = (of: (one: Expectation) => number) => found.reduce((sum, one) => sum + of(one) * one.places, 0) / found.reduce((sum, one) => sum + one.places, 0);
    expect(found.length).toBeGreaterThan(150);
    expect(Math.abs(mean((one) => one.outerCoverage) - 0.95)).toBeLessThan(0.01);
    expect(Math.abs(mean((one) => one.bracketCoverage) - 0.8)).toBeLessThan(0.01);
  });

  it("are told of no indicator of which the features explain less than a twentieth", () => {
    expect(Math.min(...found.map((one) => one.explained))).toBeGreaterThanOrEqual(0.05);
  });

  it("stay between 0 and 100 for a share, and in order", () => {
    const isShare = (id: string) => vintage.indicators.find((indicator) => indicator.id === id)?.unit.kind === "percentage";
    const wrong = [...expectations].filter(([id, one]) => {
      if ("missing" in one) return false;
      const { outerLower, lower, expected, upper, outerUpper } = one;
      return expected.some((value, place) => {
        const limits = [outerLower[place], lower[place], value, upper[place], outerUpper[place]];
        const isInOrder = limits.every((limit, index) => index === 0 || limits[index - 1] <= limit);
        return !Number.isNaN(value) && !(isInOrder && (!isShare(id) || (limits[0] >= 0 && limits[4] <= 100)));
      });
    });
    expect(wrong.map(([id]) => id)).toEqual([]);
  });
});

/** Places without an expectation apart: a NaN is farther than nothing. */
function farthestApart(one: Float64Array, other: Float64Array): number {
  return one.reduce((most, value, place) => Math.max(most, Number.isNaN(value) && Number.isNaN(other[place]) ? 0 : Math.abs(value - other[place])), 0);
}
