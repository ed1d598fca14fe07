/**
 * Cells: the values of one measure for one list of regions in one period, with
 * their status bytes. The small change that recipes and conversions trade in.
 *
 * A cell without a value holds NaN and a missing reason; both always agree.
 */
import type { MissingReason, ValueMark } from "../terms/observation.ts";
import { isMissingStatus, statusOfMarks, statusOfMissing } from "./column.ts";

export interface Cells {
  readonly values: Float64Array;
  readonly lower?: Float64Array;
  readonly upper?: Float64Array;
  readonly statuses: Uint8Array;
}

/** Cells in which nothing is known yet. */
export function emptyCells(size: number, options: { hasLimits?: boolean; reason?: MissingReason } = {}): Cells {
  const unknown = () => new Float64Array(size).fill(NaN);
  const statuses = new Uint8Array(size).fill(statusOfMissing(options.reason ?? "not-published"));
  return options.hasLimits
    ? { values: unknown(), lower: unknown(), upper: unknown(), statuses }
    : { values: unknown(), statuses };
}

/** Puts a value with its marks in a cell. */
export function fill(cells: Cells, index: number, value: number, status: number): void {
  cells.values[index] = value;
  cells.statuses[index] = status;
}

/** Takes the value out of a cell and leaves the reason. */
export function clear(cells: Cells, index: number, reason: MissingReason): void {
  cells.values[index] = NaN;
  cells.statuses[index] = statusOfMissing(reason);
}

/** Whether there is a value. */
export function isFilled(cells: Cells, index: number): boolean {
  return !isMissingStatus(cells.statuses[index]);
}

const bit = (mark: ValueMark) => statusOfMarks([mark]);

export const provisionalBit = bit("provisional");
export const recalculatedBit = bit("recalculated");
export const smallNumbersBit = bit("small-numbers");
