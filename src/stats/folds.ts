/**
 * Folds: who is left out together, so that a prediction is never made with the
 * answer in hand.
 *
 * Every row belongs to one fold. A model is made of all other folds and then
 * asked for the rows of this one. When rows hang together (the wijken of one
 * municipality), the whole group must be left out at once; otherwise the model
 * has met the neighbours of whoever it predicts.
 *
 * In:       how many rows, or the group of each; how many folds; a seed.
 * Out:      the fold of each row; folds differ by at most one row (or group).
 *
 * @example
 * rowFolds(5, 2, 1) // for instance [1, 0, 1, 0, 0]
 */
import { indexBy, randomFrom } from "./random.ts";

/** Rows divided by chance over the folds. */
export function rowFolds(rows: number, folds: number, seed: number): Uint8Array {
  const found = new Uint8Array(rows);
  shuffled(rows, seed).forEach((row, index) => (found[row] = index % folds));
  return found;
}

/** Groups divided by chance over the folds: rows of one group share a fold. */
export function groupFolds(groups: Uint32Array, folds: number, seed: number): Uint8Array {
  const count = groups.reduce((most, group) => Math.max(most, group + 1), 0);
  const foldOf = rowFolds(count, folds, seed);
  return Uint8Array.from(groups, (group) => foldOf[group]);
}

/** The rows inside a fold and those outside it. */
export function splitFold(foldOf: Uint8Array, fold: number): { readonly inside: Uint32Array; readonly outside: Uint32Array } {
  const rows = Uint32Array.from(foldOf, (_, row) => row);
  return { inside: rows.filter((row) => foldOf[row] === fold), outside: rows.filter((row) => foldOf[row] !== fold) };
}

/** The numbers 0 to `count - 1` in an order of chance (Fisher and Yates). */
function shuffled(count: number, seed: number): Uint32Array {
  const random = randomFrom(seed);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let last = count - 1; last > 0; last--) {
    const other = indexBy(random, last + 1);
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
