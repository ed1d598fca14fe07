/**
 * An answer about an effect as JSON: documented names, all digits, null where
 * there is no number. docs/manual/effect.md says what each field means.
 */
import type { EffectAnswer } from "../../stats/estimate-effect.ts";
import type { EffectWishes } from "./effect-wishes.ts";

/** The answer as an object that is ready to be written, with what was asked. */
export function effectJson(answer: EffectAnswer, { file, unit, time, outcome, treated, from, exclude, training, search }: EffectWishes) {
  const { data, level } = answer;
  const fit = { from: data.times[data.fit[0]], to: data.times[data.fit[data.fit.length - 1]] };
  const { variant, ...parts } = effectParts(answer);
  return {
    question: { file, unit, time, outcome, treated, from, fit, exclude, training: training ?? null, search, level },
    variant,
    ...parts,
    otherSearch: answer.otherSearch ? { search: search === "wide" ? "papers" : "wide", rmspe: answer.otherSearch.errorBefore, averageEffect: answer.otherSearch.averageEffect } : null,
    notices: data.notices,
  };
}

/** Everything that was found. */
export function effectParts(answer: EffectAnswer) {
  const { data, control, inSpace } = answer;
  return {
    variant: control.variant,
    weights: listWeights(answer),
    predictors: listPredictors(answer),
    fit: { times: data.fit.length, rmspe: control.errorBefore, rmspeAfter: control.errorAfter, isExact: control.isExact },
    averageEffect: control.averageEffect,
    path: listPath(answer),
    placeboInSpace: {
      pValue: inSpace.pValue,
      ratio: inSpace.ratio,
      mspeRatio: inSpace.ratio ** 2,
      places: inSpace.placebos.map(({ place, errorBefore, errorAfter, ratio }) => ({ unit: data.units[place], rmspe: errorBefore, rmspeAfter: errorAfter, ratio })),
    },
    placeboInTime: "missing" in answer.inTime ? answer.inTime : { from: answer.inTime.from, rmspe: answer.inTime.errorBefore, rmspeAfter: answer.inTime.errorAfter, averageEffect: answer.inTime.averageEffect },
    leaveOneOut: answer.withoutOne.map(({ place, errorBefore, averageEffect }) => ({ unit: data.units[place], rmspe: errorBefore, averageEffect })),
    differenceInDifferences: answer.differenceInDifferences,
    conclusion: answer.conclusion,
    notices: data.notices,
  };
}

/** All places that could take part, the largest part first. */
function listWeights({ data, control }: EffectAnswer) {
  const weights = control.donors.map((place, index) => ({ unit: data.units[place], weight: control.parts[index] }));
  return weights.toSorted((one, other) => other.weight - one.weight);
}

/** Every predictor: how much it counts, and its value here, in the mixture and on average. */
function listPredictors({ data, control }: EffectAnswer) {
  const width = data.predictors.length;
  const valueOf = (place: number, k: number) => data.values[place * width + k];
  return data.predictors.map((predictor, k) => ({
    ...predictor,
    weight: control.predictorWeights[k],
    treated: valueOf(0, k),
    synthetic: control.donors.reduce((sum, place, index) => sum + control.parts[index] * valueOf(place, k), 0),
    average: control.donors.reduce((sum, place) => sum + valueOf(place, k), 0) / control.donors.length,
  }));
}

function listPath({ data, control, inSpace }: EffectAnswer) {
  return data.times.map((time, index) => ({
    time,
    period: data.after.includes(index) ? "after" : data.fit.includes(index) ? "fit" : "before",
    actual: control.actual[index],
    synthetic: numberOrNull(control.synthetic[index]),
    effect: numberOrNull(control.actual[index] - control.synthetic[index]),
    pValue: inSpace.pValues[data.after.indexOf(index)] ?? null,
  }));
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
