/**
 * How values of an indicator are written beside and inside its charts.
 *
 * Values have the decimals of the indicator. Round values beside an axis or in a
 * legend have as many as they need: "10%" beside "11,5%".
 */
import type { Indicator } from "../../../figures/indicator.ts";
import type { Language } from "../../../terms/bilingual.ts";
import { isPresent, type Observation, type PresentObservation, type ValueMark } from "../../../terms/observation.ts";
import { writeIndicatorValue, writeNumber, writeValue } from "../../wording/numbers.ts";
import { figureTexts } from "../../texts/figures.ts";
import { indicatorTexts } from "./texts.ts";

export interface FigureFormat {
  readonly value: (value: number) => string;
  readonly round: (value: number) => string;
  /** The value, or the words for none. */
  readonly observation: (observation: Observation) => string;
  /** "8,0–8,6%", where there is a margin. */
  readonly margin: (observation: Observation) => string | undefined;
  /** "voorlopig, omgerekend", without those that were said already. */
  readonly marks: (observation: PresentObservation, saidBefore?: readonly ValueMark[]) => string;
}

export function formatFigures(indicator: Indicator, language: Language): FigureFormat {
  const { unit } = indicator;
  const value = (one: number) => writeIndicatorValue(one, indicator, language);
  const texts = figureTexts[language];
  return {
    value,
    round: (one) => writeValue(one, unit, decimalsOf(one), language),
    observation: (one) => (isPresent(one) ? value(one.value) : texts.noFigure),
    margin: (one) =>
      isPresent(one) && one.lower !== undefined && one.upper !== undefined
        ? writeRange(one.lower, one.upper, indicator, language)
        : undefined,
    marks: ({ marks }, saidBefore = []) =>
      marks
        .filter((mark) => !saidBefore.includes(mark))
        .map((mark) => texts.marks[mark])
        .join(", "),
  };
}

/** A minus sign and a dash beside each other cannot be read; then a word stands between the two. */
function writeRange(lower: number, upper: number, indicator: Indicator, language: Language): string {
  const last = writeIndicatorValue(upper, indicator, language);
  if (lower < 0) return indicatorTexts[language].range(writeIndicatorValue(lower, indicator, language), last);
  return `${writeNumber(lower, language, indicator.decimals)}–${last}`;
}

/** How many decimals a round value has: none for 20, two for 0,25. */
function decimalsOf(value: number): number {
  return String(Number(value.toPrecision(7))).split(".")[1]?.length ?? 0;
}
