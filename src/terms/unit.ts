/**
 * Units: what one of a figure is.
 *
 * A unit says how a value is written ("11,5%", "€ 2.221", "1,2 km") and what
 * stands behind it ("van de jongeren"); the latter is `per`, in words.
 */
import type { Bilingual } from "./bilingual.ts";

export const unitKinds = [
  "count",
  "percentage",
  "per-thousand",
  "per-hundred",
  "euro",
  "kilometre",
  "ratio",
  "cubic-metre",
  "kilowatt-hour",
  "hours",
] as const;

export type UnitKind = (typeof unitKinds)[number];

export interface Unit {
  readonly kind: UnitKind;
  /**
   * What follows the number, in words, without the period:
   * "van de jongeren", "per 1.000 inwoners", "per inwoner", "inwoners".
   */
  readonly words: Bilingual;
}
