/**
 * The datasets of the catalogue: one for each theme that has figures.
 *
 * A theme is what people look for, and what the pages and the feed are ordered by. A dataset per
 * source table would describe what its publisher already describes; one per indicator would flood
 * a national catalogue with hundreds of entries. The tables that went in are named as sources.
 */
import { tablesOf } from "../../figures/column.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { Vintage } from "../../figures/vintage.ts";
import { yearOf } from "../../terms/period.ts";
import type { SourceTable } from "../../terms/source-table.ts";
import { themes } from "../../terms/theme.ts";
import { lookupsOf } from "../lookups.ts";
import { datasetsOf, type Dataset, type DatasetLevel } from "../odata/datasets.ts";

export interface ThemeDataset {
  readonly theme: (typeof themes)[number];
  readonly indicators: readonly Indicator[];
  readonly tables: readonly SourceTable[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** The same figures in the feed, one for each level of region. */
  readonly feeds: readonly Dataset[];
  readonly levels: readonly DatasetLevel[];
}

export function listThemeDatasets(vintage: Vintage): readonly ThemeDataset[] {
  return themes.flatMap((theme) => describeTheme(vintage, theme) ?? []);
}

function describeTheme(vintage: Vintage, theme: ThemeDataset["theme"]): ThemeDataset | undefined {
  const indicators = vintage.indicators.filter((one) => one.theme === theme.id && vintage.columns.has(one.id));
  const periods = indicators.flatMap(({ id }) => vintage.columns.get(id)?.blocks.flatMap((block) => block.periods) ?? []);
  if (periods.length === 0) return undefined;
  const feeds = [...datasetsOf(vintage).values()].filter((one) => one.theme === theme.id);
  const years = new Set(periods.map(({ period }) => yearOf(period)));
  return {
    theme,
    indicators,
    tables: findTables(vintage, periods.flatMap(tablesOf)),
    firstYear: Math.min(...years),
    lastYear: Math.max(...years),
    feeds,
    levels: [...new Set(feeds.map(({ level }) => level))],
  };
}

/** The tables behind one indicator, over all its periods. */
export function tablesOfIndicator(vintage: Vintage, { id }: Indicator): readonly SourceTable[] {
  const blocks = vintage.columns.get(id)?.blocks ?? [];
  return findTables(vintage, blocks.flatMap(({ periods }) => periods.flatMap(tablesOf)));
}

function findTables(vintage: Vintage, ids: readonly string[]): readonly SourceTable[] {
  const { tableById } = lookupsOf(vintage);
  return [...new Set(ids)].flatMap((id) => tableById.get(id) ?? []);
}

/** The one licence of all tables; where they differ, the page that gives that of each. */
export function licenceOf(tables: readonly SourceTable[], siteAddress: string): string {
  const licences = [...new Set(tables.map(({ licence }) => licence.url))];
  return licences.length === 1 ? licences[0] : `${siteAddress}/bronnen`;
}
