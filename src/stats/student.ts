/**
 * Student's t distribution: how far may a mean lie from the true one, when its
 * spread has to be estimated from the same few values?
 *
 * Method: the tail beyond |t| is half the incomplete beta function of
 * n/(n + t²) (Abramowitz & Stegun, 26.7.1). The quantile is read from the beta
 * distribution in the same way.
 *
 * In:       a value in standard errors, degrees of freedom above 0.
 * Out:      probabilities from 0 to 1, quantiles in standard errors.
 *
 * @example
 * studentQuantile(0.975, 9) // 2.2621571628
 */
import { betaBelow, betaQuantile } from "./beta.ts";

/** The probability of at most t. */
export function studentBelow(t: number, degreesOfFreedom: number): number {
  const tail = tailBeyond(t * t, degreesOfFreedom) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The value below which a given fraction lies. */
export function studentQuantile(fraction: number, degreesOfFreedom: number): number {
  if (fraction > 0.5) return -studentQuantile(1 - fraction, degreesOfFreedom);
  if (fraction === 0.5) return 0;
  const part = betaQuantile(1 - 2 * fraction, 0.5, degreesOfFreedom / 2);
  return -Math.sqrt((degreesOfFreedom * part) / (1 - part));
}

/** The probability of a square above the given one. */
function tailBeyond(square: number, degreesOfFreedom: number): number {
  return betaBelow(degreesOfFreedom / (degreesOfFreedom + square), degreesOfFreedom / 2, 0.5);
}
