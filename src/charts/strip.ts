/**
 * A strip: where does one place stand among all others?
 *
 * Every place is a tick. The places like ours are taller and petrol, our own is
 * thick, tallest and named; a bracket under the ticks says what may be expected
 * of a place like ours, a dot in it the expected value itself, and a pale band behind the marker what chance may have
 * done. The text never scales: positions are percentages, sizes are pixels.
 *
 * In:       a ground (strip-ground.ts), made once and kept; whose strip it is;
 *           the words and the way numbers are written.
 * Out:      an `<svg>` of 78 px high that fills the width of its column.
 * Not here: which places are peers and what may be expected (comparison/).
 *
 * @example
 * renderStrip(prepareStrip({ values, scale: "linear" }), {
 *   own: { name: "Voorbeeldstad", value: 11.5 },
 *   label: "Voorbeeldstad 11,5%; 341 gemeenten tussen 5,5% en 22,9%.",
 *   format: (value) => `${value}%`,
 * }) // '<svg class="chart strip" width="100%" height="78" role="img" …'
 */
import { axisTicks } from "./axis-ticks.ts";
import { percent } from "./coordinate.ts";
import { narrowest, placeLabel, touches, type LabelPlace } from "./label-place.ts";
import { renderLabel } from "./label.ts";
import { openFluidPicture } from "./open-picture.ts";
import type { Scale } from "./scale.ts";
import { drawPeers, drawTicks, preparePeers, widen, type PreparedPeers, type StripGround } from "./strip-ground.ts";
import { textWidth } from "./text-width.ts";

export interface StripOwn {
  readonly name: string;
  readonly value: number;
  /** The margin of chance, where there is one. */
  readonly lower?: number;
  readonly upper?: number;
  /** Rests on few cases: the marker is hollow. */
  readonly isUncertain?: boolean;
}

export interface StripOptions {
  readonly own?: StripOwn;
  /** Stands where the name would be when our own place has no value. */
  readonly ownMissingLabel?: string;
  /** Places by their index among the values, or prepared once for several strips. */
  readonly peers?: readonly number[] | PreparedPeers;
  /** Names the peers on the strip; only where the picture is explained. */
  readonly peersLabel?: string;
  readonly expected?: { readonly value: number; readonly lower: number; readonly upper: number; readonly label: string };
  /** How a value is written. */
  readonly format: (value: number) => string;
  /** How a round value beside the axis is written, where that differs: "10%" beside "11,5%". */
  readonly formatTick?: (value: number) => string;
  /** The axis of the peers' scale, drawn once with `prepareAxis`. */
  readonly axis?: string;
  /** The whole strip in one sentence. */
  readonly label: string;
  readonly id?: string;
}

const height = 78;

/** Draws the strip of one place on a ground. */
export function renderStrip(ground: StripGround, options: StripOptions): string {
  const { own, peers: given = [], expected } = options;
  const peers = "path" in given ? given : preparePeers(ground, given);
  const scale = fittingScale(ground, peers, own, expected);
  const open = openFluidPicture("strip", height, options.label, options.id);
  const base = `<line class="base" x1="0" x2="100%" y1="46.5" y2="46.5"/>`;
  const missing = own || !options.ownMissingLabel ? "" : renderLabel(0, 11, options.ownMissingLabel);
  if (!scale) return `${open}${base}${missing}</svg>`;
  return (
    open +
    (own ? drawMargin(own, scale) : "") +
    base +
    drawSpread(ground, peers, scale) +
    (expected ? drawBracket(expected, scale) : "") +
    (own ? drawOwn(own, scale) : "") +
    (missing || drawNames(options, peers, scale)) +
    (scale === peers.scale && options.axis ? options.axis : drawAxis(scale, options.formatTick ?? options.format)) +
    "</svg>"
  );
}

/** Draws the axis below all strips with these peers that need no wider scale; keep it per language. */
export function prepareAxis({ scale }: PreparedPeers, formatTick: (value: number) => string): string {
  return scale ? drawAxis(scale, formatTick) : "";
}

// Usually the scale of the peers will do. It is widened so as never to cut off us or the bracket.
function fittingScale(
  { sorted }: StripGround,
  peers: PreparedPeers,
  own: StripOwn | undefined,
  expected: StripOptions["expected"],
): Scale | undefined {
  if (!peers.scale) return undefined;
  const ends = expected ? [expected.lower, expected.upper] : [];
  if (own) {
    // A margin may be very wide; it is followed as far as there are places.
    const { value, lower = value, upper = value } = own;
    ends.push(value, Math.max(lower, sorted[0]), Math.min(upper, sorted[sorted.length - 1]));
  }
  return widen(peers.scale, Math.min(...ends), Math.max(...ends));
}

function drawSpread(ground: StripGround, peers: PreparedPeers, scale: Scale): string {
  const isKept = scale === peers.scale;
  const ticks = isKept ? peers.ticks : drawTicks(ground.sorted, scale, ground.step);
  const tall = isKept ? peers.path : drawPeers(peers.values, scale);
  return `<svg class="ticks" y="20" width="100%" height="26" viewBox="0 0 1000 26" preserveAspectRatio="none">${ticks}${tall}</svg>`;
}

