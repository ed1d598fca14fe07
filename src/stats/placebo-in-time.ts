/**
 * Would the method have found an effect before anything happened?
 *
 * The start is set back to a moment at which nothing happened, figures from the
 * real start on are put away, and the question is asked again. A difference as
 * large as the one found says that the place was going its own way already, or
 * that its mixture is no good.
 *
 * Method: placebo in time (Abadie, Diamond & Hainmueller, 2015, §4.3), with the
 * start at two thirds of the moments before. A window of a predictor that reaches
 * past the invented start ends before it; one that lies beyond it moves back to
 * just before; a predictor without figures there is left out.
 *
 * In:       the question.
 * Out:      the invented start, the error before it, and the mean difference
 *           between it and the real start; or why it could not be tried.
 */
import type { EffectQuestion } from "./effect-question.ts";
import { gatherMatchingData } from "./matching-data.ts";
import { keepTimes, type Predictor } from "./panel.ts";
import { fitSyntheticControl } from "./synthetic-control.ts";

export interface PlaceboInTime {
  /** The invented start. */
  readonly from: number;
  readonly errorBefore: number;
  readonly errorAfter: number;
  readonly averageEffect: number;
}

export interface NoPlaceboInTime {
  readonly missing: "too-few-times-before" | "no-figures-then";
}

const fewestBefore = 3;

/** The question asked of a moment at which nothing happened. */
export function placeboInTime(question: EffectQuestion): PlaceboInTime | NoPlaceboInTime {
  const { from, fit = { from: -Infinity, to: Infinity } } = question;
  const before = question.panel.times.filter((time) => time < from && time >= fit.from && time <= fit.to);
  const start = Math.floor((2 * before.length) / 3);
  if (start < fewestBefore || start === before.length) return { missing: "too-few-times-before" };
  const [last, invented] = before.slice(start - 1);
  const panel = keepTimes(question.panel, (time) => time < from);
  const earlier = (question.predictors ?? [])
    .map((predictor) => endBy(predictor, last))
    .filter((predictor) => panel.times.some((time) => time >= predictor.from && time <= predictor.to));
  if (earlier.length === 0 && (question.predictors ?? []).length > 0) return { missing: "no-figures-then" };
  const data = gatherMatchingData({ ...question, panel, from: invented, predictors: earlier, fit: { from: fit.from, to: invented - 1 } });
  if ("missing" in data) return { missing: "no-figures-then" };
  const { errorBefore, errorAfter, averageEffect } = fitSyntheticControl(data, { place: 0, donors: data.units.slice(1).map((_, index) => index + 1) });
  return { from: invented, errorBefore, errorAfter, averageEffect };
}

/** The same window, cut off or moved back so that it ends in time. */
function endBy(predictor: Predictor, last: number): Predictor {
  if (predictor.to <= last) return predictor;
  if (predictor.from <= last) return { ...predictor, to: last };
  return { ...predictor, from: last - (predictor.to - predictor.from), to: last };
}
