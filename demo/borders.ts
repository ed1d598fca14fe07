import { topology } from "topojson-server";
import type { Borders } from "../src/figures/vintage.ts";
import { districts, lists } from "./places.ts";

/** Squares in a grid, four in a row, a tenth of a degree wide. */
function squares(codes: readonly string[]): GeoJSON.FeatureCollection<GeoJSON.Polygon> {
  return {
    type: "FeatureCollection",
    features: codes.map((id, index) => {
      const column = 50 + (index % 4);
      const row = 520 + Math.floor(index / 4);
      // Divided at the end, so that neighbours have the very same corner.
      const corner = (right: number, up: number) => [(column + right) / 10, (row + up) / 10];
      const ring = [corner(0, 0), corner(0, 1), corner(1, 1), corner(1, 0), corner(0, 0)];
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
