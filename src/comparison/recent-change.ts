/**
 * Is our figure rising or falling of late, and what did the group do meanwhile?
 *
 * Method: the recent trend over the last five years in a row without a break
 * (stats/recent-trend.ts). Beside it the mean of the group in the first and the last of
 * those years, over the same places both times. How unusual: our change against
 * those of the group, in the spread of one new place.
 *
 * In:       where a place stands, and the positions of the others.
 * Out:      the direction with its p value, the first and the last year of both; or why it
 *           cannot be calculated.
 * Not here: who in the group moved otherwise than the rest (who-changed.ts).
 *
 * @example
 * recentChange(figure, group.indices) // { direction: "rising", from: "2018JJ00", first: 8, last: 9.1, group: { first: 8.2, last: 8.9, places: 12 }, … }
 */
import { estimateAt } from "../figures/chance.ts";
import { isMissingStatus } from "../figures/column.ts";
import { breaksBetween } from "../figures/indicator.ts";
import { isEstimate, type Estimate } from "../stats/estimate.ts";
import { recentTrend, trendPoints, type RecentTrend, type TrendDirection, type TrendMissing } from "../stats/recent-trend.ts";
import { yearOf, type Period } from "../terms/period.ts";
import { compareWithGroup } from "./against-group.ts";
import type { PlaceFigure } from "./place-figure.ts";

export interface RecentChange {
  readonly direction: TrendDirection;
  readonly p: number;
  readonly from: Period;
  readonly to: Period;
  readonly first: number;
  readonly last: number;
  /** The mean of the others in the same years. */
  readonly group: { readonly first: number; readonly last: number; readonly places: number };
  /** How far our change lies from those of the others, in the spread of one new place. */
  readonly unusual: number;
}

/** `too-few-points`: not five years in a row without a break. `too-few-peers`: fewer than 5 others have both years. */
export interface NoRecentChange {
  readonly missing: TrendMissing | "too-few-peers" | "same-everywhere";
}

export interface OwnTrend extends RecentTrend {
  readonly from: Period;
  readonly to: Period;
}

/** Whether our own figure leans up or down over the last five years, without a look at others; or why that cannot be calculated. */
export function ownTrend(figure: PlaceFigure): OwnTrend | { readonly missing: TrendMissing } {
  const { block, periodIndex: to } = figure;
  const from = to - trendPoints + 1;
  if (!isUnbroken(figure, from, to)) return { missing: "too-few-points" };
  const points = listEstimates(figure, from, to);
  if ("missing" in points) return points;
  const trend = recentTrend(points);
  return "missing" in trend ? trend : { ...trend, from: block.periods[from].period, to: block.periods[to].period };
}

export function recentChange(figure: PlaceFigure, others: readonly number[]): RecentChange | NoRecentChange {
  const { block, region, periodIndex: to } = figure;
  const trend = ownTrend(figure);
  if ("missing" in trend) return trend;
  const from = to - trendPoints + 1;
  const width = block.periods.length;
  const isKnown = (place: number) => !isMissingStatus(block.statuses[place * width + from]) && !isMissingStatus(block.statuses[place * width + to]);
  const valueAt = (place: number, period: number) => block.values[place * width + period];
  const group = others.filter((place) => place !== region && isKnown(place));
  const [first, last] = [valueAt(region, from), valueAt(region, to)];
  const beside = compareWithGroup({ value: last - first }, group.map((place) => valueAt(place, to) - valueAt(place, from)));
  if ("missing" in beside) return { missing: beside.missing === "no-value" ? "not-a-number" : beside.missing };
  return {
    direction: trend.direction,
    p: trend.pValue,
    from: trend.from,
    to: trend.to,
    first,
    last,
    group: { first: meanOf(group.map((place) => valueAt(place, from))), last: meanOf(group.map((place) => valueAt(place, to))), places: group.length },
    unusual: beside.unusual,
  };
}

/** Five years that follow each other and are counted in one way. */
function isUnbroken({ block, indicator }: PlaceFigure, from: number, to: number): boolean {
  if (from < 0) return false;
  const [first, last] = [block.periods[from].period, block.periods[to].period];
  return yearOf(last) - yearOf(first) === to - from && breaksBetween(indicator, first, last).length === 0;
}

function listEstimates({ indicator, block, region }: PlaceFigure, from: number, to: number): readonly Estimate[] | { readonly missing: TrendMissing } {
  const estimates: Estimate[] = [];
  for (let period = from; period <= to; period++) {
    const found = estimateAt(indicator, block, region, period);
    if (!isEstimate(found)) return { missing: found.missing === "no-value" ? "not-a-number" : "no-limits" };
    estimates.push(found);
  }
  return estimates;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
