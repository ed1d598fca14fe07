/**
 * Where does a label go that belongs to a spot on a fluid strip?
 *
 * The strip is as wide as its column, which the server does not know. Positions
 * are therefore fractions of the width, while text has a fixed size. What fits
 * on the narrowest screen fits everywhere, so labels are placed for that: over
 * their spot where there is room, else beginning or ending at it, and never
 * off the edge.
 *
 * @example
 * placeLabel(0.5, 60)  // { at: 0.5, anchor: "middle", from: 0.4, to: 0.6 }
 * placeLabel(0.02, 60) // { at: 0.02, anchor: "start", from: 0.02, to: 0.22 }
 */
export type Anchor = "start" | "middle" | "end";

export interface LabelPlace {
  readonly at: number;
  readonly anchor: Anchor;
  /** What it covers on the narrowest screen, as fractions. */
  readonly from: number;
  readonly to: number;
}

/** The width of a strip on the narrowest phone, in pixels. */
export const narrowest = 300;

/** The best place for a label of this width (in pixels) that names a spot (a fraction). */
export function placeLabel(spot: number, width: number): LabelPlace {
  const share = Math.min(1, width / narrowest);
  if (spot < 0 || spot > 1) return spot < 0 ? startingAt(0, share) : endingAt(1, share);
  if (spot < share / 2) return startingAt(Math.min(spot, 1 - share), share);
  if (spot > 1 - share / 2) return endingAt(Math.max(spot, share), share);
  return { at: spot, anchor: "middle", from: spot - share / 2, to: spot + share / 2 };
}

/** Whether two labels would touch on the narrowest screen. */
export function touches(one: LabelPlace, other: LabelPlace): boolean {
  const gap = 8 / narrowest;
  return one.from < other.to + gap && other.from < one.to + gap;
}

function startingAt(at: number, share: number): LabelPlace {
  return { at, anchor: "start", from: at, to: at + share };
}

function endingAt(at: number, share: number): LabelPlace {
  return { at, anchor: "end", from: at - share, to: at };
}
