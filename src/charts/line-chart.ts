/**
 * A few places through the years, side by side: who went where?
 *
 * Up to six places and the country. Our own line is thick and in our own colour;
 * the others differ by colour *and* by pattern, so that they can be told apart in
 * print and by everyone, and each is named at the end of its line. Where the
 * picture is too narrow for that the names stand below it, each with a piece of
 * its line. A year that was not published is a gap here: dashes already tell who.
 *
 * In:       the places with their years, the country, breaks, words.
 * Out:      an `<svg>`: 720 px wide, or as narrow as a phone.
 * Not here: which places to show, tables.
 */
import { axisTicks } from "./axis-ticks.ts";
import { coordinate } from "./coordinate.ts";
import { renderLabel } from "./label.ts";
import { openPicture } from "./open-picture.ts";
import { drawBreaks, drawDot, inOrder, splitAtBreaks, type Axes, type YearValue } from "./series.ts";
import { spreadOut } from "./spread-out.ts";
import { textWidth } from "./text-width.ts";

export interface LineChartPlace {
  readonly name: string;
  readonly points: readonly YearValue[];
  readonly isOwn?: boolean;
}

export interface LineChartOptions {
  /** Six at most. */
  readonly places: readonly LineChartPlace[];
  readonly country?: LineChartPlace;
  readonly breaks?: readonly number[];
  readonly breakLabel?: string;
  /** The year in which something began: a vertical before it, which lines cross. */
  readonly start?: { readonly year: number; readonly label: string };
  readonly from: number;
  readonly to: number;
  readonly startAtZero?: boolean;
  readonly format: (value: number) => string;
  readonly formatAxis?: (value: number) => string;
  /** The whole picture in one sentence. */
  readonly label: string;
}

interface LineStyle {
  readonly line: string;
  readonly dot: string;
  readonly name: string;
  readonly dashes?: string;
}

const ownStyle: LineStyle = { line: "own-line", dot: "own-dot", name: "line-name own-label" };
const countryStyle: LineStyle = { line: "rest-line", dot: "rest-dot", name: "line-name" };
const otherStyles: readonly LineStyle[] = [
  { line: "peer-line bold-line", dot: "peer-dot", name: "line-name peer-label" },
  { line: "ink-line", dot: "ink-dot", name: "line-name ink-label", dashes: "7 3" },
  { line: "peer-line bold-line", dot: "peer-dot", name: "line-name peer-label", dashes: "2 3" },
  { line: "ink-line", dot: "ink-dot", name: "line-name ink-label", dashes: "1 3" },
  { line: "peer-line bold-line", dot: "peer-dot", name: "line-name peer-label", dashes: "10 3 2 3" },
  { line: "ink-line", dot: "ink-dot", name: "line-name ink-label", dashes: "14 4" },
];

const most = 6;
const wideEnoughForNames = 560;
const plotHeight = 260;
const top = 16;
const bottom = top + plotHeight;
const rowHeight = 22;

/** Draws the chart at one width in pixels. */
export function renderLineChart(options: LineChartOptions, width = 720, className = "fit"): string {
  const lines = styleLines(options);
  const isWide = width >= wideEnoughForNames;
  const values = lines.flatMap((line) => line.points.map((point) => point.value));
  const [lowest, highest] = valueRange(values, options.startAtZero ?? false);
  const format = options.formatAxis ?? options.format;
  const ticks = axisTicks("linear", lowest, highest, 5);
  const left = 10 + Math.max(0, ...ticks.map((tick) => textWidth(format(tick), 12.5)));
  const nameWidths = lines.map((line) => textWidth(endText(line, options), 13.5, true));
  const right = isWide ? width - 20 - Math.max(0, ...nameWidths) : width - 16;
  const axes = fitAxes([lowest, highest], [left + 8, right], options);
  const height = isWide ? bottom + 32 : bottom + 40 + lines.length * rowHeight;
  return (
    openPicture(className, width, height, options.label) +
    ticks.map((tick) => drawGridLine(axes.y(tick), format(tick), left, right)).join("") +
    drawBreaks(options.breaks ?? [], axes, top, bottom) +
    nameBreak(options, axes) +
    markStart(options, axes) +
    drawYears(options, axes, isWide ? 64 : 52) +
    lines.map((line) => drawLine(line, axes, options.breaks ?? [])).join("") +
    (isWide ? nameEnds(lines, options, axes, right) : nameBelow(lines, options)) +
    "</svg>"
  );
}

/** Both widths after each other; charts.css shows the one that fits the screen. */
export function renderLineChartForAllScreens(options: LineChartOptions): string {
  return renderLineChart(options, 720, "fit for-wide") + renderLineChart(options, 328, "fit for-narrow");
}

interface Line {
  readonly name: string;
  readonly points: readonly YearValue[];
  readonly style: LineStyle;
}

// The country first, so that it lies below; our own last, so that nothing covers it.
function styleLines({ places, country, from, to }: LineChartOptions): readonly Line[] {
  if (places.length > most) {
    throw new Error(`charts/line-chart: found ${places.length} places; more than ${most} lines cannot be told apart`);
  }
  const others = places.filter((place) => !place.isOwn);
  const styled = [
    ...(country ? [{ ...country, style: countryStyle }] : []),
    ...others.map((place, index) => ({ ...place, style: otherStyles[index] })),
    ...places.filter((place) => place.isOwn).map((place) => ({ ...place, style: ownStyle })),
  ];
  return styled
    .map((line) => ({ ...line, points: inOrder(line.points).filter(({ year }) => year >= from && year <= to) }))
    .filter((line) => line.points.length > 0);
}

