/**
 * A funnel: does a value lie far from the mean, for a place of this size?
 *
 * Every place is a dot: to the right those counted among many, upwards those with a
 * high value. Two pairs of lines around the mean are wide on the left, where chance
 * moves a value far, and narrow on the right. Our own place is the largest dot, and
 * named; the places like ours are petrol, all others grey and small.
 *
 * In:       the places with their base and value, the mean, the limits for any base;
 *           the words and the way numbers are written.
 * Out:      an `<svg>` of 320 px high that fills the width of its column.
 * Not here: the limits (comparison/funnel-of-indicator.ts); a verdict.
 *
 * @example
 * renderFunnel({ places, centre: 11, limitsAt, format, formatBase, words })
 */
import { axisTicks } from "./axis-ticks.ts";
import { coordinate, percent } from "./coordinate.ts";
import { placeLabel, touches } from "./label-place.ts";
import { renderLabel } from "./label.ts";
import { openFluidPicture } from "./open-picture.ts";
import { createScale, type Scale } from "./scale.ts";
import { textWidth } from "./text-width.ts";

export interface FunnelDot {
  readonly base: number;
  readonly value: number;
  readonly voice: "own" | "peer" | "rest";
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

export interface FunnelPicture {
  readonly places: readonly FunnelDot[];
  readonly centre: number;
  readonly limitsAt: (base: number) => { readonly inner: Limits; readonly outer: Limits };
  readonly format: (value: number) => string;
  readonly formatBase: (base: number) => string;
  readonly words: {
    /** The name of our own place. */
    readonly own: string;
    /** What the pairs of lines and the middle line are called: "95%", "99,8%", "gemiddelde". */
    readonly inner: string;
    readonly outer: string;
    readonly centre: string;
    /** What stands along the axis below. */
    readonly base: string;
    /** The whole picture in one sentence. */
    readonly label: string;
  };
}

const height = 320;
const [top, bottom] = [18, 262];
const steps = 60;
// Room to the right of the largest place for the values beside the axis.
const roomRight = 2.4;

export function renderFunnel(picture: FunnelPicture): string {
  const ground = groundOf(picture);
  return (
    openFluidPicture("funnel", height, picture.words.label) +
    drawValues(picture, ground) +
    drawLines(picture, ground) +
    drawDots(picture, ground) +
    nameLines(picture, ground) +
    nameOwn(picture, ground) +
    drawBases(picture, ground) +
    "</svg>"
  );
}

interface Ground {
  readonly across: Scale;
  readonly up: Scale;
  /** The bases at which the lines are drawn, rising. */
  readonly bases: readonly number[];
}

/** Every dot fits; the lines go as far as the dots, or as far as those for a middling place. */
function groundOf({ places, limitsAt, centre }: FunnelPicture): Ground {
  const sizes = places.map(({ base }) => base).toSorted((one, other) => one - other);
  const values = places.map(({ value }) => value);
  const [least, most] = [sizes[0] / 1.15, sizes[sizes.length - 1]];
  const { outer } = limitsAt(sizes[Math.floor(sizes.length / 4)]);
  const up = createScale("linear", Math.min(centre, outer.lower, ...values), Math.max(centre, outer.upper, ...values));
  const across = createScale("log", least, most * roomRight);
  const bases = Array.from({ length: steps + 1 }, (_, step) => least * ((most * roomRight) / least) ** (step / steps));
  return { across, up, bases };
}

function heightOf({ up }: Ground, value: number): number {
  return bottom - up.position(value) * (bottom - top);
}

function drawValues({ format }: FunnelPicture, ground: Ground): string {
  return axisTicks("linear", ground.up.lower, ground.up.upper, 5)
    .map((value) => {
      const y = coordinate(heightOf(ground, value));
      return `<line class="grid" x1="0" x2="100%" y1="${y}" y2="${y}"/>${renderLabel("100%", Number(y) - 4, format(value), { anchor: "end", className: "halo" })}`;
    })
    .join("");
}

/** In a picture of their own, which stretches with the column and cuts off what lies beyond the dots. */
function drawLines({ limitsAt, centre }: FunnelPicture, ground: Ground): string {
  const path = (className: string, valueAt: (base: number) => number) => {
    const points = ground.bases.map((base) => `${coordinate(ground.across.position(base) * 1000)} ${coordinate(unclampedHeight(ground, valueAt(base)) - top)}`);
    return `<path class="${className}" d="M${points.join("L")}"/>`;
  };
  return (
    `<svg class="ticks" y="${top}" width="100%" height="${bottom - top}" viewBox="0 0 1000 ${bottom - top}" preserveAspectRatio="none">` +
    path("funnel-outer", (base) => limitsAt(base).outer.upper) +
    path("funnel-outer", (base) => limitsAt(base).outer.lower) +
    path("funnel-inner", (base) => limitsAt(base).inner.upper) +
    path("funnel-inner", (base) => limitsAt(base).inner.lower) +
    path("funnel-centre", () => centre) +
    "</svg>"
  );
}

/** Where a line leaves the picture it must go on beyond the edge, not along it. */
function unclampedHeight({ up }: Ground, value: number): number {
  const fraction = (value - up.lower) / (up.upper - up.lower);
  return bottom - Math.min(3, Math.max(-2, fraction)) * (bottom - top);
}

const sizes = { rest: 2.5, peer: 4.5, own: 6.5 } as const;

/** Ours last, so that no other dot lies over it. */
function drawDots({ places }: FunnelPicture, ground: Ground): string {
  return (["rest", "peer", "own"] as const)
    .flatMap((voice) => places.filter((place) => place.voice === voice))
    .map(({ base, value, voice }) => `<circle class="${voice}-dot" cx="${percent(ground.across.position(base))}" cy="${coordinate(heightOf(ground, value))}" r="${sizes[voice]}"/>`)
    .join("");
}

/** Each line is named where it begins within the picture. */
function nameLines({ limitsAt, centre, words }: FunnelPicture, ground: Ground): string {
  const name = (text: string, valueAt: (base: number) => number) => {
    const base = ground.bases.find((one) => valueAt(one) <= ground.up.upper);
    if (base === undefined) return "";
    return renderLabel(percent(ground.across.position(base)), heightOf(ground, valueAt(base)) - 4, text, { className: "halo" });
  };
  return name(words.outer, (base) => limitsAt(base).outer.upper) + name(words.inner, (base) => limitsAt(base).inner.upper) + name(words.centre, () => centre);
}

function nameOwn({ places, format, words }: FunnelPicture, ground: Ground): string {
  const own = places.find(({ voice }) => voice === "own");
  if (!own) return "";
  const text = `${words.own} ${format(own.value)}`;
  const place = placeLabel(ground.across.position(own.base), textWidth(text, 13.5, true));
  const y = heightOf(ground, own.value);
  return renderLabel(percent(place.at), y < top + 16 ? y + 22 : y - 11, text, { className: "own-label halo", anchor: place.anchor });
}

function drawBases({ formatBase, words }: FunnelPicture, ground: Ground): string {
  const ticks = axisTicks("log", ground.across.lower, ground.across.upper, 7)
    .map((base) => ({ text: formatBase(base), at: ground.across.position(base) }))
    .map(({ text, at }) => ({ text, at, place: placeLabel(at, textWidth(text, 12.5)) }))
    .filter(({ place }) => place.anchor === "middle");
  const clear = ticks.reduce<typeof ticks>((kept, tick) => (kept.length > 0 && touches(kept[kept.length - 1].place, tick.place) ? kept : [...kept, tick]), []);
  const marks = clear.map(({ text, at }) => `<line class="grid" x1="${percent(at)}" x2="${percent(at)}" y1="${bottom}" y2="${bottom + 6}"/>${renderLabel(percent(at), bottom + 22, text, { anchor: "middle" })}`);
  return `<line class="base" x1="0" x2="100%" y1="${bottom + 0.5}" y2="${bottom + 0.5}"/>${marks.join("")}${renderLabel("50%", bottom + 46, words.base, { anchor: "middle" })}`;
}
