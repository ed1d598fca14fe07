import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { symmetricEigen } from "./symmetric-eigen.ts";

describe("symmetricEigen", () => {
  it("agrees with NumPy's eigh, largest first", () => {
    // numpy.linalg.eigh([[4, 1, 2], [1, 3, 0], [2, 0, 5]])
    const { values, vectors } = symmetricEigen(Float64Array.of(4, 1, 2, 1, 3, 0, 2, 0, 5), 3);
    expect([...values].map((value) => value.toFixed(8))).toEqual(["6.66907909", "3.47602360", "1.85489731"]);
    expect([0, 3, 6].map((cell) => Math.abs(vectors[cell]).toFixed(8))).toEqual(["0.63117897", "0.17202654", "0.75632002"]);
  });

  it("builds the matrix again from values and directions", () => {
    const cells = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(cells, (given) => {
        const matrix = Float64Array.from(given, (_, cell) => given[Math.max(cell, (cell % 4) * 4 + Math.floor(cell / 4))]);
        const { values, vectors } = symmetricEigen(matrix, 4);
        const rebuilt = matrix.map((_, cell) =>
          values.reduce((sum, value, direction) => sum + value * vectors[Math.floor(cell / 4) * 4 + direction] * vectors[(cell % 4) * 4 + direction], 0),
        );
        rebuilt.forEach((value, cell) => expect(value).toBeCloseTo(matrix[cell], 8));
      }),
    );
  });

  it("leaves its input as it was", () => {
    const matrix = Float64Array.of(2, 1, 1, 2);
    symmetricEigen(matrix, 2);
    expect([...matrix]).toEqual([2, 1, 1, 2]);
  });
});
