/**
 * A small panel of likeness: how far does one place differ from ours on one side?
 *
 * Our own place is the straight line in the middle, the pale lane around it a
 * small difference. The other place is a dot on a thread: left has less, right has
 * more, with its value on the far side. Short ticks below are the other figures
 * of the same side, so that one figure does not stand for all. What lies further
 * than the edge stands at the edge. There is no number for likeness itself: the
 * order of the places is enough.
 *
 * In:       differences in the usual spread of each figure; the value in words.
 * Out:      an `<svg>` of 44 px high that fills the width of its column.
 * Not here: what is compared and why (comparison/likeness.ts).
 *
 * @example
 * renderLikeness({ difference: 0.8, text: "21,1%", others: [-0.2, 1.1], label: "65 jaar en ouder: 21,1%, meer dan Deventer" })
 */
import { percent } from "./coordinate.ts";
import { renderLabel } from "./label.ts";
import { openFluidPicture } from "./open-picture.ts";

export interface LikenessPanel {
  /** The other place minus ours; undefined when one of both has no figure. */
  readonly difference: number | undefined;
  /** The other place's value, or that there is none. */
  readonly text: string;
  /** The other figures of the same side. */
  readonly others: readonly number[];
  /** The whole panel in words. */
  readonly label: string;
}

const height = 44;
const middle = 20;
const small = 0.5;
const furthest = 1.6;
/** Kept free at both sides for the value, as a fraction of the width. */
const room = 0.3;

export function renderLikeness({ difference, text, others, label }: LikenessPanel): string {
  const lane = { from: positionOf(-small), to: positionOf(small) };
  return (
    openFluidPicture("likeness", height, label) +
    `<rect class="lane" x="${percent(lane.from)}" y="0" width="${percent(lane.to - lane.from)}" height="${height}"/>` +
    `<line class="own-line" x1="50%" x2="50%" y1="0" y2="${height}"/>` +
    others.map((one) => drawTick(positionOf(one))).join("") +
    (difference === undefined ? renderLabel("50%", middle + 4, text, { shift: 8 }) : drawPlace(difference, text)) +
    "</svg>"
  );
}

function drawTick(at: number): string {
  return `<line class="peer-line" x1="${percent(at)}" x2="${percent(at)}" y1="${height - 10}" y2="${height - 3}"/>`;
}

function drawPlace(difference: number, text: string): string {
  const at = percent(positionOf(difference));
  const isMore = difference >= 0;
  return (
    `<line class="peer-line" x1="50%" x2="${at}" y1="${middle}" y2="${middle}"/>` +
    `<circle class="peer-dot" cx="${at}" cy="${middle}" r="4.5"/>` +
    renderLabel(at, middle + 4, text, { className: "peer-label", anchor: isMore ? "start" : "end", shift: isMore ? 9 : -9 })
  );
}

function positionOf(difference: number): number {
  const within = Math.max(-furthest, Math.min(furthest, difference));
  return 0.5 + (within / furthest) * (0.5 - room);
}
