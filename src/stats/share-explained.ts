/**
 * How much of the differences does a prediction explain?
 *
 * 1 when every prediction is right, 0 when it does no better than saying the
 * average of all for everybody, and below 0 when it does worse: that happens,
 * and is told, when predictions were made without having seen the answer.
 *
 * Method: one minus the squares of what is missed over the squares of the
 * distances to the average (coefficient of determination). Not the square of a
 * correlation, which would forgive a prediction that is off by a fixed amount.
 *
 * In:       what was seen and what was predicted, in the same order.
 * Out:      a fraction, at most 1; or `constant` when nothing differs,
 *           `no-values` when there is nothing.
 *
 * @example
 * shareExplained([1, 2, 3], [1, 2, 2]) // 0.5
 */
export function shareExplained(seen: ArrayLike<number>, predicted: ArrayLike<number>): number | { readonly missing: "constant" | "no-values" } {
  if (seen.length !== predicted.length) throw new RangeError(`share-explained: ${seen.length} values and ${predicted.length} predictions; expected as many of both`);
  if (seen.length === 0) return { missing: "no-values" };
  let sum = 0;
  for (let index = 0; index < seen.length; index++) sum += seen[index];
  const mean = sum / seen.length;
  let [missed, all] = [0, 0];
  for (let index = 0; index < seen.length; index++) {
    missed += (seen[index] - predicted[index]) ** 2;
    all += (seen[index] - mean) ** 2;
  }
  return all > 0 ? 1 - missed / all : { missing: "constant" };
}
