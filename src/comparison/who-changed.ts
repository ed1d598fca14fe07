/**
 * Who changed, among the places like ours?
 *
 * Everywhere something moves: by chance, and because the whole country moves.
 * A place changed in the sense of this module when its figure moved more than
 * chance explains and otherwise than the places beside it. Those are the places
 * to ring up and ask; the figure does not say why.
 *
 * Method: change is the last value minus the first of an unbroken window.
 * (1) Chance: the limits of that change (square and add) leave zero out; a figure
 * whose chance is unknown, such as money, cannot be tested so, and that is said.
 * (2) Otherwise than the others: the change against the mean change of all others,
 * in the spread of one new place among them, t with one degree of freedom fewer than there are others; what
 * chance adds in a place smaller than the others is added to that spread. Over all
 * places looked at the false discovery rate is held at 5% (Benjamini and Hochberg).
 * Since when: the year that best divides the distance to the middle of the others into two
 * levels (least squares, one change).
 *
 * In:       an indicator, its municipal block, the places by position, and the
 *           period of the last value.
 * Out:      every place with its change, and who moved; or why nothing can be said.
 * Not here: words (web); how likely an own course is a trend (stats/recent-trend.ts).
 *
 * @example
 * whoChanged(jeugdzorg, block, [deventer, ...peers], last) // { from: "2018JJ00", places: [{ place: 12, movement: "up", since: "2021JJ00", … }] }
 */
import { estimateAt } from "../figures/chance.ts";
import { isMissingStatus, type Block } from "../figures/column.ts";
import { breaksBetween, type Indicator } from "../figures/indicator.ts";
import { changePoint } from "../stats/change-point.ts";
import { difference } from "../stats/difference.ts";
import { isEstimate, type Estimate } from "../stats/estimate.ts";
import { adjustForFalseDiscovery } from "../stats/false-discovery.ts";
import { median } from "../stats/quantile.ts";
import { studentBelow } from "../stats/student.ts";
import type { Period } from "../terms/period.ts";

/** `up` and `down` say how it moved beside the others; `with-the-others` is everything else. */
export type Movement = "up" | "down" | "with-the-others";

export interface PlaceChange {
  /** Position in the block. */
  readonly place: number;
  readonly first: number;
  readonly last: number;
  readonly change: number;
  /** Limits of what chance leaves of the change; absent where chance is unknown. */
  readonly limits?: Estimate;
  readonly movement: Movement;
  /** Adjusted for the number of places looked at. */
  readonly p: number;
  /** The first year on the new level; absent where nothing stands out. */
  readonly since?: Period;
}

export interface Changes {
  readonly from: Period;
  readonly to: Period;
  /** In the order in which the places were given; those without both values are left out. */
  readonly places: readonly PlaceChange[];
  readonly withoutFigure: number;
  /** The change in the middle of all places looked at. */
  readonly middle: number;
  readonly isChanceKnown: boolean;
}

/** `too-short`: fewer than 3 periods without a break. `too-few-places`: fewer than 6 with a figure at both ends. `all-the-same`: no change differs. */
export type NoChanges = { readonly missing: "too-short" | "too-few-places" | "all-the-same" };

const fewestPeriods = 3;
const fewestPlaces = 6;
const longest = 6;
const falseDiscoveryRate = 0.05;

export function whoChanged(indicator: Indicator, block: Block, places: readonly number[], lastPeriod: number): Changes | NoChanges {
  const firstPeriod = findStart(indicator, block, places, lastPeriod);
  if (lastPeriod - firstPeriod + 1 < fewestPeriods) return { missing: "too-short" };
  const ends = places.flatMap((place) => endsOf(indicator, block, place, firstPeriod, lastPeriod) ?? []);
  if (ends.length < fewestPlaces) return { missing: "too-few-places" };
  const changes = ends.map(({ change }) => change);
  if (changes.every((change) => change === changes[0])) return { missing: "all-the-same" };
  const tested = adjustForFalseDiscovery(ends.map((_, index) => otherwiseThanOthers(ends, index)));
  if ("missing" in tested) throw new Error(`comparison/who-changed: ${indicator.id} gives a p value that is no probability`);
  return {
    from: block.periods[firstPeriod].period,
    to: block.periods[lastPeriod].period,
    places: ends.map((end, index) => judge(end, tested.adjusted[index], ends, block, firstPeriod, lastPeriod)),
    withoutFigure: places.length - ends.length,
    middle: median(changes),
    isChanceKnown: ends.some(({ limits }) => limits),
  };
}

