/**
 * Do these values come from that distribution?
 *
 * The largest distance between the steps of the values and the curve of the
 * distribution, and how often chance alone makes a distance of at least that.
 * Values that can only be a few different ones make the test milder than it says.
 *
 * Method: Kolmogorov's statistic (1933); its probability by the matrix of Durbin
 * (1973) as Marsaglia, Tsang and Wang (2003) calculate it, and for more than 500
 * values by the limit with Stephens' correction (1970).
 *
 * In:       values; a distribution function that gives the probability of at most x.
 * Out:      the distance, and the probability of at least that distance.
 *
 * @example
 * kolmogorovSmirnov([0.1, 0.4, 0.7], (x) => x) // distance 0.3, p value 0.886
 */
import { logGamma } from "./log-gamma.ts";
import { sortedWithoutGaps } from "./quantile.ts";

export interface KolmogorovSmirnov {
  readonly distance: number;
  readonly pValue: number;
}

export function kolmogorovSmirnov(
  values: readonly number[],
  cumulative: (x: number) => number,
): KolmogorovSmirnov | { readonly missing: "no-values" | "not-a-number" } {
  if (values.length === 0) return { missing: "no-values" };
  if (values.some(Number.isNaN)) return { missing: "not-a-number" };
  const heights = sortedWithoutGaps(values).map(cumulative);
  const steps = Array.from(heights, (height, index) => Math.max((index + 1) / heights.length - height, height - index / heights.length));
  const distance = Math.max(...steps);
  return { distance, pValue: probabilityOfAtLeast(distance, values.length) };
}

const enoughForTheLimit = 500;

function probabilityOfAtLeast(distance: number, size: number): number {
  const isFar = size * distance * distance > 18;
  const probability = isFar || size > enoughForTheLimit ? limit(distance, size) : 1 - durbin(distance, size);
  return Math.min(1, Math.max(0, probability));
}

/** 2 Σ (−1)^(k−1) e^(−2k²λ²), with λ corrected for a finite number of values. */
function limit(distance: number, size: number): number {
  const root = Math.sqrt(size);
  const lambda = distance * (root + 0.12 + 0.11 / root);
  if (lambda < 0.2) return 1;
  let sum = 0;
  for (let order = 1; order <= 20; order++) sum += (order % 2 === 1 ? 2 : -2) * Math.exp(-2 * (order * lambda) ** 2);
  return sum;
}

/** The probability of a distance below the given one: n!/nⁿ times the middle of the nth power of Durbin's matrix. */
function durbin(distance: number, size: number): number {
  const half = Math.ceil(size * distance);
  const scale = Math.exp(logGamma(size + 1) / size - Math.log(size));
  let power = durbinMatrix(2 * half - 1, half - size * distance, scale);
  let product: Matrix | undefined;
  for (let left = size; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) product = product ? multiply(product, power) : power;
    if (left > 1) power = multiply(power, power);
  }
  return product ? product[half - 1][half - 1] : 0;
}

type Matrix = readonly Float64Array[];

function durbinMatrix(size: number, rest: number, scale: number): Matrix {
  const corner = Math.max(0, 2 * rest - 1) ** size;
  return Array.from({ length: size }, (_, row) =>
    Float64Array.from({ length: size }, (__, column) => {
      if (column > row + 1) return 0;
      const first = column === 0 ? rest ** (row + 1) : 0;
      const last = row === size - 1 ? rest ** (size - column) : 0;
      const both = column === 0 && row === size - 1 ? corner : 0;
      return (scale * (1 - first - last + both)) / Math.exp(logGamma(row - column + 2));
    }),
  );
}

function multiply(left: Matrix, right: Matrix): Matrix {
  return left.map((row) => {
    const product = new Float64Array(row.length);
    row.forEach((factor, index) => {
      const other = right[index];
      for (let column = 0; column < product.length; column++) product[column] += factor * other[column];
    });
    return product;
  });
}
