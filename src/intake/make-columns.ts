/**
 * The columns of a vintage made again where what they are made of changed.
 *
 * In:  the vintage there is, the workshop there will be, the definitions, and of
 *      which of these the measures or the way to convert them are not what they were.
 * Out: the indicators that have figures, and their columns; those that nothing
 *      changed for are the very ones that were there.
 */
import { buildColumn } from "../figures/build-column.ts";
import type { Column } from "../figures/column.ts";
import type { Indicator } from "../figures/indicator.ts";
import { openWorkshop, type KeptWorkshop } from "../figures/kept-workshop.ts";
import type { Vintage } from "../figures/vintage.ts";

export function makeColumns(base: Pick<Vintage, "indicators" | "columns">, workshop: KeptWorkshop, indicators: readonly Indicator[], isTouched: (indicator: Indicator) => boolean): Pick<Vintage, "indicators" | "columns"> {
  const bench = openWorkshop(workshop);
  const before = new Map(base.indicators.map((one) => [one.id, whatMakesIt(one)]));
  const columns = new Map<string, Column>();
  for (const indicator of indicators) {
    const old = base.columns.get(indicator.id);
    const isAsBefore = before.get(indicator.id) === whatMakesIt(indicator);
    const column = old && isAsBefore && !isTouched(indicator) ? old : buildColumn(indicator, bench);
    if (column.blocks.length > 0) columns.set(indicator.id, column);
  }
  return { indicators: indicators.filter(({ id }) => columns.has(id)), columns };
}

function whatMakesIt({ recipes, precision, unit }: Indicator): string {
  return JSON.stringify([recipes, precision, unit]);
}
