/**
 * The ground of a strip: every place as a thin tick, the same for all readers.
 *
 * A page shows thirty strips and a busy server many pages, while the ticks of
 * 342 municipalities change only with the figures. So they are drawn once here
 * and kept by the caller; drawing somebody's own strip (strip.ts) then costs a
 * few microseconds.
 *
 * Two ways of drawing, because each hides something the other shows:
 * - usually one thin tick per place, darker where places share a pixel;
 * - where published rounding leaves fewer than 60 different positions, one tick
 *   per position that gets wider with the number of places on it. Thin ticks
 *   would make 300 places look like 20.
 *
 * In:       the values of all places (NaN where there is none).
 * Out:      a ground with the scale, the ticks as paths and the counts.
 * Not here: whose strip it is (strip.ts).
 *
 * @example
 * prepareStrip({ values: Float64Array.of(1, 2, NaN), scale: "linear" }).missing // 1
 */
import { quantile } from "../stats/quantile.ts";
import { coordinate } from "./coordinate.ts";
import { createScale, type Scale, type ScaleKind } from "./scale.ts";

export interface StripValues {
  /** One value per place; NaN = no value. */
  readonly values: Float64Array;
  readonly scale: ScaleKind;
  /** The step the source rounds to, where known. */
  readonly step?: number;
}

export interface StripGround {
  readonly values: Float64Array;
  /** The values that are there, rising. */
  readonly sorted: Float64Array;
  readonly missing: number;
  readonly step: number | undefined;
  /** Absent when no place has a value. */
  readonly scale: Scale | undefined;
  /** All ticks on that scale, one path per shade. */
  readonly ticks: string;
}

/** Places like the reader's own, on a scale that holds them all. */
export interface PreparedPeers {
  readonly values: readonly number[];
  readonly lower: number;
  readonly upper: number;
  readonly path: string;
  /** The ground's own scale, or a wider one where a peer lies outside it. */
  readonly scale: Scale | undefined;
  /** The ticks of all places on that scale. */
  readonly ticks: string;
}

// A few extreme places would push all others together; they stand at the edge instead.
const tail = 0.004;
const fewPositions = 60;

/** Draws the ticks of all places; keep the outcome as long as the figures stay the same. */
export function prepareStrip({ values, scale: kind, step }: StripValues): StripGround {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const missing = values.length - sorted.length;
  if (sorted.length === 0) return { values, sorted, missing, step, scale: undefined, ticks: "" };
  const scale = createScale(kind, quantile(sorted, tail), quantile(sorted, 1 - tail));
  return { values, sorted, missing, step, scale, ticks: drawTicks(sorted, scale, step) };
}

/** Draws the ticks of the peers, by their place among the values; peers without a value are left out. */
export function preparePeers(ground: StripGround, indices: readonly number[]): PreparedPeers {
  const values = indices.map((index) => ground.values[index]).filter((value) => !Number.isNaN(value));
  const [lower, upper] = [Math.min(...values), Math.max(...values)];
  const scale = ground.scale && widen(ground.scale, lower, upper);
  const path = scale ? drawPeers(values, scale) : "";
  const ticks = scale && scale !== ground.scale ? drawTicks(ground.sorted, scale, ground.step) : ground.ticks;
  return { values, lower, upper, path, scale, ticks };
}

/** The same scale when it reaches from `lower` to `upper`, else one that does. */
export function widen(scale: Scale, lower: number, upper: number): Scale {
  if (!(lower < scale.lower) && !(upper > scale.upper)) return scale;
  const [from, to] = [Math.min(scale.lower, lower), Math.max(scale.upper, upper)];
  // What is zero or less has no place of its own on a log scale; it stands at the edge.
  return createScale(scale.kind, scale.kind === "log" && from <= 0 ? scale.lower : from, to);
}

/** One tall tick per peer. */
export function drawPeers(values: readonly number[], scale: Scale): string {
  const positions = values.map((value) => Math.round(scale.position(value) * 1000)).sort((one, other) => one - other);
  return drawPath("peer", drawTicksAt(positions, 0, 26));
}

/** All ticks of the other places, one path per shade or width. */
export function drawTicks(sorted: Float64Array, scale: Scale, step?: number): string {
  const positions = countPositions(sorted, scale, step);
  const isRounded = positions && sorted.length >= 2 * positions.length;
  return isRounded ? drawWideTicks(positions) : drawThinTicks(sorted, scale);
}

interface Position {
  readonly at: number;
  readonly count: number;
}

/** Undefined where the values stand on too many positions to be rounded ones. */
function countPositions(sorted: Float64Array, scale: Scale, step?: number): readonly Position[] | undefined {
  const same = step ? step / 2 : (scale.upper - scale.lower) / 1e5;
  const positions: { at: number; count: number }[] = [];
  let previous = -Infinity;
  for (const value of sorted) {
    const last = positions[positions.length - 1];
    const at = value - previous < same ? last.at : scale.position(value);
    // Places beyond the scale share the edge, however different they are.
    if (last?.at === at) last.count++;
    else positions.push({ at, count: 1 });
    if (positions.length === fewPositions) return undefined;
    previous = value;
  }
  return positions;
}

// Two units of a thousand are about one pixel on a wide screen.
const pixels = 500;
const shades = ["rest", "rest r2", "rest r3"] as const;

function drawThinTicks(sorted: Float64Array, scale: Scale): string {
  const counts = new Uint16Array(pixels + 1);
  for (const value of sorted) counts[Math.round(scale.position(value) * pixels)]++;
  const positions: number[][] = shades.map(() => []);
  counts.forEach((count, pixel) => {
    if (count > 0) positions[Math.min(count, shades.length) - 1].push(pixel * 2);
  });
  return positions.map((at, shade) => drawPath(shades[shade], drawTicksAt(at, 5, 16))).join("");
}

/**
 * Upright ticks from left to right. Each begins where the one before ended, so that
 * equal distances are equal text: a page with 280 strips packs a sixth smaller.
 */
function drawTicksAt(positions: readonly number[], top: number, length: number): string {
  let path = "";
  positions.forEach((at, index) => {
    path += index === 0 ? `M${at} ${top}v${length}` : `m${coordinate(at - positions[index - 1])}-${length}v${length}`;
  });
  return path;
}

const widths = [1.5, 3.5, 6, 8.5] as const;

function drawWideTicks(positions: readonly Position[]): string {
  const most = Math.max(...positions.map((one) => one.count));
  const ofWidth: number[][] = widths.map(() => []);
  for (const { at, count } of positions) ofWidth[widthClass(count / most)].push(Math.round(at * 1000));
  return ofWidth.map((places, index) => drawPath(`rest w${index}`, drawTicksAt(places, 5, 16))).join("");
}

/** The width that comes closest to being in proportion: the fullest position has the widest tick. */
function widthClass(share: number): number {
  const wanted = share * widths[3];
  return widths.reduce((best, width, index) => (Math.abs(width - wanted) < Math.abs(widths[best] - wanted) ? index : best), 0);
}

function drawPath(className: string, path: string): string {
  return path ? `<path class="${className}" d="${path}"/>` : "";
}
