/**
 * Borders small enough for a page.
 *
 * Neighbours share their border: it is cut into arcs once, so that simplifying
 * never opens a gap or an overlap between two places. Points are dropped in order
 * of the area they add (Visvalingam and Whyatt, 1993), then coordinates are put on
 * a grid of about 30 metres.
 *
 * In:       polygons in longitude and latitude, and how much detail to keep.
 * Out:      topology, object `regions`, with the region codes as ids.
 */
import type { Topology } from "topojson-specification";
import { topology } from "topojson-server";
import { presimplify, simplify } from "topojson-simplify";

export interface Detail {
  /** Smallest triangle kept, in square degrees; larger drops more points. */
  readonly smallestTriangle: number;
  /** Number of grid positions along the longest side. */
  readonly grid: number;
}

export const countryDetail: Detail = { smallestTriangle: 2.2e-6, grid: 10_000 };
export const districtDetail: Detail = { smallestTriangle: 2e-7, grid: 20_000 };

/** Simplified borders with shared arcs. */
export function simplifyBorders(regions: GeoJSON.FeatureCollection, detail: Detail): Topology {
  // Snapping to the grid first lets neighbours that differ in the last decimal share an arc.
  const shared = topology({ regions }, 100_000);
  const simplified = simplify(presimplify(shared as never), detail.smallestTriangle) as unknown as Topology;
  return quantised(simplified, detail.grid);
}

function quantised(simplified: Topology, grid: number): Topology {
  const { arcs, ...rest } = simplified;
  const points = arcs.flat();
  const [west, south] = [0, 1].map((axis) => Math.min(...sample(points, axis)));
  const [east, north] = [0, 1].map((axis) => Math.max(...sample(points, axis)));
  const scale: [number, number] = [(east - west) / (grid - 1) || 1, (north - south) / (grid - 1) || 1];
  const toGrid = (position: number[]) => [Math.round((position[0] - west) / scale[0]), Math.round((position[1] - south) / scale[1])];
  return { ...rest, arcs: arcs.map((arc) => deltas(arc.map(toGrid))), transform: { scale, translate: [west, south] } } as Topology;
}

function* sample(points: readonly number[][], axis: number): Generator<number> {
  for (const point of points) yield point[axis];
}

/** First position absolute, then steps; steps of nothing are left out as long as two points remain. */
function deltas(arc: readonly number[][]): number[][] {
  const steps: number[][] = [[...arc[0]]];
  let [x, y] = arc[0];
  arc.slice(1).forEach(([nextX, nextY], index) => {
    const isLast = index === arc.length - 2;
    if (nextX === x && nextY === y && !(isLast && steps.length < 2)) return;
    steps.push([nextX - x, nextY - y]);
    [x, y] = [nextX, nextY];
  });
  return steps;
}
