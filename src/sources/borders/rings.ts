/**
 * Which way the rings of a shape run.
 *
 * Drawing on a globe wants outer rings clockwise and holes the other way; the
 * standard for GeoJSON says the opposite, and files do either.
 *
 * In:  the rings of one polygon, the outer one first.
 * Out: the same rings, turned where needed.
 */
import type { Position } from "geojson";

export function woundRings(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => (isClockwise(ring) === (index === 0) ? ring : ring.toReversed()));
}

/** Twice the area under the ring is positive when it runs clockwise. */
function isClockwise(ring: readonly Position[]): boolean {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    sum += (ring[index][0] - ring[index - 1][0]) * (ring[index][1] + ring[index - 1][1]);
  }
  return sum > 0;
}
