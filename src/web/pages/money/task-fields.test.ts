import { describe, expect, it } from "vitest";
import { indicators } from "../../../figures/indicators/index.ts";
import { taskFieldsIn } from "./task-fields.ts";

// Where no account of a field could be shown, the page would stop at the year before the field came.
describe("the task fields of every year", () => {
  for (const table of ["iv3-rekening", "iv3-begroting"]) {
    it(`each have an indicator per resident out of ${table}`, () => {
      const shown = new Set(indicators.flatMap(({ recipes }) => recipes.flatMap((one) => (one.kind === "ratio" && one.numerator.length === 1 ? [`${one.numerator[0]} / ${one.denominator[0]}`] : []))));
      const wanted = [2017, 2023, 2025].flatMap((year) => taskFieldsIn(year).map(({ code }) => `${table}:lasten_${code} / ${table}:inwoners`));
      expect(wanted.filter((one) => !shown.has(one))).toEqual([]);
    });
  }
});
