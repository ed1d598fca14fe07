/**
 * What did something do, in one place, from one moment on? Everything that
 * belongs to an honest answer, in one call.
 *
 * In:       a question (effect-question.ts).
 * Out:      the mixture, the placebos in space and time, the answer without each
 *           place, the plain difference in differences, how much a wider search
 *           for predictor weights would change, and what may be concluded. Or all
 *           faults of the question.
 *
 * @example
 * const answer = estimateEffect({ panel, outcome: "cigsale", treated: "California", from: 1989 });
 * "missing" in answer ? answer.faults : answer.control.averageEffect // -19.5 packs
 */
import { changeOf, differenceInDifferences, type NoDifferenceInDifferences } from "./difference-in-differences.ts";
import { concludeEffect, type EffectConclusion } from "./effect-conclusion.ts";
import { findFaults, noEffect, type EffectQuestion, type NoEffect } from "./effect-question.ts";
import type { Estimate } from "./estimate.ts";
import { leaveOneOut, type WithoutPlace } from "./leave-one-out.ts";
import { gatherMatchingData, type MatchingData } from "./matching-data.ts";
import { placeboInSpace, type PlacebosInSpace } from "./placebo-in-space.ts";
import { placeboInTime, type NoPlaceboInTime, type PlaceboInTime } from "./placebo-in-time.ts";
import { fitSyntheticControl, type SyntheticControl } from "./synthetic-control.ts";

export interface EffectAnswer {
  readonly data: MatchingData;
  readonly control: SyntheticControl;
  readonly inSpace: PlacebosInSpace;
  readonly inTime: PlaceboInTime | NoPlaceboInTime;
  readonly withoutOne: readonly WithoutPlace[];
  readonly differenceInDifferences: Estimate | NoDifferenceInDifferences;
  /** The mixture of the other search for predictor weights: wide when the papers' was used, and the other way round. */
  readonly otherSearch: SyntheticControl | undefined;
  readonly conclusion: EffectConclusion;
  readonly level: number;
}

export interface EffectOptions {
  /** The largest p value at which a difference stands out. */
  readonly level?: number;
}

/** The answer to a question, or everything that is wrong with it. */
export function estimateEffect(question: EffectQuestion, { level = 0.1 }: EffectOptions = {}): EffectAnswer | NoEffect {
  const faults = findFaults(question);
  if (faults.length > 0) return noEffect(faults);
  const gathered = gatherBoth(question);
  if ("missing" in gathered) return gathered;
  const { data, training } = gathered;
  const donors = data.units.slice(1).map((_, index) => index + 1);
  const { search = "papers" } = question;
  const control = fitSyntheticControl(data, { place: 0, donors, training, search });
  const inSpace = placeboInSpace(data, control, training);
  const inTime = placeboInTime(question);
  const withoutOne = leaveOneOut(data, control);
  const hasWeights = control.predictorWeights.length > 1 && !control.isExact;
  return {
    data,
    control,
    inSpace,
    inTime,
    withoutOne,
    differenceInDifferences: compareChanges(data),
    otherSearch: hasWeights ? fitSyntheticControl(data, { place: 0, donors, training, search: search === "wide" ? "papers" : "wide" }) : undefined,
    conclusion: concludeEffect({ data, control, inSpace, inTime, withoutOne, level }),
    level,
  };
}

/** The figures to match on, and those to weigh the predictors on when that is done on another stretch. */
function gatherBoth(question: EffectQuestion): { readonly data: MatchingData; readonly training?: MatchingData } | NoEffect {
  const data = gatherMatchingData(question);
  if ("missing" in data || !question.training || data.predictors.length === 0) return "missing" in data ? data : { data };
  const { predictors, fit } = question.training;
  const trainingQuestion = { ...question, predictors, fit, from: Math.max(question.from, fit.to + 1) };
  const excluded = (one: MatchingData) => one.notices.leftOut.map(({ unit }) => unit);
  const first = gatherMatchingData({ ...trainingQuestion, exclude: excluded(data) });
  if ("missing" in first) return first;
  const same = gatherMatchingData({ ...question, exclude: [...(question.exclude ?? []), ...excluded(first).filter((unit) => !excluded(data).includes(unit))] });
  if ("missing" in same) return same;
  if (same.predictors.length !== first.predictors.length) {
    return noEffect([{ reason: "training-not-parallel", subject: `${first.predictors.length} for ${same.predictors.length}` }]);
  }
  return { data: same, training: first };
}

/** The plain comparison: the change of the place minus the mean change of all others. */
function compareChanges({ outcomes, times, units, fit, after }: MatchingData): Estimate | NoDifferenceInDifferences {
  const changes = units.flatMap((_, unit) => {
    const at = (moments: readonly number[]) => moments.map((time) => outcomes[unit * times.length + time]);
    return changeOf(at(fit), at(after)) ?? [];
  });
  return differenceInDifferences(changes.slice(0, 1), changes.slice(1));
}
