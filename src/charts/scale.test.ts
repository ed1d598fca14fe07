import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createScale } from "./scale.ts";

describe("createScale", () => {
  it("puts the middle in the middle", () => {
    expect(createScale("linear", 10, 30).position(20)).toBeCloseTo(0.5, 9);
    expect(createScale("log", 10, 1000).position(100)).toBeCloseTo(0.5, 9);
  });

  it("puts the one value there is in the middle", () => {
    expect(createScale("linear", 4, 4).position(4)).toBeCloseTo(0.5, 9);
    expect(createScale("linear", 0, 0).position(0)).toBeCloseTo(0.5, 9);
    expect(createScale("log", 972, 972).position(972)).toBeCloseTo(0.5, 9);
  });

  it("puts zero at the left of a log scale", () => {
    const scale = createScale("log", 0, 100);
    expect(scale.position(0)).toBeLessThan(0.01);
    expect(scale.position(100)).toBeGreaterThan(0.99);
  });

  it("keeps every value within the picture, in order", () => {
    const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom("linear" as const, "log" as const), number, number, number, number, (kind, a, b, one, other) => {
        const scale = createScale(kind, Math.min(a, b), Math.max(a, b));
        const [left, right] = [scale.position(Math.min(one, other)), scale.position(Math.max(one, other))];
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1);
        expect(left).toBeLessThanOrEqual(right);
      }),
      { seed: 20261121 },
    );
  });
});
