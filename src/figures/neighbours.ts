/**
 * Which regions lie next to each other? Those whose borders have a stretch in
 * common; touching in a point is not enough. The borders decide: where they run
 * through the water, islands have neighbours across it; where they follow the
 * shore, an island has none.
 *
 * In:       borders of one list, in which neighbours share their arcs.
 * Out:      the codes of the neighbours of each region.
 *
 * @example
 * neighboursIn(borders.topology).get("GM0150") // ["GM1773", "GM1896", …]
 */
import { neighbors } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";

const known = new WeakMap<Topology, ReadonlyMap<string, readonly string[]>>();

export function neighboursIn(topology: Topology): ReadonlyMap<string, readonly string[]> {
  let found = known.get(topology);
  if (!found) known.set(topology, (found = findNeighbours(topology)));
  return found;
}

function findNeighbours(topology: Topology): ReadonlyMap<string, readonly string[]> {
  const { geometries } = topology.objects.regions as GeometryCollection;
  const codes = geometries.map(({ id }) => String(id));
  return new Map(neighbors(geometries).map((indices, index) => [codes[index], indices.map((one) => codes[one])]));
}
