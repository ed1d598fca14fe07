/**
 * How rare is a figure that lies far from what one would expect of its place?
 *
 * One in twenty places lies outside its 95% limits by what limits are, so on a page
 * of twenty-five figures one does so as a rule. Which of them is rarer than that?
 *
 * Method: what the expectation misses, in the form it was predicted in, divided by the reach
 * of the 95% limits on that side. That number is read as Student's t with 5 degrees of
 * freedom, set so that the limit itself has a p value of 0.05. The limits come from ranks (conformal)
 * and reach no further than 1 in 343 among 342 places, too coarse to judge a page by.
 * Five degrees, because misses have a longer tail than a bell and with five the p values
 * hold over all municipalities: at most 1 in 100 is 0.01 or less (a test counts that).
 * The rarity of a place among all places, therefore, and not chance in counting alone.
 *
 * In:       a value, what is expected there with its limits, and the form.
 * Out:      a p value and the distance in the usual spread of misses; undefined where the limits leave no room.
 * Not here: all figures of a page together (page-verdicts.ts).
 *
 * @example
 * distanceFromExpected(10.1, limits, "plain") // { p: 0.05, unusual: 1.96 } at the lower limit
 */
import type { Expectation, ExpectedValue } from "../figures/expectation.ts";
import { outerLevel } from "../figures/expectation.ts";
import { deviationsAt } from "../stats/normal.ts";
import { toForm } from "../stats/outcome-form.ts";
import { studentBelow, studentQuantile } from "../stats/student.ts";

export interface DistanceFromExpected {
  readonly p: number;
  /** Distance to what is expected, in the usual spread of misses for a place of its size. */
  readonly unusual: number;
}

const degreesOfFreedom = 5;
const atLimit = studentQuantile((1 + outerLevel) / 2, degreesOfFreedom);

export function distanceFromExpected(value: number, limits: ExpectedValue, form: Expectation["form"]): DistanceFromExpected | undefined {
  const limit = value > limits.value ? limits.outerUpper : limits.outerLower;
  const inForm = reachesOf(value, limits.value, limit, (one) => toForm(one, form, { lower: 0, upper: 100 }));
  // A value at the end of its scale has no place in the form of other places: 0 has no logarithm.
  const reaches = Number.isFinite(inForm) ? inForm : reachesOf(value, limits.value, limit, (one) => one);
  if (!Number.isFinite(reaches)) return undefined;
  return { p: Math.min(1, 2 * studentBelow(-reaches * atLimit, degreesOfFreedom)), unusual: reaches * deviationsAt(outerLevel) };
}

/** The distance from the centre in units of that of the limit. */
function reachesOf(value: number, centre: number, limit: number, scale: (value: number) => number): number {
  return Math.abs(scale(value) - scale(centre)) / Math.abs(scale(limit) - scale(centre));
}
