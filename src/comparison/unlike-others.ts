/**
 * Is a place so unlike all others that even those most like it are far?
 *
 * Likeness always gives twelve places, also where hardly anything resembles: to an
 * island, or to a very large city. How far the last of the twelve is, is held
 * against how far that is for all places. Beyond the outer part of that
 * distribution the group is only relatively near, and the reader must know.
 *
 * Method: the fence of a box plot (Tukey 1977): above the upper quartile by more
 * than 1.5 times the distance between the quartiles. All axes weigh the same,
 * whatever the reader chose: it says something of the place.
 *
 * In:       a feature table, a place by its position.
 * Out:      yes or no; no as well where likeness cannot be measured.
 *
 * @example
 * isUnlikeOthers(municipalityFeatures(vintage), vlieland) // true
 */
import { quantile, sortedWithoutGaps } from "../stats/quantile.ts";
import type { FeatureTable } from "./features.ts";
import { usualCount } from "./group-choice.ts";
import { listAlike } from "./likeness.ts";

interface Reach {
  /** Distance to the last of the usual group, per place; NaN where there is none. */
  readonly distances: Float64Array;
  readonly fence: number;
}

const reaches = new WeakMap<FeatureTable, Reach>();

export function isUnlikeOthers(table: FeatureTable, place: number): boolean {
  const reach = reaches.get(table) ?? measureReach(table);
  reaches.set(table, reach);
  return reach.distances[place] > reach.fence;
}

function measureReach(table: FeatureTable): Reach {
  const distances = Float64Array.from(table.list.codes, (_, place) => distanceToLast(table, place));
  const ascending = sortedWithoutGaps(distances);
  const [lower, upper] = [quantile(ascending, 0.25), quantile(ascending, 0.75)];
  return { distances, fence: upper + 1.5 * (upper - lower) };
}

function distanceToLast(table: FeatureTable, place: number): number {
  const alike = listAlike(table, place, usualCount);
  return "places" in alike ? alike.places[alike.places.length - 1].distance : NaN;
}
