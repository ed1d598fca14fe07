/**
 * The gamma distribution: how probable is a value of at most x?
 *
 * It is the distribution beneath counts: the limits of a Poisson count, the
 * chi-square test and the normal distribution are all read from it.
 *
 * Method: the regularised incomplete gamma functions, by their series below
 * shape + 1 and by their continued fraction above it (Abramowitz & Stegun, 6.5.29
 * and 6.5.31; evaluated after Lentz, 1976). Both tails are calculated by
 * themselves, so that a small probability keeps its digits. The quantile starts
 * at the approximation of Wilson and Hilferty (1931) and is refined.
 *
 * In:       x at or above 0; shape above 0; scale is 1.
 * Out:      probabilities from 0 to 1; quantiles from 0 on.
 *
 * @example
 * gammaBelow(1, 1) // 1 − 1/e = 0.6321205588285577
 */
import { invert } from "./invert.ts";
import { logGamma, logRatioRemainder, stirlingRemainder } from "./log-gamma.ts";
import { roughNormalQuantile } from "./rough-normal-quantile.ts";

const enough = 4e-16;

/** The probability of at most x. */
export function gammaBelow(x: number, shape: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return x < shape + 1 ? series(x, shape) : 1 - continuedFraction(x, shape);
}

/** The probability of more than x. */
export function gammaAbove(x: number, shape: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return x < shape + 1 ? 1 - series(x, shape) : continuedFraction(x, shape);
}

/** How dense the distribution is at x. */
export function gammaDensity(x: number, shape: number): number {
  return kernel(x, shape) / x;
}

/** The value below which a given fraction lies. */
export function gammaQuantile(fraction: number, shape: number): number {
  if (fraction <= 0) return 0;
  if (fraction >= 1) return Infinity;
  return invert({
    rising: (x) => gammaBelow(x, shape),
    slope: (x) => gammaDensity(x, shape),
    height: fraction,
    lower: 0,
    upper: Infinity,
    guess: firstGuess(fraction, shape),
  });
}

/** x^shape e^−x / Γ(shape), written so that large shapes keep their digits. */
function kernel(x: number, shape: number): number {
  const exponent = shape * logRatioRemainder(x, shape) - stirlingRemainder(shape);
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(exponent);
}

function series(x: number, shape: number): number {
  let [term, sum] = [1 / shape, 1 / shape];
  for (let order = 1; term > enough * sum; order++) {
    term *= x / (shape + order);
    sum += term;
  }
  return kernel(x, shape) * sum;
}

function continuedFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = Infinity;
  let d = 1 / b;
  let fraction = d;
  for (let order = 1, change = 0; Math.abs(change - 1) > enough; order++) {
    const a = order * (shape - order);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    change = c * d;
    fraction *= change;
  }
  return kernel(x, shape) * fraction;
}

/** Wilson and Hilferty's cube; for a small fraction of a small shape the first term of the series. */
function firstGuess(fraction: number, shape: number): number {
  const spread = 1 / (9 * shape);
  const root = 1 - spread + roughNormalQuantile(fraction) * Math.sqrt(spread);
  if (root > 0.3) return shape * root ** 3;
  return Math.exp((Math.log(fraction) + logGamma(shape + 1)) / shape) || Number.MIN_VALUE;
}
