/**
 * Recipes at work: measures in, the cells of an indicator out.
 *
 * A recipe does not know about divisions: it asks a kitchen for the cells of a
 * measure, and the kitchen decides whether these come as published or converted.
 * The same recipe thereby yields both the published figure and the converted one.
 *
 * Small numbers: a share or rate of fewer than 30 cases carries the mark, and so
 * does a survey estimate whose 95% margin is wider than 5 points to either side.
 * Where fewer than 50 people, households or dwellings are counted among, a share or
 * rate of ours says nothing at all (3 firms among 10 inhabitants are not "300 per
 * 1,000"), and there is none; the published counts themselves stay.
 */
import type { MeasureId } from "../terms/measurement.ts";
import { clear, emptyCells, fill, isFilled, recalculatedBit, smallNumbersBit, type Cells } from "./cells.ts";
import { missingReasonOf } from "./column.ts";
import type { Recipe } from "./indicator.ts";

/** Hands out the cells of measures, or undefined when nobody published one. */
export interface Kitchen {
  /** A count that can be added over regions. */
  count(measure: MeasureId): Cells | undefined;
  /** A published mean or share; without a weight it cannot be converted. */
  mean(measure: MeasureId, weight: MeasureId | undefined): Cells | undefined;
  /** The same count, one year earlier. */
  countYearBefore(measure: MeasureId): Cells | undefined;
}

const fewCases = 30;
const wideMargin = 5;
const fewest = 50;

export interface CookOptions {
  /** A share or rate of people, households, dwellings or firms: not given where there are too few of them. */
  readonly isOfPeople: boolean;
  /** What is counted is a part of what it is divided by: never more than all of it. */
  readonly isPart: boolean;
}

/** The cells of a recipe, or undefined when a measure it needs was not published. */
export function cook(recipe: Recipe, kitchen: Kitchen, options: CookOptions): Cells | undefined {
  switch (recipe.kind) {
    case "count":
      return scaled(sumOf(recipe.measures, kitchen), recipe.factor ?? 1);
    case "ratio":
      return ratio(sumOf(recipe.numerator, kitchen), sumOf(recipe.denominator, kitchen), recipe.multiplier, options);
    case "published":
      return scaled(kitchen.mean(recipe.measure, recipe.weight), recipe.factor ?? 1);
    case "survey":
      return markWideMargins(kitchen.mean(recipe.measure, undefined));
    case "growth":
      return growth(kitchen.count(recipe.measure), kitchen.countYearBefore(recipe.measure));
  }
}

/** Every measure a recipe needs in the period itself. */
export function measuresOf(recipe: Recipe): readonly MeasureId[] {
  switch (recipe.kind) {
    case "count":
      return recipe.measures;
    case "ratio":
      return [...recipe.numerator, ...recipe.denominator];
    default:
      return [recipe.measure];
  }
}

/** The measures whose sum was counted among, where a recipe makes a share or rate of people. */
export function baseOf(recipe: Recipe): readonly MeasureId[] {
  if (recipe.kind === "ratio") return recipe.isNotOfPeople ? [] : recipe.denominator;
  if (recipe.kind === "published") return recipe.base ?? (recipe.weight ? [recipe.weight] : []);
  return [];
}

/** The sum of counts, region by region; undefined when one was not published. */
export function sumOf(measures: readonly MeasureId[], kitchen: Kitchen): Cells | undefined {
  const all = measures.map((measure) => kitchen.count(measure));
  if (all.length === 0 || !all.every((cells) => cells !== undefined)) return undefined;
  return all.length === 1 ? all[0] : all.reduce(add);
}

function add(one: Cells, other: Cells): Cells {
  return combine(one, other, (a, b) => a + b);
}

function combine(one: Cells, other: Cells, combineValues: (a: number, b: number) => number): Cells {
  const result = emptyCells(one.values.length);
  for (let index = 0; index < one.values.length; index++) {
    if (!isFilled(one, index)) clear(result, index, missingReasonOf(one.statuses[index]));
    else if (!isFilled(other, index)) clear(result, index, missingReasonOf(other.statuses[index]));
    else fill(result, index, combineValues(one.values[index], other.values[index]), one.statuses[index] | other.statuses[index]);
  }
  return result;
}

function scaled(cells: Cells | undefined, factor: number): Cells | undefined {
  if (!cells || factor === 1) return cells;
  const times = (values: Float64Array) => values.map((value) => value * factor);
  return {
    values: times(cells.values),
    statuses: cells.statuses,
    ...(cells.lower && cells.upper ? { lower: times(cells.lower), upper: times(cells.upper) } : {}),
  };
}

function ratio(numerator: Cells | undefined, denominator: Cells | undefined, multiplier: number, { isOfPeople, isPart }: CookOptions) {
  if (!numerator || !denominator) return undefined;
  const result = combine(numerator, denominator, (cases, all) => (all === 0 ? NaN : (cases / all) * multiplier));
  for (let index = 0; index < result.values.length; index++) {
    if (!isFilled(result, index)) continue;
    if (Number.isNaN(result.values[index])) clear(result, index, "empty-denominator");
    else if (isOfPeople && denominator.values[index] < fewest) clear(result, index, "too-few");
    else if (isOfPeople && numerator.values[index] < fewCases) result.statuses[index] |= smallNumbersBit;
    // Both were rounded: 55 of 50 means all of them.
    if (isPart && result.values[index] > multiplier) result.values[index] = multiplier;
  }
  return result;
}

function markWideMargins(cells: Cells | undefined): Cells | undefined {
  const { lower, upper } = cells ?? {};
  if (!cells || !lower || !upper) return cells;
  const statuses = cells.statuses.map((status, index) =>
    isFilled(cells, index) && (upper[index] - lower[index]) / 2 > wideMargin ? status | smallNumbersBit : status,
  );
  return { ...cells, statuses };
}

function growth(now: Cells | undefined, before: Cells | undefined): Cells | undefined {
  if (!now || !before) return undefined;
  const result = combine(now, before, (a, b) => (b === 0 ? NaN : (a / b - 1) * 100));
  for (let index = 0; index < result.values.length; index++) {
    if (isFilled(result, index) && Number.isNaN(result.values[index])) clear(result, index, "empty-denominator");
  }
  return result;
}

/** A mean over all regions, each weighing as much as its denominator; marked as recalculated. */
export function meanOverAll(cells: Cells, weights: Cells): { value: number; status: number } | undefined {
  let sum = 0;
  let weight = 0;
  let weightOfMissing = 0;
  let status = recalculatedBit;
  for (let index = 0; index < cells.values.length; index++) {
    if (!isFilled(weights, index)) continue;
    if (!isFilled(cells, index)) {
      weightOfMissing += weights.values[index];
      continue;
    }
    sum += cells.values[index] * weights.values[index];
    weight += weights.values[index];
    status |= cells.statuses[index];
  }
  const isNearlyComplete = weight > 0 && weightOfMissing / (weight + weightOfMissing) < 0.05;
  return isNearlyComplete ? { value: sum / weight, status } : undefined;
}
