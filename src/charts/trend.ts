/**
 * A trend: which way did it go, here and at the places like ours?
 *
 * A small picture beside a row. All trends on a page share one time axis, so a
 * short series looks short. It does not start at zero; instead the axis is
 * widened to at least 12% of the level, so that noise does not look like drama.
 * Money that is only planned is an open dot, never joined to what was spent, and
 * drawn only for the years that were not counted yet.
 *
 * In:       our years, the middle of the peers, planned years, breaks, words.
 * Out:      an `<svg>` of 152 × 72 px, or undefined when there are fewer than
 *           two years: the page then says so in words.
 * Not here: the big pictures from zero (years.ts), many places (line-chart.ts).
 *
 * @example
 * renderTrend({
 *   own: [{ year: 2021, value: 8.4 }, { year: 2022, value: 8.3 }],
 *   from: 2017, to: 2026, valueLabel: "8,3", label: "Van 8,4 in 2021 naar 8,3 in 2022",
 * }) // '<svg class="chart trend" width="152" height="72" …'
 */
import { coordinate } from "./coordinate.ts";
import { renderLabel } from "./label.ts";
import { openPicture } from "./open-picture.ts";
import { drawBreaks, drawDot, drawSeries, inOrder, lonePoints, splitAtBreaks, type Axes, type YearValue } from "./series.ts";
import { textWidth } from "./text-width.ts";

export interface TrendOptions {
  readonly own: readonly YearValue[];
  /** The median of the peers, year by year. */
  readonly peers?: readonly YearValue[];
  /** What is planned; only what comes after our last year is drawn. */
  readonly planned?: readonly YearValue[];
  /** Years from which the figure is counted in another way. */
  readonly breaks?: readonly number[];
  /** First and last year of the axis that all trends on the page share. */
  readonly from?: number;
  readonly to: number;
  /** Our last value as it is written. */
  readonly valueLabel: string;
  /** Stands beside the last open dot: "begroot". */
  readonly plannedLabel?: string;
  /** The whole trend in one sentence. */
  readonly label: string;
}

const width = 152;
const height = 72;
const left = 5;
// All that is right of this is for the label at the end.
const right = 100;
const top = 13;
const bottom = 48;
const base = 55.5;
const firstYear = 2012;
const leastSpread = 0.12;

/** Draws a small trend, or nothing when there is no trend to draw. */
export function renderTrend(options: TrendOptions): string | undefined {
  const { from = firstYear, to, breaks = [], label } = options;
  const own = within(options.own, from, to);
  if (own.length < 2) return undefined;
  const peers = within(options.peers ?? [], from, to);
  const last = own[own.length - 1];
  const planned = within(options.planned ?? [], last.year + 1, to);
  const axes = fitAxes([own, peers, planned], from, to);
  const pieces = splitAtBreaks(own, breaks);
  const peerPieces = splitAtBreaks(peers, breaks);
  return (
    openPicture("trend", width, height, label) +
    `<line class="base" x1="0" x2="${right + left}" y1="${base}" y2="${base}"/>` +
    drawBreaks(shownBreaks(breaks, [...own, ...planned]), axes, 4, base) +
    drawSeries(peerPieces, axes, "peer-line") +
    lonePoints(peerPieces).map((point) => drawDot(point, axes, "peer-dot", 1.5)).join("") +
    drawSeries(pieces, axes, "own-line") +
    lonePoints(pieces).map((point) => drawDot(point, axes, "own-dot", 2.5)).join("") +
    planned.map((point) => drawDot(point, axes, "planned-dot", 2.5)).join("") +
    drawDot(last, axes, "own-dot", 3.5) +
    nameEnd(options, [own, peers, planned], axes) +
    nameYears(own[0].year, planned[planned.length - 1]?.year ?? last.year, axes) +
    "</svg>"
  );
}

function within(points: readonly YearValue[], from: number, to: number): readonly YearValue[] {
  const ordered = inOrder(points);
  const isWithin = ({ year }: YearValue) => year >= from && year <= to;
  return ordered.every(isWithin) ? ordered : ordered.filter(isWithin);
}

function fitAxes(series: readonly (readonly YearValue[])[], from: number, to: number): Axes {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const points of series) {
    for (const { value } of points) {
      lowest = Math.min(lowest, value);
      highest = Math.max(highest, value);
    }
  }
  const middle = (lowest + highest) / 2;
  const spread = Math.max(highest - lowest, Math.abs(middle) * leastSpread) || 1;
  const perYear = (right - left) / Math.max(1, to - from);
  return {
    x: (year) => left + (year - from) * perYear,
    y: (value) => (top + bottom) / 2 - ((value - middle) / spread) * (bottom - top),
  };
}

// A break before the first or after the last year that is drawn separates nothing.
function shownBreaks(breaks: readonly number[], points: readonly YearValue[]): readonly number[] {
  if (breaks.length === 0) return breaks;
  const years = points.map((point) => point.year);
  return breaks.filter((year) => year > Math.min(...years) && year <= Math.max(...years));
}

/** Names the end of the line: the planned dots where there are any after it, else our last value. */
function nameEnd(options: TrendOptions, series: readonly (readonly YearValue[])[], axes: Axes): string {
  const [own, , planned] = series;
  const last = own[own.length - 1];
  const plan = planned[planned.length - 1];
  const text = options.plannedLabel;
  if (plan && text) {
    const x = axes.x(plan.year) + 7;
    if (x + textWidth(text, 12.5) <= width + 2) return renderLabel(x, axes.y(plan.value) + 4, text);
  }
  const x = axes.x(last.year) + 7;
  const style = { className: "own-label halo" };
  if (!plan && x + textWidth(options.valueLabel, 13.5, true) <= width + 1) {
    return renderLabel(x, axes.y(last.value) + 4.5, options.valueLabel, style);
  }
  return nameAbove(options.valueLabel, last, series.flat(), axes);
}

// No room beside the dot: above all that is drawn over the width of the label, or below it.
function nameAbove(text: string, last: YearValue, points: readonly YearValue[], axes: Axes): string {
  const half = textWidth(text, 13.5, true) / 2;
  const x = Math.min(axes.x(last.year), width - half);
  const heights = points.filter((point) => Math.abs(axes.x(point.year) - x) <= half + 8).map((point) => axes.y(point.value));
  const above = Math.min(...heights) - 8;
  const y = above >= 10 ? above : Math.min(Math.max(...heights) + 16, base - 3);
  return renderLabel(x, y, text, { className: "own-label halo", anchor: "middle" });
}

function nameYears(first: number, last: number, axes: Axes): string {
  const half = textWidth("2000", 12.5) / 2;
  const [start, end] = [Math.max(axes.x(first), half), axes.x(last)];
  if (end - start >= 4 * half) {
    return renderLabel(start, 69, String(first), { anchor: "middle" }) + renderLabel(end, 69, String(last), { anchor: "middle" });
  }
  const text = `${first}–${coordinate(last % 100).padStart(2, "0")}`;
  const room = textWidth(text, 12.5) / 2;
  return renderLabel(Math.max((start + end) / 2, room), 69, text, { anchor: "middle" });
}
