/**
 * Counts and their chance variation.
 *
 * A registered count has no sampling error: all 7 were counted. Yet had the
 * same year been lived again under the same circumstances, it could as well have
 * been 5 or 10. The limits say which underlying levels would fit the count.
 *
 * Method: below 10 the exact limits of a Poisson count (Garwood, 1936); from 10
 * on Byar's approximation to them (Breslow & Day, 1987), as in the technical
 * guidance of Public Health England.
 *
 * In:       a count; a converted or estimated one need not be whole.
 * Out:      an Estimate in the same unit.
 * Not here: counts per so many people (rate.ts).
 *
 * @example
 * count(5) // lower 1.623, upper 11.668, "exact-poisson"
 */
import { chiSquareQuantile } from "./chi-square.ts";
import type { Estimate, NoEstimate } from "./estimate.ts";
import { tailOf } from "./level.ts";
import { deviationsAt } from "./normal.ts";

export type CountMissing = "not-a-number" | "negative";

/** From here on Byar's approximation is as good as exact. */
const enoughForByar = 10;

export function count(observed: number, level = 0.95): Estimate | NoEstimate<CountMissing> {
  if (!Number.isFinite(observed)) return { missing: "not-a-number" };
  if (observed < 0) return { missing: "negative" };
  const isSmall = observed < enoughForByar;
  const { lower, upper } = isSmall ? exactCountLimits(observed, level) : byarLimits(observed, level);
  return { value: observed, lower, upper, level, method: isSmall ? "exact-poisson" : "byar" };
}

interface Limits {
  readonly lower: number;
  readonly upper: number;
}

/** The levels at which the count would be just too high, and just too low, to be chance. */
export function exactCountLimits(observed: number, level: number): Limits {
  const tail = tailOf(level);
  return {
    lower: observed === 0 ? 0 : chiSquareQuantile(tail, 2 * observed) / 2,
    upper: chiSquareQuantile(1 - tail, 2 * observed + 2) / 2,
  };
}

/** Byar's approximation: the cube root of a count is nearly normal. */
export function byarLimits(observed: number, level: number): Limits {
  const z = deviationsAt(level);
  const limit = (shifted: number, side: number) => shifted * (1 - 1 / (9 * shifted) + (side * z) / (3 * Math.sqrt(shifted))) ** 3;
  return { lower: Math.max(0, limit(observed, -1)), upper: limit(observed + 1, 1) };
}
