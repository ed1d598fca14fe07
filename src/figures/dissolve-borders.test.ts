import { describe, expect, it } from "vitest";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { demoVintage } from "../../demo/vintage.ts";
import { dissolveBorders } from "./dissolve-borders.ts";

// Twelve squares of a tenth of a degree, four in a row.
const borders = demoVintage().borders.get("municipality-2024");
if (!borders) throw new Error("the demo has borders");
const { topology } = borders;

const ringsOf = (geometry: GeoJSON.Geometry) => (geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : (geometry as GeoJSON.Polygon).coordinates);

/** Twice the area inside a ring, by the shoelace formula. */
const areaOf = (ring: readonly GeoJSON.Position[]) =>
  Math.abs(ring.reduce((sum, [x, y], index) => sum + x * ring[(index + 1) % ring.length][1] - ring[(index + 1) % ring.length][0] * y, 0)) / 2;

function regionsAfter(groupOf: (code: string) => string | undefined) {
  const dissolved = dissolveBorders(topology, groupOf);
  return feature(dissolved, dissolved.objects.regions as GeometryCollection).features;
}

describe("dissolveBorders", () => {
  it("leaves one shape per group, with its code", () => {
    expect(regionsAfter((code) => (code < "GM9005" ? "north" : "south")).map((one) => one.id)).toEqual(["north", "south"]);
  });

  it("covers as much ground as the parts", () => {
    const [all] = regionsAfter(() => "all");
    expect(ringsOf(all.geometry)).toHaveLength(1);
    expect(ringsOf(all.geometry).reduce((sum, ring) => sum + areaOf(ring), 0)).toBeCloseTo(12 * 0.01, 4);
  });

  it("leaves out places without a group", () => {
    expect(regionsAfter((code) => (code === "GM9001" ? "one" : undefined))).toHaveLength(1);
  });
});
