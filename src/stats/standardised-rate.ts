/**
 * Rates that do not depend on how old the people are.
 *
 * A place with many old people has much care for that reason alone. Direct
 * standardisation asks what its rate would be with the age structure of a standard
 * population; indirect standardisation how its count compares with what the rates
 * of a reference would give among its own people.
 *
 * Method: direct with the limits of Dobson et al. (1991), which rest on Byar's
 * limits of the total count, and withheld below 10 cases; indirect with the limits
 * of the count (Byar, below 10 exact). Both as in the technical guidance of Public
 * Health England.
 *
 * In:       age bands, all those of a population.
 * Out:      an Estimate: a rate times the multiplier, or observed over expected.
 * Not here: the standard population itself; it is data, not a statistic.
 *
 * @example
 * directlyStandardisedRate([{ observed: 127, people: 636, standard: 5000 }, …], 100_000) // 10,430 (9,718 to 11,179)
 */
import { byarLimits, count } from "./count.ts";
import { isEstimate, type Estimate, type NoEstimate } from "./estimate.ts";
import { timesFactor } from "./rate.ts";

export type StandardisedMissing = "no-bands" | "not-a-number" | "negative" | "empty-denominator" | "fewer-than-ten-cases";

export interface BandOfStandard {
  readonly observed: number;
  readonly people: number;
  /** How many of the standard population are in this band. */
  readonly standard: number;
}

const fewestCases = 10;

export function directlyStandardisedRate(
  bands: readonly BandOfStandard[],
  multiplier = 1,
  level = 0.95,
): Estimate | NoEstimate<StandardisedMissing> {
  const missing = whyNotBands(bands.map(({ observed, people, standard }) => [observed, people, standard]));
  if (missing) return { missing };
  const observed = sumOf(bands, (band) => band.observed);
  const standard = sumOf(bands, (band) => band.standard);
  if (standard === 0) return { missing: "empty-denominator" };
  if (observed < fewestCases) return { missing: "fewer-than-ten-cases" };
  const value = sumOf(bands, (band) => (band.standard / standard) * (band.observed / band.people));
  const variance = sumOf(bands, (band) => (band.standard / standard / band.people) ** 2 * band.observed);
  const stretch = Math.sqrt(variance / observed);
  const { lower, upper } = byarLimits(observed, level);
  const limits = { lower: value + stretch * (lower - observed), upper: value + stretch * (upper - observed) };
  return timesFactor({ value, ...limits, level, method: "direct-standardisation" }, multiplier);
}

export interface BandOfReference {
  readonly observed: number;
  readonly people: number;
  readonly referenceObserved: number;
  readonly referencePeople: number;
}

/** Observed over expected: 1 when the place has as many as the reference would, with people of these ages. */
export function indirectlyStandardisedRatio(bands: readonly BandOfReference[], level = 0.95): Estimate | NoEstimate<StandardisedMissing> {
  const missing = whyNotBands(bands.map((band) => [band.observed, band.referencePeople, band.people, band.referenceObserved]));
  if (missing) return { missing };
  const expected = sumOf(bands, (band) => (band.people * band.referenceObserved) / band.referencePeople);
  if (expected === 0) return { missing: "empty-denominator" };
  const counted = count(sumOf(bands, (band) => band.observed), level);
  return isEstimate(counted) ? { ...timesFactor(counted, 1 / expected), method: "indirect-standardisation" } : counted;
}

/** Numbers per band, of which the second may not be zero. */
function whyNotBands(bands: readonly (readonly number[])[]): StandardisedMissing | undefined {
  if (bands.length === 0) return "no-bands";
  if (!bands.flat().every(Number.isFinite)) return "not-a-number";
  if (bands.flat().some((number) => number < 0)) return "negative";
  return bands.some(([, denominator]) => denominator === 0) ? "empty-denominator" : undefined;
}

function sumOf<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0);
}
