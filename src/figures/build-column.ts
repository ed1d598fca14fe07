/**
 * From published measures to the column of an indicator.
 *
 * For every period the first recipe is used whose measures exist. Municipal
 * figures are made twice: on the division of today, and, where the division was
 * another one, exactly as published. Districts and neighbourhoods stay in the
 * division of their year; nobody can convert those honestly.
 *
 * In:       an indicator, the store with all measures, the history of divisions.
 * Out:      a column, with per block and period the table and the rounding step.
 * Not here: bytes and files (column-codec.ts, store/).
 */
import type { MeasureId } from "../terms/measurement.ts";
import { yearOf, yearPeriod, type Period } from "../terms/period.ts";
import { regionListId, type RegionLevel, type RegionList } from "../terms/region.ts";
import { emptyCells, fill, isFilled, type Cells } from "./cells.ts";
import type { Block, BlockPeriod, Column } from "./column.ts";
import { convertCounts, convertMeans, keepUnchanged, type Conversion } from "./convert.ts";
import { isUnchanged } from "./division-change.ts";
import type { Indicator, Recipe } from "./indicator.ts";
import type { MeasureRow, MeasureStore } from "./measure-store.ts";
import { baseOf, cook, meanOverAll, measuresOf, sumOf, type Kitchen } from "./recipe.ts";

export interface Workshop {
  readonly store: MeasureStore;
  readonly lists: ReadonlyMap<string, RegionList>;
  /** The division the pages use. */
  readonly division: number;
  /** How to get from the division of a year to the division of the pages. */
  conversionFrom(division: number): Conversion;
}

interface Cooked {
  readonly cells: Cells;
  readonly info: BlockPeriod;
  /** How many were counted among, for a share or a rate of people. */
  readonly base?: Cells;
}

/** The column of an indicator; a block for every list of regions it has figures for. */
export function buildColumn(indicator: Indicator, workshop: Workshop): Column {
  const periods = periodsOf(indicator, workshop.store);
  const blocks: Block[] = [];
  const gather = new Map<string, Cooked[]>();
  const put = (list: string, cooked: Cooked | undefined) => {
    if (cooked) gather.set(list, [...(gather.get(list) ?? []), cooked]);
  };
  for (const period of periods) {
    put(regionListId("country", workshop.division), country(indicator, period, workshop));
    put(regionListId("municipality", workshop.division), converted(indicator, period, workshop));
    for (const level of ["municipality", "district", "neighbourhood"] as const) {
      for (const division of divisionsOf(indicator, level, period, workshop)) {
        put(regionListId(level, division), asPublished(indicator, level, period, division, workshop));
      }
    }
  }
  for (const [list, cooked] of gather) blocks.push(toBlock(indicator, workshop.lists.get(list) as RegionList, cooked, workshop.division));
  return { indicator: indicator.id, blocks };
}

function periodsOf(indicator: Indicator, store: MeasureStore): readonly Period[] {
  const all = indicator.recipes.flatMap(measuresOf).flatMap((measure) => store.periods(measure));
  return [...new Set(all)].sort();
}

/** The divisions other than today's in which a level of this indicator was published. */
function divisionsOf(indicator: Indicator, level: RegionLevel, period: Period, workshop: Workshop): readonly number[] {
  const measures = indicator.recipes.flatMap(measuresOf);
  const divisions = new Set(measures.flatMap((measure) => workshop.store.divisions(measure, level, period)));
  if (level === "municipality") for (const division of divisions) if (isAsToday(division, workshop)) divisions.delete(division);
  return [...divisions].sort();
}

/** A division of which nothing has to be converted needs no second block: published and converted are the same. */
function isAsToday(division: number, { lists, division: today, conversionFrom }: Workshop): boolean {
  const [one, other] = [division, today].map((year) => lists.get(regionListId("municipality", year))?.codes.join());
  return one === other && conversionFrom(division).parts.every(isUnchanged);
}

function asPublished(indicator: Indicator, level: RegionLevel, period: Period, division: number, { store }: Workshop) {
  const find = (measure: MeasureId, at = period) => store.find(measure, level, at, division);
  const kitchen: Kitchen = {
    count: (measure) => find(measure)?.cells,
    mean: (measure) => find(measure)?.cells,
    countYearBefore: () => undefined,
  };
  return firstThatWorks(indicator, kitchen, (recipe) => describe(recipe, measuresOf(recipe).map((measure) => find(measure)), level, period, store));
}

