/**
 * Does the answer hang on one of the places in the mixture?
 *
 * A mixture is often made of a few places. If something happened in one of those
 * as well, the answer is about that place. So each is left out once, and the
 * best mixture of the rest is taken, with the predictors weighed as before: only
 * one thing may change at a time.
 *
 * Method: leave one out (Abadie, Diamond & Hainmueller, 2015, §4.4).
 *
 * In:       figures of the places, and the mixture of the place in question.
 * Out:      per place with a part above one percent: the answer without it.
 */
import type { MatchingData } from "./matching-data.ts";
import { fitSyntheticControl, type SyntheticControl } from "./synthetic-control.ts";

export interface WithoutPlace {
  /** Position of the place left out. */
  readonly place: number;
  readonly errorBefore: number;
  readonly averageEffect: number;
  readonly effects: Float64Array;
}

const smallestPart = 0.01;
const fewestDonors = 2;

/** The answer without each of the places that take part; empty when too few would be left. */
export function leaveOneOut(data: MatchingData, { donors, parts, predictorWeights: weights }: SyntheticControl): readonly WithoutPlace[] {
  if (donors.length <= fewestDonors) return [];
  return donors.flatMap((place, index) => {
    if (parts[index] <= smallestPart) return [];
    const rest = donors.filter((other) => other !== place);
    const { errorBefore, averageEffect, actual, synthetic } = fitSyntheticControl(data, { place: 0, donors: rest, weights });
    return [{ place, errorBefore, averageEffect, effects: actual.map((value, time) => value - synthetic[time]) }];
  });
}
