/**
 * An indicator in a few facts: which years, which levels, whose figures.
 *
 * Years are those of the municipal figures, or of whatever level it has.
 *
 * @example
 * writeYears([2020, 2021, 2022], "nl") // "2020–2022, 3 jaar"
 * writeYears([2016, 2020], "nl") // "2016 en 2020, 2 jaar"
 */
import { findBlock, type Block, type Column, tablesOf } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { Language } from "../../../terms/bilingual.ts";
import { regionLevels, type RegionLevel } from "../../../terms/region.ts";
import { lookupsOf } from "../../lookups.ts";
import { writeList } from "../../wording/numbers.ts";
import { yearsOf } from "./municipal-figures.ts";
import { indicatorTexts } from "./texts.ts";

export interface IndicatorSummary {
  readonly years: readonly number[];
  /** Below the country, largest first. */
  readonly levels: readonly RegionLevel[];
  /** Who must be named: "CBS". */
  readonly credits: readonly string[];
}

const made = new WeakMap<Column, IndicatorSummary>();

export function summarise(vintage: Vintage, indicator: Indicator): IndicatorSummary {
  const column = vintage.columns.get(indicator.id);
  if (!column) return { years: [], levels: [], credits: [] };
  let summary = made.get(column);
  if (!summary) made.set(column, (summary = summariseColumn(vintage, column)));
  return summary;
}

function summariseColumn(vintage: Vintage, column: Column): IndicatorSummary {
  const { tableById } = lookupsOf(vintage);
  const block = findBlock(column, "municipality", vintage.division);
  const shown = block ? [block] : column.blocks;
  const tables = new Set(shown.flatMap(({ periods }) => periods.flatMap(tablesOf)));
  return {
    years: [...new Set(shown.flatMap(yearsOf))].sort(),
    levels: regionLevels.filter((level) => level !== "country" && hasLevel(column.blocks, level)),
    credits: [...new Set([...tables].flatMap((id) => tableById.get(id)?.licence.credit ?? []))],
  };
}

function hasLevel(blocks: readonly Block[], level: RegionLevel): boolean {
  return blocks.some((block) => block.level === level);
}

/** Which years, and how many: "2017–2024, 8 jaar". */
export function writeYears(years: readonly number[], language: Language): string {
  return indicatorTexts[language].yearsInAll(writeYearRange(years, language), years.length);
}

/** Years that follow each other as a range; a few others one by one. */
export function writeYearRange(years: readonly number[], language: Language): string {
  const [first, last] = [years[0], years[years.length - 1]];
  const isUnbroken = last - first === years.length - 1;
  if (years.length < 3 || (years.length === 3 && !isUnbroken)) return writeList(years.map(String), language);
  return `${first}–${last}`;
}
