import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMixtureSolver, type Points } from "./simplex-least-squares.ts";

const cell = fc.double({ min: -10, max: 10, noNaN: true });
const anyPoints = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 6 })).chain(([count, width]) =>
  fc.array(cell, { minLength: count * width, maxLength: count * width }).map((cells): Points => ({ rows: Float64Array.from(cells), count, width })),
);
const anyMetric = (width: number) => fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: width, maxLength: width }).map((cells) => Float64Array.from(cells));

describe("createMixtureSolver", () => {
  it("takes three quarters of -1 and a quarter of 3 to reach zero", () => {
    const solver = createMixtureSolver({ rows: Float64Array.of(-1, 3), count: 2, width: 1 });
    expect(solver.solve(Float64Array.of(1))).toBeCloseTo(0, 12);
    expect(solver.weights()[0]).toBeCloseTo(0.75, 12);
    expect(solver.weights()[1]).toBeCloseTo(0.25, 12);
  });

  it("takes the nearest point alone when all lie on one side", () => {
    const solver = createMixtureSolver({ rows: Float64Array.of(2, 1, 4), count: 3, width: 1 });
    expect(solver.solve(Float64Array.of(1))).toBe(1);
    expect([...solver.weights()]).toEqual([0, 1, 0]);
  });

  it("gives parts of zero or more that add up to one", () => {
    fc.assert(
      fc.property(anyPoints.chain((points) => fc.tuple(fc.constant(points), anyMetric(points.width))), ([points, metric]) => {
        const solver = createMixtureSolver(points);
        solver.solve(metric);
        const weights = solver.weights();
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
        expect(weights.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      }),
    );
  });

  // The condition for the nearest point of a polytope: no point reaches farther towards the target than the mixture itself.
  it("leaves no point that would bring the mixture nearer", () => {
    fc.assert(
      fc.property(anyPoints.chain((points) => fc.tuple(fc.constant(points), anyMetric(points.width))), ([points, metric]) => {
        const solver = createMixtureSolver(points);
        const distance = solver.solve(metric);
        const mixture = mixtureOf(points, solver.weights());
        for (let point = 0; point < points.count; point++) {
          const reach = mixture.reduce((sum, value, k) => sum + metric[k] * value * points.rows[point * points.width + k], 0);
          expect(reach).toBeGreaterThanOrEqual(distance - 1e-7 * (1 + distance));
        }
      }),
    );
  });

  it("finds the same distance whether it begins anew or from another question", () => {
    fc.assert(
      fc.property(anyPoints.chain((points) => fc.tuple(fc.constant(points), anyMetric(points.width), anyMetric(points.width))), ([points, first, second]) => {
        const [used, fresh] = [createMixtureSolver(points), createMixtureSolver(points)];
        used.solve(first);
        expect(used.solve(second)).toBeCloseTo(fresh.solve(second), 7);
      }),
    );
  });

  it("shares between two equal points without losing its way", () => {
    const solver = createMixtureSolver({ rows: Float64Array.of(1, 1, 1, 1, -1, 0), count: 3, width: 2 });
    // The nearest to the origin on the line from (1, 1) to (-1, 0) is (-0.2, 0.4).
    expect(solver.solve(Float64Array.of(1, 1))).toBeCloseTo(0.2, 12);
  });
});

function mixtureOf({ rows, width }: Points, weights: Float64Array): Float64Array {
  const mixture = new Float64Array(width);
  rows.forEach((value, at) => (mixture[at % width] += weights[Math.floor(at / width)] * value));
  return mixture;
}
