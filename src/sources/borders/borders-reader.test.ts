import { describe, expect, it } from "vitest";
import { filesOfTexts } from "../excerpt.ts";
import { bordersReader } from "./borders-reader.ts";
import { bordersReaders } from "./index.ts";

const [example] = bordersReaders;
const reader = bordersReader({ table: example.table, path: "x.geojson", level: "municipality", year: 2017, isComplete: true });

// A square walked clockwise: north along the west side first.
const clockwise = [[5, 52], [5, 53], [6, 53], [6, 52], [5, 52]];
const counterclockwise = clockwise.toReversed();

function readShape(geometry: unknown, statcode = "GM0001") {
  const text = JSON.stringify({ type: "FeatureCollection", features: [{ type: "Feature", properties: { statcode }, geometry }] });
  return reader.read(filesOfTexts({ "x.geojson": text })).features[0];
}

describe("borders", () => {
  it("have the code as id", () => {
    expect(readShape({ type: "Polygon", coordinates: [clockwise] })).toEqual({
      type: "Feature",
      id: "GM0001",
      properties: {},
      geometry: { type: "Polygon", coordinates: [clockwise] },
    });
  });

  it("turn an outer ring that runs the wrong way, and a hole too", () => {
    const shape = readShape({ type: "MultiPolygon", coordinates: [[counterclockwise, clockwise]] });
    expect(shape.geometry.coordinates).toEqual([[clockwise, counterclockwise]]);
  });

  it("refuse a feature without a municipality code", () => {
    expect(() => readShape({ type: "Polygon", coordinates: [clockwise] }, "PV26")).toThrow(
      'x.geojson, feature 1: statcode "PV26"; expected the code of a municipality',
    );
  });

  it("refuse a shape that is no area", () => {
    expect(() => readShape({ type: "Point", coordinates: [5, 52] })).toThrow("no Polygon or MultiPolygon");
  });

  it("name their list by level and year", () => {
    expect(bordersReaders.map((one) => one.list)).toEqual([
      "municipality-2014",
      "municipality-2019",
      "municipality-2022",
      "municipality-2023",
      "municipality-2024",
      "district-2024",
    ]);
    expect(bordersReaders.filter((one) => !one.isComplete).map((one) => one.list)).toEqual(["district-2024"]);
  });
});
