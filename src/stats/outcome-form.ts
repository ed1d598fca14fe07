/**
 * In which form is an outcome predicted best: as it is, or drawn in?
 *
 * A rate of burglaries lies near zero in most places and far above it in a few.
 * On its logarithm such places miss by alike proportions, an interval stretches
 * farther up than down, and it can never go below zero. For shares the log-odds do
 * the same at both ends.
 *
 * Method: forms compete as in Box and Cox (1964), with the mean square missed by
 * left-out rows in the place of the one in the fit: the logarithm of that square,
 * plus twice the mean logarithm of how much the form stretches the scale back.
 * A form that misses over a tenth more than another in the unit of the outcome
 * does not take part (expect-out-of-fold.ts).
 *
 * In:       outcomes, and between which bounds they must stay.
 * Out:      the forms that can hold all of them; the way there and back.
 *
 * @example
 * possibleForms(Float64Array.of(0.2, 3), { lower: 0 }) // ["plain", "square-root", "logarithm"]
 */
export type OutcomeForm = "plain" | "square-root" | "logarithm" | "log-odds";

/** What an outcome cannot be below or above: a percentage has 0 and 100. */
export interface Bounds {
  readonly lower?: number;
  readonly upper?: number;
}

/** The forms in which every outcome has a place. */
export function possibleForms(outcomes: Float64Array, { lower, upper }: Bounds): readonly OutcomeForm[] {
  if (lower !== 0) return ["plain"];
  const isAbove = outcomes.every((value) => value > 0);
  if (!outcomes.every((value) => value >= 0)) return ["plain"];
  if (upper === undefined) return isAbove ? ["plain", "square-root", "logarithm"] : ["plain", "square-root"];
  return isAbove && outcomes.every((value) => value < upper) ? ["plain", "log-odds"] : ["plain"];
}

/** A value in its form. */
export function toForm(value: number, form: OutcomeForm, { upper = 1 }: Bounds): number {
  if (form === "square-root") return Math.sqrt(value);
  if (form === "logarithm") return Math.log(value);
  return form === "log-odds" ? Math.log(value / (upper - value)) : value;
}

/** And back, held within the bounds. */
export function fromForm(value: number, form: OutcomeForm, bounds: Bounds): number {
  const { lower = -Infinity, upper = Infinity } = bounds;
  return Math.min(upper, Math.max(lower, unbounded(value, form, bounds)));
}

/** The smaller, the better the form: comparable between forms of the same outcomes. */
export function formScore(outcomes: Float64Array, form: OutcomeForm, bounds: Bounds, meanSquareMissed: number): number {
  const stretch = outcomes.reduce((sum, value) => sum + logSlope(value, form, bounds), 0) / outcomes.length;
  return Math.log(meanSquareMissed) - 2 * stretch;
}

function unbounded(value: number, form: OutcomeForm, { upper = 1 }: Bounds): number {
  if (form === "square-root") return Math.max(0, value) ** 2;
  if (form === "logarithm") return Math.exp(value);
  return form === "log-odds" ? upper / (1 + Math.exp(-value)) : value;
}

// The logarithm of how fast the form moves when the value does.
function logSlope(value: number, form: OutcomeForm, { upper = 1 }: Bounds): number {
  if (form === "square-root") return -Math.log(2 * Math.sqrt(Math.max(value, 1e-9)));
  if (form === "logarithm") return -Math.log(value);
  return form === "log-odds" ? Math.log(upper / (value * (upper - value))) : 0;
}
