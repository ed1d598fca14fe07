/**
 * What may be said of a wijk with few people?
 *
 * Beside the figure of a wijk as it was counted stands an estimate that leans on
 * all wijken of the country with the same kind of people, the more so the fewer
 * people its own figure rests on (stats/area-level-model.ts). Both are shown: the
 * counted figure is what happened, the estimate is what to go by.
 *
 * Only for shares and rates of what happens to people (estimated-outcomes.ts), and not
 * for the features of likeness themselves: what kind of people live in a wijk is
 * counted, and there is nothing to expect it from. A figure that is suppressed or missing gets no
 * estimate: nothing is guessed that may not be known.
 *
 * The variance of chance follows from the base and from what is expected, not
 * from the own figure, which in a small wijk is chance itself; rounding adds its
 * own. A feature that a wijk misses counts as the middle; a wijk that misses more
 * than half of them is left out.
 *
 * In:       a vintage, an indicator, the block of one division's wijken, a period.
 * Out:      per wijk an estimate or nothing; or why there are none. Made once per
 *           period and kept as long as the vintage lives.
 * Not here: words (web).
 *
 * @example
 * const found = districtEstimates(vintage, wmo, block, 2);
 * "places" in found && found.places[17]?.estimate // value 61.2, lower 52.0, upper 70.4
 */
import { isMissingStatus, missingReasonOf, type Block } from "../figures/column.ts";
import type { Indicator } from "../figures/indicator.ts";
import type { Vintage } from "../figures/vintage.ts";
import { areaLevelModel, type AreaEstimate, type AreaLevelModel } from "../stats/area-level-model.ts";
import type { RegionList } from "../terms/region.ts";
import { districtKey } from "./district-key.ts";
import { estimatedOutcomes } from "./estimated-outcomes.ts";
import { districtFeatures, type FeatureTable } from "./features.ts";

export interface DistrictEstimates {
  /** By position in the block; undefined where a wijk has no figure, no base or too few features. */
  readonly places: readonly (AreaEstimate | undefined)[];
  /** How many wijken took part. */
  readonly count: number;
}

/**
 * - `no-outcome`: money, dwellings, firms, distances, or the make-up of the population.
 * - `is-feature`: likeness itself rests on it.
 * - `no-base`: not known among how many people was counted.
 * - `too-much-hidden`: more than one in ten wijken with 50 people or more is suppressed for
 *   having few cases; what is left would be the high ones.
 * - `too-few-places`: not enough wijken with a figure to learn from.
 */
export type NoDistrictEstimates = { readonly missing: "no-outcome" | "is-feature" | "no-base" | "too-much-hidden" | "too-few-places" };

const multipliers: Readonly<Record<string, number>> = { percentage: 100, "per-hundred": 100, "per-thousand": 1000 };

/** Below this a share is given of nobody, hidden or not. */
const enoughPeople = 50;
const mostHidden = 0.1;

const made = new WeakMap<Block, Map<number, DistrictEstimates | NoDistrictEstimates>>();

export function districtEstimates(vintage: Vintage, indicator: Indicator, block: Block, period: number): DistrictEstimates | NoDistrictEstimates {
  const ofBlock = made.get(block) ?? new Map<number, DistrictEstimates | NoDistrictEstimates>();
  made.set(block, ofBlock);
  const known = ofBlock.get(period) ?? makeEstimates(vintage, indicator, block, period);
  ofBlock.set(period, known);
  return known;
}

function makeEstimates(vintage: Vintage, indicator: Indicator, block: Block, period: number): DistrictEstimates | NoDistrictEstimates {
  const multiplier = multipliers[indicator.unit.kind];
  if (!multiplier || !estimatedOutcomes.has(indicator.id)) return { missing: "no-outcome" };
  const table = districtFeatures(vintage);
  if (table.features.some(({ indicators }) => indicators.includes(indicator.id))) return { missing: "is-feature" };
  const list = vintage.lists.get(block.list);
  if (!block.base || !list) return { missing: "no-base" };
  if (isMuchHidden(block, period)) return { missing: "too-much-hidden" };
  const taking = takePart(block, list, period, table);
  const model = fitTwice(indicator, block, period, multiplier, taking, table);
  if ("missing" in model) return { missing: "too-few-places" };
  const places = Array.from<AreaEstimate | undefined>({ length: block.regionCount });
  taking.forEach(({ place }, index) => (places[place] = withinScale(model.places[index], indicator)));
  return { places, count: taking.length };
}