/** The earliest period after the last break, no longer ago than we look, that most of the places have. */
function findStart(indicator: Indicator, block: Block, places: readonly number[], last: number): number {
  for (let period = Math.max(0, last - longest + 1); period < last; period++) {
    if (breaksBetween(indicator, block.periods[period].period, block.periods[last].period).length > 0) continue;
    const known = places.filter((place) => hasValue(block, place, period)).length;
    if (known * 2 >= places.length) return period;
  }
  return last;
}

interface Ends extends Pick<PlaceChange, "place" | "first" | "last" | "change"> {
  readonly limits?: Estimate;
}

function endsOf(indicator: Indicator, block: Block, place: number, from: number, to: number): Ends | undefined {
  if (!hasValue(block, place, from) || !hasValue(block, place, to)) return undefined;
  const [first, last] = [valueOf(block, place, from), valueOf(block, place, to)];
  const [before, after] = [estimateAt(indicator, block, place, from), estimateAt(indicator, block, place, to)];
  const limits = isEstimate(before) && isEstimate(after) ? { limits: difference(after, before) } : {};
  return { place, first, last, change: last - first, ...limits };
}

/** How surprising the change of one place is, had it been one more of the others. */
function otherwiseThanOthers(ends: readonly Ends[], index: number): number {
  const own = ends[index];
  const others = ends.filter((_, other) => other !== index);
  const count = others.length;
  const mean = others.reduce((sum, { change }) => sum + change, 0) / count;
  const spread = others.reduce((sum, { change }) => sum + (change - mean) ** 2, 0) / (count - 1);
  const moreChance = Math.max(0, chanceOf(own) - others.reduce((sum, other) => sum + chanceOf(other), 0) / count);
  const error = Math.sqrt(spread * (1 + 1 / count) + moreChance);
  if (error === 0) return own.change === mean ? 1 : 0;
  return 2 * studentBelow(-Math.abs(own.change - mean) / error, count - 1);
}

/** The variance that chance gives a change: a 95% interval is 3.92 standard errors wide. */
function chanceOf({ limits }: Ends): number {
  return limits ? ((limits.upper - limits.lower) / 3.92) ** 2 : 0;
}

function judge(end: Ends, p: number, ends: readonly Ends[], block: Block, from: number, to: number): PlaceChange {
  const { limits } = end;
  const isBeyondChance = !limits || limits.lower > 0 || limits.upper < 0;
  if (p > falseDiscoveryRate || !isBeyondChance) return { ...end, p, movement: "with-the-others" };
  const middle = median(ends.filter((one) => one !== end).map(({ change }) => change));
  return { ...end, p, movement: end.change > middle ? "up" : "down", ...sinceWhen(end, ends, block, from, to) };
}

function sinceWhen({ place }: Ends, ends: readonly Ends[], block: Block, from: number, to: number): { readonly since?: Period } {
  const periods = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((period) => hasValue(block, place, period));
  const apart = periods.map((period) => {
    const others = ends.flatMap((one) => (one.place !== place && hasValue(block, one.place, period) ? [valueOf(block, one.place, period)] : []));
    return valueOf(block, place, period) - median(others);
  });
  const found = changePoint(apart);
  return "missing" in found ? {} : { since: block.periods[periods[found.from]].period };
}

function hasValue(block: Block, place: number, period: number): boolean {
  return !isMissingStatus(block.statuses[place * block.periods.length + period]);
}

function valueOf(block: Block, place: number, period: number): number {
  return block.values[place * block.periods.length + period];
}
