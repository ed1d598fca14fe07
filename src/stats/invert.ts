/**
 * At which value does a rising function reach a given height?
 *
 * The limits of an exact interval are the values at which a distribution
 * function reaches 0.025 and 0.975. Few of these can be solved on paper.
 *
 * Method: Newton's steps, kept inside a bracket that shrinks at every step; a
 * step that would leave it becomes a halving. Converges for every continuous
 * rising function, and doubles its digits per step near the end.
 *
 * In:       the function with its slope, the height, a bracket that holds the
 *           answer (its upper end may be infinite) and a first guess within it.
 * Out:      the value, to about 14 digits.
 *
 * @example
 * invert({ rising: (x) => x * x, slope: (x) => 2 * x, height: 2, lower: 0, upper: 2, guess: 1 }) // 1.4142135623730951
 */
export interface Inversion {
  readonly rising: (x: number) => number;
  readonly slope: (x: number) => number;
  readonly height: number;
  readonly lower: number;
  readonly upper: number;
  readonly guess: number;
}

const mostSteps = 400;

export function invert({ rising, slope, height, lower, upper, guess }: Inversion): number {
  let [below, above, x] = [lower, upper, guess];
  for (let step = 0; step < mostSteps; step++) {
    const miss = rising(x) - height;
    if (miss === 0) return x;
    if (miss > 0) above = x;
    else below = x;
    const next = inside(x - miss / slope(x), below, above);
    if (Math.abs(next - x) <= 4e-16 * Math.abs(x)) return next;
    x = next;
  }
  return x;
}

/** The proposed value when it lies within the bracket, else one well within it. */
function inside(proposed: number, below: number, above: number): number {
  if (proposed > below && proposed < above) return proposed;
  return above === Infinity ? 2 * below + 1 : (below + above) / 2;
}
