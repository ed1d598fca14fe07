/**
 * Borders as GeoJSON (RFC 7946): longitude and latitude, outer rings against the
 * clock and holes with it, so that every program fills the inside.
 *
 * Six decimals are a tenth of a metre, far finer than the simplified borders.
 *
 * In:       a list of borders.
 * Out:      features with `code`, `name` and, where known, `parent`.
 * Not here: what the file says of itself (borders-file.ts).
 */
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { BorderList } from "./border-lists.ts";

export function featuresOf(list: BorderList): readonly GeoJSON.Feature[] {
  const topology = list.topology();
  const { features } = feature(topology, topology.objects.regions as GeometryCollection);
  return features.map(({ id, geometry }) => {
    const code = String(id);
    return { type: "Feature", id: code, properties: list.propertiesOf(code), geometry: wind(geometry) };
  });
}

function wind(geometry: GeoJSON.Geometry): GeoJSON.Geometry {
  if (geometry.type === "Polygon") return { type: "Polygon", coordinates: windPolygon(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") return { type: "MultiPolygon", coordinates: geometry.coordinates.map(windPolygon) };
  return geometry;
}

type Ring = GeoJSON.Position[];

function windPolygon(rings: readonly Ring[]): Ring[] {
  return rings.map((ring, index) => {
    const isAgainstTheClock = signedArea(ring) > 0;
    const isOuter = index === 0;
    const points = ring.map(([x, y]) => [sixDecimals(x), sixDecimals(y)]);
    return isAgainstTheClock === isOuter ? points : points.reverse();
  });
}

/** Positive when the ring runs against the clock; in square degrees, which is enough to know its direction. */
export function signedArea(ring: readonly GeoJSON.Position[]): number {
  let area = 0;
  for (let index = 1; index < ring.length; index++) {
    const [[x1, y1], [x2, y2]] = [ring[index - 1], ring[index]];
    area += x1 * y2 - x2 * y1;
  }
  return area / 2;
}

function sixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6;
}
