/**
 * The chi-square distribution: how probable is a sum of squared deviations of at
 * least this size, when nothing but chance is at work?
 *
 * Method: a chi-square value with k degrees of freedom is twice a gamma value of
 * shape k/2.
 *
 * In:       a value at or above 0, degrees of freedom above 0.
 * Out:      probabilities from 0 to 1.
 *
 * @example
 * chiSquareQuantile(0.95, 1) // 3.841458820694124
 */
import { gammaAbove, gammaBelow, gammaQuantile } from "./gamma.ts";

/** The probability of at most x. */
export function chiSquareBelow(x: number, degreesOfFreedom: number): number {
  return gammaBelow(x / 2, degreesOfFreedom / 2);
}

/** The probability of more than x: the p value of a chi-square test. */
export function chiSquareAbove(x: number, degreesOfFreedom: number): number {
  return gammaAbove(x / 2, degreesOfFreedom / 2);
}

/** The value below which a given fraction lies. */
export function chiSquareQuantile(fraction: number, degreesOfFreedom: number): number {
  return 2 * gammaQuantile(fraction, degreesOfFreedom / 2);
}