function valueRange(values: readonly number[], startAtZero: boolean): readonly [number, number] {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (values.length === 0) return [0, 1];
  const margin = Math.max((highest - lowest) * 0.06, Math.abs(highest) * 0.03) || 1;
  return [startAtZero ? Math.min(0, lowest) : lowest - margin, highest + margin];
}

function fitAxes([lowest, highest]: readonly [number, number], [left, right]: readonly [number, number], { from, to }: LineChartOptions): Axes {
  const perYear = (right - left) / Math.max(1, to - from);
  return {
    x: (year) => left + (year - from) * perYear,
    y: (value) => bottom - ((value - lowest) / (highest - lowest)) * plotHeight,
  };
}

function drawGridLine(y: number, text: string, left: number, right: number): string {
  const at = coordinate(y);
  const line = `<line class="grid" x1="${coordinate(left)}" x2="${coordinate(right)}" y1="${at}" y2="${at}"/>`;
  return line + renderLabel(left - 6, y + 4, text, { anchor: "end" });
}

function nameBreak({ breaks = [], breakLabel, from, to }: LineChartOptions, axes: Axes): string {
  if (!breakLabel || breaks.length === 0) return "";
  const year = Math.min(...breaks) - 0.5;
  const isRightHalf = year > (from + to) / 2;
  const style = { className: "halo", anchor: isRightHalf ? ("end" as const) : ("start" as const) };
  return renderLabel(axes.x(year) + (isRightHalf ? -5 : 5), bottom - 7, breakLabel, style);
}

function markStart({ start, from, to }: LineChartOptions, axes: Axes): string {
  if (!start) return "";
  const isRightHalf = start.year > (from + to) / 2;
  const style = { className: "halo", anchor: isRightHalf ? ("end" as const) : ("start" as const) };
  return drawBreaks([start.year], axes, top, bottom) + renderLabel(axes.x(start.year - 0.5) + (isRightHalf ? -5 : 5), top + 4, start.label, style);
}

/** As many years as have room, counted back from the last one. */
function drawYears({ from, to }: LineChartOptions, axes: Axes, room: number): string {
  const perYear = axes.x(from + 1) - axes.x(from);
  const stride = Math.max(1, Math.ceil(room / perYear));
  const labels: string[] = [];
  for (let year = to; year >= from; year -= stride) {
    labels.unshift(renderLabel(axes.x(year), bottom + 20, String(year), { anchor: "middle" }));
  }
  return labels.join("");
}

function drawLine({ points, style }: Line, axes: Axes, breaks: readonly number[]): string {
  const d = splitAtBreaks(points, breaks).map((piece) => joinYears(piece, axes)).join("");
  const dashes = style.dashes ? ` stroke-dasharray="${style.dashes}"` : "";
  const path = d ? `<path class="${style.line}"${dashes} d="${d}"/>` : "";
  return path + points.map((point) => drawDot(point, axes, style.dot, 2.5)).join("");
}

function joinYears(piece: readonly YearValue[], { x, y }: Axes): string {
  return piece
    .map((point, index) => {
      const isNext = index > 0 && point.year - piece[index - 1].year === 1;
      return `${isNext ? "L" : "M"}${coordinate(x(point.year))} ${coordinate(y(point.value))}`;
    })
    .join("");
}

function endText({ name, points }: Line, { format }: LineChartOptions): string {
  return `${name} ${format(points[points.length - 1].value)}`;
}

function nameEnds(lines: readonly Line[], options: LineChartOptions, axes: Axes, right: number): string {
  const ends = lines.map((line) => line.points[line.points.length - 1]);
  const heights = spreadOut(ends.map((end) => axes.y(end.value)), 17, top, bottom);
  return lines
    .map((line, index) => {
      const [x, y] = [axes.x(ends[index].year), axes.y(ends[index].value)];
      const isMoved = Math.abs(heights[index] - y) > 4 || right - x > 4;
      const leader = `M${coordinate(x + 5)} ${coordinate(y)}L${coordinate(right + 10)} ${coordinate(heights[index])}`;
      const led = isMoved ? `<path class="leader" d="${leader}"/>` : "";
      return led + renderLabel(right + 13, heights[index] + 4.5, endText(line, options), { className: line.style.name });
    })
    .join("");
}

// In reading order: our own place, the others as given, the country.
function nameBelow(lines: readonly Line[], options: LineChartOptions): string {
  const own = lines.filter((line) => line.style === ownStyle);
  const country = lines.filter((line) => line.style === countryStyle);
  const others = lines.filter((line) => !own.includes(line) && !country.includes(line));
  return [...own, ...others, ...country]
    .map((line, index) => {
      const y = bottom + 52 + index * rowHeight;
      const dashes = line.style.dashes ? ` stroke-dasharray="${line.style.dashes}"` : "";
      const sample = `<path class="${line.style.line}"${dashes} d="M2 ${y}h30"/>`;
      return sample + renderLabel(42, y + 4.5, endText(line, options), { className: line.style.name });
    })
    .join("");
}
