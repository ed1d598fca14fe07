/**
 * What a vintage keeps of expected values: per indicator what one would expect of
 * each municipality, given its features, and how much trust that deserves.
 *
 * They are calculated once, when a vintage is made (comparison/expectation.ts), and
 * kept beside the columns: the same link shows the same expectation for ever.
 *
 * In:       –
 * Out:      types, and reading one place out of an expectation.
 * Not here: how they come about (comparison), their bytes (expectation-codec.ts).
 */
import type { Period } from "../terms/period.ts";

/** The bracket on a strip holds 8 of 10 places like this one; the wider limits 19 of 20. */
export const bracketLevel = 0.8;
export const outerLevel = 0.95;

/** One feature's part in what is expected; the parts of all features together are 1. */
export interface FeaturePart {
  /** Id of the feature. */
  readonly feature: string;
  readonly share: number;
}

export interface Expectation {
  readonly period: Period;
  /** How many places took part: those with a figure. */
  readonly places: number;
  /** The part of the differences between places that their features explain, out of fold. */
  readonly explained: number;
  /** How many of the places lie within the bracket, and within the wider limits: measured, not promised. */
  readonly bracketCoverage: number;
  readonly outerCoverage: number;
  /** The form in which the indicator was predicted. */
  readonly form: "plain" | "square-root" | "logarithm" | "log-odds";
  /** Most important first; only features that carry at least a twentieth. */
  readonly features: readonly FeaturePart[];
  /** Place by place, in the order of the municipalities; NaN where the place has no figure. */
  readonly expected: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly outerLower: Float64Array;
  readonly outerUpper: Float64Array;
}

/**
 * - `is-axis`: it is a feature itself, or another form of one; what is expected would be what is put in.
 * - `other-form`: a total, or a budget beside an account; look at the indicator it belongs to.
 * - `structure-says-nothing`: the features explain less than a twentieth of the differences.
 * - `too-few-places`: fewer than 30 have a figure.
 * - `same-everywhere`, `no-features`: there is nothing to tell places apart by.
 */
export type NoExpectationReason = "is-axis" | "other-form" | "structure-says-nothing" | "too-few-places" | "same-everywhere" | "no-features";

export interface WithoutExpectation {
  readonly missing: NoExpectationReason;
}

/** By the id of the indicator. */
export type Expectations = ReadonlyMap<string, Expectation | WithoutExpectation>;

/** What is expected of one place. */
export interface ExpectedValue {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly outerLower: number;
  readonly outerUpper: number;
}

/** The place by its position among the municipalities; undefined where it has no figure itself. */
export function expectedOf(expectation: Expectation, place: number): ExpectedValue | undefined {
  const value = expectation.expected[place];
  if (value === undefined || Number.isNaN(value)) return undefined;
  const { lower, upper, outerLower, outerUpper } = expectation;
  return { value, lower: lower[place], upper: upper[place], outerLower: outerLower[place], outerUpper: outerUpper[place] };
}
