/**
 * Does our place drift from its mixture more than others do from theirs?
 *
 * A thin line for every other place and a thick one for ours: the difference
 * between place and mixture, year by year. Before the start all should lie near
 * zero; afterwards ours stands out, or it does not. The others are not named,
 * since no one of them matters: together they show what is usual.
 *
 * A place whose mixture never fitted would squeeze all others flat; what reaches
 * beyond the axis is cut off there, and the caller says how many that are.
 *
 * In:       our differences and those of the others, the year of the start, words.
 * Out:      an `<svg>`: 720 px wide, or as narrow as a phone.
 * Not here: how large a difference is unusual (stats/placebo-in-space.ts).
 */
import { axisTicks } from "./axis-ticks.ts";
import { coordinate } from "./coordinate.ts";
import { renderLabel } from "./label.ts";
import { openPicture } from "./open-picture.ts";
import { drawBreaks, drawDot, inOrder, type Axes, type YearValue } from "./series.ts";
import { textWidth } from "./text-width.ts";

export interface DifferenceLinesOptions {
  readonly own: readonly YearValue[];
  readonly others: readonly (readonly YearValue[])[];
  readonly start: { readonly year: number; readonly label: string };
  readonly from: number;
  readonly to: number;
  /** How far the axis reaches on either side of zero. */
  readonly reach: number;
  readonly format: (value: number) => string;
  readonly ownName: string;
  readonly othersName: string;
  /** The whole picture in one sentence. */
  readonly label: string;
}

const plotHeight = 240;
const top = 16;
const bottom = top + plotHeight;

/** Draws the lines at one width in pixels. */
export function renderDifferenceLines(options: DifferenceLinesOptions, width = 720, className = "fit"): string {
  const { own, others, reach, from, to, format, label } = options;
  const ticks = axisTicks("linear", -reach, reach, 5);
  const left = 10 + Math.max(...ticks.map((tick) => textWidth(format(tick), 12.5)));
  const right = width - 16;
  const perYear = (right - left - 8) / Math.max(1, to - from);
  const axes: Axes = { x: (year) => left + 8 + (year - from) * perYear, y: (value) => top + (plotHeight * (reach - value)) / (2 * reach) };
  return (
    openPicture(className, width, bottom + 62, label) +
    ticks.map((tick) => drawGridLine(axes.y(tick), tick === 0, format(tick), left, right)).join("") +
    others.map((points) => drawPath(points, axes, reach, "thin-line")).join("") +
    drawBreaks([options.start.year], axes, top, bottom) +
    nameStart(options, axes) +
    drawPath(own, axes, reach, "own-line") +
    own.filter(({ value }) => Math.abs(value) <= reach).map((point) => drawDot(point, axes, "own-dot", 2.5)).join("") +
    drawYears(options, axes, perYear) +
    drawNames(options) +
    "</svg>"
  );
}

/** Both widths after each other; charts.css shows the one that fits the screen. */
export function renderDifferenceLinesForAllScreens(options: DifferenceLinesOptions): string {
  return renderDifferenceLines(options, 720, "fit for-wide") + renderDifferenceLines(options, 328, "fit for-narrow");
}

function drawGridLine(y: number, isZero: boolean, text: string, left: number, right: number): string {
  const at = coordinate(y);
  const line = `<line class="${isZero ? "zero" : "grid"}" x1="${coordinate(left)}" x2="${coordinate(right)}" y1="${at}" y2="${at}"/>`;
  return line + renderLabel(left - 6, y + 4, text, { anchor: "end" });
}

/** A line from year to year; beyond the axis it runs along its edge. */
function drawPath(points: readonly YearValue[], { x, y }: Axes, reach: number, className: string): string {
  const spots = inOrder(points).map(({ year, value }) => `${coordinate(x(year))} ${coordinate(y(Math.max(-reach, Math.min(reach, value))))}`);
  return spots.length > 1 ? `<path class="${className}" d="M${spots.join("L")}"/>` : "";
}

function nameStart({ start, from, to }: DifferenceLinesOptions, axes: Axes): string {
  const isRightHalf = start.year > (from + to) / 2;
  const style = { className: "halo", anchor: isRightHalf ? ("end" as const) : ("start" as const) };
  return renderLabel(axes.x(start.year - 0.5) + (isRightHalf ? -5 : 5), top + 4, start.label, style);
}

/** As many years as have room, counted back from the last one. */
function drawYears({ from, to }: DifferenceLinesOptions, axes: Axes, perYear: number): string {
  const stride = Math.max(1, Math.ceil(52 / perYear));
  const labels: string[] = [];
  for (let year = to; year >= from; year -= stride) labels.unshift(renderLabel(axes.x(year), bottom + 20, String(year), { anchor: "middle" }));
  return labels.join("");
}

function drawNames({ ownName, othersName }: DifferenceLinesOptions): string {
  const y = bottom + 50;
  const second = 42 + textWidth(ownName, 13.5, true) + 24;
  return (
    `<path class="own-line" d="M2 ${y}h30"/>${renderLabel(42, y + 4.5, ownName, { className: "line-name own-label" })}` +
    `<path class="thin-line" d="M${coordinate(second)} ${y}h30"/>${renderLabel(second + 40, y + 4.5, othersName, { className: "line-name" })}`
  );
}
