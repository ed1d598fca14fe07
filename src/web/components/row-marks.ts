/**
 * What must be said beside a value, in a few soft words: the country, the margin,
 * whether it is provisional, rounded, converted, or rests on few cases.
 *
 * Marks are words, not coloured pills: they can be read aloud.
 */
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { Language } from "../../terms/bilingual.ts";
import { isPresent } from "../../terms/observation.ts";
import { writeNumber, writeValue } from "../numbers.ts";
import { figureTexts } from "../texts/figures.ts";
import { shownWriter } from "./figure-value.ts";
import { rowTexts } from "./row-texts.ts";

export function writeMarks(figure: PlaceFigure, language: Language): readonly string[] {
  const { observation, indicator, country } = figure;
  const texts = rowTexts[language];
  const write = shownWriter(figure, language);
  const marks: string[] = [];
  if (country && isPresent(country) && indicator.unit.kind !== "count") marks.push(`${texts.country} ${write(country.value)}`);
  if (!isPresent(observation)) return marks;
  if (observation.lower !== undefined && observation.upper !== undefined) marks.push(texts.margin(write(observation.lower), write(observation.upper)));
  marks.push(...observation.marks.map((mark) => figureTexts[language].marks[mark]));
  const rounding = writeRounding(figure, language);
  if (rounding) marks.push(rounding);
  return marks;
}

/** "afgerond op 5", only where the step is coarser than the decimals that are written. */
function writeRounding({ shown, indicator }: PlaceFigure, language: Language): string | undefined {
  const { step } = shown;
  if (step === undefined || step <= 10 ** -indicator.decimals * 1.001) return undefined;
  const texts = rowTexts[language];
  if (indicator.unit.kind === "percentage" && step === 1) return texts.wholePercents;
  if (indicator.unit.kind === "euro") return texts.roundedTo(writeValue(step, indicator.unit, 0, language));
  return texts.roundedTo(writeNumber(step, language, step < 1 ? 1 : 0));
}
