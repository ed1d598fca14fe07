/**
 * Wide tables: one row per region, one column per measure.
 *
 * Most of our sources have this shape. What they share is here; what is special
 * to one of them comes in as a column, a way to parse or a reason.
 *
 * A column without any figure for a level in a period says that the table does
 * not have that measure there: it yields nothing at all, rather than thousands
 * of missing values.
 *
 * In:  rows that already know their region, period and division; columns that
 *      know their measure.
 * Out: measurements in plain units, and the steps they are rounded to.
 */
import type { Measurement, MeasureId, Rounding } from "../terms/measurement.ts";
import type { MissingReason } from "../terms/observation.ts";
import type { Period } from "../terms/period.ts";
import type { RegionLevel } from "../terms/region.ts";
import { inPlainUnits, parseCell, type ParseCell } from "./cell.ts";

export interface WideRow {
  readonly cells: readonly string[];
  readonly region: string;
  readonly level: RegionLevel;
  readonly division: number;
  readonly period: Period;
  readonly isProvisional?: boolean;
  /** Line in the file, for messages. */
  readonly line: number;
}

export interface WideColumn {
  /** Place of the column in the row. */
  readonly index: number;
  readonly measure: MeasureId;
  readonly precision: Precision;
}

/** How a column is published. */
export interface Precision {
  /** What a published 1 is worth in plain units: 1000 where euros are published in thousands. */
  readonly factor: number;
  /** The step it is rounded to, in plain units; absent where it is exact. */
  readonly step?: number | Partial<Record<RegionLevel, number>>;
}

export interface WideTable {
  readonly file: string;
  readonly rows: readonly WideRow[];
  readonly columns: readonly WideColumn[];
  readonly parse?: ParseCell;
  /** Why a cell is empty. */
  reasonFor(column: WideColumn, row: WideRow): MissingReason;
}

export interface WideResult {
  readonly measurements: Measurement[];
  readonly roundings: Rounding[];
}

export function readWideTable(table: WideTable): WideResult {
  const result: WideResult = { measurements: [], roundings: [] };
  for (const column of table.columns) {
    const filled = filledGroups(table.rows, column);
    for (const row of table.rows) {
      if (filled.has(groupOf(row))) result.measurements.push(measurementAt(table, column, row));
    }
    for (const row of filled.values()) {
      const step = stepAt(column.precision, row.level);
      if (step !== undefined) result.roundings.push({ measure: column.measure, period: row.period, level: row.level, step });
    }
  }
  return result;
}

/** The levels and periods in which a column has figures, each with one row of it. */
function filledGroups(rows: readonly WideRow[], column: WideColumn): ReadonlyMap<string, WideRow> {
  const groups = new Map<string, WideRow>();
  for (const row of rows) {
    if (!isEmpty(row.cells[column.index]) && !groups.has(groupOf(row))) groups.set(groupOf(row), row);
  }
  return groups;
}

const groupOf = (row: WideRow) => row.period + row.level;

function isEmpty(text: string): boolean {
  return text === "" || text.trim() === ".";
}

function measurementAt(table: WideTable, column: WideColumn, row: WideRow): Measurement {
  const where = () => `${table.file}, row ${row.line}, ${column.measure} of ${row.region}`;
  const published = (table.parse ?? parseCell)(row.cells[column.index], where);
  const measurement = {
    measure: column.measure,
    region: row.region,
    level: row.level,
    division: row.division,
    period: row.period,
    value: published === undefined ? table.reasonFor(column, row) : inPlainUnits(published, column.precision.factor),
  };
  return row.isProvisional ? { ...measurement, isProvisional: true } : measurement;
}

function stepAt(precision: Precision, level: RegionLevel): number | undefined {
  return typeof precision.step === "object" ? precision.step[level] : precision.step;
}
