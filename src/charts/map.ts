/**
 * A map: where in the country is it more, and where less?
 *
 * Five steps of one colour, in which more is always further from the paper. What
 * is not known is hatched, never the colour of little. Our own place has an
 * outline and its name; six or seven cities help to find the way. Each place is a
 * link, but outside the order of the tab key: 342 stops would be a trap, and the
 * search box and the list of names are the keyboard's way in.
 *
 * In:       projected borders (borders.ts), values and names in the order of
 *           `codes`, class limits (classes.ts), words.
 * Out:      an `<svg>` that scales with its column; its names of cities are
 *           hidden on small screens by charts.css.
 * Not here: the legend (map-legend.ts), titles and source (the page).
 */
import type { ProjectedBorders, Spot } from "./borders.ts";
import { classOf, type Classes } from "./classes.ts";
import { escapeText } from "./escape-text.ts";
import { renderLabel } from "./label.ts";
import type { City } from "./orientation-cities.ts";
import { textWidth } from "./text-width.ts";

export interface MapOptions {
  readonly borders: ProjectedBorders;
  /** Region codes, in the order of values, names and hrefs. */
  readonly codes: readonly string[];
  /** NaN where there is none. */
  readonly values: Float64Array;
  readonly names: readonly string[];
  /** Where each place leads; without them the map is only a picture. */
  readonly hrefs?: readonly string[];
  readonly classes: Classes;
  /** Code of our own place. */
  readonly own?: string;
  /** Outlines of groups of places, drawn over them: the `d` of each. */
  readonly groups?: readonly string[];
  readonly cities?: readonly City[];
  readonly format: (value: number) => string;
  /** Stands after the name of a place without a value: "geen cijfer". */
  readonly missingLabel: string;
  /** The whole map in one sentence. */
  readonly label: string;
  /** Set when a page has more than one map. */
  readonly id?: string;
}

const shades = 5;
const textSize = 25;

/** Draws the map. */
export function renderMap(options: MapOptions): string {
  const { borders, id = "map" } = options;
  const role = options.hrefs ? "group" : "img";
  return (
    `<svg class="chart map" viewBox="0 0 ${borders.width} ${borders.height}" role="${role}" aria-label="${escapeText(options.label)}">` +
    drawHatching(`${id}-hatch`) +
    drawRegions(options, `${id}-hatch`) +
    drawGroups(options) +
    drawOwn(options) +
    drawCities(options) +
    "</svg>"
  );
}

/** Which of the five shades each class gets; fewer classes are spread over all shades. */
export function shadeOf(classIndex: number, classCount: number): number {
  if (classCount <= 1) return 3;
  return 1 + Math.round((classIndex * (shades - 1)) / (classCount - 1));
}

/** Slanted lines for what is not known. */
export function drawHatching(id: string, size = 12): string {
  return (
    `<defs><pattern id="${escapeText(id)}" width="${size}" height="${size}" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect class="paper" width="${size}" height="${size}"/><path class="hatch" d="M0 0v${size}"/></pattern></defs>`
  );
}

// Places of one shade stand together: one class for all of them instead of one each.
function drawRegions(options: MapOptions, hatch: string): string {
  const classCount = options.classes.limits.length + 1;
  const groups = Array.from({ length: shades + 1 }, () => "");
  options.codes.forEach((code, index) => {
    const value = options.values[index];
    const shade = Number.isNaN(value) ? 0 : shadeOf(classOf(value, options.classes.limits), classCount);
    groups[shade] += drawRegion(options, code, index);
  });
  const known = groups.slice(1).map((places, index) => (places ? `<g class="c${index + 1}">${places}</g>` : ""));
  const unknown = groups[0] ? `<g class="c0" fill="url(#${escapeText(hatch)})">${groups[0]}</g>` : "";
  return unknown + known.join("");
}

function drawRegion({ borders, values, names, hrefs, format, missingLabel }: MapOptions, code: string, index: number): string {
  const path = borders.paths.get(code);
  if (!path) return "";
  const value = Number.isNaN(values[index]) ? missingLabel : format(values[index]);
  const shape = `<path d="${path}"><title>${escapeText(`${names[index]}: ${value}`)}</title></path>`;
  return hrefs ? `<a href="${escapeText(hrefs[index])}" tabindex="-1">${shape}</a>` : shape;
}

function drawGroups({ groups = [] }: MapOptions): string {
  return groups.length > 0 ? `<path class="group-outline" d="${groups.join("")}"/>` : "";
}

function drawOwn({ borders, own, codes, names }: MapOptions): string {
  const path = own && borders.paths.get(own);
  if (!path) return "";
  const spot = ownSpot(borders, own);
  return `<path class="own-outline" d="${path}"/>${spot ? nameSpot(borders, spot, names[codes.indexOf(own)], "city own-city") : ""}`;
}

// Above the place, so that the name does not hide it.
function ownSpot(borders: ProjectedBorders, own: string): Spot | undefined {
  const middle = borders.middles.get(own);
  return middle && [middle[0], Math.max((borders.tops.get(own) ?? middle[1]) - 22, 20)];
}

function drawCities({ borders, cities = [], own, codes, names }: MapOptions): string {
  const spot = own ? ownSpot(borders, own) : undefined;
  const ownWidth = own ? textWidth(names[codes.indexOf(own)] ?? "", textSize, true) : 0;
  return cities
    .filter(({ name }) => !own || name !== names[codes.indexOf(own)])
    .map((city) => ({ name: city.name, at: borders.project(city.longitude, city.latitude) }))
    .filter(({ name, at }) => !spot || !isNear(at, textWidth(name, textSize), spot, ownWidth))
    .map(({ name, at }) => nameSpot(borders, at, name, "city"))
    .join("");
}

function isNear(spot: Spot, width: number, own: Spot, ownWidth: number): boolean {
  return Math.abs(spot[1] - own[1]) < textSize * 2 && Math.abs(spot[0] - own[0]) < (width + ownWidth) / 2 + 10;
}

function nameSpot(borders: ProjectedBorders, spot: Spot, name: string, className: string): string {
  const half = textWidth(name, textSize, true) / 2 + 4;
  const x = Math.min(Math.max(Math.round(spot[0]), half), borders.width - half);
  return renderLabel(x, Math.round(spot[1]) + 8, name, { className, anchor: "middle" });
}
