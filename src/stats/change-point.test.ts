import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changePoint } from "./change-point.ts";

describe("changePoint", () => {
  it("finds the step in a series that has one", () => {
    expect(changePoint([4, 4, 4, 7, 7])).toEqual({ from: 3, before: 4, after: 7 });
  });

  it("gives both levels as means", () => {
    expect(changePoint([2, 4, 9, 11])).toEqual({ from: 2, before: 3, after: 10 });
  });

  it("divides two values in one way only", () => {
    expect(changePoint([1, 2])).toEqual({ from: 1, before: 1, after: 2 });
  });

  it("takes the first of two that are equally good, in whatever unit", () => {
    // Divided after two or after six, the squares left are the same.
    const series = [38, 91, -60, 9, 36, 46, -28, -70];
    expect(changePoint(series)).toMatchObject({ from: 2 });
    expect(changePoint(series.map((value) => value * 4 + 64))).toMatchObject({ from: 2 });
  });

  it("says why there is none", () => {
    expect(changePoint([1])).toEqual({ missing: "too-short" });
    expect(changePoint([3, 3, 3])).toEqual({ missing: "constant" });
    expect(changePoint([1, NaN, 2])).toEqual({ missing: "not-a-number" });
  });

  it("does not depend on the unit or the zero point", () => {
    const values = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 3, maxLength: 8 });
    fc.assert(
      fc.property(values, (series) => {
        const where = (one: readonly number[]) => {
          const { missing, from } = { missing: undefined, from: undefined, ...changePoint(one) };
          return { missing, from };
        };
        expect(where(series.map((value) => value * 4 + 64))).toEqual(where(series));
      }),
    );
  });
});
