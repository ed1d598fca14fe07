import { describe, expect, it } from "vitest";
import { cleanPolygon } from "./clean-polygon.ts";

const close = (points: readonly (readonly [number, number])[]): GeoJSON.Position[] => [...points, points[0]].map(([x, y]) => [x, y]);
const square = (west: number, south: number, size: number) => close([[west, south], [west + size, south], [west + size, south + size], [west, south + size]]);

describe("cleanPolygon", () => {
  it("leaves a sound polygon as it is, and turns its rings the way RFC 7946 asks", () => {
    const [outer, hole] = [square(0, 0, 4), square(1, 1, 1)];
    expect(cleanPolygon([outer.toReversed(), hole])).toEqual([[outer, hole.toReversed()]]);
  });

  it("has no polygon where nothing has area, and no hole that has none", () => {
    expect(cleanPolygon([close([[5, 52], [5, 52]])])).toEqual([]);
    expect(cleanPolygon([square(0, 0, 4), close([[1, 1], [2, 2]])])).toEqual([[square(0, 0, 4)]]);
  });

  it("makes two polygons of ground that hangs together in one point only", () => {
    const ring = close([[0, 0], [2, 0], [2, 2], [4, 2], [4, 4], [2, 4], [2, 2], [0, 2]]);
    expect(cleanPolygon([ring])).toEqual([[close([[2, 2], [4, 2], [4, 4], [2, 4]])], [close([[0, 0], [2, 0], [2, 2], [0, 2]])]]);
  });

  it("makes a hole of what the ring itself goes around, touching in a point", () => {
    const ring = close([[0, 0], [4, 0], [4, 4], [0, 4], [0, 0], [1, 2], [2, 1]]);
    const [[outer, ...holes]] = cleanPolygon([ring]);
    expect([outer.length, holes.length]).toEqual([5, 1]);
  });

  it("drops a fold, which lies outside the ground", () => {
    const ring = close([[0, 0], [4, 0], [4, 4], [0, 4], [0, 2], [-1, 1], [0, 1], [-1, 2], [0, 2]]);
    expect(cleanPolygon([ring]).flat().every((one) => one.every(([x]) => x >= -1))).toBe(true);
  });
});
