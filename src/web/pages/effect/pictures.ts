/** The two pictures: own line beside the mixture, and the difference beside that of all other places. */
import { renderDifferenceLinesForAllScreens } from "../../../charts/difference-lines.ts";
import { renderLineChartForAllScreens } from "../../../charts/line-chart.ts";
import type { YearValue } from "../../../charts/series.ts";
import { quantile, sortedWithoutGaps } from "../../../stats/quantile.ts";
import { writeIndicatorValue, writeNumber } from "../../wording/numbers.ts";
import { effectTexts } from "./texts.ts";
import { writeSigned, type AnsweredView } from "./view.ts";

export function drawCourse(view: AnsweredView): string {
  const { request: { language }, municipality, choice, found } = view;
  const { course: texts } = effectTexts[language];
  const { control } = found.answer;
  return renderLineChartForAllScreens({
    places: [
      { name: municipality.name, isOwn: true, points: pointsOf(view, control.actual) },
      { name: texts.mixture, points: pointsOf(view, control.synthetic) },
    ],
    start: { year: choice.start, label: texts.start },
    from: found.years.from,
    to: found.years.to,
    format: (value) => writeIndicatorValue(value, choice.indicator, language),
    label: texts.label(municipality.name, choice.indicator.title[language], found.years.from, found.years.to),
  });
}

export function drawPlacebos(view: AnsweredView): string {
  const { request: { language }, municipality, choice, found } = view;
  const { placebos: texts, course } = effectTexts[language];
  const [own, ...others] = found.answer.inSpace.placebos;
  return renderDifferenceLinesForAllScreens({
    own: pointsOf(view, own.effects),
    others: others.map(({ effects }) => pointsOf(view, effects)),
    start: { year: choice.start, label: course.start },
    from: found.years.from,
    to: found.years.to,
    reach: reachOf(view),
    format: (value) => writeSigned(view, value),
    ownName: municipality.name,
    othersName: texts.others,
    label: texts.label(municipality.name, writeNumber(others.length, language)),
  });
}

/** How many of the other lines run out of the picture. */
export function countCutLines(view: AnsweredView): number {
  const reach = reachOf(view);
  return view.found.answer.inSpace.placebos.slice(1).filter(({ effects }) => effects.some((effect) => Math.abs(effect) > reach)).length;
}

/** As far as our own line goes, and as nine in ten of all differences. */
function reachOf({ found }: AnsweredView): number {
  const [own, ...others] = found.answer.inSpace.placebos;
  const sizes = sortedWithoutGaps(others.flatMap(({ effects }) => Array.from(effects, Math.abs)));
  const largest = own.effects.reduce((most, effect) => Math.max(most, Math.abs(effect)), 0);
  return 1.1 * Math.max(largest, sizes.length > 0 ? quantile(sizes, 0.9) : 0) || 1;
}

function pointsOf({ found }: AnsweredView, values: Float64Array): readonly YearValue[] {
  return found.answer.data.times.map((year, index) => ({ year, value: values[index] })).filter(({ value }) => Number.isFinite(value));
}
