/**
 * Would other places, where nothing happened, show as large a difference?
 *
 * Every place plays the part of the place in question once, with all others to
 * mix, that place included. If many of them drift as far from their mixture, the
 * difference found is nothing out of the ordinary.
 *
 * Method: placebo in space with the ratio of the error after to the error before
 * (Abadie, Diamond & Hainmueller, 2010, §3.4): a place whose mixture never fitted
 * well is not surprising when it does not fit afterwards. The p value is the share
 * of all places, the place itself among them, whose ratio is at least as large; if
 * nothing happened anywhere and places are interchangeable, it is uniform. Each
 * place is searched for with the same effort, the weights of its predictors
 * included, or the comparison would not be fair.
 *
 * In:       figures of the places, and the mixture of the place in question.
 * Out:      the p value, that per moment, and every place with its ratio and path.
 *
 * @example
 * // California among 39 states: the largest ratio, so p = 1/39 = 0.026
 */
import type { MatchingData } from "./matching-data.ts";
import { fitSyntheticControl, type SyntheticControl } from "./synthetic-control.ts";

export interface Placebo {
  /** Position of the place. */
  readonly place: number;
  readonly errorBefore: number;
  readonly errorAfter: number;
  readonly ratio: number;
  /** The difference at every moment. */
  readonly effects: Float64Array;
}

export interface PlacebosInSpace {
  /** The place in question first. */
  readonly placebos: readonly Placebo[];
  /** The ratio of the place in question. */
  readonly ratio: number;
  /** The share of places with a ratio at least as large. */
  readonly pValue: number;
  /** Per moment from the start on: the share whose difference, over the error before, is at least as large. */
  readonly pValues: readonly number[];
}

/** The place in question among all places. */
export function placeboInSpace(data: MatchingData, control: SyntheticControl, training?: MatchingData): PlacebosInSpace {
  const all = data.units.map((_, place) => place);
  const others = all.slice(1).map((place) => fitSyntheticControl(data, { place, donors: all.filter((other) => other !== place), training }));
  const least = 1e-9 * largestSize(data.outcomes);
  const placebos = [control, ...others].map((fitted, place) => describePlacebo(fitted, place, least));
  const { ratio } = placebos[0];
  return {
    placebos,
    ratio,
    pValue: shareAtLeast(placebos.map((one) => one.ratio)),
    pValues: data.after.map((time) => shareAtLeast(placebos.map((one) => Math.abs(one.effects[time]) / Math.max(one.errorBefore, least)))),
  };
}

/** A fit without any error would make every ratio infinite; rounding sets the least error there can be. */
function describePlacebo({ actual, synthetic, errorBefore, errorAfter }: SyntheticControl, place: number, least: number): Placebo {
  const ratio = Math.max(errorAfter, least) / Math.max(errorBefore, least);
  return { place, errorBefore, errorAfter, ratio, effects: actual.map((value, time) => value - synthetic[time]) };
}

/** The share of values that are at least the first, give or take rounding. */
function shareAtLeast(values: readonly number[]): number {
  const threshold = values[0] * (1 - 1e-9);
  return values.filter((value) => value >= threshold).length / values.length;
}

function largestSize(values: Float64Array): number {
  return values.reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), Number.MIN_VALUE);
}
