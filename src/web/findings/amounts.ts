/**
 * How much a difference is, in words: "1,2 procentpunt", "€ 120", "3 per 1.000".
 *
 * The difference between two percentages is in percentage points: 10% beside 8% is
 * 2 points more, and 25 percent more. A difference gets as many decimals as it needs
 * not to read as nothing.
 *
 * In:  amounts without sign, the indicator they are of.
 * Out: words without a full stop.
 *
 * @example
 * writeAmount(1.24, youthCare, 1, "nl") // "1,2 procentpunt"
 */
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import { writeNumber, writeValue } from "../wording/numbers.ts";

/** With what it is of. */
export function writeAmount(amount: number, { unit }: Pick<Indicator, "unit">, decimals: number, language: Language): string {
  const digits = writeNumber(amount, language, decimals);
  const isOne = digits === "1";
  switch (unit.kind) {
    case "percentage":
      return language === "nl" ? `${digits} procentpunt` : `${digits} percentage ${isOne ? "point" : "points"}`;
    case "per-thousand":
      return `${digits} per ${writeNumber(1000, language)}`;
    case "per-hundred":
      return `${digits} per 100`;
    case "hours":
      return language === "nl" ? `${digits} uur` : `${digits} ${isOne ? "hour" : "hours"}`;
    default:
      return writeValue(amount, unit, decimals, language);
  }
}

/** The digits alone, beside an amount that says what they are of; an amount in euros keeps its sign. */
export function writeLimit(amount: number, { unit }: Pick<Indicator, "unit">, decimals: number, language: Language): string {
  return unit.kind === "euro" ? writeValue(amount, unit, decimals, language) : writeNumber(amount, language, decimals);
}

const mostDecimals = 4;

/** As many decimals as the indicator has, and more where an amount would otherwise read as 0. */
export function decimalsFor(amounts: readonly number[], usual: number): number {
  const smallest = Math.min(...amounts.map(Math.abs).filter((amount) => amount > 0));
  for (let decimals = usual; decimals < mostDecimals; decimals++) if (!(smallest < 0.5 * 10 ** -decimals)) return decimals;
  return mostDecimals;
}

/** As many decimals as two values need to read as different. */
export function decimalsToTellApart(one: number, other: number, usual: number): number {
  for (let decimals = usual; decimals < mostDecimals; decimals++) if (one.toFixed(decimals) !== other.toFixed(decimals)) return decimals;
  return usual;
}
