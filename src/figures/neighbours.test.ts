import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { neighboursIn } from "./neighbours.ts";

// Squares in a grid, four in a row: GM9001 … GM9004 below, GM9005 … GM9008 above them (demo/borders.ts).
const topology = demoVintage().borders.get("municipality-2024")?.topology;

describe("neighboursIn", () => {
  it("finds who shares a stretch of border, and not who touches in a corner", () => {
    expect(topology && neighboursIn(topology).get("GM9001")?.toSorted()).toEqual(["GM9002", "GM9005"]);
    expect(topology && neighboursIn(topology).get("GM9006")?.toSorted()).toEqual(["GM9002", "GM9005", "GM9007", "GM9010"]);
  });

  it("goes both ways", () => {
    const neighbours = topology ? neighboursIn(topology) : new Map<string, readonly string[]>();
    for (const [code, others] of neighbours) for (const other of others) expect(neighbours.get(other)).toContain(code);
    expect(neighbours.size).toBe(12);
  });
});
