/**
 * What may be said about an effect, and what not?
 *
 * A difference between a place and its mixture can come from what happened, from
 * chance, from a mixture that never fitted, or from one odd place in it. Only
 * when the last three are put aside may a page speak of a difference that stands
 * out; else nothing can be said, and here are the reasons.
 *
 * The rules are fixed beforehand, and are choices: the share of places with as
 * large a ratio (p) at most `level`; at least 5 moments to fit; an error before of
 * at most a third of the usual difference between places; no single place
 * without which two thirds of the difference are gone; and no invented start
 * that shows half of it. The last two are asked only of a difference beyond
 * chance: what is chance may hang on anything. "Stands out" never means "caused
 * by": something else may have happened at the same moment.
 *
 * In:       the mixture with its placebos and checks.
 * Out:      stands out, higher or lower; or nothing can be said, with every reason.
 */
import type { WithoutPlace } from "./leave-one-out.ts";
import type { MatchingData } from "./matching-data.ts";
import type { PlacebosInSpace } from "./placebo-in-space.ts";
import type { NoPlaceboInTime, PlaceboInTime } from "./placebo-in-time.ts";
import type { SyntheticControl } from "./synthetic-control.ts";

/**
 * - `too-few-places`: even the largest ratio of all could not reach the level.
 * - `too-few-times-before`: fewer than 5 moments to choose the mixture on.
 * - `poor-fit-before`: the mixture differed from the place too much already.
 * - `within-chance`: too many places where nothing happened show as much.
 * - `depends-on-one-place`: without one of the places more than two thirds of the difference are gone.
 * - `moved-before-the-start`: an invented earlier start shows at least half of it.
 */
export const doubts = ["too-few-places", "too-few-times-before", "poor-fit-before", "within-chance", "depends-on-one-place", "moved-before-the-start"] as const;
export type Doubt = (typeof doubts)[number];

export type EffectConclusion =
  | { readonly kind: "stands-out"; readonly direction: "higher" | "lower" }
  | { readonly kind: "nothing-can-be-said"; readonly reasons: readonly Doubt[] };

export interface EffectEvidence {
  readonly data: MatchingData;
  readonly control: SyntheticControl;
  readonly inSpace: PlacebosInSpace;
  readonly inTime: PlaceboInTime | NoPlaceboInTime;
  readonly withoutOne: readonly WithoutPlace[];
  /** The largest p value at which a difference stands out. */
  readonly level: number;
}

const fewestTimes = 5;
const poorFit = 1 / 3;
const leastLeft = 1 / 3;
const half = 0.5;

/** What the evidence allows to be said. */
export function concludeEffect(evidence: EffectEvidence): EffectConclusion {
  const reasons = doubts.filter((doubt) => rules[doubt](evidence));
  if (reasons.length > 0) return { kind: "nothing-can-be-said", reasons };
  return { kind: "stands-out", direction: evidence.control.averageEffect > 0 ? "higher" : "lower" };
}

const rules: Readonly<Record<Doubt, (evidence: EffectEvidence) => boolean>> = {
  "too-few-places": ({ data, level }) => 1 / data.units.length > level,
  "too-few-times-before": ({ data }) => data.fit.length < fewestTimes,
  "poor-fit-before": ({ data, control }) => control.errorBefore > poorFit * usualDifference(data),
  "within-chance": ({ data, inSpace, level }) => inSpace.pValue > level && 1 / data.units.length <= level,
  "depends-on-one-place": (evidence) => isBeyondChance(evidence) && dependsOnOnePlace(evidence),
  "moved-before-the-start": (evidence) => isBeyondChance(evidence) && movedBefore(evidence),
};

function isBeyondChance({ inSpace, level }: EffectEvidence): boolean {
  return inSpace.pValue <= level;
}

function dependsOnOnePlace({ control, withoutOne }: EffectEvidence): boolean {
  return withoutOne.some(({ averageEffect }) => averageEffect / control.averageEffect < leastLeft);
}

function movedBefore({ control, inTime }: EffectEvidence): boolean {
  return "from" in inTime && Math.abs(inTime.averageEffect) >= half * Math.abs(control.averageEffect);
}

/** The spread between places in the fit window: the root of the mean variance per moment. */
function usualDifference({ outcomes, units, times, fit }: MatchingData): number {
  let sum = 0;
  for (const time of fit) {
    let [total, squares] = [0, 0];
    for (let unit = 0; unit < units.length; unit++) total += outcomes[unit * times.length + time];
    for (let unit = 0; unit < units.length; unit++) squares += (outcomes[unit * times.length + time] - total / units.length) ** 2;
    sum += squares / (units.length - 1);
  }
  return Math.sqrt(sum / fit.length);
}
