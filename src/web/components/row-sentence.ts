/**
 * The one plain sentence of a row: what the figure says here, and how that stands to
 * what one would expect of a place like this; or, where nothing can be expected, what
 * it is in the country. Never why, never whether that is good.
 *
 * In:       a place's figure and the name of the place.
 * Out:      one or two sentences with their full stops; when there is no figure,
 *           the reason.
 *
 * @example
 * // "Van elke 100 jongeren kregen er 11 of 12 jeugdhulp; dat past bij een gemeente als Deventer."
 */
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { Language } from "../../terms/bilingual.ts";
import { isPresent, type PresentObservation } from "../../terms/observation.ts";
import { periodLabel } from "../../terms/period.ts";
import { writeIndicatorValue, writeNumber } from "../wording/numbers.ts";
import { imaginableCount, writeCount, writeSentence } from "../wording/sentence.ts";
import { figureTexts } from "../texts/figures.ts";
import { writeStanding } from "./expected-words.ts";
import { shownWriter } from "./figure-value.ts";
import { rowTexts } from "./row-texts.ts";

export function writeRowSentence(figure: PlaceFigure, place: string, language: Language): string {
  const texts = rowTexts[language];
  const { observation, indicator, withoutFigure } = figure;
  const others = withoutFigure - (isPresent(observation) ? 0 : 1);
  const tellOthers = isPresent(observation) ? texts.placesWithout : texts.otherPlacesWithout;
  const tail = others > 0 ? ` ${tellOthers(writeNumber(others, language), others === 1)}` : "";
  if (!isPresent(observation)) return figureTexts[language].missing[observation.missing] + beforeChange(figure, language) + tail;
  const start = observation.marks.includes("small-numbers") ? texts.fewData : "";
  const base = commonBase(figure, observation);
  const sentence = writeSentence(indicator, observation.value, place, language, base);
  const beside = writeStanding(figure, place, base, language) ?? besideCountry(figure, observation, language);
  return `${start}${sentence}${beside}.${margin(figure, observation, language)}${tail}`;
}

/** "Voor de gemeente van toen was het 76,2% (74,1% tot 78,2%)." */
function beforeChange(figure: PlaceFigure, language: Language): string {
  const { beforeChange: before, shown } = figure;
  if (!before) return "";
  const write = shownWriter(figure, language);
  const limits = before.lower === undefined || before.upper === undefined ? undefined : ([write(before.lower), write(before.upper)] as const);
  return ` ${rowTexts[language].beforeChange(write(before.value), periodLabel(shown.period, language), limits)}`;
}

function besideCountry(figure: PlaceFigure, own: PresentObservation, language: Language): string {
  const { indicator, country } = figure;
  if (!country || !isPresent(country) || indicator.unit.kind === "count") return "";
  const texts = rowTexts[language];
  const [here, there] = indicator.sentence[language].includes("{count}")
    ? [own.value, country.value].map((value) => writeCount(imaginableCount(value, indicator.unit.kind, commonBase(figure, own)).count, language))
    : [own.value, country.value].map((value) => writeIndicatorValue(value, indicator, language));
  if (here === there) return texts.sameAsCountry;
  return indicator.sentence[language].includes("{count}") ? texts.inCountryCount(there) : texts.inCountryValue(there);
}

/** Both counts are out of as many: 11 of every 100 here, 13 of every 100 there. Nobody here: as many as suit the country. */
function commonBase({ indicator, country }: PlaceFigure, own: PresentObservation): number {
  const leading = own.value === 0 && country && isPresent(country) ? country.value : own.value;
  return imaginableCount(leading, indicator.unit.kind).base;
}

function margin({ indicator }: PlaceFigure, own: PresentObservation, language: Language): string {
  if (own.lower === undefined || own.upper === undefined) return "";
  const [lower, upper] = [own.lower, own.upper].map((limit) => writeIndicatorValue(limit, indicator, language));
  return ` ${rowTexts[language].sentenceMargin(lower, upper)}.`;
}
