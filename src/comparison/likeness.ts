/**
 * Which places resemble a place most, and in what?
 *
 * Two places are compared feature by feature on the scale of features.ts. On each
 * axis the distance is the root of the mean squared difference; overall it is
 * the mean of the axes, weighted as the reader chose. Beyond twice the usual spread
 * a difference no longer counts squared but in proportion: one odd figure must not
 * decide everything. Every feature's share in the distance is kept, because "these
 * resemble you" is worth little without the why.
 *
 * Missing features: an axis is measured over the features that both places have,
 * when those carry at least half of its weight. Axes that the place itself lacks
 * are left out for all; the others must then have three quarters of what remains,
 * or they would seem near by knowing little of them. Who has less is not compared,
 * and counted. A place that has less than half of all has no likeness.
 *
 * Method: nearest neighbours on standardised features, as CIPFA's for English
 * councils; squares that turn into a line after Huber (1964). The axes and the rule
 * for gaps are ours.
 *
 * In:       a feature table, a place by its position, how many, the weights.
 * Out:      the most alike first, with their distance; or why there are none.
 *           Distances order places and are not shown: a score invites a contest.
 * Not here: groups chosen otherwise (peers.ts), how firm the choice is (likeness-stability.ts).
 *
 * @example
 * const alike = listAlike(municipalityFeatures(vintage), deventer, 12);
 * "places" in alike && explainLikeness(table, deventer, alike.places[0].place).axes[0].share // 0.3 of the distance is population
 */
import { axes, equalWeights, type Axis, type AxisWeights } from "./axes.ts";
import type { Feature, FeatureTable } from "./features.ts";

export interface LikenessChoice {
  readonly weights?: AxisWeights;
  /** The id of a feature to leave out. */
  readonly without?: string;
}

export interface AlikePlace {
  /** Position in the table. */
  readonly place: number;
  readonly distance: number;
}

export interface AlikePlaces {
  /** The most alike first; of equals the one that stands first in the table. */
  readonly places: readonly AlikePlace[];
  /** How many places had too few figures to be compared with. */
  readonly notCompared: number;
}

/**
 * - `no-features`: the figures hold none that counts with these weights.
 * - `too-few-features`: the place itself misses more than half of them.
 * - `too-few-places`: fewer than 3 others can be compared with.
 */
export interface NoLikeness {
  readonly missing: "no-features" | "too-few-features" | "too-few-places";
}

export interface FeatureDifference {
  readonly feature: Feature;
  /** In the usual spread of the feature, the other place minus the own one; undefined when one of them has no figure. */
  readonly difference: number | undefined;
  /** Of the whole distance, from 0 to 1. */
  readonly share: number;
}

export interface AxisDistance {
  readonly axis: Axis;
  /** Undefined when too few features could be compared, or the axis does not count. */
  readonly distance: number | undefined;
  readonly share: number;
}

export interface LikenessExplanation {
  readonly distance: number;
  readonly axes: readonly AxisDistance[];
  readonly features: readonly FeatureDifference[];
}

const squaredUpTo = 2;
const floor = 0.5;
const floorOfOther = 0.75;
const fewest = 3;

/** The places most like this one, nearest first. */
export function listAlike(table: FeatureTable, place: number, count: number, choice: LikenessChoice = {}): AlikePlaces | NoLikeness {
  const plan = planFor(table, choice);
  if (plan.weight === 0) return { missing: "no-features" };
  if (ownWeight(plan, place) < floor * plan.weight) return { missing: "too-few-features" };
  const nearest = new NearestList(count);
  let compared = 0;
  const needed = neededOf(plan, place);
  for (let other = 0; other < table.list.codes.length; other++) {
    if (other === place) continue;
    const distance = distanceTo(plan, place, other, needed);
    if (Number.isNaN(distance)) continue;
    compared++;
    nearest.offer(other, distance);
  }
  if (compared < fewest) return { missing: "too-few-places" };
  return { places: nearest.list(), notCompared: table.list.codes.length - 1 - compared };
}

/** What makes two places alike or not; undefined when they cannot be compared. */
export function explainLikeness(table: FeatureTable, place: number, other: number, choice: LikenessChoice = {}): LikenessExplanation | undefined {
  const plan = planFor(table, choice);
  const distance = distanceTo(plan, place, other, neededOf(plan, place));
  if (Number.isNaN(distance)) return undefined;
  const axisParts = plan.axes.map((one) => ({ ...one, distance: axisDistance(table, one, place, other) }));
  const measured = axisParts.filter((one) => !Number.isNaN(one.distance));
  const whole = measured.reduce((sum, one) => sum + one.weight * one.distance, 0);
  const shareOf = (axis: Axis) => {
    const part = measured.find((one) => one.axis === axis);
    return part && whole > 0 ? (part.weight * part.distance) / whole : 0;
  };
  return {
    distance,
    axes: axes.map((axis) => ({ axis, distance: measured.find((one) => one.axis === axis)?.distance, share: shareOf(axis) })),
    features: table.features.map((feature, column) => explainFeature(plan, column, place, other, shareOf(feature.axis))),
  };
}

