import { describe, expect, it } from "vitest";
import { demoMoneyVintage } from "../../../../demo/money.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { findLedger } from "./ledger.ts";

const vintage = demoMoneyVintage();

/** As it would be without the figure that is made of this measure alone. */
function withoutFigureOf(measure: string): Vintage {
  const indicators = vintage.indicators.filter(({ recipes }) => !recipes.some((one) => one.kind === "ratio" && one.numerator.length === 1 && one.numerator[0] === measure));
  return { ...vintage, indicators };
}

describe("findLedger", () => {
  it("has the years of a document, each with the fields of its own list", () => {
    expect(findLedger(vintage, "account")?.years).toEqual([2021, 2022, 2023, 2024]);
    expect(findLedger(vintage, "budget")?.years).toEqual([2023, 2024, 2025]);
  });

  it("has no year of which a field has no figure at all, as when nobody defined one yet", () => {
    expect(findLedger(withoutFigureOf("iv3-begroting:lasten_6.75"), "budget")?.years).toEqual([2023, 2024]);
  });

  it("does not have a document without a whole year", () => {
    expect(findLedger(withoutFigureOf("iv3-begroting:lasten_6.3"), "budget")).toBeUndefined();
  });
});
