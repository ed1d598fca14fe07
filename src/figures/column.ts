/**
 * Columns: all values of one indicator, dense, `[region][period]`.
 *
 * A column is a set of blocks. Each block covers one list of regions (a level in
 * one year's division) and the periods the indicator really has there, and no
 * more. Beside the values stands one status byte per cell; surveys have two more
 * arrays with their published 95% limits.
 *
 * Two kinds of municipal blocks live side by side: one on the current division,
 * converted where places merged, which the pages show; and one per older
 * division, exactly as published, which lets a reader follow a converted value
 * home to its parts.
 *
 * Where a figure is a share or a rate of people, a block also keeps how many
 * there were to count among (`base`), so that one can say how much chance may have
 * done. Only municipalities of today and districts have it.
 *
 * Status byte: 0 to 127 are marks on a value, one bit each; 128 and up are
 * reasons why there is no value (the value itself is then NaN).
 */
import {
  missingReasons,
  valueMarks,
  type MissingReason,
  type Observation,
  type ValueMark,
} from "../terms/observation.ts";
import type { Period } from "../terms/period.ts";
import type { RegionLevel } from "../terms/region.ts";

export type Cells = Float32Array | Float64Array;

export interface BlockPeriod {
  readonly period: Period;
  /** Id of the source table the values of this period come from. */
  readonly table: string;
  /** Other tables that went into them: where the denominator comes from. */
  readonly also?: readonly string[];
  /** The step the source rounds to, in the unit of the indicator; absent where it is exact or unknown. */
  readonly step?: number;
  /** The step the cases of a share or rate were rounded to, in cases: 5 where they are counted in fives. */
  readonly caseStep?: number;
}

export interface Block {
  /** Id of the list of regions: `municipality-2024`. */
  readonly list: string;
  readonly level: RegionLevel;
  readonly division: number;
  readonly regionCount: number;
  readonly periods: readonly BlockPeriod[];
  readonly values: Cells;
  readonly lower?: Cells;
  readonly upper?: Cells;
  /** How many were counted among; NaN where that is not known. */
  readonly base?: Float32Array;
  readonly statuses: Uint8Array;
}

export interface Column {
  readonly indicator: string;
  readonly blocks: readonly Block[];
}

const firstMissing = 128;

/** The status byte of a value with these marks. */
export function statusOfMarks(marks: readonly ValueMark[]): number {
  return marks.reduce((byte, mark) => byte | (1 << valueMarks.indexOf(mark)), 0);
}

/** The status byte of a value that is not there. */
export function statusOfMissing(reason: MissingReason): number {
  return firstMissing + missingReasons.indexOf(reason);
}

/** Whether a status byte says that there is no value. */
export function isMissingStatus(status: number): boolean {
  return status >= firstMissing;
}

// At most 16 combinations of marks exist; sharing them saves an array per cell read.
const marksByStatus: readonly (readonly ValueMark[])[] = Array.from({ length: 1 << valueMarks.length }, (_, byte) =>
  valueMarks.filter((_mark, bit) => byte & (1 << bit)),
);

/** The marks in a status byte. */
export function marksOf(status: number): readonly ValueMark[] {
  return marksByStatus[status] ?? [];
}

/** The reason in a status byte. */
export function missingReasonOf(status: number): MissingReason {
  return missingReasons[status - firstMissing] ?? "not-published";
}

/** The block a page shows for a level: the newest division that has figures. */
export function findBlock(column: Column, level: RegionLevel, division?: number): Block | undefined {
  let found: Block | undefined;
  for (const block of column.blocks) {
    if (block.level !== level) continue;
    if (division !== undefined ? block.division === division : !found || block.division > found.division) found = block;
  }
  return found;
}

/** Every table that went into a period, that of the numerator first. */
export function tablesOf({ table, also = [] }: BlockPeriod): readonly string[] {
  return [table, ...also];
}

/** The place of a period in a block, or -1. */
export function periodIndex(block: Block, period: Period): number {
  return block.periods.findIndex((one) => one.period === period);
}

/** The observation of one region in one period, both by their place in the block. */
export function observationAt(block: Block, region: number, period: number): Observation {
  const cell = region * block.periods.length + period;
  const status = block.statuses[cell];
  if (isMissingStatus(status)) return { missing: missingReasonOf(status) };
  const value = readable(block.values, cell);
  const marks = marksOf(status);
  if (!block.lower || !block.upper || Number.isNaN(block.lower[cell])) return { value, marks };
  return { value, lower: readable(block.lower, cell), upper: readable(block.upper, cell), marks };
}

/** 32 bits hold seven digits; without the noise behind them 78.1 reads as 78.1 again. */
function readable(cells: Cells, cell: number): number {
  return cells instanceof Float32Array ? sevenDigits(cells[cell]) : cells[cell];
}

// Ten times as quick as toPrecision, and a page reads some thousands of cells.
function sevenDigits(value: number): number {
  const size = Math.abs(value);
  let scale = 1e7;
  for (let limit = 1; limit <= size && scale > 1; limit *= 10) scale /= 10;
  return Math.round(value * scale) / scale;
}

/** All observations of one region, period by period. */
export function seriesAt(block: Block, region: number): readonly { period: Period; observation: Observation }[] {
  return block.periods.map((one, index) => ({ period: one.period, observation: observationAt(block, region, index) }));
}

/** All values of one period, region by region; NaN where there is none. */
export function valuesAt(block: Block, period: number): Float64Array {
  const width = block.periods.length;
  const values = new Float64Array(block.regionCount);
  for (let region = 0; region < block.regionCount; region++) values[region] = block.values[region * width + period];
  return values;
}
