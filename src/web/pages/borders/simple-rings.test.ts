import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubledArea, simpleRings, type Point, type Ring } from "./simple-rings.ts";

const close = (points: readonly Point[]): Ring => [...points, points[0]];
const areas = (ring: Ring) => simpleRings(ring).map((loop) => doubledArea(loop) / 2).toSorted((a, b) => a - b);

describe("simpleRings", () => {
  it("leaves a ring that does not cross itself as it is", () => {
    const square = close([[0, 0], [4, 0], [4, 4], [0, 4]]);
    expect(simpleRings(square)).toEqual([square]);
  });

  it("takes a bow tie apart where it crosses, one half in each direction", () => {
    expect(areas(close([[0, 0], [2, 2], [2, 0], [0, 2]]))).toEqual([-1, 1]);
  });

  it("takes apart a ring that touches itself in a point, and one that does so halfway a line", () => {
    expect(areas(close([[0, 0], [2, 0], [2, 2], [4, 2], [4, 4], [2, 4], [2, 2], [0, 2]]))).toEqual([4, 4]);
    expect(areas(close([[0, 0], [4, 0], [4, 4], [2, 0], [0, 4]]))).toEqual([4, 4]);
  });

  it("drops what has no area: a point, a line there and back, a thorn on a ring", () => {
    expect(simpleRings(close([[1, 1]]))).toEqual([]);
    expect(simpleRings(close([[0, 0], [3, 3]]))).toEqual([]);
    expect(areas(close([[0, 0], [2, 0], [2, 2], [2, 5], [2, 2], [0, 2]]))).toEqual([4]);
  });

  // Every loop goes over lines of the ring, in its direction, so signed areas add up wherever no point was rounded.
  it("loses no ground: the areas of the loops add up to that of the ring", () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })).map(([x, y]): Point => [x * 1e6, y * 1e6]);
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (points) => {
        const sum = simpleRings(close(points)).reduce((total, loop) => total + doubledArea(loop), 0);
        expect(Math.abs(sum - doubledArea(close(points)))).toBeLessThan(1e9);
      }),
      { seed: 7946 },
    );
  });

  it("gives loops that visit no point twice and are left alone when taken apart again", () => {
    const corner = fc.tuple(fc.integer({ min: 0, max: 9_000_000 }), fc.integer({ min: 0, max: 9_000_000 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 15 }), (points) => {
        for (const loop of simpleRings(close(points))) {
          expect(new Set(loop.map(String)).size).toBe(loop.length - 1);
          expect(simpleRings(loop)).toHaveLength(1);
        }
      }),
      { seed: 7946 },
    );
  });
});
