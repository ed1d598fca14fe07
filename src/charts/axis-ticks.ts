/**
 * Which values stand beside an axis?
 *
 * Only round ones: multiples of 1, 2 or 5 times a power of ten. Readers carry a
 * round number further than the exact end of a scale, so the ends themselves get
 * no label unless they happen to be round.
 *
 * In:       the ends of the scale and how many values there may be at most.
 * Out:      the values in rising order, within the ends.
 *
 * @example
 * axisTicks("linear", 5.5, 22.9, 5) // [10, 15, 20]
 * axisTicks("log", 900, 931000, 5)  // [1000, 10000, 100000]
 */
import type { ScaleKind } from "./scale.ts";

/** At most `most` round values between the ends. */
export function axisTicks(kind: ScaleKind, lower: number, upper: number, most: number): readonly number[] {
  return kind === "log" ? logTicks(lower, upper, most) : linearTicks(lower, upper, most);
}

/** The smallest round step that is at least as large as asked: 1, 2 or 5 times a power of ten. */
export function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((one) => one * power >= atLeast * (1 - 1e-9)) ?? 10;
  return tidy(factor * power);
}

/** All multiples of a step between the ends. */
export function multiplesBetween(lower: number, upper: number, step: number): readonly number[] {
  const first = Math.ceil(lower / step - 1e-9);
  const last = Math.floor(upper / step + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => tidy((first + index) * step));
}

function linearTicks(lower: number, upper: number, most: number): readonly number[] {
  if (!(upper > lower)) return [];
  let step = roundStep((upper - lower) / (most + 1));
  let ticks = multiplesBetween(lower, upper, step);
  while (ticks.length > most) {
    step = roundStep(step * 1.5);
    ticks = multiplesBetween(lower, upper, step);
  }
  return ticks;
}

// From finest to coarsest: a few values in each tenfold, one in each, one in each hundredfold.
const logSeries = [[1, 2, 5], [1, 3], [1]] as const;

function logTicks(lower: number, upper: number, most: number): readonly number[] {
  if (!(lower > 0 && upper > lower)) return [];
  const choices = logSeries.map((factors) => logValues(lower, upper, factors, 1));
  const found = [...choices, logValues(lower, upper, [1], 2)].find((ticks) => ticks.length <= most) ?? [];
  return found.length >= 2 ? found : linearTicks(lower, upper, most);
}

function logValues(lower: number, upper: number, factors: readonly number[], stride: number): readonly number[] {
  const ticks: number[] = [];
  for (let power = Math.floor(Math.log10(lower)); power <= Math.log10(upper); power++) {
    if (power % stride !== 0) continue;
    for (const factor of factors) ticks.push(tidy(factor * 10 ** power));
  }
  return ticks.filter((tick) => tick >= lower && tick <= upper);
}

// 3 × 0.1 is 0.30000000000000004; twelve digits are more than any figure has.
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
