/**
 * Where does a series go from one level to another?
 *
 * Method: least squares with one change. For every division into an earlier and
 * a later part, the squares around both means; the division with the smallest sum
 * is the change (Hinkley, 1970). It always finds one: whether there was a change
 * at all has to be known from elsewhere.
 *
 * In:       values in order of time, without gaps.
 * Out:      the position of the first value on the new level, with both levels; or
 *           why not.
 * Not here: more than one change; testing for one.
 *
 * @example
 * changePoint([2, 3, 2, 9, 8]) // { from: 3, before: 2.33, after: 8.5 }
 */
export interface ChangePoint {
  readonly from: number;
  readonly before: number;
  readonly after: number;
}

export type NoChangePoint = { readonly missing: "too-short" | "not-a-number" | "constant" };

/** Divisions that are equally good may differ this much by calculation alone. */
const roundingError = 1e-12;

export function changePoint(values: readonly number[]): ChangePoint | NoChangePoint {
  if (values.length < 2) return { missing: "too-short" };
  if (!values.every(Number.isFinite)) return { missing: "not-a-number" };
  if (values.every((value) => value === values[0])) return { missing: "constant" };
  let best = { from: 0, left: Infinity };
  for (let from = 1; from < values.length; from++) {
    const left = squaresAroundMean(values.slice(0, from)) + squaresAroundMean(values.slice(from));
    if (left < best.left * (1 - roundingError)) best = { from, left };
  }
  return { from: best.from, before: meanOf(values.slice(0, best.from)), after: meanOf(values.slice(best.from)) };
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function squaresAroundMean(values: readonly number[]): number {
  const mean = meanOf(values);
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
}
