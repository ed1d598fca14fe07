/**
 * Counts by chance: how many of so many, and how many when so many are expected?
 *
 * Method: where few are expected, adding up probabilities until they pass a
 * random number; from 10 on transformed rejection, PTRS for the Poisson
 * (Hörmann, 1993a) and BTRS for the binomial (Hörmann, 1993b), which are exact
 * and take as long for a million as for a hundred.
 *
 * In:       a generator; an expected count at or above 0; or a whole number of
 *           tries with the probability of each.
 * Out:      a whole number.
 *
 * @example
 * binomialBy(randomFrom(1), 100, 0.3) // about 30
 */
import { logGamma } from "./log-gamma.ts";
import type { Random } from "./random.ts";

/** Below this expected count, adding up probabilities is quicker, and rejection is not exact. */
const fewExpected = 10;

export function poissonBy(random: Random, expected: number): number {
  if (expected < fewExpected) return addUp(random, Math.exp(-expected), (count) => expected / count, Infinity);
  const root = Math.sqrt(expected);
  const b = 0.931 + 2.53 * root;
  const a = -0.059 + 0.02483 * b;
  const scale = 1.1239 + 1.1328 / (b - 3.4);
  const logProbability = (count: number) => count * Math.log(expected) - expected - logGamma(count + 1);
  return reject(random, { a, b, centre: expected + 0.43, sure: 0.9277 - 3.6224 / (b - 2), scale, most: Infinity, logProbability });
}

export function binomialBy(random: Random, tries: number, probability: number): number {
  if (probability > 0.5) return tries - binomialBy(random, tries, 1 - probability);
  const odds = probability / (1 - probability);
  if (tries * probability < fewExpected) {
    return addUp(random, (1 - probability) ** tries, (count) => (odds * (tries - count + 1)) / count, tries);
  }
  const root = Math.sqrt(tries * probability * (1 - probability));
  const b = 1.15 + 2.53 * root;
  const a = -0.0873 + 0.0248 * b + 0.01 * probability;
  const mode = Math.floor((tries + 1) * probability);
  const unscaled = (count: number) => count * Math.log(odds) - logGamma(count + 1) - logGamma(tries - count + 1);
  const top = unscaled(mode);
  const logProbability = (count: number) => unscaled(count) - top;
  const scale = (2.83 + 5.1 / b) * root;
  return reject(random, { a, b, centre: tries * probability + 0.5, sure: 0.92 - 4.2 / b, scale, most: tries, logProbability });
}

/** The first count at which the probabilities so far pass a random number. */
function addUp(random: Random, none: number, ratioTo: (count: number) => number, most: number): number {
  let [left, probability, count] = [random() - none, none, 0];
  while (left >= 0 && count < most && probability > 0) {
    count++;
    probability *= ratioTo(count);
    left -= probability;
  }
  return count;
}

interface Hat {
  /** Shape of the curve that lies over the distribution: steepness, width and centre. */
  readonly a: number;
  readonly b: number;
  readonly centre: number;
  /** Below this height a point near the centre is under the distribution for sure. */
  readonly sure: number;
  readonly scale: number;
  readonly most: number;
  readonly logProbability: (count: number) => number;
}

/** Draws points under the hat until one lies under the distribution as well. */
function reject(random: Random, { a, b, centre, sure, scale, most, logProbability }: Hat): number {
  for (;;) {
    const [side, height] = [random() - 0.5, random()];
    const room = 0.5 - Math.abs(side);
    const count = Math.floor(((2 * a) / room + b) * side + centre);
    if (room >= 0.07 && height <= sure) return count;
    if (count < 0 || count > most || (room < 0.013 && height > room)) continue;
    if (Math.log((height * scale) / (a / (room * room) + b)) <= logProbability(count)) return count;
  }
}
