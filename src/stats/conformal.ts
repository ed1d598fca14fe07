/**
 * How far must an interval reach to hold a given share of the answers?
 *
 * Not by assuming a bell shape, but by looking how far predictions missed before:
 * if eight out of ten misses were at most 2.3, an interval of 2.3 on both sides
 * will hold the next answer eight times out of ten, whatever the misses look like.
 *
 * Method: conformal prediction (Vovk, Gammerman and Shafer, 2005; Lei and others,
 * 2018). The reach is the k-th smallest miss, k = (n + 1) × level rounded up: the
 * one extra stands for the answer to come. Misses must come from predictions made
 * without the answer.
 *
 * In:       sizes of misses, none below zero; the level as a fraction.
 * Out:      the reach in the unit of the misses; `too-few-rows` when so few misses
 *           cannot promise this level (fewer than 19 for 95%).
 *
 * @example
 * conformalReach(Float64Array.of(3, 1, 2, 4), 0.75) // 4: the 4th of 4, (4 + 1) × 0.75 rounded up
 */
export function conformalReach(misses: Float64Array, level: number): number | { readonly missing: "too-few-rows" } {
  if (!(level > 0 && level < 1)) throw new RangeError(`conformal: found level ${level}; expected a fraction between 0 and 1, such as 0.8`);
  const place = Math.ceil((misses.length + 1) * level - 1e-9);
  if (place > misses.length) return { missing: "too-few-rows" };
  return misses.slice().sort()[place - 1];
}
