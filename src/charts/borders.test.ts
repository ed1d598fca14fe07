import { describe, expect, it } from "vitest";
import { projectBorders } from "./borders.ts";
import { exampleCodes, exampleTopology } from "./example-country.ts";

const borders = projectBorders(exampleTopology());

/** The corners of a path, walked from step to step. */
function walk(path: string): readonly (readonly [number, number])[] {
  return path.split("z").filter(Boolean).flatMap((ring) => {
    const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
    let [x, y] = [0, 0];
    return Array.from({ length: numbers.length / 2 }, (_, index): [number, number] => {
      x += numbers[2 * index];
      y += numbers[2 * index + 1];
      return [x, y];
    });
  });
}

describe("projectBorders", () => {
  it("has a path of whole numbers and a middle for every region", () => {
    expect([...borders.paths.keys()]).toEqual(exampleCodes);
    expect([...borders.paths.values()].every((path) => /^(M\d+ \d+l[-\d ]+z)+$/.test(path))).toBe(true);
    expect(borders.middles.size).toBe(exampleCodes.length);
  });

  it("fills the picture and stays within it", () => {
    const spots = [...borders.paths.values()].flatMap(walk);
    const xs = spots.map(([x]) => x);
    const ys = spots.map(([, y]) => y);
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(borders.width);
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...ys)).toBeLessThanOrEqual(borders.height);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(borders.height * 0.9);
  });

  it("does not tear neighbours apart: they share their corners", () => {
    const left = new Set(walk(borders.paths.get(exampleCodes[1]) ?? "").map(String));
    const right = walk(borders.paths.get(exampleCodes[2]) ?? "").map(String);
    expect(right.filter((corner) => left.has(corner))).toHaveLength(2);
  });

  it("puts north above south and west left of east", () => {
    const [west, north] = borders.project(4, 53);
    const [east, south] = borders.project(5, 52);
    expect(west).toBeLessThan(east);
    expect(north).toBeLessThan(south);
  });

  it("draws a degree of longitude as narrow as it is at 52.2 degrees north", () => {
    const [[x1, y1], [x2, y2]] = [borders.project(4, 52), borders.project(5, 53)];
    expect((x2 - x1) / (y1 - y2)).toBeCloseTo(0.6129, 4);
  });

  it("leaves out islets that nobody can see", () => {
    const all = projectBorders(exampleTopology(), { leastArea: 0 });
    expect(all.paths.get(exampleCodes[0])?.split("z").length).toBe((borders.paths.get(exampleCodes[0])?.split("z").length ?? 0) + 1);
  });

  it("shows some regions only, fitted to the picture", () => {
    const part = projectBorders(exampleTopology(), { width: 400, height: 400, codes: new Set(exampleCodes.slice(0, 2)) });
    expect([...part.paths.keys()]).toEqual(exampleCodes.slice(0, 2));
    expect(Math.max(...[...part.paths.values()].flatMap(walk).map(([x]) => x))).toBeGreaterThan(380);
  });

  it("says what is wrong with a topology without regions", () => {
    expect(() => projectBorders({ type: "Topology", objects: {}, arcs: [] })).toThrow('found no collection "regions"');
  });
});
