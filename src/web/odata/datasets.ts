/**
 * Which datasets the feed has: one for each theme and level of region.
 *
 * Clients of Statistics Netherlands read a table whole: they fetch its code lists, then
 * its observations. One dataset per theme keeps that to some minutes at most, and puts
 * what belongs together under one set of codes. One per indicator would give hundreds
 * of tables with the same lists; one for all would give millions of rows for who wants ten.
 *
 * A district code means other ground after a re-division. Districts and neighbourhoods
 * therefore have a dataset for each year of division, as the publisher has a table for
 * each year. Municipalities are on the division of the vintage, with the country beside them;
 * figures as they were published on an older division have a dataset of that year.
 *
 * Every cell has a number, its Id: measure by measure, region by region, period by period.
 * Within a vintage the same Id is always the same cell, so reading can go on where it stopped.
 *
 * @example
 * datasetsOf(vintage).get("jeugd-gemeenten")?.observationCount // 32214
 */
import { findBlock, isMissingStatus, type Block } from "../../figures/column.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Vintage } from "../../figures/vintage.ts";
import type { Period } from "../../terms/period.ts";
import type { RegionLevel, RegionList } from "../../terms/region.ts";
import { themes, type ThemeId } from "../../terms/theme.ts";

/** The cells of one indicator for one list of regions. */
export interface Part {
  readonly indicator: Indicator;
  readonly block: Block;
  readonly list: RegionList;
  /** Id of its first cell. */
  readonly firstId: number;
}

export type DatasetLevel = Exclude<RegionLevel, "country">;

export interface Dataset {
  /** "jeugd-gemeenten", "jeugd-wijken-2024". */
  readonly id: string;
  readonly theme: ThemeId;
  readonly level: DatasetLevel;
  readonly division: number;
  /** Name of the column with regions, as the publisher names it. */
  readonly regionDimension: "RegioS" | "WijkenEnBuurten";
  /** Whether some indicator is an estimate with limits; then there is a column for them. */
  readonly hasMargins: boolean;
  readonly indicators: readonly Indicator[];
  readonly parts: readonly Part[];
  readonly lists: readonly RegionList[];
  readonly periods: readonly Period[];
  readonly observationCount: number;
}

/** Numbers that a cell takes up: the value, and its two limits where the dataset has them. */
export function idsPerCell({ hasMargins }: Pick<Dataset, "hasMargins">): number {
  return hasMargins ? 3 : 1;
}

const made = new WeakMap<Vintage, ReadonlyMap<string, Dataset>>();

/** All datasets by id, made once for a vintage. */
export function datasetsOf(vintage: Vintage): ReadonlyMap<string, Dataset> {
  let datasets = made.get(vintage);
  if (!datasets) made.set(vintage, (datasets = new Map(listDatasets(vintage).map((one) => [one.id, one]))));
  return datasets;
}

const levelNames: Readonly<Record<DatasetLevel, string>> = { municipality: "gemeenten", district: "wijken", neighbourhood: "buurten" };

function listDatasets(vintage: Vintage): readonly Dataset[] {
  return themes.flatMap(({ id }) => [
    ...datasetsAt(vintage, id, "municipality"),
    ...datasetsAt(vintage, id, "district"),
    ...datasetsAt(vintage, id, "neighbourhood"),
  ]);
}

function datasetsAt(vintage: Vintage, theme: ThemeId, level: DatasetLevel): readonly Dataset[] {
  const indicators = vintage.indicators.filter((one) => one.theme === theme);
  const divisions = divisionsOf(vintage, indicators, level);
  const ordered = divisions.toSorted((a, b) => Number(isOfToday(vintage, level, b)) - Number(isOfToday(vintage, level, a)));
  return ordered.flatMap((division) => describe(vintage, theme, level, division, indicators) ?? []);
}

function divisionsOf(vintage: Vintage, indicators: readonly Indicator[], level: DatasetLevel): readonly number[] {
  const blocks = indicators.flatMap(({ id }) => vintage.columns.get(id)?.blocks ?? []);
  return [...new Set(blocks.filter((block) => block.level === level).map(({ division }) => division))].toSorted((a, b) => a - b);
}

function describe(
  vintage: Vintage,
  theme: ThemeId,
  level: DatasetLevel,
  division: number,
  indicators: readonly Indicator[],
): Dataset | undefined {
  const blocks = indicators.flatMap((indicator) => blocksOf(vintage, indicator, level, division).map((block) => ({ indicator, block })));
  if (blocks.length === 0) return undefined;
  const hasMargins = blocks.some(({ block }) => block.lower && block.upper);
  const parts = number(vintage, blocks, idsPerCell({ hasMargins }));
  return {
    id: `${theme}-${levelNames[level]}${isOfToday(vintage, level, division) ? "" : `-${division}`}`,
    theme,
    level,
    division,
    regionDimension: level === "municipality" ? "RegioS" : "WijkenEnBuurten",
    hasMargins,
    indicators: [...new Set(parts.map(({ indicator }) => indicator))],
    parts,
    lists: [...new Set(parts.map(({ list }) => list))],
    periods: [...new Set(parts.flatMap(({ block }) => block.periods.map(({ period }) => period)))].toSorted(),
    observationCount: parts.reduce((sum, { block }) => sum + countRows(block), 0),
  };
}

/** The municipalities that pages show; their dataset keeps its name when the division changes. */
function isOfToday({ division: today }: Vintage, level: DatasetLevel, division: number): boolean {
  return level === "municipality" && division === today;
}

/** Beside the municipalities of today stands the country, with all its years, for those who compare. */
function blocksOf(vintage: Vintage, { id }: Indicator, level: DatasetLevel, division: number): readonly Block[] {
  const column = vintage.columns.get(id);
  const block = column && findBlock(column, level, division);
  if (!column || !block) return [];
  const country = isOfToday(vintage, level, division) ? findBlock(column, "country") : undefined;
  return country ? [country, block] : [block];
}

function number({ lists }: Vintage, blocks: readonly Pick<Part, "indicator" | "block">[], perCell: number): readonly Part[] {
  let firstId = 0;
  return blocks.flatMap(({ indicator, block }) => {
    const list = lists.get(block.list);
    if (!list) return [];
    const part = { indicator, block, list, firstId };
    firstId += block.statuses.length * perCell;
    return [part];
  });
}

/** A row for each cell, and two more for the limits of an estimate. */
function countRows({ statuses, lower }: Block): number {
  let rows = statuses.length;
  if (!lower) return rows;
  for (let cell = 0; cell < statuses.length; cell++) if (!isMissingStatus(statuses[cell]) && !Number.isNaN(lower[cell])) rows += 2;
  return rows;
}
