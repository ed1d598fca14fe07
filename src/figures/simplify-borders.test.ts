import { describe, expect, it } from "vitest";
import { feature } from "topojson-client";
import type { GeometryCollection } from "topojson-specification";
import { simplifyBorders } from "./simplify-borders.ts";

/** Two neighbours with a wavy border between them. */
function neighbours(): GeoJSON.FeatureCollection {
  const wave = Array.from({ length: 41 }, (_, step) => [5.1 + 0.0005 * (step % 2), 52 + step * 0.0025]);
  const ring = (points: number[][]) => ({ type: "Polygon" as const, coordinates: [[...points, points[0]]] });
  return {
    type: "FeatureCollection",
    features: [
      { type: "Feature", id: "GM9001", properties: {}, geometry: ring([[5, 52], ...wave, [5, 52.1]]) },
      { type: "Feature", id: "GM9002", properties: {}, geometry: ring([...wave.toReversed(), [5.2, 52], [5.2, 52.1]]) },
    ],
  };
}

describe("simplifyBorders", () => {
  const simplified = simplifyBorders(neighbours(), { smallestTriangle: 1e-6, grid: 10_000 });
  const regions = feature(simplified, simplified.objects.regions as GeometryCollection).features;

  it("keeps every region with its code", () => {
    expect(regions.map((region) => region.id)).toEqual(["GM9001", "GM9002"]);
  });

  it("drops points", () => {
    expect(JSON.stringify(simplified).length).toBeLessThan(JSON.stringify(neighbours()).length / 2);
  });

  it("leaves neighbours with the same border", () => {
    const pointsOf = (index: number) => new Set((regions[index].geometry as GeoJSON.Polygon).coordinates[0].map((point) => point.join()));
    const shared = [...pointsOf(0)].filter((point) => pointsOf(1).has(point));
    expect(shared.length).toBeGreaterThanOrEqual(2);
  });
});
