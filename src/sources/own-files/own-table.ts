/**
 * A table as somebody keeps it: rows of cells, before anyone knows what they mean.
 *
 * A text file gives texts; a workbook gives numbers, dates and yes or no as well.
 * Rows and columns keep their place, so that a fault can name the very cell.
 */
import { withoutCitizenNumbers } from "./citizen-number.ts";

export type RawCell = string | number | boolean | Date | null;

export interface OwnTable {
  /** Name of the file, without its folder. */
  readonly file: string;
  readonly rows: readonly (readonly RawCell[])[];
  /** What was recognised on the way in, one sentence each. */
  readonly recognised: readonly string[];
  /** The delimiter of a text file; absent for a workbook. */
  readonly delimiter?: string;
  /** The sheet that was read, where a workbook has others as well. */
  readonly sheet?: string;
}

/** Where a cell stands; row and column counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** Something wrong with one cell: what was found, and what would be right. */
export interface CellFault extends CellPlace {
  readonly found: string;
  readonly expected: string;
}

/** A file that cannot be taken in at all. */
export class UnusableFile extends Error {
  constructor(file: string, found: string, expected: string) {
    super(`${file}: found ${found}; expected ${expected}`);
    this.name = "UnusableFile";
  }
}

/** The letters above a column in a spreadsheet: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A cell as people name it: "C12". */
export function cellName({ row, column }: CellPlace): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** What a cell reads as, without spaces around it. */
export function cellText(cell: RawCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : cell.toISOString().slice(0, 10);
  return String(cell).replaceAll("\u00a0", " ").trim();
}

export function isEmptyCell(cell: RawCell | undefined): boolean {
  return cellText(cell) === "";
}

/** A found text for a message: short, without what may be somebody's number, and without line breaks or characters that steer a terminal. */
export function quotedText(text: string): string {
  const plain = withoutCitizenNumbers(text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " "));
  return `"${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}"`;
}
