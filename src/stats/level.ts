/**
 * Levels of confidence: how sure is an interval, and what is left outside it?
 *
 * A level of 0.95 leaves 0.025 on either side. A level that is not a fraction
 * between 0 and 1 is a mistake of the programmer (95 instead of 0.95, say), so
 * it throws; everything that depends on figures is answered with a reason.
 *
 * In:       a level, as a fraction.
 * Out:      the probability outside the interval on one side.
 *
 * @example
 * tailOf(0.95) // 0.025
 */
export function tailOf(level: number): number {
  if (!(level > 0 && level < 1)) throw new RangeError(`level: found ${level}; expected a fraction between 0 and 1, such as 0.95`);
  return (1 - level) / 2;
}
