/**
 * Is this figure rising or falling of late?
 *
 * A pointer for the reader over the last five years, not a rigorous analysis: five
 * points say whether a line through them leans more than chance would make it
 * lean, and whether that still holds when any one of them is left out.
 *
 * Method: the recent trend of Fingertips (Public Health England). With limits, a
 * weighted line and the chi-square of its slope; for shares, the test for trend of
 * Cochran (1954) and Armitage (1955). Both at 99.8%, and only when the slope has
 * the same sign with each of the five points left out.
 *
 * In:       points in order of time, as far apart from each other, that do not
 *           overlap. The last five count. Breaks are the caller's: give only points
 *           that may be compared.
 * Out:      rising, falling, or no trend to be seen; or why it cannot be calculated.
 *
 * @example
 * recentTrend([{ value: 24.67, lower: 23.16, upper: 26.25 }, …]) // { direction: "rising", chiSquare: 46.77 }
 */
import { chiSquareAbove } from "./chi-square.ts";

export type TrendDirection = "rising" | "falling" | "none-seen";

export interface RecentTrend {
  readonly direction: TrendDirection;
  readonly chiSquare: number;
  /** How often chance alone would give a slope this steep; the direction asks for more than a small one. */
  readonly pValue: number;
}

export type TrendMissing = "too-few-points" | "not-a-number" | "no-limits" | "all-or-none";

export interface PointWithLimits {
  readonly value: number;
  /** 95% limits. */
  readonly lower: number;
  readonly upper: number;
}

export interface PointOfCounts {
  readonly numerator: number;
  readonly denominator: number;
}

export const trendPoints = 5;
const trendLevel = 0.998;

/** The trend of five figures with their 95% limits. */
export function recentTrend(series: readonly PointWithLimits[]): RecentTrend | { readonly missing: TrendMissing } {
  const points = series.slice(-trendPoints);
  if (points.length < trendPoints) return { missing: "too-few-points" };
  if (!points.every(({ value, lower, upper }) => [value, lower, upper].every(Number.isFinite))) return { missing: "not-a-number" };
  if (points.some(({ lower, upper }) => upper <= lower)) return { missing: "no-limits" };
  const weighted = points.map(({ value, lower, upper }, time) => ({ time: time + 1, value, weight: (widthInErrors / (upper - lower)) ** 2 }));
  const { slope, errorSquared } = lineThrough(weighted);
  const slopes = [slope, ...weighted.map((left) => lineThrough(weighted.filter((point) => point !== left)).slope)];
  return conclude(slope ** 2 / errorSquared, slopes);
}

/** The trend of five shares. */
export function recentTrendOfShares(series: readonly PointOfCounts[]): RecentTrend | { readonly missing: TrendMissing } {
  const points = series.slice(-trendPoints);
  if (points.length < trendPoints) return { missing: "too-few-points" };
  if (!points.every(({ numerator, denominator }) => Number.isFinite(numerator) && Number.isFinite(denominator))) return { missing: "not-a-number" };
  if (points.some(({ numerator, denominator }) => numerator <= 0 || numerator >= denominator)) return { missing: "all-or-none" };
  const logits = points.map(({ numerator, denominator }, time) => ({ time: time + 1, value: Math.log(numerator / (denominator - numerator)), weight: 1 }));
  const slopes = [lineThrough(logits).slope, ...logits.map((left) => lineThrough(logits.filter((point) => point !== left)).slope)];
  return conclude(cochranArmitage(points), slopes);
}

/** Fingertips takes the width of 95% limits for 3.92 standard errors. */
const widthInErrors = 3.92;

interface Weighted {
  readonly time: number;
  readonly value: number;
  readonly weight: number;
}

function lineThrough(points: readonly Weighted[]): { readonly slope: number; readonly errorSquared: number } {
  const sum = (of: (point: Weighted) => number) => points.reduce((total, point) => total + point.weight * of(point), 0);
  const [w, wt, wy, wtt, wty] = [sum(() => 1), sum(({ time }) => time), sum(({ value }) => value), sum(({ time }) => time ** 2), sum(({ time, value }) => time * value)];
  const spread = w * wtt - wt ** 2;
  return { slope: (w * wty - wt * wy) / spread, errorSquared: w / spread };
}

function cochranArmitage(points: readonly PointOfCounts[]): number {
  const sum = (of: (point: PointOfCounts, time: number) => number) => points.reduce((total, point, index) => total + of(point, index + 1), 0);
  const [all, cases] = [sum(({ denominator }) => denominator), sum(({ numerator }) => numerator)];
  const casesByTime = sum(({ numerator }, time) => numerator * time);
  const [allByTime, allByTimeSquared] = [sum(({ denominator }, time) => denominator * time), sum(({ denominator }, time) => denominator * time ** 2)];
  return (all * (all * casesByTime - cases * allByTime) ** 2) / (cases * (all - cases) * (all * allByTimeSquared - allByTime ** 2));
}

function conclude(chiSquare: number, slopes: readonly number[]): RecentTrend {
  const pValue = chiSquareAbove(chiSquare, 1);
  const isSteep = pValue < 1 - trendLevel;
  if (isSteep && slopes.every((slope) => slope > 0)) return { direction: "rising", chiSquare, pValue };
  if (isSteep && slopes.every((slope) => slope < 0)) return { direction: "falling", chiSquare, pValue };
  return { direction: "none-seen", chiSquare, pValue };
}
