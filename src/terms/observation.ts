/**
 * One value for one region in one period, or the reason why there is none.
 *
 * A missing figure is a fact, not a mistake: it travels as a value with its
 * reason, so that a page can say why. It is never zero, null or NaN.
 */
export const missingReasons = [
  "not-published",
  "suppressed",
  "not-delivered",
  "division-changed",
  "not-applicable",
  "not-yet",
  "empty-denominator",
  "too-few",
] as const;

/**
 * Why there is no value:
 * - `not-published`: the source shows none and does not say why.
 * - `suppressed`: so few that persons could be recognised.
 * - `not-delivered`: the municipality did not deliver figures to the source.
 * - `division-changed`: municipalities merged or split and the figure cannot honestly be converted.
 * - `not-applicable`: cannot exist here.
 * - `not-yet`: will follow in a later edition.
 * - `empty-denominator`: nobody to count among.
 * - `too-few`: so few people are concerned that a share or rate of them says nothing.
 */
export type MissingReason = (typeof missingReasons)[number];

export const valueMarks = ["provisional", "recalculated", "small-numbers", "estimated"] as const;

/**
 * What must be said about a value:
 * - `provisional`: the source may still revise it.
 * - `recalculated`: converted by us to another division, from published parts.
 * - `small-numbers`: rests on few cases or answers, so chance weighs heavily.
 * - `estimated`: comes from a model, not from a count.
 */
export type ValueMark = (typeof valueMarks)[number];

export interface PresentObservation {
  readonly value: number;
  /** Published 95% limits; both or neither. */
  readonly lower?: number;
  readonly upper?: number;
  readonly marks: readonly ValueMark[];
}

export interface MissingObservation {
  readonly missing: MissingReason;
}

export type Observation = PresentObservation | MissingObservation;

export function isPresent(observation: Observation): observation is PresentObservation {
  return "value" in observation;
}
