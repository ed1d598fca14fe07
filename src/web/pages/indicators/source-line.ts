/** Where the figures of a picture come from, in one line. */
import { lookupsOf } from "../../lookups.ts";
import { writeList } from "../../wording/numbers.ts";
import { writeYearRange } from "./indicator-summary.ts";
import type { IndicatorView } from "./indicator-view.ts";
import { yearsOf } from "./municipal-figures.ts";
import { indicatorTexts } from "./texts.ts";

/** Of the period shown. */
export function writeSource({ request: { language }, table, when }: IndicatorView): string {
  return table ? indicatorTexts[language].sourceLine(table.licence.credit, table.title[language], when) : "";
}

/** Of all years; where these are in many tables the newest is named, and how many others. */
export function writeSourceOfYears({ request: { language, vintage }, block }: IndicatorView): string {
  const { tableById } = lookupsOf(vintage);
  const texts = indicatorTexts[language];
  const ids = [...new Set(block.periods.map(({ table }) => table))];
  const tables = ids.flatMap((id) => tableById.get(id) ?? []).toReversed();
  if (tables.length === 0) return "";
  const credits = writeList([...new Set(tables.map(({ licence }) => licence.credit))], language);
  const newest = tables[0].title[language];
  const titles = tables.length > 1 ? texts.andOtherTables(newest, tables.length - 1) : newest;
  return texts.sourceLine(credits, titles, writeYearRange(yearsOf(block), language));
}
