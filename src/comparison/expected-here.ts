/**
 * How does our figure stand to what one would expect of a place like ours?
 *
 * Within the bracket, which holds 8 of 10 places, it fits. Between the bracket and
 * the wider limits, which hold 19 of 20, it lies just outside; beyond those, outside.
 * None of these is better: what lies outside is not explained by the features, and
 * that is all.
 *
 * In:       a vintage, an indicator, the period shown, a place and its observation.
 * Out:      what is expected here and how we stand to it; a reason when nothing is
 *           expected of this indicator; undefined when the vintage holds no expectations
 *           for this period.
 *
 * @example
 * standingOf(11.5, { value: 14, lower: 11.6, upper: 16.9, outerLower: 10.1, outerUpper: 18.8 }) // "just-below"
 */
import { expectedOf, type Expectation, type ExpectedValue, type WithoutExpectation } from "../figures/expectation.ts";
import type { Vintage } from "../figures/vintage.ts";
import { isPresent, type Observation, type PresentObservation } from "../terms/observation.ts";
import type { Period } from "../terms/period.ts";

export type Standing = "fits" | "just-below" | "just-above" | "below" | "above";

export interface ExpectedHere {
  readonly expectation: Expectation;
  readonly limits: ExpectedValue;
  readonly standing: Standing;
}

export function findExpectedHere(
  vintage: Vintage,
  indicator: string,
  period: Period,
  place: number,
  observation: Observation,
): ExpectedHere | WithoutExpectation | undefined {
  const expectation = vintage.expectations?.().get(indicator);
  if (!expectation || "missing" in expectation) return expectation;
  if (expectation.period !== period || !isPresent(observation)) return undefined;
  const limits = expectedOf(expectation, place);
  return limits && { expectation, limits, standing: standingOf(nearestTo(limits, observation), limits) };
}

/** A survey's value may by chance be anything within its margin; what reaches into the bracket is not called outside it. */
function nearestTo(limits: ExpectedValue, { value, lower = value, upper = value }: PresentObservation): number {
  if (value < limits.lower) return upper >= limits.lower ? limits.lower : value;
  if (value > limits.upper) return lower <= limits.upper ? limits.upper : value;
  return value;
}

export function standingOf(value: number, { lower, upper, outerLower, outerUpper }: ExpectedValue): Standing {
  if (value < lower) return value < outerLower ? "below" : "just-below";
  if (value > upper) return value > outerUpper ? "above" : "just-above";
  return "fits";
}
