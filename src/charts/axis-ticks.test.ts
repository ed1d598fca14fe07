import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { axisTicks, multiplesBetween, roundStep } from "./axis-ticks.ts";

describe("axisTicks", () => {
  it("takes round values within the ends", () => {
    expect(axisTicks("linear", 5.5, 22.9, 5)).toEqual([10, 15, 20]);
    expect(axisTicks("linear", 0, 2450, 5)).toEqual([0, 500, 1000, 1500, 2000]);
  });

  it("takes powers of ten on a log scale that spans many", () => {
    expect(axisTicks("log", 900, 931_000, 5)).toEqual([1000, 10_000, 100_000]);
  });

  it("takes plain steps on a log scale too short for powers of ten", () => {
    expect(axisTicks("log", 320, 470, 5)).toEqual([350, 400, 450]);
  });

  it("gives at most as many as asked, rising and within the ends", () => {
    const ends = fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.double({ min: 1e-3, max: 1e6, noNaN: true }));
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 8 }), fc.constantFrom("linear", "log"), ([lower, width], most, kind) => {
        const from = kind === "log" ? Math.abs(lower) + 0.01 : lower;
        const ticks = axisTicks(kind, from, from + width, most);
        const slack = width * 1e-6 + Math.abs(from) * 1e-9;
        expect(ticks.length).toBeLessThanOrEqual(most);
        expect(ticks.every((tick, index) => index === 0 || tick > ticks[index - 1])).toBe(true);
        expect(ticks.every((tick) => tick >= from - slack && tick <= from + width + slack)).toBe(true);
      }),
      { seed: 20261121 },
    );
  });
});

describe("roundStep", () => {
  it("goes up to 1, 2 or 5 times a power of ten", () => {
    expect([0.0013, 0.2, 3.4, 5.1, 98].map(roundStep)).toEqual([0.002, 0.2, 5, 10, 100]);
  });
});

describe("multiplesBetween", () => {
  it("has no crumbs of binary arithmetic", () => {
    expect(multiplesBetween(0, 0.5, 0.1)).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });
});
