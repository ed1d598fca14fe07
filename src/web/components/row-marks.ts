/**
 * What must be said beside a value, in a few soft words: the margin, whether it
 * is provisional, rounded, converted, or rests on few cases, and how it stands to the
 * group where the page judged that. The country comes last, so that none of this
 * seems to be said of it.
 *
 * Marks are words, not coloured pills: they can be read aloud.
 */
import type { Verdict } from "../../comparison/page-verdicts.ts";
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { Language } from "../../terms/bilingual.ts";
import { isPresent } from "../../terms/observation.ts";
import { sectionTexts } from "../findings/section-texts.ts";
import { writeNumber, writeValue } from "../wording/numbers.ts";
import { figureTexts } from "../texts/figures.ts";
import { shownWriter } from "./figure-value.ts";
import { rowTexts } from "./row-texts.ts";

export function writeMarks(figure: PlaceFigure, language: Language, verdict?: Verdict): readonly string[] {
  const { observation, indicator, country } = figure;
  const texts = rowTexts[language];
  const write = shownWriter(figure, language);
  const marks: string[] = [];
  if (isPresent(observation)) {
    if (observation.lower !== undefined && observation.upper !== undefined) marks.push(texts.margin(write(observation.lower), write(observation.upper)));
    for (const mark of observation.marks) marks.push(figureTexts[language].marks[mark]);
    const rounding = writeRounding(figure, language);
    if (rounding) marks.push(rounding);
    if (verdict && "outcome" in verdict) marks.push(sectionTexts[language].marks[verdict.outcome]);
  }
  if (country && isPresent(country) && indicator.unit.kind !== "count") marks.push(`${texts.country} ${write(country.value)}`);
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
