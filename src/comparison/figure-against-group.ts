/**
 * A figure of a place against the figures of its group in the same period.
 *
 * Sizes (how many inhabitants, how many per km²) are not compared: a group is chosen
 * for them, and a number of people says how large a place is, not how it fares.
 *
 * In:       where a place stands, and the positions of the others.
 * Out:      the comparison, or why there is none.
 */
import { estimateAt } from "../figures/chance.ts";
import { isEstimate } from "../stats/estimate.ts";
import { isPresent } from "../terms/observation.ts";
import { compareWithGroup, type AgainstGroup, type NotCompared } from "./against-group.ts";
import type { PlaceFigure } from "./place-figure.ts";

export type FigureAgainstGroup = AgainstGroup | NotCompared | { readonly missing: "is-a-size" };

export function compareFigure(figure: PlaceFigure, others: readonly number[]): FigureAgainstGroup {
  const { indicator, block, region, periodIndex, observation } = figure;
  if (indicator.unit.kind === "count") return { missing: "is-a-size" };
  if (!isPresent(observation)) return { missing: "no-value" };
  const width = block.periods.length;
  const values = others.filter((place) => place !== region).map((place) => block.values[place * width + periodIndex]);
  const own = estimateAt(indicator, block, region, periodIndex);
  return compareWithGroup(isEstimate(own) ? own : { value: observation.value }, values);
}
