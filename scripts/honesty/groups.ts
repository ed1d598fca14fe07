/** Groups of places of about the same size, as they stand in the figures. */
import { indexBy, type Random } from "../../src/stats/random.ts";
import type { CountedFigure } from "./ground.ts";

/** A place and so many others with the nearest numbers to count among. */
export function groupAround(figure: CountedFigure, random: Random, others: number): readonly number[] {
  const bySize = sortedBySize(figure);
  const first = indexBy(random, bySize.length - others);
  const group = bySize.slice(first, first + others + 1);
  const own = indexBy(random, group.length);
  return [group[own], ...group.filter((_, place) => place !== own)];
}

const sorted = new WeakMap<CountedFigure, readonly number[]>();

function sortedBySize(figure: CountedFigure): readonly number[] {
  const known = sorted.get(figure) ?? figure.regions.toSorted((a, b) => figure.bases[a] - figure.bases[b]);
  sorted.set(figure, known);
  return known;
}
