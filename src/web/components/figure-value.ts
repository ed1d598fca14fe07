/**
 * How a value of a figure is written in its period: with the decimals of the
 * indicator, unless the source published whole numbers that year. 17 published as
 * a whole percentage is "17%", not "17,0%".
 */
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import { writeValue } from "../wording/numbers.ts";

/** A value of one period; `step` is what the source rounds to. */
export function writeStepped(value: number, indicator: Indicator, step: number | undefined, language: Language): string {
  const decimals = step !== undefined && step >= 1 ? 0 : indicator.decimals;
  return writeValue(value, indicator.unit, decimals, language);
}

/** Writes values of the period a row shows. */
export function shownWriter({ indicator, shown }: PlaceFigure, language: Language): (value: number) => string {
  return (value) => writeStepped(value, indicator, shown.step, language);
}
