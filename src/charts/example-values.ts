/**
 * Invented figures for the examples: the same ones at every run.
 *
 * In:       a seed, and how many.
 * Out:      values that look like those of 342 municipalities: most near the
 *           middle, some far out.
 */

/** A row of numbers between 0 and 1 that is always the same for a seed (a linear congruential generator). */
export function seededFractions(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

/** Values around a middle, with a tail to the right. */
export function exampleValues(seed: number, count: number, middle: number, spread: number): Float64Array {
  const next = seededFractions(seed);
  return Float64Array.from({ length: count }, () => {
    const bell = next() + next() + next() + next() - 2;
    const tail = next() < 0.08 ? next() * 2.5 : 0;
    return middle + spread * (bell * 1.6 + tail);
  });
}

/** Values that differ a thousandfold, as numbers of inhabitants do. */
export function exampleInhabitants(seed: number, count: number): Float64Array {
  return exampleValues(seed, count, 10.3, 0.75).map((value) => Math.round(Math.exp(value)));
}

/** How numbers are written in the examples: a comma and one decimal at most. */
export function formatExample(value: number): string {
  const [whole, decimals] = String(Math.round(Math.abs(value) * 10) / 10).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return `${value < 0 ? "−" : ""}${grouped}${decimals ? `,${decimals}` : ""}`;
}

export const formatPercentage = (value: number) => `${formatExample(value)}%`;
export const formatEuro = (value: number) => (value < 0 ? `−€ ${formatExample(-Math.round(value))}` : `€ ${formatExample(Math.round(value))}`);
