import { describe, expect, it } from "vitest";
import { quasiNewton } from "./quasi-newton.ts";

// The valley of Rosenbrock (1960): lowest, zero, at (1, 1).
const rosenbrock = (x: Float64Array, slopes: Float64Array) => {
  slopes[0] = -400 * x[0] * (x[1] - x[0] ** 2) - 2 * (1 - x[0]);
  slopes[1] = 200 * (x[1] - x[0] ** 2);
  return 100 * (x[1] - x[0] ** 2) ** 2 + (1 - x[0]) ** 2;
};
const begin = Float64Array.of(-1.2, 1);

describe("quasiNewton", () => {
  it("reaches the bottom of Rosenbrock's valley", () => {
    const { point } = quasiNewton(rosenbrock, begin, { longest: 4, most: 100 });
    expect(point[0]).toBeCloseTo(1, 5);
    expect(point[1]).toBeCloseTo(1, 5);
  });

  it("stays where it is when the ground is level", () => {
    const level = (_: Float64Array, slopes: Float64Array) => (slopes.fill(0), 5);
    expect(quasiNewton(level, Float64Array.of(3), { longest: 1, most: 10 })).toEqual({ point: Float64Array.of(3), value: 5 });
  });
});
