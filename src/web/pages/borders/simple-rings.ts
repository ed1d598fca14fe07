/**
 * Rings that do not cross or touch themselves, out of one that may.
 *
 * Simplifying a border draws straight lines where a coast or a canal winds, and two such
 * lines may cross. A screen does not mind; a program that measures or overlays areas refuses
 * the whole region (JTS, GEOS and so PostGIS, QGIS, R and GeoPandas: "Self-intersection").
 *
 * Method: points are whole millionths of a degree, so that on which side of a line a point
 * lies is calculated exactly. Wherever two lines of the ring meet, both get a point there;
 * then the ring is walked, and each time it returns to a point a loop is taken off.
 *
 * In:       a closed ring in whole numbers.
 * Out:      closed rings with area, in the direction in which the ring ran through them.
 * Not here: which of them are holes (clean-polygon.ts).
 *
 * @example
 * simpleRings([[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]) // two triangles that share the point 1, 1
 */
export type Point = readonly [number, number];
export type Ring = readonly Point[];

/** A point put in is rounded, which may make a new crossing beside it; so look again, but not for ever. */
const rounds = 8;

export function simpleRings(ring: Ring): readonly Ring[] {
  let points = ring;
  for (let round = 0; round < rounds; round++) {
    const meetings = meetingsOf(points);
    if (meetings.size === 0) break;
    points = points.flatMap((point, index) => [point, ...inOrder(point, meetings.get(index) ?? [])]);
  }
  return loopsOf(points).filter((loop) => doubledArea(loop) !== 0);
}

/** Twice the area: positive when the ring runs against the clock. */
export function doubledArea(ring: Ring): number {
  const [[originX, originY]] = ring;
  let area = 0;
  for (let index = 1; index < ring.length; index++) {
    const [[x1, y1], [x2, y2]] = [ring[index - 1], ring[index]];
    area += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY);
  }
  return area;
}

/** Points that must come between the two ends of a line, by the index of its first end. */
function meetingsOf(points: Ring): ReadonlyMap<number, readonly Point[]> {
  const found = new Map<number, Point[]>();
  const add = (index: number, point: Point) => {
    if (isSame(point, points[index]) || isSame(point, points[index + 1])) return;
    found.set(index, [...(found.get(index) ?? []), point]);
  };
  for (const [one, other] of pairsNearby(points)) {
    for (const point of meetingPoints(points[one], points[one + 1], points[other], points[other + 1])) {
      add(one, point);
      add(other, point);
    }
  }
  return found;
}

/** Lines whose boxes overlap, each pair once: swept from west to east. */
function* pairsNearby(points: Ring): Generator<readonly [number, number]> {
  const boxes = boxesOf(points);
  for (let place = 0; place < boxes.length; place++) {
    const one = boxes[place];
    for (let next = place + 1; next < boxes.length && boxes[next].west <= one.east; next++) {
      const other = boxes[next];
      if (one.north >= other.south && other.north >= one.south) yield [one.index, other.index];
    }
  }
}

interface Box {
  readonly index: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

/** Of every line, from west to east. */
function boxesOf(points: Ring): readonly Box[] {
  const boxes = points.slice(1).map(([x, y], index): Box => {
    const [fromX, fromY] = points[index];
    return { index, west: Math.min(x, fromX), east: Math.max(x, fromX), south: Math.min(y, fromY), north: Math.max(y, fromY) };
  });
  return boxes.sort((a, b) => a.west - b.west);
}

/** Where two lines cross, or the ends of the one that lie on the other. */
function meetingPoints(a: Point, b: Point, c: Point, d: Point): readonly Point[] {
  const [sideOfC, sideOfD, sideOfA, sideOfB] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  if (sideOfC * sideOfD < 0 && sideOfA * sideOfB < 0) {
    const part = sideOfA / (sideOfA - sideOfB);
    return [[Math.round(a[0] + part * (b[0] - a[0])), Math.round(a[1] + part * (b[1] - a[1]))]];
  }
  const ends: readonly (readonly [number, Point, Point, Point])[] = [[sideOfC, c, a, b], [sideOfD, d, a, b], [sideOfA, a, c, d], [sideOfB, b, c, d]];
  return ends.filter(([where, point, from, to]) => where === 0 && isBetween(point, from, to)).map(([, point]) => point);
}

/** Positive to the left of the line from a to b, negative to the right, 0 on it. */
function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function isBetween([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  return x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);
}

export function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

function inOrder(from: Point, points: readonly Point[]): readonly Point[] {
  const distance = ([x, y]: Point) => (x - from[0]) ** 2 + (y - from[1]) ** 2;
  return points.toSorted((a, b) => distance(a) - distance(b));
}

function loopsOf(points: Ring): readonly Ring[] {
  const loops: Ring[] = [];
  const path: Point[] = [];
  const places = new Map<string, number>();
  for (const point of points) {
    const seen = places.get(String(point));
    if (seen === undefined) {
      places.set(String(point), path.length);
      path.push(point);
      continue;
    }
    const loop = path.splice(seen + 1);
    for (const passed of loop) places.delete(String(passed));
    loops.push([point, ...loop, point]);
  }
  return loops;
}