function converted(indicator: Indicator, period: Period, workshop: Workshop): Cooked | undefined {
  const { store } = workshop;
  const find = (measure: MeasureId, at = period) => findNewest(store, measure, at);
  const convert = (row: MeasureRow) => convertCounts(row.cells, workshop.conversionFrom(row.division));
  const before = yearPeriod(yearOf(period) - 1);
  const kitchen: Kitchen = {
    count: (measure) => mapDefined(find(measure), convert),
    mean: (measure, weight) => mapDefined(find(measure), (row) => convertMean(row, weight, period, workshop)),
    countYearBefore: (measure) => mapDefined(find(measure, before), convert),
  };
  return firstThatWorks(indicator, kitchen, (recipe) =>
    describe(recipe, measuresOf(recipe).map((measure) => find(measure)), "municipality", period, store),
  );
}

/** As published on the newest division: some tables give all their years on that of today, and another one after every merger. */
function findNewest(store: MeasureStore, measure: MeasureId, period: Period, level: RegionLevel = "municipality"): MeasureRow | undefined {
  const divisions = store.divisions(measure, level, period);
  return divisions.length === 0 ? undefined : store.find(measure, level, period, Math.max(...divisions));
}

function convertMean(row: MeasureRow, weight: MeasureId | undefined, period: Period, workshop: Workshop): Cells {
  const conversion = workshop.conversionFrom(row.division);
  const weights = weight && workshop.store.find(weight, "municipality", period, row.division)?.cells;
  return weights ? convertMeans(row.cells, weights, conversion) : keepUnchanged(row.cells, conversion);
}

/** The country as published; else from the sum, or the weighted mean, of all municipalities. */
function country(indicator: Indicator, period: Period, workshop: Workshop): Cooked | undefined {
  const { store } = workshop;
  const find = (measure: MeasureId, at = period) => findNewest(store, measure, at, "country");
  const count = (measure: MeasureId, at = period) => find(measure, at)?.cells ?? sumOverAll(findNewest(store, measure, at));
  const kitchen: Kitchen = {
    count,
    mean: (measure, weight) => find(measure)?.cells ?? meanOfCountry(measure, weight, period, store),
    countYearBefore: (measure) => count(measure, yearPeriod(yearOf(period) - 1)),
  };
  return firstThatWorks(indicator, kitchen, (recipe) => {
    const rows = measuresOf(recipe).map((measure) => find(measure) ?? findNewest(store, measure, period));
    return describe(recipe, rows, "country", period, store);
  });
}

function sumOverAll(row: MeasureRow | undefined): Cells | undefined {
  if (!row || !row.cells.values.every((_, index) => isFilled(row.cells, index))) return undefined;
  const one = emptyCells(1);
  fill(one, 0, row.cells.values.reduce((sum, value) => sum + value, 0), row.cells.statuses.reduce((all, own) => all | own, 0));
  return one;
}

function meanOfCountry(measure: MeasureId, weight: MeasureId | undefined, period: Period, store: MeasureStore) {
  const row = weight && findNewest(store, measure, period);
  const weights = row && weight && store.find(weight, "municipality", period, row.division);
  const mean = row && weights && meanOverAll(row.cells, weights.cells);
  if (!mean) return undefined;
  const one = emptyCells(1);
  fill(one, 0, mean.value, mean.status);
  return one;
}

function firstThatWorks(
  indicator: Indicator,
  kitchen: Kitchen,
  describeRecipe: (recipe: Recipe) => BlockPeriod | undefined,
): Cooked | undefined {
  for (const recipe of indicator.recipes) {
    const ofPeople = isOfPeople(indicator, recipe);
    const cells = cook(recipe, kitchen, { isOfPeople: ofPeople, isPart: ofPeople && indicator.unit.kind === "percentage" });
    const info = cells && describeRecipe(recipe);
    if (!cells || !info || !cells.values.some((_, index) => isFilled(cells, index))) continue;
    const base = sharesAndRates.has(indicator.unit.kind) ? sumOf(baseOf(recipe), kitchen) : undefined;
    return { cells, info, ...(base && { base }) };
  }
  return undefined;
}

