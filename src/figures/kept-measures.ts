/**
 * Which measures a vintage keeps beside its columns: those that some recipe asks
 * for, as what is counted, what it is divided by, or what it weighs by.
 *
 * In:  the indicators, and all rows that were read.
 * Out: the rows to keep, per table, in the order in which the tables were read.
 */
import type { MeasureId } from "../terms/measurement.ts";
import type { Indicator } from "./indicator.ts";
import type { NamedRow } from "./measure-store.ts";
import { baseOf, measuresOf } from "./recipe.ts";

/** Every measure that the recipes of an indicator may ask for. */
export function measuresBehind({ recipes }: Indicator): readonly MeasureId[] {
  return recipes.flatMap((recipe) => [...measuresOf(recipe), ...baseOf(recipe), ...("weight" in recipe && recipe.weight ? [recipe.weight] : [])]);
}

export function keepMeasures(indicators: readonly Indicator[], rows: readonly NamedRow[]): ReadonlyMap<string, readonly NamedRow[]> {
  const wanted = new Set(indicators.flatMap(measuresBehind));
  const kept = new Map<string, NamedRow[]>();
  for (const row of rows) {
    if (!wanted.has(row.measure)) continue;
    const ofTable = kept.get(row.table) ?? [];
    kept.set(row.table, ofTable);
    ofTable.push(row);
  }
  return kept;
}
