/**
 * How far may chance have moved a figure?
 *
 * A survey publishes its margin. A registered figure has no sampling error, but
 * the year could have gone a little otherwise: that is chance variation, and it
 * follows from how many people were counted among. Rounding by the source comes
 * on top of it: the limits hold for the lowest and the highest value that would
 * have been rounded to what was published.
 *
 * Method: published limits for surveys; Wilson for shares; exact Poisson below
 * 10 cases and Byar from there on for rates and for counts of people.
 *
 * In:       an indicator, a block of its column, a region and a period by position.
 * Out:      an Estimate in the unit of the indicator, or why there is none.
 * Not here: money, means, medians and distances, of which chance is not known from
 *           the figure alone; comparing two of these (comparison/).
 *
 * @example
 * estimateAt(jeugdzorg, block, deventer, year2022) // value 8.31, lower 7.97, upper 8.66
 */
import { count } from "../stats/count.ts";
import { isEstimate, type Estimate, type NoEstimate } from "../stats/estimate.ts";
import { deviationsAt } from "../stats/normal.ts";
import { timesFactor, rate } from "../stats/rate.ts";
import { share } from "../stats/share.ts";
import { isPresent, type PresentObservation } from "../terms/observation.ts";
import { observationAt, type Block } from "./column.ts";
import type { Indicator } from "./indicator.ts";

/** `no-value`: there is no figure. `no-chance-known`: a figure whose chance variation cannot be told from itself. */
export type ChanceMissing = "no-value" | "no-chance-known";

export function estimateAt(
  indicator: Indicator,
  block: Block,
  region: number,
  period: number,
  level = 0.95,
): Estimate | NoEstimate<ChanceMissing> {
  const observation = observationAt(block, region, period);
  if (!isPresent(observation)) return { missing: "no-value" };
  if (observation.lower !== undefined && observation.upper !== undefined) return publishedEstimate(observation, level);
  const found = countedEstimate(indicator, block, { value: observation.value, region, period }, level);
  return found && isEstimate(found) ? { ...found, value: observation.value } : { missing: "no-chance-known" };
}

/**
 * The same without chance: what the source counted, with no more doubt than its
 * rounding leaves. A survey keeps its margin, because not everybody was asked.
 */
export function countedAt(indicator: Indicator, block: Block, region: number, period: number): Estimate | NoEstimate<ChanceMissing> {
  const withChance = estimateAt(indicator, block, region, period);
  if (!isEstimate(withChance) || block.lower) return withChance;
  const { value, level } = withChance;
  const { step = 0, caseStep = 0 } = block.periods[period];
  const base = block.base?.[region * block.periods.length + period] ?? NaN;
  const ofCases = base > 0 ? (caseStep / base) * (multipliers[indicator.unit.kind] ?? 1) : 0;
  const half = Math.max(step, ofCases) / 2;
  return { value, lower: value - half, upper: value + half, level, method: "published" };
}

/** The published limits speak of 95%; another level lies proportionally further from the value. */
function publishedEstimate({ value, lower = value, upper = value }: PresentObservation, level: number): Estimate {
  const stretch = deviationsAt(level) / deviationsAt(0.95);
  return { value, lower: value - (value - lower) * stretch, upper: value + (upper - value) * stretch, level, method: "published" };
}

interface Cell {
  readonly value: number;
  readonly region: number;
  readonly period: number;
}

const multipliers: Readonly<Record<string, number>> = { percentage: 100, "per-hundred": 100, "per-thousand": 1000 };

function countedEstimate(indicator: Indicator, block: Block, { value, region, period }: Cell, level: number): Estimate | NoEstimate | undefined {
  const { step = 0, caseStep = 0 } = block.periods[period];
  const base = block.base?.[region * block.periods.length + period] ?? NaN;
  const { kind } = indicator.unit;
  if (kind === "count") return isCountOfThings(indicator) ? widened(value, step / 2, (cases) => count(cases, level)) : undefined;
  const multiplier = multipliers[kind];
  if (multiplier === undefined || !(base > 0)) return undefined;
  const cases = (value / multiplier) * base;
  const half = Math.max((step / multiplier) * base, caseStep) / 2;
  if (kind !== "percentage") return widened(cases, half, (among) => rate(among, base, multiplier, level));
  return widened(cases, half, (among) => inPercent(share(Math.min(among, base), base, level)));
}

/** A number of people or dwellings, not a density or "shops within 3 kilometres". */
function isCountOfThings({ recipes }: Indicator): boolean {
  return recipes.every((recipe) => recipe.kind === "count");
}

function inPercent(estimate: Estimate | NoEstimate): Estimate | NoEstimate {
  return isEstimate(estimate) ? timesFactor(estimate, 100) : estimate;
}

/** The limits over everything that would have been rounded to these cases. */
function widened(cases: number, half: number, estimate: (cases: number) => Estimate | NoEstimate): Estimate | NoEstimate {
  if (half === 0) return estimate(cases);
  const [fewest, most] = [estimate(Math.max(0, cases - half)), estimate(cases + half)];
  const middle = estimate(cases);
  if (!isEstimate(fewest) || !isEstimate(most) || !isEstimate(middle)) return { missing: "no-chance-known" };
  return { ...middle, lower: fewest.lower, upper: most.upper };
}
