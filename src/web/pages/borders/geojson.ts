/**
 * Borders as GeoJSON (RFC 7946): longitude and latitude, outer rings against the
 * clock and holes with it, so that every program fills the inside.
 *
 * Six decimals are a tenth of a metre, far finer than the simplified borders.
 *
 * In:       a list of borders.
 * Out:      features with `code`, `name` and, where known, `parent`; a region of which nothing
 *           is left after simplifying has no geometry, as the standard has it for such.
 * Not here: what the file says of itself (borders-file.ts).
 */
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import type { BorderList } from "./border-lists.ts";
import { cleanPolygon } from "./clean-polygon.ts";

export type BorderFeature = GeoJSON.Feature<GeoJSON.Polygon | GeoJSON.MultiPolygon | null>;

export function featuresOf(list: BorderList): readonly BorderFeature[] {
  const topology = list.topology();
  const { features } = feature(topology, topology.objects.regions as GeometryCollection);
  return features.map(({ id, geometry }) => {
    const code = String(id);
    return { type: "Feature", id: code, properties: list.propertiesOf(code), geometry: clean(geometry) };
  });
}

function clean(geometry: GeoJSON.Geometry): BorderFeature["geometry"] {
  const polygons = polygonsOf(geometry).flatMap(cleanPolygon);
  if (polygons.length === 0) return null;
  return polygons.length === 1 ? { type: "Polygon", coordinates: polygons[0] } : { type: "MultiPolygon", coordinates: polygons };
}

function polygonsOf(geometry: GeoJSON.Geometry): readonly GeoJSON.Position[][][] {
  if (geometry.type === "Polygon") return [geometry.coordinates];
  return geometry.type === "MultiPolygon" ? geometry.coordinates : [];
}