const sharesAndRates: ReadonlySet<string> = new Set(["percentage", "per-hundred", "per-thousand"]);

/** Whether a recipe makes a share or rate of people, households, dwellings or firms. */
function isOfPeople({ unit }: Indicator, recipe: Recipe): boolean {
  return recipe.kind === "ratio" && !recipe.isNotOfPeople && sharesAndRates.has(unit.kind);
}

/** Which tables a value comes from, and how it was rounded there (where one measure is shown as it is). */
function describe(
  recipe: Recipe,
  rows: readonly (MeasureRow | undefined)[],
  level: RegionLevel,
  period: Period,
  store: MeasureStore,
): BlockPeriod | undefined {
  const [row, ...others] = rows;
  if (!row) return undefined;
  const also = [...new Set(others.flatMap((one) => (one && one.table !== row.table ? [one.table] : [])))];
  const isShownAsItIs = recipe.kind === "published" || recipe.kind === "survey" || (recipe.kind === "count" && recipe.measures.length === 1);
  const step = isShownAsItIs ? store.step(row.table, measuresOf(recipe)[0], level, period) : undefined;
  const factor = "factor" in recipe ? (recipe.factor ?? 1) : 1;
  const caseStep = recipe.kind === "ratio" ? caseStepOf(recipe.numerator, rows, level, period, store) : 0;
  return {
    period,
    table: row.table,
    ...(also.length > 0 ? { also } : {}),
    ...(step === undefined ? {} : { step: step * factor }),
    ...(caseStep > 0 ? { caseStep } : {}),
  };
}

/** Rounded cases that are added are off by at most the sum of what each may be off. */
function caseStepOf(
  numerator: readonly MeasureId[],
  rows: readonly (MeasureRow | undefined)[],
  level: RegionLevel,
  period: Period,
  store: MeasureStore,
): number {
  const steps = numerator.map((measure, index) => {
    const row = rows[index];
    return (row && store.step(row.table, measure, level, period)) ?? 0;
  });
  return steps.reduce((sum, step) => sum + step, 0);
}

function toBlock(indicator: Indicator, list: RegionList, cooked: readonly Cooked[], today: number): Block {
  const size = list.codes.length * cooked.length;
  const make = () => (indicator.precision === "float64" ? new Float64Array(size) : new Float32Array(size)).fill(NaN);
  const hasLimits = cooked.some((one) => one.cells.lower);
  const values = make();
  const limits = hasLimits ? { lower: make(), upper: make() } : {};
  const base = isCompared(list, today) ? basesOf(cooked, list.codes.length) : undefined;
  const statuses = new Uint8Array(size);
  cooked.forEach(({ cells }, column) => {
    for (let region = 0; region < list.codes.length; region++) {
      const cell = region * cooked.length + column;
      values[cell] = cells.values[region];
      statuses[cell] = cells.statuses[region];
      if (limits.lower && cells.lower) limits.lower[cell] = cells.lower[region];
      if (limits.upper && cells.upper) limits.upper[cell] = cells.upper[region];
    }
  });
  const { id, level, division } = list;
  return { list: id, level, division, regionCount: list.codes.length, periods: cooked.map((one) => one.info), values, ...limits, ...(base && { base }), statuses };
}

/** Where places are compared: the municipalities of today, and districts. Elsewhere nobody asks what chance did. */
function isCompared({ level, division }: RegionList, today: number): boolean {
  return level === "district" || (level === "municipality" && division === today);
}

function basesOf(cooked: readonly Cooked[], regions: number): Float32Array | undefined {
  if (!cooked.some((one) => one.base)) return undefined;
  const bases = new Float32Array(regions * cooked.length).fill(NaN);
  cooked.forEach(({ base }, column) => {
    if (!base) return;
    for (let region = 0; region < regions; region++) bases[region * cooked.length + column] = base.values[region];
  });
  return bases;
}

function mapDefined<T, R>(value: T | undefined, map: (value: T) => R): R | undefined {
  return value === undefined ? undefined : map(value);
}
