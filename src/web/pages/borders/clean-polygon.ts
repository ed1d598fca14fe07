/**
 * A polygon as every program can measure it: no ring crosses itself, none is without area,
 * outer rings run against the clock and holes with it (RFC 7946).
 *
 * What crossed itself falls apart into loops. Those that run as the whole ring does are ground,
 * those that run against it are a hole when they lie inside and nothing when they lie outside:
 * there the border was folded over itself.
 *
 * In:       a polygon in longitude and latitude, its outer ring first.
 * Out:      polygons with six decimals, a tenth of a metre; none when nothing of it has area.
 * Not here: two polygons of one region that overlap each other.
 */
import { doubledArea, isSame, simpleRings, type Point, type Ring } from "./simple-rings.ts";

const millionths = 1e6;

interface Ground {
  readonly outer: Ring;
  readonly holes: readonly Ring[];
}

export function cleanPolygon([outer, ...holes]: readonly (readonly GeoJSON.Position[])[]): readonly GeoJSON.Position[][][] {
  const { along, against } = splitRing(outer);
  const grounds = along.filter((ring) => !along.some((other) => other !== ring && liesInside(ring, other)));
  const openings = [...against, ...holes.flatMap((hole) => splitRing(hole).along)];
  return grounds.map((ring) => writeGround({ outer: ring, holes: openings.filter((opening) => liesInside(opening, ring)) }));
}

/** The loops of a ring: those that run as the largest does, and the others. */
function splitRing(ring: readonly GeoJSON.Position[]): { readonly along: readonly Ring[]; readonly against: readonly Ring[] } {
  const loops = simpleRings(ring.map(([x, y]): Point => [Math.round(x * millionths), Math.round(y * millionths)])).toSorted((a, b) => Math.abs(doubledArea(b)) - Math.abs(doubledArea(a)));
  const runsAlong = (loop: Ring) => doubledArea(loop) > 0 === doubledArea(loops[0]) > 0;
  return { along: loops.filter(runsAlong), against: loops.filter((loop) => !runsAlong(loop)) };
}

/** By a point of the one that is no point of the other: rings that share a point touch there, and go on. */
function liesInside(ring: Ring, around: Ring): boolean {
  const own = ring.find((point) => !around.some((other) => isSame(point, other))) ?? middle(ring[0], ring[1]);
  return isInside(own, around);
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Whether a line to the east from the point leaves the ring an odd number of times. */
function isInside([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  for (let index = 1; index < ring.length; index++) {
    const [[x1, y1], [x2, y2]] = [ring[index - 1], ring[index]];
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

function writeGround({ outer, holes }: Ground): GeoJSON.Position[][] {
  return [inDirection(outer, 1), ...holes.map((hole) => inDirection(hole, -1))];
}

function inDirection(ring: Ring, direction: 1 | -1): GeoJSON.Position[] {
  const turned = Math.sign(doubledArea(ring)) === direction ? ring : ring.toReversed();
  return turned.map(([x, y]) => [x / millionths, y / millionths]);
}
