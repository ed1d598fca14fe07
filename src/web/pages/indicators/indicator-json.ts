/**
 * The data of an indicator as JSON: what it measures, where each period comes
 * from, and all values as a table of regions by periods.
 *
 * Values, limits and statuses stand in arrays of arrays: a region per row, a
 * period per column. A status is a number; what it means stands in `statuses`.
 */
import { isMissingStatus, marksOf, missingReasonOf, observationAt, tablesOf, type Block } from "../../../figures/column.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import { periodLabel } from "../../../terms/period.ts";
import { lookupsOf } from "../../lookups.ts";
import { figureTexts } from "../../texts/figures.ts";
import { vintageNote } from "../../answer/vintage-note.ts";
import { levelName, type DataFigures, type DataRequest } from "./data-figures.ts";
import type { IndicatorChoice } from "./for-indicator.ts";
import { describeIndicator } from "./indicator-description.ts";

export function indicatorJson(request: DataRequest, { indicator, column }: IndicatorChoice, figures: DataFigures) {
  const { block, list, regions, periods } = figures;
  const table = <Cell>(cell: (region: number, period: number) => Cell) =>
    regions.map((region) => periods.map((period) => cell(region, period)));
  const numbers = (pick: (observation: Observation) => number | undefined) =>
    table((region, period) => pick(observationAt(block, region, period)) ?? null);
  const statuses = statusesIn(figures);
  return {
    ...vintageNote(request),
    indicator: describeIndicator(request, indicator),
    level: block.level,
    division: block.division,
    periods: periods.map((period) => describePeriod(request, block, period)),
    tables: describeTables(request, figures),
    codes: regions.map((region) => list.codes[region]),
    names: regions.map((region) => list.names[region]),
    ...(list.parents.length > 0 ? { parents: regions.map((region) => list.parents[region]) } : {}),
    statuses: statuses.map((status) => describeStatus(request, status)),
    values: numbers((one) => (isPresent(one) ? one.value : undefined)),
    ...(block.lower ? { lower: numbers((one) => (isPresent(one) ? one.lower : undefined)) } : {}),
    ...(block.upper ? { upper: numbers((one) => (isPresent(one) ? one.upper : undefined)) } : {}),
    status: table((region, period) => statuses.indexOf(statusAt(block, region, period))),
    blocks: column.blocks.map(({ level, division }) => ({ level, division, href: blockHref(request, level, division) })),
  };
}

/** Where another level or division is to be found. */
function blockHref(request: DataRequest, level: Block["level"], division: number): string {
  const niveau = level === "municipality" ? undefined : levelName(level);
  const indeling = level === "municipality" && division === request.vintage.division ? undefined : division;
  return request.href(request.path, { format: request.format, search: { niveau, indeling } });
}

function describePeriod({ language }: DataRequest, block: Block, index: number) {
  const { period, step } = block.periods[index];
  return { period, label: periodLabel(period, language), sources: tablesOf(block.periods[index]), step };
}

function describeTables({ vintage, language, href }: DataRequest, { block, periods }: DataFigures) {
  const { tableById } = lookupsOf(vintage);
  const ids = new Set(periods.flatMap((period) => tablesOf(block.periods[period])));
  return [...ids].flatMap((id) => {
    const table = tableById.get(id);
    if (!table) return [];
    const { provider, tableNumber, title, edition, url, licence } = table;
    return { id, provider, tableNumber, title: title[language], edition: edition[language], url, licence, page: href("/bronnen", { anchor: id }) };
  });
}

function statusAt(block: Block, region: number, period: number): number {
  return block.statuses[region * block.periods.length + period];
}

/** The statuses that occur, a plain value first. */
function statusesIn({ block, regions, periods }: DataFigures): readonly number[] {
  const found = new Set([0]);
  for (const region of regions) for (const period of periods) found.add(statusAt(block, region, period));
  return [...found].sort((a, b) => a - b);
}

function describeStatus({ language }: DataRequest, status: number) {
  if (!isMissingStatus(status)) return { marks: marksOf(status) };
  const missing = missingReasonOf(status);
  return { missing, reason: figureTexts[language].missing[missing] };
}
