/**
 * What one would expect, in words: after the sentence about a value, and in the
 * accessible name of a strip.
 *
 * @example
 * writeStanding(figure, "Deventer", 100, "nl")
 * // "; dat is net onder wat u zou verwachten bij een gemeente als Deventer (11,6% tot 16,9%)"
 */
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { ExpectedValue } from "../../figures/expectation.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import { writeIndicatorValue, writeNumber } from "../wording/numbers.ts";
import { imaginableCount } from "../wording/sentence.ts";
import { expectedTexts } from "./expected-texts.ts";

/** Undefined where nothing is expected; the page then says something else. `base` is what the sentence counts out of. */
export function writeStanding({ expected, indicator }: PlaceFigure, place: string, base: number, language: Language): string | undefined {
  if (!expected || "missing" in expected) return undefined;
  const isCounted = indicator.sentence[language].includes("{count}");
  const isInUnit = !isCounted || indicator.unit.kind === "percentage";
  const range = isInUnit ? writeExpectedRange({ indicator }, expected.limits, language) : writeCountRange(indicator, expected.limits, base, language);
  return expectedTexts[language].standing[expected.standing](place, range, isCounted);
}

/** After "van elke 10.000 inwoners 9": as many out of as many, "5 tot 14". */
function writeCountRange({ unit }: Indicator, { lower, upper }: ExpectedValue, base: number, language: Language): string {
  const [from, to] = [lower, upper].map((limit) => imaginableCount(limit, unit.kind, base).count);
  const decimals = to < 10 ? 1 : 0;
  return expectedTexts[language].range(writeNumber(from, language, decimals), writeNumber(to, language, decimals));
}

/** "14,0% (11,6% tot 16,9%)". */
export function writeExpected(figure: Pick<PlaceFigure, "indicator">, limits: ExpectedValue, language: Language): string {
  const value = writeIndicatorValue(asWritten(limits.value, figure.indicator), figure.indicator, language);
  return `${value} (${writeExpectedRange(figure, limits, language)})`;
}

/** "11,6% tot 16,9%". */
export function writeExpectedRange({ indicator }: Pick<PlaceFigure, "indicator">, { lower, upper }: Pick<ExpectedValue, "lower" | "upper">, language: Language): string {
  const write = (limit: number) => writeIndicatorValue(asWritten(limit, indicator), indicator, language);
  return expectedTexts[language].range(write(lower), write(upper));
}

// Every place has limits of its own; rounded before they are written, the same few texts serve them all.
function asWritten(value: number, { decimals }: Indicator): number {
  return Math.round(value * 10 ** decimals) / 10 ** decimals;
}
