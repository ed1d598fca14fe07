/**
 * Did one group change more than another?
 *
 * Two groups, before and after. What changed in the group where something
 * happened, minus what changed in the other, is the effect, if without it both
 * would have changed alike. That is a bold assumption; synthetic-control.ts makes
 * a milder one.
 *
 * Method: difference in differences, two by two: the difference between the mean
 * changes. With several places on both sides Welch's interval (1947); with one
 * place on one side the interval within which a single further place of the other
 * side would fall, since one place cannot tell its own spread.
 *
 * In:       per place its change: mean after minus mean before.
 * Out:      an Estimate in the unit of the changes; or the reason why there are no
 *           limits, with the value all the same where there is one.
 *
 * @example
 * differenceInDifferences([-5], [1, 2, 3]) // value -7; lower -11.97, upper -2.03
 */
import type { Estimate } from "./estimate.ts";
import { tailOf } from "./level.ts";
import { studentQuantile } from "./student.ts";

export interface NoDifferenceInDifferences {
  readonly missing: "no-places" | "not-a-number" | "too-few-places" | "no-spread";
  /** The difference, where only its limits are missing. */
  readonly value?: number;
}

/** How much more the treated changed than the others. */
export function differenceInDifferences(treated: readonly number[], others: readonly number[], level = 0.95): Estimate | NoDifferenceInDifferences {
  const tail = tailOf(level);
  if (treated.length === 0 || others.length === 0) return { missing: "no-places" };
  if (![...treated, ...others].every(Number.isFinite)) return { missing: "not-a-number" };
  const value = meanOf(treated) - meanOf(others);
  if (others.length < 2) return { missing: "too-few-places", value };
  const { variance, degreesOfFreedom } = treated.length > 1 ? welch(treated, others) : single(others);
  if (variance === 0) return { missing: "no-spread", value };
  const half = studentQuantile(1 - tail, degreesOfFreedom) * Math.sqrt(variance);
  return { value, lower: value - half, upper: value + half, level, method: "student-t" };
}

/** The change of a place: the mean of what is there after, minus that before; undefined when one is not there. */
export function changeOf(before: readonly number[], after: readonly number[]): number | undefined {
  const [first, second] = [before, after].map((values) => values.filter((value) => !Number.isNaN(value)));
  return first.length > 0 && second.length > 0 ? meanOf(second) - meanOf(first) : undefined;
}

function welch(treated: readonly number[], others: readonly number[]) {
  const [one, other] = [varianceOf(treated) / treated.length, varianceOf(others) / others.length];
  const variance = one + other;
  return { variance, degreesOfFreedom: variance ** 2 / (one ** 2 / (treated.length - 1) + other ** 2 / (others.length - 1)) };
}

/** How far a single place may lie from the mean of the others. */
function single(others: readonly number[]) {
  return { variance: varianceOf(others) * (1 + 1 / others.length), degreesOfFreedom: others.length - 1 };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
