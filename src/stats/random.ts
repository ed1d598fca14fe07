/**
 * Chance that can be repeated: numbers that look random and are the same every time.
 *
 * Simulations and bootstraps need chance; tests, and readers who look twice, need
 * the same outcome twice. A generator therefore always gets a seed.
 *
 * Method: xoshiro128** (Blackman & Vigna, 2021), its state filled from the seed
 * with splitmix32; normal values by Box and Muller (1958).
 *
 * In:       a seed: any whole number.
 * Out:      a function that gives another number from 0 up to 1 at every call.
 * Not here: counts by chance (random-counts.ts); anything secret.
 *
 * @example
 * const random = randomFrom(2024);
 * random(); // 0.4022858805153573, always
 */
export type Random = () => number;

/** A generator of numbers from 0 up to 1, in steps of 2^−53. */
export function randomFrom(seed: number): Random {
  const next = wordsFrom(seed);
  return () => (next() * 2 ** 21 + (next() >>> 11)) / 2 ** 53;
}

/** A value from the normal distribution with mean 0 and standard deviation 1. */
export function normalBy(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** One of 0, 1, …, size − 1. */
export function indexBy(random: Random, size: number): number {
  return Math.floor(random() * size);
}

/** Words of 32 bits. */
function wordsFrom(seed: number): () => number {
  const state = Uint32Array.from({ length: 4 }, (_, index) => splitmix(seed + index));
  return () => {
    const word = Math.imul(rotate(Math.imul(state[1], 5), 7), 9) >>> 0;
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = rotate(state[3], 11);
    return word;
  };
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

/** Neighbouring seeds become words that have nothing to do with each other. */
function splitmix(seed: number): number {
  let word = Math.imul(seed, 0x9e3779b9) | 0;
  word = Math.imul(word ^ (word >>> 16), 0x21f0aaad);
  word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
  return word ^ (word >>> 15);
}
