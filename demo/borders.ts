import { topology } from "topojson-server";
import type { Borders } from "../src/figures/vintage.ts";
import { districts, lists } from "./places.ts";

/** Squares in a grid, four in a row, a tenth of a degree wide. */
function squares(codes: readonly string[]): GeoJSON.FeatureCollection<GeoJSON.Polygon> {
  return {
    type: "FeatureCollection",
    features: codes.map((id, index) => {
      const west = 5 + (index % 4) * 0.1;
      const south = 52 + Math.floor(index / 4) * 0.1;
      const ring = [
        [west, south],
        [west, south + 0.1],
        [west + 0.1, south + 0.1],
        [west + 0.1, south],
        [west, south],
      ];
      return { type: "Feature", id, properties: {}, geometry: { type: "Polygon", coordinates: [ring] } };
    }),
  };
}

function bordersOf(list: string, codes: readonly string[], isComplete: boolean): Borders {
  return { list, isComplete, topology: topology({ regions: squares(codes) }, 10_000) };
}

export const borders: ReadonlyMap<string, Borders> = new Map(
  [
    bordersOf("municipality-2024", lists.get("municipality-2024")?.codes ?? [], true),
    bordersOf("municipality-2021", lists.get("municipality-2021")?.codes ?? [], true),
    bordersOf(
      "district-2024",
      districts.map(([code]) => code).filter((code) => code.startsWith("WK9001")),
      false,
    ),
  ].map((one) => [one.list, one]),
);
