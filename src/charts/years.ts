/**
 * Money through the years, from zero: what was spent, and what was planned?
 *
 * One of a row of equal pictures, so that the eye compares shapes. It starts at
 * zero because here size itself is the message. What was spent is a line with
 * filled dots; what was planned is an open dot and never a line, because a plan
 * is not a course of events. Nothing is joined across a break.
 *
 * In:       points per year, the years of the axis, words.
 * Out:      an `<svg>` of 344 × 232 px that shrinks with a narrower column.
 * Not here: the small trend beside a row (trend.ts).
 *
 * @example
 * renderYears({ spent, planned, from: 2017, to: 2026, valueLabel: "€ 916", formatAxis, label })
 */
import { axisTicks } from "./axis-ticks.ts";
import { coordinate } from "./coordinate.ts";
import { renderLabel } from "./label.ts";
import { openPicture } from "./open-picture.ts";
import { drawBreaks, drawDot, drawSeries, inOrder, splitAtBreaks, type Axes, type YearValue } from "./series.ts";
import { textWidth } from "./text-width.ts";

export interface YearsOptions {
  readonly spent: readonly YearValue[];
  readonly planned?: readonly YearValue[];
  /** The median of the peers. */
  readonly peers?: readonly YearValue[];
  readonly breaks?: readonly number[];
  /** Stands at the foot of each break: "andere indeling". */
  readonly breakLabel?: string;
  readonly from: number;
  readonly to: number;
  /** Our last spent value as it is written. */
  readonly valueLabel?: string;
  /** Names of the lines; only the first picture of a row has them. */
  readonly names?: { readonly spent: string; readonly planned: string; readonly peers: string };
  readonly formatAxis: (value: number) => string;
  /** The whole picture in one sentence. */
  readonly label: string;
}

const width = 344;
const height = 232;
const top = 24;
const bottom = 202;

/** Draws the years of one kind of spending. */
export function renderYears(options: YearsOptions): string {
  const { from, to, breaks = [], formatAxis, label } = options;
  const [spent, planned, peers] = [options.spent, options.planned ?? [], options.peers ?? []].map(inOrder);
  const values = [...spent, ...planned, ...peers].map((point) => point.value);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const ticks = axisTicks("linear", lowest, highest || 1, 5);
  const left = 10 + Math.max(...ticks.map((tick) => textWidth(formatAxis(tick), 12.5)));
  const axes = fitAxes(lowest, highest || 1, left + 8, from, to);
  return (
    openPicture("fit", width, height, label) +
    ticks.map((tick) => drawGridLine(axes.y(tick), formatAxis(tick), left)).join("") +
    drawBreaks(breaks, axes, top - 8, bottom) +
    nameBreak(options, axes, left) +
    drawSeries(splitAtBreaks(peers, breaks), axes, "peer-line") +
    drawSeries(splitAtBreaks(spent, breaks), axes, "own-line") +
    planned.map((point) => drawDot(point, axes, "planned-dot", 3)).join("") +
    spent.map((point) => drawDot(point, axes, "own-dot", 3)).join("") +
    drawYears(from, to, axes) +
    nameValue(options.valueLabel, spent, [...spent, ...planned, ...peers], axes) +
    (options.names ? nameLines(options.names, { spent, planned, peers }, axes) : "") +
    "</svg>"
  );
}

function fitAxes(lowest: number, highest: number, left: number, from: number, to: number): Axes {
  const perYear = (width - 16 - left) / Math.max(1, to - from);
  const perUnit = (bottom - top) / (highest - lowest);
  return { x: (year) => left + (year - from) * perYear, y: (value) => bottom - (value - lowest) * perUnit };
}

function drawGridLine(y: number, text: string, left: number): string {
  const at = coordinate(y);
  const line = `<line class="grid" x1="${coordinate(left)}" x2="${width}" y1="${at}" y2="${at}"/>`;
  return line + renderLabel(left - 6, y + 4, text, { anchor: "end" });
}

// Only the first break is named: two labels would touch, and they say the same.
function nameBreak({ breaks = [], breakLabel }: YearsOptions, axes: Axes, left: number): string {
  if (!breakLabel || breaks.length === 0) return "";
  const earliest = Math.min(...breaks);
  const x = axes.x(earliest - 0.5);
  const fitsLeft = x - textWidth(breakLabel, 12.5) - 4 >= left;
  const style = { className: "halo", anchor: fitsLeft ? ("end" as const) : ("start" as const) };
  return renderLabel(fitsLeft ? x - 4 : x + 4, bottom - 7, breakLabel, style);
}

/** First and last year, and as many between them as divide the time evenly. */
function drawYears(from: number, to: number, axes: Axes): string {
  const span = to - from;
  const stride = [1, 2, 3, 4, 5, 6, 7].find((one) => span / one <= 4 && span % one === 0) ?? Math.max(1, span);
  const years = Array.from({ length: Math.floor(span / stride) + 1 }, (_, index) => from + index * stride);
  return years.map((year) => renderLabel(axes.x(year), 222, String(year), { anchor: "middle" })).join("");
}

// Above everything that is drawn across its width.
function nameValue(text: string | undefined, spent: readonly YearValue[], all: readonly YearValue[], axes: Axes): string {
  const last = spent[spent.length - 1];
  if (!text || !last) return "";
  const half = textWidth(text, 13.5, true) / 2;
  const x = Math.min(axes.x(last.year), width - half);
  const near = all.filter((point) => Math.abs(axes.x(point.year) - x) <= half + 4).map((point) => axes.y(point.value));
  return renderLabel(x, Math.min(...near) - 9, text, { className: "own-label halo", anchor: "middle" });
}

interface Lines {
  readonly spent: readonly YearValue[];
  readonly planned: readonly YearValue[];
  readonly peers: readonly YearValue[];
}

// Above the line at its start, below all lines near the start, and below all lines near the end of the peers.
function nameLines(names: NonNullable<YearsOptions["names"]>, lines: Lines, axes: Axes): string {
  const all = [...lines.spent, ...lines.planned, ...lines.peers];
  const [firstSpent, firstPlanned, lastPeer] = [lines.spent[0], lines.planned[0], lines.peers[lines.peers.length - 1]];
  const style = (className: string) => ({ className: `${className} halo` });
  const above = firstSpent && edgeNear(all, firstSpent.year, textWidth(names.spent, 13.5, true), axes, Math.min) - 12;
  const below = firstPlanned && edgeNear(all, firstPlanned.year, textWidth(names.planned, 12.5), axes, Math.max) + 20;
  const peerWidth = textWidth(names.peers, 13.5, true);
  const underPeers = lastPeer && edgeNear(all, lastPeer.year, -peerWidth, axes, Math.max) + 20;
  return (
    (above ? renderLabel(axes.x(firstSpent.year), above, names.spent, style("own-label")) : "") +
    (below ? renderLabel(axes.x(firstPlanned.year), below, names.planned, { className: "halo" }) : "") +
    (underPeers ? renderLabel(axes.x(lastPeer.year), underPeers, names.peers, { ...style("peer-label"), anchor: "end" }) : "")
  );
}

/** The highest or lowest mark between a year and so many pixels further. */
function edgeNear(all: readonly YearValue[], year: number, pixels: number, axes: Axes, pick: typeof Math.max): number {
  const [from, to] = [axes.x(year), axes.x(year) + pixels].sort((one, other) => one - other);
  const near = all.filter((point) => axes.x(point.year) >= from - 12 && axes.x(point.year) <= to + 12);
  return pick(...near.map((point) => axes.y(point.value)));
}
