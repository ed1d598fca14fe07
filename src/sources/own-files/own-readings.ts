/**
 * From rows to readings: one place, one period, and the cells that belong to them.
 *
 * A long table has a row per place and period. A wide one has its periods, or its
 * places, side by side; each of those cells becomes a reading of its own.
 *
 * Not here: what the cells say.
 */
import type { Head } from "./find-head.ts";
import type { Mapping } from "./mapping.ts";
import { cellText, isEmptyCell, type CellPlace, type OwnTable, type RawCell } from "./own-table.ts";

/** A cell with its place. */
export interface Spot extends CellPlace {
  readonly cell: RawCell;
  /** What the mapping says for all rows stands in no cell; then the place is that of the row's first one. */
  readonly isFixed?: true;
}

export interface Reading {
  readonly row: number;
  readonly region: Spot;
  readonly period: Spot;
  readonly municipality?: Spot;
  readonly value?: Spot;
  readonly numerator?: Spot;
  readonly denominator?: Spot;
  readonly lower?: Spot;
  readonly upper?: Spot;
}

export interface Readings {
  readonly readings: readonly Reading[];
  readonly rowsRead: number;
  /** Rows that the mapping says to pass over. */
  readonly passedOver: number;
}

type ColumnRole = "municipality" | "value" | "numerator" | "denominator" | "lower" | "upper";

export function listReadings(table: OwnTable, head: Head, mapping: Mapping): Readings {
  const rows = table.rows.map((cells, row) => ({ cells, row })).slice(head.row + 1).filter(({ cells }) => !cells.every(isEmptyCell));
  const skipped = new Set(mapping.passOver.map((text) => text.trim().toLowerCase()));
  const kept = rows.filter(({ cells }) => !cells.some((cell) => !isEmptyCell(cell) && skipped.has(cellText(cell).toLowerCase())));
  const readings = kept.flatMap(({ row }) => readingsInRow(table, row, head, mapping));
  return { readings, rowsRead: kept.length, passedOver: rows.length - kept.length };
}

function readingsInRow(table: OwnTable, row: number, head: Head, { columns, fixed }: Mapping): readonly Reading[] {
  const spot = (name: string, at = row): Spot => ({ row: at, column: head.columnOf(name), cell: table.rows[at][head.columnOf(name)] ?? null });
  const orFixed = (name: string | undefined, text: string | undefined): Spot => (name === undefined ? { row, column: 0, cell: text ?? null, isFixed: true } : spot(name));
  const municipality = columns.municipality || fixed.municipality ? { municipality: orFixed(columns.municipality, fixed.municipality) } : {};
  const base = { row, region: orFixed(columns.region, fixed.region), period: orFixed(columns.period, fixed.period), ...municipality };
  if (columns.periods) return columns.periods.map((name) => ({ ...base, period: spot(name, head.row), value: spot(name) }));
  if (columns.regions) return columns.regions.map((name) => ({ ...base, region: spot(name, head.row), value: spot(name) }));
  const roles: readonly ColumnRole[] = ["value", "numerator", "denominator", "lower", "upper"];
  const cells = Object.fromEntries(roles.flatMap((role) => (columns[role] === undefined ? [] : [[role, spot(columns[role])]])));
  return [{ ...base, ...cells }];
}
