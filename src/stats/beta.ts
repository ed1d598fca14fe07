/**
 * The beta distribution: how probable is a share of at most x, when we know of
 * `first` successes and `second` failures?
 *
 * It is the distribution of a share, and Student's t and the binomial are read
 * from it.
 *
 * Method: the continued fraction of the regularised incomplete beta function
 * (Abramowitz & Stegun, 26.5.8; evaluated after Lentz, 1976), on the side of the
 * mean where it converges quickest. The quantile is found by Newton's steps in a
 * bracket.
 *
 * In:       x from 0 to 1; both shapes above 0.
 * Out:      probabilities and quantiles from 0 to 1.
 *
 * @example
 * betaBelow(0.5, 2, 3) // 0.6875
 */
import { invert } from "./invert.ts";
import { logRatioRemainder, stirlingRemainder } from "./log-gamma.ts";
import { roughNormalQuantile } from "./rough-normal-quantile.ts";

const enough = 4e-16;
const tiny = 1e-300;

/** The probability of at most x. */
export function betaBelow(x: number, first: number, second: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (first + 1) / (first + second + 2)) return 1 - betaBelow(1 - x, second, first);
  return (kernel(x, first, second) * continuedFraction(x, first, second)) / first;
}

/** How dense the distribution is at x. */
export function betaDensity(x: number, first: number, second: number): number {
  return kernel(x, first, second) / (x * (1 - x));
}

/** The value below which a given fraction lies. */
export function betaQuantile(fraction: number, first: number, second: number): number {
  if (fraction <= 0) return 0;
  if (fraction >= 1) return 1;
  return invert({
    rising: (x) => betaBelow(x, first, second),
    slope: (x) => betaDensity(x, first, second),
    height: fraction,
    lower: 0,
    upper: 1,
    guess: firstGuess(fraction, first, second),
  });
}

/** Where a normal distribution with the same mean and spread would have it; the mean where that lies outside. */
function firstGuess(fraction: number, first: number, second: number): number {
  const total = first + second;
  const spread = Math.sqrt((first * second) / (total + 1)) / total;
  const guess = first / total + roughNormalQuantile(fraction) * spread;
  return guess > 0 && guess < 1 ? guess : first / total;
}

/** x^first (1 − x)^second / B(first, second), written so that large shapes keep their digits. */
function kernel(x: number, first: number, second: number): number {
  const total = first + second;
  const off = x - first / total;
  const exponent = first * logRatioRemainder(x, first / total, off) + second * logRatioRemainder(1 - x, second / total, -off);
  const remainder = stirlingRemainder(total) - stirlingRemainder(first) - stirlingRemainder(second);
  return Math.sqrt((first * second) / (2 * Math.PI * total)) * Math.exp(exponent + remainder);
}

function continuedFraction(x: number, first: number, second: number): number {
  let [c, d, fraction] = [1, 0, 1];
  for (let order = 1, change = 0; Math.abs(change - 1) > enough; order++) {
    const term = partialNumerator(x, first, second, order);
    d = 1 / (1 + term * d || tiny);
    c = 1 + term / c || tiny;
    change = c * d;
    fraction *= change;
  }
  return 1 / fraction;
}

function partialNumerator(x: number, first: number, second: number, order: number): number {
  const half = Math.floor(order / 2);
  const place = first + order;
  if (order % 2 === 0) return (half * (second - half) * x) / ((place - 1) * place);
  return (-(first + half) * (first + second + half) * x) / ((place - 1) * place);
}
