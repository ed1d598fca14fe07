import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { narrowest, placeLabel, touches } from "./label-place.ts";

describe("placeLabel", () => {
  it("stands over its spot where there is room", () => {
    expect(placeLabel(0.5, 60)).toMatchObject({ at: 0.5, anchor: "middle" });
  });

  it("begins or ends at its spot near the edges", () => {
    expect(placeLabel(0.02, 60)).toMatchObject({ at: 0.02, anchor: "start" });
    expect(placeLabel(0.98, 60)).toMatchObject({ at: 0.98, anchor: "end" });
  });

  it("never leaves the strip, and always covers its spot on the narrowest screen", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1, max: narrowest, noNaN: true }), (spot, width) => {
        const place = placeLabel(spot, width);
        expect(place.from).toBeGreaterThanOrEqual(-1e-9);
        expect(place.to).toBeLessThanOrEqual(1 + 1e-9);
        expect(place.from).toBeLessThanOrEqual(spot + 1e-9);
        expect(place.to).toBeGreaterThanOrEqual(spot - 1e-9);
      }),
      { seed: 20261121 },
    );
  });
});

describe("touches", () => {
  it("asks for a little air between two labels", () => {
    expect(touches(placeLabel(0.2, 60), placeLabel(0.41, 60))).toBe(true);
    expect(touches(placeLabel(0.2, 60), placeLabel(0.43, 60))).toBe(false);
  });
});
