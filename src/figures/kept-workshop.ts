/**
 * The workshop as a vintage keeps it: what all columns were made of, so that they
 * can be made again when figures of one table are new.
 *
 * In:  the measures of every table, and the divisions through the years.
 * Out: a workshop in which columns are built (build-column.ts).
 */
import type { Workshop } from "./build-column.ts";
import { conversionsOf, type Divisions } from "./divisions.ts";
import { MeasureStore, type NamedRow } from "./measure-store.ts";

export interface KeptWorkshop {
  readonly divisions: Divisions;
  /** Rows per table, in the order in which the tables were read. */
  readonly measures: ReadonlyMap<string, readonly NamedRow[]>;
}

export function openWorkshop({ divisions, measures }: KeptWorkshop): Workshop {
  const { division, lists } = divisions;
  const store = new MeasureStore(lists);
  for (const rows of measures.values()) for (const row of rows) store.put(row);
  return { store, lists, division, conversionFrom: conversionsOf(divisions) };
}
