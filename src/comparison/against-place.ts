/**
 * Which of these places differ from ours, one by one?
 *
 * Whoever compares with twelve others finds a difference by chance sooner than who
 * compares with one. So the twelve are judged together: of the places that are
 * called different, on average at most 1 in 20 is chance.
 *
 * Method: the interval of each difference by square and add (stats/difference.ts); its p value from
 * the side that looks to zero, taken as normal; over all places of the table the
 * false discovery rate of Benjamini and Hochberg (1995) at 5%. The comparisons share
 * our own figure and are thereby positively related, for which it holds.
 *
 * In:       our estimate and those of the others, at 95% and in the same unit.
 * Out:      for each the difference, other minus own, and whether it is higher, lower, or alike:
 *           not to be told apart. Undefined where the other has no estimate.
 *
 * @example
 * compareWithPlaces(rate(2345, 28218), [rate(1500, 12000)]) // [{ outcome: "higher", difference: … }]
 */
import { difference } from "../stats/difference.ts";
import type { Estimate } from "../stats/estimate.ts";
import { adjustForFalseDiscovery } from "../stats/false-discovery.ts";
import { deviationsAt, normalBelow } from "../stats/normal.ts";
import { outcomeOf, type Outcome } from "./outcome-of-difference.ts";

export interface AgainstPlace {
  /** The other minus our own. */
  readonly difference: Estimate;
  /** Adjusted for the number of places. */
  readonly p: number;
  readonly outcome: Outcome;
}

export function compareWithPlaces(own: Estimate, others: readonly (Estimate | undefined)[]): readonly (AgainstPlace | undefined)[] {
  const differences = others.map((other) => other && difference(other, own));
  const known = differences.filter((one) => one !== undefined);
  const corrected = adjustForFalseDiscovery(known.map(chanceAlone));
  if ("missing" in corrected) throw new RangeError("comparison/against-place: found a limit that is no number; expected estimates with limits");
  let next = 0;
  return differences.map((one) => {
    if (!one) return undefined;
    const p = corrected.adjusted[next++];
    return { difference: one, p, outcome: outcomeOf(one.value, p) };
  });
}

/** How often chance alone would set two equal places this far apart. */
function chanceAlone({ value, lower, upper, level }: Estimate): number {
  if (value === 0) return 1;
  const error = (value > 0 ? value - lower : upper - value) / deviationsAt(level);
  return error > 0 ? Math.min(1, 2 * normalBelow(-Math.abs(value) / error)) : 0;
}
