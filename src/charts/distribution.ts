/**
 * How are all places spread, and where is ours among them?
 *
 * A histogram with round class limits: how many places have about so much? Our
 * own place is a line at its exact value, the places like ours are small ticks on
 * the axis. Each column carries its number, so that nothing has to be estimated
 * from a height. Where a few places lie very far out, the outermost class holds
 * all that lie beyond its inner limit; a "+" at its outer limit says so.
 *
 * In:       the values of all places, ours, the peers; words.
 * Out:      an `<svg>` of 200 px high that fills its column; the same classes as
 *           numbers, for the table beside it.
 *
 * @example
 * countInClasses({ values: Float64Array.of(1, 2, 3, 14), scale: "linear" }).counts // [3, 0, 1]
 */
import { quantile } from "../stats/quantile.ts";
import { axisTicks, multiplesBetween, roundStep } from "./axis-ticks.ts";
import { countClasses } from "./classes.ts";
import { percent } from "./coordinate.ts";
import { placeLabel, touches } from "./label-place.ts";
import { renderLabel } from "./label.ts";
import { openFluidPicture } from "./open-picture.ts";
import { createScale, type Scale, type ScaleKind } from "./scale.ts";
import { textWidth } from "./text-width.ts";

export interface DistributionValues {
  /** NaN = no value. */
  readonly values: Float64Array;
  readonly scale: ScaleKind;
  /** The step the source rounds to; a class is never narrower. */
  readonly step?: number;
}

export interface ClassCounts {
  /** The edges of all classes, one more than there are classes; a lower edge belongs to its class. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Whether the first and the last class also hold all that lies beyond their outer edge. */
  readonly isOpenBelow: boolean;
  readonly isOpenAbove: boolean;
}

export interface DistributionOptions {
  readonly own?: { readonly name: string; readonly value: number };
  readonly peers?: readonly number[];
  readonly format: (value: number) => string;
  readonly formatTick?: (value: number) => string;
  /** The whole picture in one sentence. */
  readonly label: string;
}

const height = 200;
const top = 44;
const base = 164;
const mostClasses = 16;
const tail = 0.01;
// Below this a log scale has more powers of ten than there are figures.
const leastOnLog = 1e-6;

/** The classes and how many places each holds. */
export function countInClasses({ values, scale, step }: DistributionValues): ClassCounts {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return { edges: [], counts: [], isOpenBelow: false, isOpenAbove: false };
  const edges = scale === "log" && sorted[0] > leastOnLog ? logEdges(sorted) : linearEdges(sorted, step);
  const isOpenBelow = sorted[0] < edges[0];
  const isOpenAbove = sorted[sorted.length - 1] > edges[edges.length - 1];
  return { edges, counts: countClasses(sorted, edges.slice(1, -1)), isOpenBelow, isOpenAbove };
}

/** Draws the classes as columns, with our own place in them. */
export function renderDistribution(spread: DistributionValues, options: DistributionOptions): string {
  const classes = countInClasses(spread);
  const open = openFluidPicture("distribution", height, options.label);
  const floor = `<line class="base" x1="0" x2="100%" y1="${base + 0.5}" y2="${base + 0.5}"/>`;
  if (classes.edges.length === 0) return `${open}${floor}</svg>`;
  const scale = createScale(spread.scale, classes.edges[0], classes.edges[classes.edges.length - 1]);
  const formatTick = options.formatTick ?? options.format;
  return (
    open +
    drawColumns(classes, scale) +
    floor +
    drawPeers(options.peers ?? [], scale) +
    drawOwn(options, scale) +
    drawCounts(classes, scale) +
    drawLimits(classes, scale, formatTick) +
    "</svg>"
  );
}

function linearEdges(sorted: Float64Array, step = 0): readonly number[] {
  const [inner, outer] = [[quantile(sorted, tail), quantile(sorted, 1 - tail)], [sorted[0], sorted[sorted.length - 1]]];
  const spread = inner[1] - inner[0] || outer[1] - outer[0] || Math.abs(outer[0]) * 0.1 || 1;
  const width = Math.max(roundStep(spread / 11), roundStep(step || 1e-9));
  const whole = edgesAround(outer[0], outer[1], width);
  return whole.length <= mostClasses + 1 ? whole : edgesAround(inner[0], inner[1], width);
}

