/**
 * The figures that a question about an effect is answered with: which places can
 * take part, at which moments, and what they are matched on.
 *
 * A place takes part when it has the outcome at every moment that is used and
 * every predictor. What is left out, averaged over gaps or the same everywhere is
 * told, never silently repaired. Predictors are divided by their spread over all
 * places that take part, so that their unit does not matter.
 *
 * In:       a question without faults.
 * Out:      the places, the place in question first; their outcomes and scaled
 *           predictors as rows; what was left out and why. Or why not.
 * Not here: choosing weights (predictor-weights.ts).
 */
import { noEffect, writePredictor, type EffectQuestion, type NoEffect } from "./effect-question.ts";
import { cellsOf, meanOver, type Panel, type Predictor, type WindowMean } from "./panel.ts";

export interface MatchingData {
  /** The place in question first, then the others. */
  readonly units: readonly string[];
  /** The moments used: those at which the place has an outcome. */
  readonly times: readonly number[];
  /** Outcomes per place and moment; NaN only at moments that are neither followed nor after the start. */
  readonly outcomes: Float64Array;
  /** Positions of the moments at which the outcome is followed, and of those from the start on. */
  readonly fit: readonly number[];
  readonly after: readonly number[];
  readonly predictors: readonly Predictor[];
  /** Per place the predictors as they are, and divided by their spread. */
  readonly values: Float64Array;
  readonly scaled: Float64Array;
  readonly notices: MatchingNotices;
}

/** What a reader should know about the figures. */
export interface MatchingNotices {
  readonly leftOut: readonly { readonly unit: string; readonly reason: "excluded" | "no-outcome" | "no-predictor"; readonly subject: string }[];
  /** Predictors with gaps: averaged over what is there. */
  readonly averaged: readonly { readonly predictor: Predictor; readonly units: number; readonly fewest: number; readonly asked: number }[];
  readonly dropped: readonly { readonly predictor: Predictor; readonly reason: "constant" | "place-has-none" }[];
  /** Moments before or after at which the place itself has no outcome. */
  readonly skippedTimes: readonly number[];
}

const fewestPlaces = 2;
const fewestTimes = 2;

/** The figures for a question, or why there are too few. */
export function gatherMatchingData(question: EffectQuestion): MatchingData | NoEffect {
  const { panel, outcome, treated, from } = question;
  const place = panel.units.indexOf(treated);
  const cells = cellsOf(panel, outcome);
  const present = panel.times.flatMap((_, index) => (Number.isNaN(cells[place * panel.times.length + index]) ? [] : [index]));
  const fitWindow = question.fit ?? { from: -Infinity, to: Infinity };
  const isFollowed = (time: number) => time < from && time >= fitWindow.from && time <= fitWindow.to;
  const fit = present.filter((index) => isFollowed(panel.times[index]));
  const after = present.filter((index) => panel.times[index] >= from);
  if (present.length === 0 || after.length === 0) return noEffect([{ reason: "no-outcome", subject: treated }]);
  if (fit.length < fewestTimes) return noEffect([{ reason: "too-few-times-before", subject: String(fit.length) }]);

  const { kept, dropped } = choosePredictors(panel, question.predictors ?? [], place);
  const { units, leftOut } = chooseUnits(question, place, [...fit, ...after], kept);
  if (units.length <= fewestPlaces) return noEffect([{ reason: "too-few-places", subject: String(units.length - 1) }]);
  const spreads = kept.map((predictor) => spreadOf(units.map((unit) => meanOf(panel, predictor, unit))));
  const predictors = kept.filter((_, index) => spreads[index] > 0);
  if (predictors.length === 0 && (question.predictors ?? []).length > 0) {
    return noEffect((question.predictors ?? []).map((predictor) => ({ reason: "no-predictors-left", subject: writePredictor(predictor) })));
  }
  const values = Float64Array.from(units.flatMap((unit) => predictors.map((predictor) => meanOf(panel, predictor, unit))));
  const usedSpreads = spreads.filter((spread) => spread > 0);
  const width = present.length;
  return {
    units: units.map((unit) => panel.units[unit]),
    times: present.map((index) => panel.times[index]),
    outcomes: Float64Array.from({ length: units.length * width }, (_, cell) => cells[units[Math.floor(cell / width)] * panel.times.length + present[cell % width]]),
    fit: fit.map((index) => present.indexOf(index)),
    after: after.map((index) => present.indexOf(index)),
    predictors,
    values,
    scaled: values.map((value, cell) => value / usedSpreads[cell % predictors.length]),
    notices: {
      leftOut,
      averaged: listAveraged(panel, predictors, units),
      dropped: [...dropped, ...kept.filter((_, index) => spreads[index] === 0).map((predictor) => ({ predictor, reason: "constant" as const }))],
      skippedTimes: panel.times.filter((time, index) => !present.includes(index) && (isFollowed(time) || time >= from)),
    },
  };
}

/** The predictors that the place itself has. */
function choosePredictors(panel: Panel, wished: readonly Predictor[], place: number) {
  const has = (predictor: Predictor) => meanOver(panel, predictor, place).mean !== undefined;
  const dropped = wished.filter((predictor) => !has(predictor)).map((predictor) => ({ predictor, reason: "place-has-none" as const }));
  return { kept: wished.filter(has), dropped };
}

/** The place, and the others that have everything; the rest with what they lack. */
function chooseUnits({ panel, outcome, exclude = [] }: EffectQuestion, place: number, moments: readonly number[], predictors: readonly Predictor[]) {
  const cells = cellsOf(panel, outcome);
  const leftOut: MatchingNotices["leftOut"][number][] = [];
  const units = [place];
  for (const [unit, name] of panel.units.entries()) {
    if (unit === place) continue;
    const gap = moments.find((index) => Number.isNaN(cells[unit * panel.times.length + index]));
    const lacking = predictors.find((predictor) => meanOver(panel, predictor, unit).mean === undefined);
    if (exclude.includes(name)) leftOut.push({ unit: name, reason: "excluded", subject: name });
    else if (gap !== undefined) leftOut.push({ unit: name, reason: "no-outcome", subject: String(panel.times[gap]) });
    else if (lacking) leftOut.push({ unit: name, reason: "no-predictor", subject: writePredictor(lacking) });
    else units.push(unit);
  }
  return { units, leftOut };
}

function meanOf(panel: Panel, predictor: Predictor, unit: number): number {
  return meanOver(panel, predictor, unit).mean ?? NaN;
}

/** The standard deviation over all places; zero when the values differ by no more than rounding. */
function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = Math.sqrt(squares / (values.length - 1));
  return spread > 1e-12 * Math.abs(mean) ? spread : 0;
}

function listAveraged(panel: Panel, predictors: readonly Predictor[], units: readonly number[]): MatchingNotices["averaged"] {
  return predictors.flatMap((predictor) => {
    const withGaps = units.map((unit) => meanOver(panel, predictor, unit)).filter(({ present, asked }: WindowMean) => present < asked);
    const [{ asked } = { asked: 0 }] = withGaps;
    return withGaps.length > 0 ? [{ predictor, units: withGaps.length, fewest: Math.min(...withGaps.map(({ present }) => present)), asked }] : [];
  });
}
