/**
 * A tiny silhouette of the country with a dot: where is this place?
 *
 * In:       the topology of the municipalities.
 * Out:      an outline to be kept, and per place an `<svg>` of 160 × 188 px.
 * Not here: values on a map (map.ts).
 *
 * @example
 * const outline = prepareLocator(topology);
 * renderLocator(outline, "GM9999", "Voorbeeldstad ligt in het oosten van het land")
 */
import { merge } from "topojson-client";
import { presimplify, quantile, simplify } from "topojson-simplify";
import { topology as createTopology } from "topojson-server";
import type { Objects, Topology } from "topojson-specification";
import { projectBorders, type Spot } from "./borders.ts";
import { coordinate } from "./coordinate.ts";
import { openPicture } from "./open-picture.ts";

export interface LocatorOutline {
  readonly path: string;
  readonly middles: ReadonlyMap<string, Spot>;
}

const width = 160;
const height = 188;
// The path is drawn on a grid four times as fine as the picture.
const fineness = 4;

/** Draws the outline of all regions together, strongly simplified. */
export function prepareLocator(topology: Topology): LocatorOutline {
  const size = { width: width * fineness, height: height * fineness, leastArea: 40 };
  const whole = projectBorders(outlineOf(topology), size).paths.get("country") ?? "";
  const middles = projectBorders(topology, size).middles;
  return { path: whole, middles };
}

/** The silhouette with a dot on one place; without a dot when the place is not on the map. */
export function renderLocator(outline: LocatorOutline, code: string, label: string): string {
  const middle = outline.middles.get(code);
  const dot = middle
    ? `<circle class="own-dot" cx="${coordinate(middle[0] / fineness)}" cy="${coordinate(middle[1] / fineness)}" r="5"/>`
    : "";
  return (
    openPicture("locator", width, height, label) +
    `<path class="land" transform="scale(${1 / fineness})" d="${outline.path}"/>${dot}</svg>`
  );
}

// One point in twelve is enough for a picture of this size.
const keptPoints = 1 / 12;

function outlineOf(topology: Topology): Topology {
  // The types of the library want properties that are never null; none are read here.
  const weighted = presimplify(topology as Topology<Objects>);
  const coarse = simplify(weighted, quantile(weighted, keptPoints));
  const { regions } = coarse.objects;
  const geometries = regions.type === "GeometryCollection" ? regions.geometries : [];
  const geometry = merge(coarse, geometries.flatMap((one) => (one.type === "Polygon" || one.type === "MultiPolygon" ? [one] : [])));
  const country = { type: "Feature" as const, id: "country", properties: {}, geometry };
  return createTopology({ regions: { type: "FeatureCollection", features: [country] } as GeoJSON.FeatureCollection });
}
