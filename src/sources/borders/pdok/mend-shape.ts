/**
 * A shape as it was published, made fit to draw: rings closed and turned the
 * right way, and rings that enclose nothing left out.
 *
 * In:  whatever stands under "geometry".
 * Out: a Polygon or MultiPolygon in longitude and latitude, and what was mended;
 *      undefined when nothing is left to draw. Metres, or latitude first, are
 *      refused: they come from another system of coordinates than we asked for.
 */
import type { MultiPolygon, Polygon, Position } from "geojson";
import { CbsError, type Where } from "../../cbs/odata/cbs-error.ts";
import { recordOf } from "../../cbs/odata/shape.ts";
import { woundRings } from "../rings.ts";

export interface MendedShape {
  readonly shape: Polygon | MultiPolygon | undefined;
  readonly closedRings: number;
  readonly droppedRings: number;
}

/** Land, islands and the sea before them. */
const country = { west: 2, east: 8, south: 50, north: 54.5 };

/** @throws CbsError when there is no shape of numbers, or one that lies elsewhere */
export function mendShape(geometry: unknown, where: Where): MendedShape {
  if (geometry === null || geometry === undefined) return { shape: undefined, closedRings: 0, droppedRings: 0 };
  const { type, coordinates } = recordOf(geometry, where);
  const isOne = type === "Polygon";
  if (!isOne && type !== "MultiPolygon") throw new CbsError("shape", where, `a shape of type ${JSON.stringify(type)}`, "a Polygon or MultiPolygon");
  const polygons = listOf(isOne ? [coordinates] : coordinates, where).map((rings) => mendPolygon(rings, where));
  const areas = polygons.flatMap(({ rings }) => (rings.length > 0 ? [woundRings(rings)] : []));
  return {
    shape: shapeOf(areas),
    closedRings: polygons.reduce((sum, one) => sum + one.closed, 0),
    droppedRings: polygons.reduce((sum, one) => sum + one.dropped, 0),
  };
}

function shapeOf(areas: Position[][][]): Polygon | MultiPolygon | undefined {
  if (areas.length === 0) return undefined;
  return areas.length === 1 ? { type: "Polygon", coordinates: areas[0] } : { type: "MultiPolygon", coordinates: areas };
}

/** A polygon whose outer ring encloses nothing is gone with its holes. */
function mendPolygon(value: unknown, where: Where) {
  const published = listOf(value, where).map((ring) => listOf(ring, where).map((position) => positionOf(position, where)));
  const closed = published.filter((ring) => ring.length > 2 && !isClosed(ring)).length;
  const [outer, ...holes] = published.map((ring) => (isClosed(ring) ? ring : [...ring, ring[0]]));
  const rings = outer && enclosesSomething(outer) ? [outer, ...holes.filter(enclosesSomething)] : [];
  return { rings, closed, dropped: published.length - rings.length };
}

function isClosed(ring: readonly Position[]): boolean {
  const last = ring.at(-1);
  return last !== undefined && ring.length > 1 && last[0] === ring[0][0] && last[1] === ring[0][1];
}

function enclosesSomething(ring: readonly Position[]): boolean {
  return new Set(ring.flatMap((position) => (position ? [position.join()] : []))).size > 2;
}

function positionOf(value: unknown, where: Where): Position {
  const [longitude, latitude] = listOf(value, where);
  if (typeof longitude !== "number" || typeof latitude !== "number") throw new CbsError("shape", where, `the place ${JSON.stringify(value)}`, "two numbers");
  const { west, east, south, north } = country;
  if (longitude < west || longitude > east || latitude < south || latitude > north) {
    throw new CbsError("shape", where, `a border at ${longitude}, ${latitude}`, "longitude and latitude in the Netherlands (CRS84)");
  }
  return [longitude, latitude];
}

function listOf(value: unknown, where: Where): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new CbsError("shape", where, `${String(JSON.stringify(value)).slice(0, 60)} in a shape`, "a list");
}
