/**
 * Borders as paths: from degrees on the globe to whole numbers in a picture.
 *
 * The Netherlands is small enough to be drawn flat: a degree of longitude is as
 * wide as the cosine of 52.2° makes it, which is right in the middle of the
 * country and half a percent off at its ends. Whole numbers on a grid that is
 * twice as fine as the screen keep 342 municipalities under 50 kB; islets too
 * small to be seen are left out, but never the last piece of a place.
 *
 * In:       a topology with an object `regions` (longitude, latitude) and the
 *           size of the picture.
 * Out:      a path and a middle per region, and the projection itself, for names
 *           of cities. Keep it: it changes only with the division.
 * Not here: simplifying the borders (done when they enter), colours (map.ts).
 */
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

export type Spot = readonly [x: number, y: number];

export interface ProjectedBorders {
  readonly width: number;
  readonly height: number;
  /** The `d` of each region, by its code. */
  readonly paths: ReadonlyMap<string, string>;
  /** The middle of the largest piece of each region. */
  readonly middles: ReadonlyMap<string, Spot>;
  /** How high the largest piece of each region reaches (its smallest y). */
  readonly tops: ReadonlyMap<string, number>;
  readonly project: (longitude: number, latitude: number) => Spot;
}

export interface BordersOptions {
  readonly width?: number;
  readonly height?: number;
  /** Show only these regions, fitted to the picture: the districts of one municipality. */
  readonly codes?: ReadonlySet<string>;
  /** Pieces smaller than this (in the units of the picture, squared) are left out. */
  readonly leastArea?: number;
}

type Ring = readonly Spot[];
type Degrees = readonly (readonly number[])[];

const degreesToRadians = Math.PI / 180;
const narrowing = Math.cos(52.2 * degreesToRadians);
// Room for the outline of a place at the edge.
const margin = 6;

/** Projects the borders of a country, or of some of its regions, onto a picture. */
export function projectBorders(topology: Topology, options: BordersOptions = {}): ProjectedBorders {
  const { width = 1280, height = 1496, leastArea = 16 } = options;
  const regions = readRegions(topology).filter(({ code }) => !options.codes || options.codes.has(code));
  const project = fit(regions.flatMap((region) => region.rings), width, height);
  const paths = new Map<string, string>();
  const middles = new Map<string, Spot>();
  const tops = new Map<string, number>();
  for (const { code, rings } of regions) {
    const drawn = rings.map((ring) => onGrid(ring, project)).filter((ring) => ring.length > 2);
    const largest = drawn.reduce<Ring>((best, ring) => (ringArea(ring) > ringArea(best) ? ring : best), []);
    const kept = drawn.filter((ring) => ring === largest || ringArea(ring) >= leastArea);
    paths.set(code, kept.map(ringPath).join(""));
    middles.set(code, largest.length > 2 ? ringMiddle(largest) : (rings[0] && onGrid(rings[0], project)[0]) ?? [0, 0]);
    tops.set(code, Math.min(...largest.map(([, y]) => y)));
  }
  return { width, height, paths, middles, tops, project };
}

interface RegionRings {
  readonly code: string;
  readonly rings: readonly Degrees[];
}

function readRegions(topology: Topology): readonly RegionRings[] {
  const regions = topology.objects.regions;
  if (regions?.type !== "GeometryCollection") {
    throw new Error('charts/borders: found no collection "regions" in the topology; each region is one geometry in it');
  }
  const collection = feature(topology, regions as GeometryCollection);
  return collection.features.map((one) => ({ code: String(one.id), rings: ringsOf(one.geometry) }));
}

function ringsOf(geometry: GeoJSON.Geometry): readonly Degrees[] {
  if (geometry.type === "Polygon") return geometry.coordinates;
  if (geometry.type === "MultiPolygon") return geometry.coordinates.flat();
  return [];
}

function fit(rings: readonly Degrees[], width: number, height: number): ProjectedBorders["project"] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [longitude, latitude] of ring) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
    }
  }
  const [wide, high] = [(east - west) * narrowing, north - south];
  const factor = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high);
  const [left, above] = [(width - wide * factor) / 2, (height - high * factor) / 2];
  return (longitude, latitude) => [left + (longitude - west) * narrowing * factor, above + (north - latitude) * factor];
}

/** The ring in whole numbers, without the last point (it is the first) and without points that fall together. */
function onGrid(ring: Degrees, project: ProjectedBorders["project"]): Ring {
  const spots: Spot[] = [];
  for (const [longitude, latitude] of ring.slice(0, -1)) {
    const [x, y] = project(longitude, latitude);
    const spot: Spot = [Math.round(x), Math.round(y)];
    const previous = spots[spots.length - 1];
    if (!previous || previous[0] !== spot[0] || previous[1] !== spot[1]) spots.push(spot);
  }
  return spots;
}

// Steps instead of places: the numbers are short. A minus sign parts two numbers as well as a space does.
function ringPath(ring: Ring): string {
  let path = `M${ring[0][0]} ${ring[0][1]}l`;
  for (let index = 1; index < ring.length; index++) {
    const dx = ring[index][0] - ring[index - 1][0];
    const dy = ring[index][1] - ring[index - 1][1];
    path += `${index > 1 && dx >= 0 ? " " : ""}${dx}${dy >= 0 ? " " : ""}${dy}`;
  }
  return `${path}z`;
}

function ringArea(ring: Ring): number {
  return Math.abs(twiceSignedArea(ring)) / 2;
}

function twiceSignedArea(ring: Ring): number {
  let sum = 0;
  for (let index = 0; index < ring.length; index++) {
    const [x1, y1] = ring[index];
    const [x2, y2] = ring[(index + 1) % ring.length];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

function ringMiddle(ring: Ring): Spot {
  const area = twiceSignedArea(ring);
  if (area === 0) return ring[0];
  let [x, y] = [0, 0];
  for (let index = 0; index < ring.length; index++) {
    const [x1, y1] = ring[index];
    const [x2, y2] = ring[(index + 1) % ring.length];
    const cross = x1 * y2 - x2 * y1;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [x / (3 * area), y / (3 * area)];
}
