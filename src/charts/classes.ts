/**
 * Into which classes are values divided, so that a map can be read?
 *
 * Five classes with about a fifth of the places each, between round limits. Equal
 * parts let the whole spread be seen, also where a few places lie far out; round
 * limits can be remembered and quoted. The coarsest rounding is taken that leaves
 * the classes about even; where many values are equal, less even will have to do.
 *
 * In:       values (NaN where there is none).
 * Out:      the limits between the classes, rising; each limit belongs to the
 *           class above it. Fewer where there are too few different values.
 *
 * @example
 * classify(Float64Array.from({ length: 100 }, (_, index) => index)) // limits [20, 40, 60, 80]
 */
import { roundStep } from "./axis-ticks.ts";

export interface Classes {
  /** One fewer than there are classes. */
  readonly limits: readonly number[];
  /** How many places each class holds. */
  readonly counts: readonly number[];
}

const wanted = 5;
// How small and how large a class may be, as a part of all places: first strictly, then with more room.
const bounds = [
  { least: 0.13, most: 0.29 },
  { least: 0.1, most: 0.34 },
] as const;

/** Round limits about a fifth of the values apart. */
export function classify(values: Float64Array): Classes {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  if (sorted.length === 0) return { limits: [], counts: [] };
  const cuts = [1, 2, 3, 4].map((part) => sorted[Math.floor((part * sorted.length) / wanted)]);
  const steps = stepsFrom(sorted[sorted.length - 1] - sorted[0]);
  const rounded = steps.map((step) => cuts.map((cut) => roundTo(cut, step)));
  for (const { least, most } of bounds) {
    const limits = rounded.find((one) => isEven(countClasses(sorted, one), least, most));
    if (limits) return { limits, counts: countClasses(sorted, limits) };
  }
  // Few values, or many equal ones: the cuts themselves, without those that would leave a class empty.
  return roundedAlike(sorted, [...new Set(cuts)].filter((cut) => cut > sorted[0]), steps);
}

/** The coarsest rounding of the limits that puts every value in the same class. */
function roundedAlike(sorted: Float64Array, exact: readonly number[], steps: readonly number[]): Classes {
  const counts = countClasses(sorted, exact);
  const rounded = steps.map((step) => exact.map((limit) => roundTo(limit, step)));
  const limits = rounded.find((one) => countClasses(sorted, one).every((count, index) => count === counts[index]));
  return { limits: limits ?? exact, counts };
}

/** In which class a value falls, from 0. */
export function classOf(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value >= limits[index]) index++;
  return index;
}

/** How many values each class holds; what is not there is in none. */
export function countClasses(values: Iterable<number>, limits: readonly number[]): readonly number[] {
  const counts = Array.from({ length: limits.length + 1 }, () => 0);
  for (const value of values) if (!Number.isNaN(value)) counts[classOf(value, limits)]++;
  return counts;
}

/** Round steps from coarse to fine. */
function stepsFrom(spread: number): readonly number[] {
  if (!(spread > 0)) return [];
  const steps = [roundStep(spread / wanted)];
  while (steps.length < 10) steps.push(roundStep(steps[steps.length - 1] / 2.6));
  return steps;
}

function isEven(counts: readonly number[], least: number, most: number): boolean {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.every((count) => count >= total * least && count <= total * most);
}

function roundTo(value: number, step: number): number {
  return Number((Math.round(value / step) * step).toPrecision(12));
}
