/**
 * Out of many comparisons, which may we believe?
 *
 * Of sixty comparisons in which nothing differs, three will look different at
 * the 5% level. Holding the false discovery rate at q means: of the ones that
 * are called different, on average at most a fraction q is chance.
 *
 * Method: the step-up procedure of Benjamini and Hochberg (1995). It holds for
 * independent comparisons and for those that are positively related (Benjamini &
 * Yekutieli, 2001). The adjusted p value is the smallest q at which the comparison
 * survives, as R's p.adjust gives it.
 *
 * In:       the p values of one family, in any order.
 * Out:      the adjusted p values in the same order.
 *
 * @example
 * adjustForFalseDiscovery([0.01, 0.04, 0.03]) // { adjusted: [0.03, 0.04, 0.04] }
 */
export interface Adjusted {
  readonly adjusted: readonly number[];
}

export function adjustForFalseDiscovery(pValues: readonly number[]): Adjusted | { readonly missing: "not-a-probability" } {
  if (!pValues.every((p) => p >= 0 && p <= 1)) return { missing: "not-a-probability" };
  const adjusted = pValues.map(() => 1);
  let lowest = 1;
  largestFirst(pValues).forEach((place, passed) => {
    lowest = Math.min(lowest, (pValues[place] * pValues.length) / (pValues.length - passed));
    adjusted[place] = lowest;
  });
  return { adjusted };
}

function largestFirst(values: readonly number[]): readonly number[] {
  return values.map((_, place) => place).sort((a, b) => values[b] - values[a]);
}