function drawMargin(own: StripOwn, scale: Scale): string {
  if (own.lower === undefined || own.upper === undefined) return "";
  const from = scale.position(own.lower);
  const width = scale.position(own.upper) - from;
  return `<rect class="margin" x="${percent(from)}" y="20" width="${percent(width)}" height="26"/>`;
}

function drawOwn(own: StripOwn, scale: Scale): string {
  const x = percent(scale.position(own.value));
  if (!own.isUncertain) return `<line class="own" x1="${x}" x2="${x}" y1="16" y2="50"/>`;
  return `<line class="own hollow" x1="${x}" x2="${x}" y1="16" y2="50"/><line class="core" x1="${x}" x2="${x}" y1="18" y2="48"/>`;
}

function drawBracket(expected: NonNullable<StripOptions["expected"]>, scale: Scale): string {
  // Nobody sees more of it than a thousandth of the width, and a page with hundreds of brackets stays smaller.
  const [from, middle, to] = [expected.lower, expected.value, expected.upper].map((value) => Math.round(scale.position(value) * 1000) / 1000);
  const [left, right] = [percent(from), percent(to)];
  return (
    `<line class="expected" x1="${left}" x2="${right}" y1="56" y2="56"/>` +
    `<line class="expected" x1="${left}" x2="${left}" y1="51" y2="56"/>` +
    `<line class="expected" x1="${right}" x2="${right}" y1="51" y2="56"/>` +
    nameBracket(expected.label, from, to) +
    `<circle class="expected" cx="${percent(middle)}" cy="51.5" r="2.5"/>`
  );
}

// Beside the bracket where there is room, else in a gap of its line.
function nameBracket(text: string, from: number, to: number): string {
  const share = (textWidth(text, 12.5) + 8) / narrowest;
  const style = { className: "halo" };
  if (to + share <= 1) return renderLabel(percent(to), 60, text, { ...style, shift: 6 });
  if (from - share >= 0) return renderLabel(percent(from), 60, text, { ...style, anchor: "end", shift: -6 });
  return renderLabel(percent((from + to) / 2), 60, text, { ...style, anchor: "middle" });
}

function drawNames(options: StripOptions, peers: PreparedPeers, scale: Scale): string {
  const ownText = options.own ? `${options.own.name} ${options.format(options.own.value)}` : "";
  const ownPlace = options.own && placeLabel(scale.position(options.own.value), textWidth(ownText, 13.5, true));
  const ownName = ownPlace ? drawName(ownText, ownPlace, "own-label") : "";
  if (!options.peersLabel || peers.values.length === 0) return ownName;
  return ownName + namePeers(options.peersLabel, peers, scale, ownPlace);
}

// Over the middle of the peers; where our own name already stands there, beside it.
function namePeers(text: string, peers: PreparedPeers, scale: Scale, own: LabelPlace | undefined): string {
  const width = textWidth(text, 13.5, true);
  const middle = (scale.position(peers.lower) + scale.position(peers.upper)) / 2;
  const besideOwn = (width / 2 + 10) / narrowest;
  const spots = own ? [middle, own.to + besideOwn, own.from - besideOwn] : [middle];
  const place = spots.map((spot) => placeLabel(spot, width)).find((one) => !own || !touches(one, own));
  return place ? drawName(text, place, "peer-label") : "";
}

function drawName(text: string, place: LabelPlace, className: string): string {
  return renderLabel(percent(place.at), 11, text, { className, anchor: place.anchor });
}

interface Tick {
  readonly text: string;
  readonly place: LabelPlace;
}

function drawAxis(scale: Scale, format: (value: number) => string): string {
  return chooseTicks(scale, format)
    .map(({ text, place }) => {
      const x = percent(place.at);
      return `<line class="grid" x1="${x}" x2="${x}" y1="47" y2="51"/>${renderLabel(x, 75, text, { anchor: "middle" })}`;
    })
    .join("");
}

/** As many round values as stand clear of each other on the narrowest screen, five at most. */
function chooseTicks(scale: Scale, format: (value: number) => string): readonly Tick[] {
  let best: readonly Tick[] = [];
  for (let most = 5; most >= 2; most--) {
    const ticks = axisTicks(scale.kind, scale.lower, scale.upper, most)
      .map((value) => placeTick(value, scale, format))
      .filter((tick) => tick.place.anchor === "middle");
    const isClear = ticks.every((tick, index) => index === 0 || !touches(ticks[index - 1].place, tick.place));
    if (isClear && ticks.length > best.length) best = ticks;
    if (best.length >= most - 1) break;
  }
  return best;
}

function placeTick(value: number, scale: Scale, format: (value: number) => string): Tick {
  const text = format(value);
  return { text, place: placeLabel(scale.position(value), textWidth(text, 12.5)) };
}

