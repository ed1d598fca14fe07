/**
 * Below which value of the normal distribution does a fraction lie, roughly?
 *
 * A first guess for the quantiles that are refined from there: those of the
 * normal and of the gamma distribution, which could otherwise not do without
 * each other.
 *
 * Method: Abramowitz & Stegun 26.2.23 (Hastings, 1955).
 *
 * In:       a fraction between 0 and 1.
 * Out:      standard deviations from the mean; off by at most 0.00045.
 *
 * @example
 * roughNormalQuantile(0.975) // 1.9604
 */
export function roughNormalQuantile(fraction: number): number {
  if (fraction > 0.5) return -roughNormalQuantile(1 - fraction);
  const t = Math.sqrt(-2 * Math.log(fraction));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return numerator / denominator - t;
}
