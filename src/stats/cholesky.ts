/**
 * Solving equations whose matrix is symmetric and positive.
 *
 * Method: Cholesky's decomposition in place, in the lower triangle of a larger
 * square if need be, so that a caller who solves thousands of small systems
 * makes no garbage. A pivot that is nothing but rounding error is set to a very
 * small number: two equal rows then share what they cannot divide.
 *
 * In:       the lower triangle row by row, its size, and the length of a row.
 * Out:      the same space, overwritten.
 *
 * @example
 * const matrix = Float64Array.of(4, 0, 2, 3), sides = Float64Array.of(8, 7);
 * factorise(matrix, 2, 2);
 * solveFactorised(matrix, 2, 2, sides); // sides: 1.25, 1.5
 */

// Of the pivot before elimination.
const leastPivot = 1e-14;

/** Overwrites the lower triangle with its Cholesky factor. */
export function factorise(matrix: Float64Array, size: number, stride: number): void {
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * stride + column];
      for (let k = 0; k < column; k++) sum -= matrix[row * stride + k] * matrix[column * stride + k];
      if (row === column) matrix[row * stride + row] = Math.sqrt(Math.max(sum, leastPivot * matrix[row * stride + row], Number.MIN_VALUE));
      else matrix[row * stride + column] = sum / matrix[column * stride + column];
    }
  }
}

/** Overwrites the right-hand side with the solution. */
export function solveFactorised(factor: Float64Array, size: number, stride: number, side: Float64Array): void {
  for (let row = 0; row < size; row++) {
    let sum = side[row];
    for (let k = 0; k < row; k++) sum -= factor[row * stride + k] * side[k];
    side[row] = sum / factor[row * stride + row];
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = side[row];
    for (let k = row + 1; k < size; k++) sum -= factor[k * stride + row] * side[k];
    side[row] = sum / factor[row * stride + row];
  }
}
