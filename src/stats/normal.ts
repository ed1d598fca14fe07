/**
 * The normal distribution: how probable is a value of at most x, and which
 * value has a given probability below it?
 *
 * Method: the tail beyond |x| is half the upper incomplete gamma function of
 * x²/2 with shape ½ (Abramowitz & Stegun, 7.1.2 and 6.5.17). The quantile starts
 * at a rough one and is refined with Halley's steps on the tail, so that far
 * tails keep their digits.
 *
 * In:       standard deviations from the mean; probabilities from 0 to 1.
 * Out:      the reverse.
 *
 * @example
 * normalQuantile(0.975) // 1.959963984540054
 */
import { gammaAbove } from "./gamma.ts";
import { tailOf } from "./level.ts";
import { roughNormalQuantile } from "./rough-normal-quantile.ts";

const rootOfTwoPi = Math.sqrt(2 * Math.PI);

/** How dense the distribution is at x. */
export function normalDensity(x: number): number {
  return Math.exp((-x * x) / 2) / rootOfTwoPi;
}

/** The probability of at most x. */
export function normalBelow(x: number): number {
  const tail = gammaAbove((x * x) / 2, 0.5) / 2;
  return x < 0 ? tail : 1 - tail;
}

/** The value below which a given fraction lies. */
export function normalQuantile(fraction: number): number {
  if (fraction > 0.5) return -normalQuantile(1 - fraction);
  if (fraction <= 0) return -Infinity;
  let x = roughNormalQuantile(fraction);
  for (let step = 0; step < 3; step++) x = halley(x, fraction);
  return x;
}

/** How many standard deviations either side of the middle hold a given level: 1.96 for 0.95. */
export function deviationsAt(level: number): number {
  const deviations = known.get(level) ?? -normalQuantile(tailOf(level));
  known.set(level, deviations);
  return deviations;
}

// A page asks for the same one or two levels thousands of times.
const known = new Map<number, number>();

function halley(x: number, fraction: number): number {
  const step = (normalBelow(x) - fraction) / normalDensity(x);
  return x - step / (1 + (x * step) / 2);
}
