/**
 * The borders of places on the map, in longitude and latitude.
 *
 * In:  a GeoJSON file with one feature per region, its code as `statcode`.
 * Out: one feature per region, its code as `id`. Rings run as drawing on a globe
 *      wants them: outer rings clockwise, holes the other way. In 2017 one island
 *      of a municipality runs the wrong way round, and would cover the world.
 *
 * Not here: making shapes smaller or joining neighbours.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { BordersReader } from "../source.ts";
import { findRegionLevel, type RegionLevel, regionListId } from "../../terms/region.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { woundRings } from "./rings.ts";

export interface BordersFile {
  readonly table: SourceTableDescription;
  readonly path: string;
  readonly level: RegionLevel;
  readonly year: number;
  readonly isComplete: boolean;
}

type Shape = Polygon | MultiPolygon;

export function bordersReader(file: BordersFile): BordersReader {
  return {
    table: file.table,
    files: [file.path],
    list: regionListId(file.level, file.year),
    isComplete: file.isComplete,
    read(files) {
      const collection = JSON.parse(new TextDecoder().decode(files.bytes(file.path))) as FeatureCollection<Shape>;
      const features = collection.features.map((feature, index) => regionFeature(feature, `${file.path}, feature ${index + 1}`, file.level));
      return { type: "FeatureCollection", features };
    },
  };
}

function regionFeature(feature: Feature<Shape>, where: string, level: RegionLevel): Feature<Shape> {
  const code: unknown = feature.properties?.statcode;
  if (typeof code !== "string" || findRegionLevel(code) !== level) {
    throw new Error(`${where}: statcode "${String(code)}"; expected the code of a ${level}`);
  }
  return { type: "Feature", id: code, properties: {}, geometry: wound(feature.geometry, where) };
}

function wound(shape: Shape, where: string): Shape {
  if (shape.type === "Polygon") return { type: "Polygon", coordinates: woundRings(shape.coordinates) };
  if (shape.type === "MultiPolygon") return { type: "MultiPolygon", coordinates: shape.coordinates.map(woundRings) };
  throw new Error(`${where}: a shape that is no Polygon or MultiPolygon`);
}
