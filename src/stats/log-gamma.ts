/**
 * The logarithm of the gamma function: how large is (x − 1)!, also between
 * whole numbers?
 *
 * Everything that counts arrangements, and thereby nearly every distribution,
 * needs it. It is given as Stirling's formula plus what that formula leaves out,
 * because the distributions need that remainder by itself: with large counts
 * the formula cancels in a formula for a probability, and the remainder stays exact.
 *
 * Method: Stirling's asymptotic series from 10 on (Abramowitz & Stegun, 6.1.41);
 * below 10 the recurrence Γ(x + 1) = x Γ(x) leads there (6.1.15). Writing a
 * probability with the remainder is from Loader (2000), "Fast and accurate
 * computation of binomial probabilities".
 *
 * In:       x above 0.
 * Out:      a number; about 15 digits.
 *
 * @example
 * logGamma(5) // log(24) = 3.1780538303479458
 */
export function logGamma(x: number): number {
  return (x - 0.5) * Math.log(x) - x + halfLogOfTwoPi + stirlingRemainder(x);
}

const halfLogOfTwoPi = Math.log(2 * Math.PI) / 2;

/** B(2k) / (2k (2k − 1)) for k = 1, 2, …, with B the Bernoulli numbers. */
const seriesTerms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400];

/** What Stirling's formula leaves out: log Γ(x) − (x − ½) log x + x − ½ log 2π. */
export function stirlingRemainder(x: number): number {
  if (x < 10) return stirlingRemainder(x + 1) + (x + 0.5) * Math.log1p(1 / x) - 1;
  return seriesTerms.reduceRight((sum, term) => sum / (x * x) + term, 0) / x;
}

/** log(value / base) − (value − base) / base, without losing digits where the two are near each other. */
export function logRatioRemainder(value: number, base: number, difference = value - base): number {
  const u = difference / base;
  if (Math.abs(u) > 0.1) return Math.log(value / base) - u;
  let [power, sum] = [-u * u, 0];
  for (let order = 2; Math.abs(power) > 1e-18 * Math.abs(sum); order++, power *= -u) sum += power / order;
  return sum;
}
