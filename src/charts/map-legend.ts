/**
 * The legend of a map, which is itself a strip with every place in it.
 *
 * Coloured blocks alone hide how the places lie within a class. The ticks above
 * them show it, and that the classes hold about a fifth of the places each. It
 * stands apart from the map, so that it can come first on a small screen. The few
 * places that lie far out stand at its edge: they would push all classes together.
 *
 * In:       the values and their classes, words.
 * Out:      an `<svg>` as wide as its column: 52 px high, 74 px with a line that
 *           explains the hatching.
 */
import { quantile } from "../stats/quantile.ts";
import { percent } from "./coordinate.ts";
import { escapeText } from "./escape-text.ts";
import type { Classes } from "./classes.ts";
import { narrowest, placeLabel, touches, type LabelPlace } from "./label-place.ts";
import { renderLabel } from "./label.ts";
import { drawHatching, shadeOf } from "./map.ts";
import { openFluidPicture } from "./open-picture.ts";
import { createScale, type Scale, type ScaleKind } from "./scale.ts";
import { textWidth } from "./text-width.ts";

export interface MapLegendOptions {
  readonly values: Float64Array;
  readonly classes: Classes;
  readonly scale?: ScaleKind;
  readonly format: (value: number) => string;
  /** Explains the hatching, with the number of places: "geen cijfer (17 gemeenten)". */
  readonly missingLabel?: string;
  /** The classes in one sentence. */
  readonly label: string;
  readonly id?: string;
}

// The legend may be narrower than a strip: a corner of the map, in the North Sea.
const legendWidth = 210;
const tail = 0.02;

/** Draws the legend of a map. */
export function renderMapLegend(options: MapLegendOptions): string {
  const { classes, missingLabel, id = "legend", scale: kind = "linear" } = options;
  const sorted = options.values.filter((value) => !Number.isNaN(value)).sort();
  const height = missingLabel ? 74 : 52;
  const open = openFluidPicture("legend", height, options.label);
  const hatching = missingLabel ? drawMissing(missingLabel, `${id}-hatch`) : "";
  if (sorted.length === 0) return `${open}${hatching}</svg>`;
  const [lower, upper] = [quantile(sorted, tail), quantile(sorted, 1 - tail)];
  const scale = createScale(kind, lower, upper);
  const shown = sorted.map((value) => Math.min(Math.max(value, lower), upper));
  return open + drawTicks(shown, scale) + drawBlocks(classes, scale) + drawLimits(classes, scale, options.format) + hatching + "</svg>";
}

function drawTicks(sorted: Float64Array, scale: Scale): string {
  const spots = new Set(Array.from(sorted, (value) => Math.round(scale.position(value) * 500) * 2));
  const path = [...spots].map((x) => `M${x} 0v14`).join("");
  return `<svg class="ticks" y="6" width="100%" height="14" viewBox="0 0 1000 14" preserveAspectRatio="none"><path class="rest r2" d="${path}"/></svg>`;
}

function drawBlocks({ limits }: Classes, scale: Scale): string {
  const edges = [0, ...limits.map((limit) => scale.position(limit)), 1];
  return edges
    .slice(1)
    .map((to, index) => {
      const width = percent(Math.max(0, to - edges[index]));
      return `<rect class="c${shadeOf(index, limits.length + 1)}" x="${percent(edges[index])}" width="${width}" y="22" height="10"/>`;
    })
    .join("");
}

// Where two limits are too close for both numbers, the second is left out; the sentence names them all.
function drawLimits({ limits }: Classes, scale: Scale, format: (value: number) => string): string {
  const kept: { place: LabelPlace; text: string }[] = [];
  for (const limit of limits) {
    const text = format(limit);
    const place = placeLabel(scale.position(limit), (textWidth(text, 12.5) * narrowest) / legendWidth);
    if (!kept.some((one) => touches(one.place, place))) kept.push({ place, text });
  }
  return kept.map(({ place, text }) => renderLabel(percent(place.at), 47, text, { anchor: place.anchor })).join("");
}

function drawMissing(text: string, id: string): string {
  const box = `<rect class="c0 swatch" x="0.5" y="58.5" width="22" height="11" fill="url(#${escapeText(id)})"/>`;
  return drawHatching(id, 6) + box + renderLabel(30, 69, text);
}