function edgesAround(lower: number, upper: number, width: number): readonly number[] {
  const from = Math.floor(lower / width + 1e-9) * width;
  const to = (Math.floor(upper / width + 1e-9) + 1) * width;
  return multiplesBetween(from, to, width);
}

// 1, 2, 5, 10, 20, …: on a log scale these are about equally far apart.
function logEdges(sorted: Float64Array): readonly number[] {
  const [lower, upper] = [sorted[0], sorted[sorted.length - 1]];
  const inside = axisTicks("log", lower / 10, upper * 10, mostClasses + 6);
  const first = inside.findLastIndex((edge) => edge <= lower);
  const last = inside.findIndex((edge) => edge > upper);
  return inside.slice(Math.max(0, first), last === -1 ? undefined : last + 1);
}

interface Column {
  readonly count: number;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function columnsOf({ edges, counts }: ClassCounts, scale: Scale): readonly Column[] {
  const highest = Math.max(...counts);
  return counts
    .map((count, index) => ({
      count,
      from: scale.position(edges[index]),
      to: scale.position(edges[index + 1]),
      y: base - (count / highest) * (base - top),
    }))
    .filter(({ count }) => count > 0);
}

function drawColumns(classes: ClassCounts, scale: Scale): string {
  const gap = 0.0015;
  return columnsOf(classes, scale)
    .map(({ from, to, y }) => {
      const across = `x="${percent(from + gap)}" width="${percent(to - from - 2 * gap)}"`;
      return `<rect class="rest-bar" ${across} y="${y.toFixed(1)}" height="${(base - y).toFixed(1)}"/>`;
    })
    .join("");
}

// Over our own line, so that no number is struck through.
function drawCounts(classes: ClassCounts, scale: Scale): string {
  const style = { anchor: "middle", className: "halo" } as const;
  return columnsOf(classes, scale)
    .map(({ count, from, to, y }) => renderLabel(percent((from + to) / 2), Math.round(y) - 5, String(count), style))
    .join("");
}

function drawPeers(values: readonly number[], scale: Scale): string {
  if (values.length === 0) return "";
  const path = values.map((value) => `M${Math.round(scale.position(value) * 1000)} 0v14`).join("");
  return `<svg class="ticks" y="${base - 14}" width="100%" height="14" viewBox="0 0 1000 14" preserveAspectRatio="none"><path class="peer" d="${path}"/></svg>`;
}

function drawOwn({ own, format }: DistributionOptions, scale: Scale): string {
  if (!own) return "";
  const x = scale.position(own.value);
  const text = `${own.name} ${format(own.value)}`;
  const place = placeLabel(x, textWidth(text, 13.5, true));
  return (
    `<line class="own" x1="${percent(x)}" x2="${percent(x)}" y1="17" y2="${base + 5}"/>` +
    renderLabel(percent(place.at), 12, text, { className: "own-label", anchor: place.anchor })
  );
}

// Every limit where there is room, else every second, every third, … counted back from an open end, which must be named.
function drawLimits(classes: ClassCounts, scale: Scale, format: (value: number) => string): string {
  const { edges, isOpenAbove } = classes;
  for (let stride = 1; stride <= edges.length; stride++) {
    const places = edges
      .map((edge, index) => ({ edge, text: writeLimit(classes, index, format) }))
      .filter((_, index) => (isOpenAbove ? edges.length - 1 - index : index) % stride === 0)
      .map(({ edge, text }) => ({ text, place: placeLabel(scale.position(edge), textWidth(text, 12.5)) }));
    if (places.some(({ place }, index) => index > 0 && touches(places[index - 1].place, place))) continue;
    return places.map(({ text, place }) => renderLabel(percent(place.at), base + 22, text, { anchor: place.anchor })).join("");
  }
  return "";
}

/** "600"; "700+" where the last class goes on, "<10" where the first begins lower. */
function writeLimit({ edges, isOpenBelow, isOpenAbove }: ClassCounts, index: number, format: (value: number) => string): string {
  if (isOpenAbove && index === edges.length - 1) return `${format(edges[index])}+`;
  if (isOpenBelow && index === 0) return `<${format(edges[index])}`;
  return format(edges[index]);
}
