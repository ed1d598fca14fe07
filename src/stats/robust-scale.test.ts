import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { robustScale } from "./robust-scale.ts";

describe("robustScale", () => {
  it("agrees with R's median and mad", () => {
    // R: x <- c(1, 2, 3, 4, 100); median(x) 3; mad(x) 1.4826
    const scale = robustScale([1, 2, 3, 4, 100]);
    expect(scale).toMatchObject({ centre: 3, method: "median-distance" });
    expect("spread" in scale && scale.spread.toFixed(4)).toBe("1.4826");
  });

  it("passes over gaps", () => {
    expect(robustScale([NaN, 1, 2, NaN, 3, 4, 100])).toEqual(robustScale([1, 2, 3, 4, 100]));
  });

  it("takes the middle half when more than half of the values are the same", () => {
    // Quartiles 5 and 6 (type 7), by hand; 1 / 1.34898 = 0.7413.
    const scale = robustScale([5, 5, 5, 5, 5, 6, 6, 9]);
    expect(scale).toMatchObject({ centre: 5, method: "middle-half" });
    expect("spread" in scale && scale.spread.toFixed(4)).toBe("0.7413");
  });

  it("takes the middle nine tenths when the quartiles are the same too", () => {
    // 20 values, two of them 10: the 95th percentile is 10, the 5th 0; 10 / 3.28971 = 3.0398.
    const scale = robustScale([...Array.from({ length: 18 }, () => 0), 10, 10]);
    expect(scale).toMatchObject({ centre: 0, method: "middle-nine-tenths" });
    expect("spread" in scale && scale.spread.toFixed(4)).toBe("3.0398");
  });

  it("says that nothing differs, and that there is nothing", () => {
    expect(robustScale([7, 7, 7])).toEqual({ missing: "constant" });
    expect(robustScale([7])).toEqual({ missing: "constant" });
    expect(robustScale([NaN])).toEqual({ missing: "no-values" });
  });

  it("moves along with a shift and a stretch of all values", () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(values, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 9 }), (list, shift, stretch) => {
        const [before, after] = [robustScale(list), robustScale(list.map((value) => value * stretch + shift))];
        const expected = "missing" in before ? before : { ...before, centre: before.centre * stretch + shift, spread: before.spread * stretch };
        expect(rounded(after)).toEqual(rounded(expected));
      }),
      { seed: 4 },
    );
  });
});

function rounded(scale: ReturnType<typeof robustScale>) {
  return "missing" in scale ? scale : { ...scale, centre: scale.centre.toFixed(8), spread: scale.spread.toFixed(8) };
}