/** What stays the same for all pairs. */
interface Plan {
  readonly table: FeatureTable;
  readonly axes: readonly AxisPlan[];
  readonly weight: number;
}

interface AxisPlan {
  readonly axis: Axis;
  readonly weight: number;
  /** Positions of its features in a row of scores, and what each counts. */
  readonly columns: Int32Array;
  readonly columnWeights: Float64Array;
  readonly columnWeight: number;
}

function planFor(table: FeatureTable, { weights = equalWeights, without }: LikenessChoice): Plan {
  const plans = axes.flatMap((axis): AxisPlan[] => {
    const columns = Int32Array.from(table.features.flatMap((one, column) => (one.axis === axis && one.id !== without ? [column] : [])));
    if (columns.length === 0 || weights[axis] === 0) return [];
    const columnWeights = Float64Array.from(columns, (column) => weightOf(table.features[column]));
    return [{ axis, weight: weights[axis], columns, columnWeights, columnWeight: columnWeights.reduce((sum, one) => sum + one, 0) }];
  });
  return { table, axes: plans, weight: plans.reduce((sum, one) => sum + one.weight, 0) };
}

function weightOf({ weight = 1 }: Feature): number {
  return weight;
}

/** The weight of the axes that a place has figures for. */
function ownWeight({ table, axes: plans }: Plan, place: number): number {
  return plans.reduce((sum, axis) => (Number.isNaN(axisDistance(table, axis, place, place)) ? sum : sum + axis.weight), 0);
}

/** What another place must have of it to be compared. */
function neededOf(plan: Plan, place: number): number {
  return Math.max(floorOfOther * ownWeight(plan, place), floor * plan.weight);
}

function distanceTo(plan: Plan, place: number, other: number, needed: number): number {
  let [sum, weight] = [0, 0];
  for (const axis of plan.axes) {
    const distance = axisDistance(plan.table, axis, place, other);
    if (Number.isNaN(distance)) continue;
    sum += axis.weight * distance;
    weight += axis.weight;
  }
  return weight > 0 && weight >= needed ? sum / weight : NaN;
}

function axisDistance({ scores, features }: FeatureTable, { columns, columnWeights, columnWeight }: AxisPlan, place: number, other: number): number {
  const [own, theirs] = [place * features.length, other * features.length];
  let [sum, weight] = [0, 0];
  for (let index = 0; index < columns.length; index++) {
    const counts = counted(scores[own + columns[index]] - scores[theirs + columns[index]]);
    if (Number.isNaN(counts)) continue;
    sum += columnWeights[index] * counts;
    weight += columnWeights[index];
  }
  return weight >= floor * columnWeight ? Math.sqrt(sum / weight) : NaN;
}

/** Squared as far as that is fair, then in proportion. */
function counted(difference: number): number {
  const size = Math.abs(difference);
  return size <= squaredUpTo ? size * size : squaredUpTo * (2 * size - squaredUpTo);
}

function explainFeature({ table, axes: plans }: Plan, column: number, place: number, other: number, shareOfAxis: number): FeatureDifference {
  const { scores, features } = table;
  const differenceIn = (one: number) => scores[other * features.length + one] - scores[place * features.length + one];
  /** What one feature adds to its axis; 0 when one of both misses it. */
  const added = (one: number) => weightOf(features[one]) * (counted(differenceIn(one)) || 0);
  const axis = plans.find((one) => one.columns.includes(column));
  const whole = axis ? axis.columns.reduce((sum, one) => sum + added(one), 0) : 0;
  const difference = differenceIn(column);
  return {
    feature: features[column],
    difference: Number.isNaN(difference) ? undefined : difference,
    share: axis && whole > 0 ? (shareOfAxis * added(column)) / whole : 0,
  };
}

/** Keeps the nearest few without sorting all. */
class NearestList {
  readonly #most: number;
  readonly #kept: AlikePlace[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  offer(place: number, distance: number): void {
    const kept = this.#kept;
    if (kept.length === this.#most && distance >= kept[kept.length - 1].distance) return;
    let at = kept.length;
    while (at > 0 && kept[at - 1].distance > distance) at--;
    kept.splice(at, 0, { place, distance });
    if (kept.length > this.#most) kept.pop();
  }

  list(): readonly AlikePlace[] {
    return this.#kept;
  }
}
