/**
 * How far do predictions miss in small places, and how far in large ones?
 *
 * Three burglaries more are nothing in Amsterdam and double the figure on an
 * island. Small places therefore lie farther from what is expected, without any
 * reason but their size. An interval that is equally wide for all would be too
 * narrow for them and too wide for cities.
 *
 * Method: the size of a miss is a fixed part plus a part that shrinks with the
 * square root of the size, as chance does; both at least zero, by least squares
 * on the sizes of the misses (Glejser, 1969). Only the proportions between places
 * are used; how wide intervals must be is for conformal.ts.
 *
 * In:       sizes of misses and the size of each place, in the same order.
 * Out:      a function from size to usual miss, above zero.
 *
 * @example
 * const usualMiss = spreadBySize(misses, inhabitants);
 * usualMiss(1000) / usualMiss(100_000) // 3, say
 */
export function spreadBySize(misses: Float64Array, sizes: Float64Array): (size: number) => number {
  const chance = sizes.map((size) => 1 / Math.sqrt(size));
  const [meanMiss, meanChance] = [mean(misses), mean(chance)];
  let [together, alone] = [0, 0];
  for (let row = 0; row < misses.length; row++) {
    together += (chance[row] - meanChance) * (misses[row] - meanMiss);
    alone += (chance[row] - meanChance) ** 2;
  }
  const slope = alone > 0 ? together / alone : 0;
  if (slope <= 0 || meanMiss === 0) return () => 1;
  const fixed = meanMiss - slope * meanChance;
  if (fixed < 0) return (size) => meanMiss / meanChance / Math.sqrt(size);
  return (size) => fixed + slope / Math.sqrt(size);
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
