import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factorise, solveFactorised } from "./cholesky.ts";

describe("factorise", () => {
  it("solves two equations as one does by hand: 4x + 2y = 8 and 2x + 3y = 7", () => {
    const matrix = Float64Array.of(4, 0, 2, 3);
    const side = Float64Array.of(8, 7);
    factorise(matrix, 2, 2);
    solveFactorised(matrix, 2, 2, side);
    expect(side[0]).toBeCloseTo(1.25, 12);
    expect(side[1]).toBeCloseTo(1.5, 12);
  });

  it("gives an answer that solves the equations, for any factor with a firm diagonal", () => {
    const number = fc.double({ min: -2, max: 2, noNaN: true });
    fc.assert(
      fc.property(fc.array(number, { minLength: 9, maxLength: 9 }), fc.array(number, { minLength: 3, maxLength: 3 }), (parts, wanted) => {
        const lower = [[Math.abs(parts[0]) + 1, 0, 0], [parts[1], Math.abs(parts[2]) + 1, 0], [parts[3], parts[4], Math.abs(parts[5]) + 1]];
        const matrix = lower.map((row) => lower.map((other) => row.reduce((sum, value, k) => sum + value * other[k], 0)));
        const side = Float64Array.from(matrix, (row) => row.reduce((sum, value, k) => sum + value * wanted[k], 0));
        const cells = Float64Array.from(matrix.flat());
        factorise(cells, 3, 3);
        solveFactorised(cells, 3, 3, side);
        wanted.forEach((value, k) => expect(side[k]).toBeCloseTo(value, 6));
      }),
    );
  });

  it("stays finite when two rows are equal", () => {
    const matrix = Float64Array.of(1, 0, 1, 1);
    const side = Float64Array.of(1, 1);
    factorise(matrix, 2, 2);
    solveFactorised(matrix, 2, 2, side);
    expect(side.every(Number.isFinite)).toBe(true);
  });
});
