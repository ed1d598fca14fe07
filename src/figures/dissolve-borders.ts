/**
 * Borders of groupings: what remains when the borders inside each group go.
 *
 * Jeugdregio's and provinces have no border file of their own here, and need none:
 * a grouping is its municipalities together. Because neighbours share their arcs,
 * leaving out the shared ones inside a group gives its outline without a seam.
 *
 * In:       borders of municipalities; for a municipality the code of its group.
 * Out:      topology with one geometry per group, its code as `id`; municipalities
 *           without a group are left out.
 *
 * @example
 * dissolveBorders(topology, (code) => (code === "GM9003" ? "B" : "A")) // two geometries: A and B
 */
import { mergeArcs } from "topojson-client";
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

type Area = Polygon | MultiPolygon;

export function dissolveBorders(topology: Topology, groupOf: (code: string) => string | undefined): Topology {
  const groups = new Map<string, Area[]>();
  for (const geometry of (topology.objects.regions as GeometryCollection).geometries) {
    const group = groupOf(String(geometry.id));
    if (group === undefined || (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon")) continue;
    groups.set(group, [...(groups.get(group) ?? []), geometry]);
  }
  const geometries = [...groups].map(([id, parts]) => ({ ...mergeArcs(topology, parts as never), id }));
  return { ...topology, objects: { regions: { type: "GeometryCollection", geometries } } };
}
