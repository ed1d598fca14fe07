/**
 * One row of "is the difference real?": a value with its margin, on the lane of ours.
 *
 * Our own margin is a pale lane from top to bottom, so that the rows of a table
 * together make one lane. The other place is a dot on a line as long as its margin.
 * Whether the two differ is not for the eye to settle: margins that overlap a little
 * may still differ. The words beside the row say it.
 *
 * In:       a scale for all rows, the own limits, the value of the row with its limits.
 * Out:      an `<svg>` of 32 px high that fills the width of its column.
 * Not here: the verdict (comparison/against-place.ts).
 *
 * @example
 * renderInterval({ scale: intervalScale([own, ...peers]), lane: own, row: peer, isOwn: false, label: "Zwolle: 9,2 (8,9 tot 9,5)" })
 */
import { axisTicks } from "./axis-ticks.ts";
import { percent } from "./coordinate.ts";
import { renderLabel } from "./label.ts";
import { openFluidPicture } from "./open-picture.ts";
import { createScale, type Scale } from "./scale.ts";

export interface Interval {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

export interface IntervalRow {
  readonly scale: Scale;
  readonly lane: Interval;
  readonly row: Interval;
  readonly isOwn: boolean;
  readonly label: string;
}

const height = 32;
const middle = height / 2;

/** One scale on which all intervals fit. */
export function intervalScale(intervals: readonly Interval[]): Scale {
  return createScale("linear", Math.min(...intervals.map(({ lower }) => lower)), Math.max(...intervals.map(({ upper }) => upper)));
}

export function renderInterval({ scale, lane, row, isOwn, label }: IntervalRow): string {
  const [from, to] = [scale.position(lane.lower), scale.position(lane.upper)];
  const voice = isOwn ? "own" : "peer";
  return (
    openFluidPicture("interval", height, label) +
    `<rect class="margin" x="${percent(from)}" y="0" width="${percent(to - from)}" height="${height}"/>` +
    `<line class="${voice}-line" x1="${percent(scale.position(row.lower))}" x2="${percent(scale.position(row.upper))}" y1="${middle}" y2="${middle}"/>` +
    `<circle class="${voice}-dot" cx="${percent(scale.position(row.value))}" cy="${middle}" r="4.5"/></svg>`
  );
}

/** The values above the rows. */
export function renderIntervalAxis({ lower, upper, position }: Scale, format: (value: number) => string, label: string): string {
  const ticks = axisTicks("linear", lower, upper, 4).map((value) => ({ at: position(value), text: format(value) }));
  const anchorOf = (at: number) => (at < 0.08 ? "start" : at > 0.92 ? "end" : "middle");
  return `${openFluidPicture("interval-axis", 18, label)}${ticks.map(({ at, text }) => renderLabel(percent(at), 13, text, { anchor: anchorOf(at) })).join("")}</svg>`;
}
