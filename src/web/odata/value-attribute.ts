/**
 * What the feed says about a value, in the column `ValueAttribute`.
 *
 * Statistics Netherlands writes "None" for a plain value and "Impossible" where there
 * can be none; those two words are kept, so that its clients understand them. Our other
 * reasons and marks get words of the same kind. More than one mark stand behind each other
 * with a space between, never a comma: some clients write the rows on as CSV without quotes.
 *
 * @example
 * valueAttributeOf({ missing: "suppressed" }) // "Suppressed"
 */
import { isPresent, type MissingReason, type Observation, type ValueMark } from "../../terms/observation.ts";

export const wordsOfMissing: Readonly<Record<MissingReason, string>> = {
  "not-published": "NotPublished",
  suppressed: "Suppressed",
  "not-delivered": "NotDelivered",
  "division-changed": "DivisionChanged",
  "not-applicable": "Impossible",
  "not-yet": "NotYetAvailable",
  "empty-denominator": "EmptyDenominator",
  "too-few": "TooFew",
};

export const wordsOfMarks: Readonly<Record<ValueMark, string>> = {
  provisional: "Provisional",
  recalculated: "Recalculated",
  "small-numbers": "SmallNumbers",
  estimated: "Estimated",
};

export function valueAttributeOf(observation: Observation): string {
  if (!isPresent(observation)) return wordsOfMissing[observation.missing];
  return observation.marks.length > 0 ? observation.marks.map((mark) => wordsOfMarks[mark]).join(" ") : "None";
}
