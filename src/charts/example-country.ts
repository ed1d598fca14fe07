/**
 * An invented country for the examples: six by seven places with crooked borders
 * and one islet, in the corner of the globe where the Netherlands lies.
 */
import { topology } from "topojson-server";
import type { Topology } from "topojson-specification";
import { seededFractions } from "./example-values.ts";

const [columns, rows] = [6, 7];

/** Codes GM9001, GM9002, … of the invented places. */
export const exampleCodes = Array.from({ length: columns * rows }, (_, index) => `GM${9001 + index}`);

export const exampleNames = exampleCodes.map((_, index) => (index === 20 ? "Voorbeeldstad" : `Plaats ${index + 1}`));

/** Its best-known cities; the second lies where our own name stands, and gives way. */
export const exampleCities = [
  { name: "Noordhaven", longitude: 5.9, latitude: 53.1 },
  { name: "Middenburg", longitude: 4.9, latitude: 52.4 },
  { name: "Zuidwoude", longitude: 5.3, latitude: 51.3 },
] as const;

/** The borders of the invented country. */
export function exampleTopology(): Topology {
  const corners = crookedCorners();
  const features = exampleCodes.map((code, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const ring = [corners[row][column], corners[row][column + 1], corners[row + 1][column + 1], corners[row + 1][column]];
    return area(code, [[...ring, ring[0]], ...(index === 0 ? [islet()] : [])]);
  });
  return topology({ regions: { type: "FeatureCollection", features } as GeoJSON.FeatureCollection });
}

function crookedCorners(): readonly (readonly [number, number][])[] {
  const next = seededFractions(5);
  return Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (__, column): [number, number] => [
      3.8 + (column + row * 0.15 + (next() - 0.5) * 0.5) * 0.45,
      53.4 - (row + (next() - 0.5) * 0.5) * 0.35,
    ]),
  );
}

// Some three units square on the map of the country: too small to be seen.
function islet(): readonly [number, number][] {
  return [[3.6, 53.5], [3.605, 53.5], [3.605, 53.503], [3.6, 53.503], [3.6, 53.5]];
}

function area(code: string, rings: readonly (readonly [number, number][])[]): GeoJSON.Feature {
  const coordinates = rings.map((ring) => [ring.map(([longitude, latitude]) => [longitude, latitude])]);
  return { type: "Feature", id: code, properties: {}, geometry: { type: "MultiPolygon", coordinates } };
}