/** Only the small ones are hidden, and only where few cases occur: the others are not a fair choice of all. */
function isMuchHidden(block: Block, period: number): boolean {
  let [hidden, shown] = [0, 0];
  for (let place = 0; place < block.regionCount; place++) {
    const cell = place * block.periods.length + period;
    const status = block.statuses[cell];
    if (!((block.base?.[cell] ?? NaN) >= enoughPeople)) continue;
    if (!isMissingStatus(status)) shown++;
    else if (missingReasonOf(status) === "suppressed") hidden++;
  }
  return hidden > mostHidden * (hidden + shown);
}

interface Taking {
  /** Position in the block, and in the table of features. */
  readonly place: number;
  readonly row: number;
  readonly value: number;
  readonly base: number;
}

/** The wijken with a figure, a base, and at least half of the features. */
function takePart(block: Block, list: RegionList, period: number, table: FeatureTable): readonly Taking[] {
  const rowOf = rowsByName(table);
  const taking: Taking[] = [];
  for (let place = 0; place < block.regionCount; place++) {
    const cell = place * block.periods.length + period;
    const row = rowOf.get(districtKey(list.codes[place], list.names[place]));
    const base = block.base?.[cell] ?? NaN;
    if (row === undefined || isMissingStatus(block.statuses[cell]) || !(base > 0) || !hasHalf(table, row)) continue;
    taking.push({ place, row, value: block.values[cell], base });
  }
  return taking;
}

function rowsByName({ list }: FeatureTable): ReadonlyMap<string, number> {
  return new Map(list.codes.map((code, row) => [districtKey(code, list.names[row]), row]));
}

function hasHalf({ scores, features }: FeatureTable, row: number): boolean {
  const known = features.filter((_, column) => !Number.isNaN(scores[row * features.length + column])).length;
  return known * 2 >= features.length;
}

/** First with the chance that belongs to the mean of all wijken, then with the chance that belongs to what each may expect. */
function fitTwice(indicator: Indicator, block: Block, period: number, multiplier: number, taking: readonly Taking[], table: FeatureTable) {
  const columns = table.features.length;
  const values = Float64Array.from(taking, ({ value }) => value);
  const features = new Float64Array(taking.length * columns);
  taking.forEach(({ row }, index) => {
    for (let column = 0; column < columns; column++) features[index * columns + column] = table.scores[row * columns + column] || 0;
  });
  const { step = 0, caseStep = 0 } = block.periods[period];
  const cases = taking.reduce((sum, { value, base }) => sum + value * base, 0);
  const mean = cases / taking.reduce((sum, { base }) => sum + base, 0);
  const fit = (expectedOf: (index: number) => number) => {
    const variances = Float64Array.from(taking, ({ base }, index) => {
      const rounding = Math.max(step, (caseStep / base) * multiplier) ** 2 / 12;
      return chanceOf(indicator, expectedOf(index), base, multiplier) + rounding;
    });
    return areaLevelModel({ values, variances, features, columns });
  };
  const first = fit(() => mean);
  if ("missing" in first) return first;
  return fit((index) => Math.min(Math.max(first.places[index].expected, mean / 5), mean * 5, multiplier * 0.99));
}

/** The variance of a share or a rate by chance, had it the expected height. */
function chanceOf({ unit }: Indicator, expected: number, base: number, multiplier: number): number {
  const fraction = expected / multiplier;
  return ((unit.kind === "percentage" ? fraction * (1 - fraction) : fraction) / base) * multiplier ** 2;
}

/** No share below nothing or above all. */
function withinScale({ estimate, ...rest }: AreaLevelModel["places"][number], { unit }: Indicator): AreaEstimate {
  const most = unit.kind === "percentage" ? 100 : Infinity;
  const within = (value: number) => Math.min(Math.max(value, 0), most);
  const { value, lower, upper } = estimate;
  return { ...rest, expected: within(rest.expected), estimate: { ...estimate, value: within(value), lower: within(lower), upper: within(upper) } };
}
