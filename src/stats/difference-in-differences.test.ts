import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { changeOf, differenceInDifferences } from "./difference-in-differences.ts";
import { referenceFolder, referenceRows } from "../../test/reference-files.ts";

describe("differenceInDifferences", () => {
  it("is the difference between two mean changes", () => {
    // By hand: 2 - (-5); spread 1, t(0.975, 2) = 4.302653, times the root of 4/3.
    const found = differenceInDifferences([-5], [1, 2, 3]);
    expect(found).toMatchObject({ value: -7, level: 0.95, method: "student-t" });
    expect("lower" in found && [found.lower, found.upper].map((limit) => Number(limit.toFixed(3)))).toEqual([-11.968, -2.032]);
  });

  it("has the limits of SciPy with several places on both sides", () => {
    // SciPy 1.17: ttest_ind([-5, -3, -4.5], [1, 2, 3, 0.5], equal_var=False).confidence_interval(0.95)
    const found = differenceInDifferences([-5, -3, -4.5], [1, 2, 3, 0.5]);
    expect("lower" in found && [found.value, found.lower, found.upper].map((limit) => Number(limit.toFixed(6)))).toEqual([-5.791667, -7.946156, -3.637178]);
  });

  it("says why there is no answer, or no limits", () => {
    expect(differenceInDifferences([], [1, 2])).toEqual({ missing: "no-places" });
    expect(differenceInDifferences([1], [NaN, 2])).toEqual({ missing: "not-a-number" });
    expect(differenceInDifferences([1], [3])).toEqual({ missing: "too-few-places", value: -2 });
    expect(differenceInDifferences([1], [3, 3])).toEqual({ missing: "no-spread", value: -2 });
  });

  describe.skipIf(!existsSync(referenceFolder) && !process.env.CI)("on published data", () => {
    // Callaway & Sant'Anna (2021), R package did, example on county employment: ATT(2004, t) against never treated, no covariates.
    const published = { 2004: -0.0105, 2005: -0.0704, 2006: -0.1373, 2007: -0.1008 };

    it("gives the group-time effects of Callaway and Sant'Anna for counties treated in 2004", () => {
      const rows = referenceRows("mpdta_callaway_santanna.csv");
      const change = (group: string, year: string) => {
        const counties = new Set(rows.filter((row) => row["first.treat"] === group).map((row) => row.countyreal));
        const value = (county: string, at: string) => rows.filter((row) => row.countyreal === county && row.year === at).map((row) => Number(row.lemp));
        return [...counties].map((county) => changeOf(value(county, "2003"), value(county, year)) ?? NaN);
      };
      for (const [year, effect] of Object.entries(published)) {
        const found = differenceInDifferences(change("2004", year), change("0", year));
        expect("value" in found && Number((found.value ?? NaN).toFixed(4))).toBe(effect);
      }
    });
  });
});

describe("changeOf", () => {
  it("takes the means of what is there", () => {
    expect(changeOf([1, NaN, 3], [7])).toBe(5);
    expect(changeOf([NaN], [7])).toBeUndefined();
  });
});
