import { describe, expect, it } from "vitest";
import { nelderMead } from "./nelder-mead.ts";

// The valley of Rosenbrock (1960): lowest, zero, at (1, 1).
const rosenbrock = (x: Float64Array) => 100 * (x[1] - x[0] ** 2) ** 2 + (1 - x[0]) ** 2;
const begin = Float64Array.of(-1.2, 1);

describe("nelderMead", () => {
  it("reaches the bottom of Rosenbrock's valley", () => {
    const { point, value } = nelderMead(rosenbrock, begin, { step: 0.1, most: 500 });
    expect(point[0]).toBeCloseTo(1, 3);
    expect(point[1]).toBeCloseTo(1, 3);
    expect(value).toBeLessThan(1e-6);
  });

  it("passes over a kink", () => {
    const { point } = nelderMead((x) => Math.abs(x[0] - 2) + Math.abs(x[1] + 1), Float64Array.of(0, 0), { step: 0.5, most: 400 });
    expect(point[0]).toBeCloseTo(2, 4);
    expect(point[1]).toBeCloseTo(-1, 4);
  });

  it("asks no more often than it may, but for the trials of one step", () => {
    let asked = 0;
    nelderMead((x) => (asked++, rosenbrock(x)), begin, { step: 0.1, most: 50 });
    expect(asked).toBeLessThanOrEqual(54);
  });

  it("leaves the beginning as it was", () => {
    nelderMead(rosenbrock, begin, { step: 0.1, most: 50 });
    expect([...begin]).toEqual([-1.2, 1]);
  });
});
