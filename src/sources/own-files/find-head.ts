/**
 * The head of a table: the first row that has all columns the mapping names.
 *
 * Above it may stand a title or a note; a spreadsheet seldom begins at A1.
 */
import { cellText, quotedText, UnusableFile, type OwnTable } from "./own-table.ts";
import type { Mapping } from "./mapping.ts";

const rowsLookedAt = 50;

export interface Head {
  /** Counted from 0. */
  readonly row: number;
  /** The place of a column by its name. */
  columnOf(name: string): number;
}

/** @throws UnusableFile naming every column that is not there, and those that are */
export function findHead(table: OwnTable, columns: Mapping["columns"]): Head {
  const names = namesIn(columns);
  const heads = table.rows.slice(0, rowsLookedAt).map((row) => row.map(cellText));
  const row = heads.findIndex((head) => names.every((name) => head.includes(name)));
  if (row < 0) throw notThere(table, names, heads);
  const double = names.find((name) => heads[row].indexOf(name) !== heads[row].lastIndexOf(name));
  if (double) throw new UnusableFile(table.file, `two columns named ${quotedText(double)} in row ${row + 1}`, "one; give them different names");
  return { row, columnOf: (name) => heads[row].indexOf(name) };
}

function namesIn(columns: Mapping["columns"]): readonly string[] {
  return Object.values(columns).flatMap((named) => named ?? []);
}

function notThere(table: OwnTable, names: readonly string[], heads: readonly (readonly string[])[]): UnusableFile {
  const hits = (head: readonly string[]) => names.filter((name) => head.includes(name)).length;
  const best = heads.reduce((found, head) => (hits(head) > hits(found) ? head : found), heads[0] ?? []);
  const missing = names.filter((name) => !best.includes(name)).map(quotedText);
  const there = best.filter((name) => name !== "").slice(0, 30).map(quotedText);
  return new UnusableFile(table.file, `no row with the columns ${missing.join(", ")}; nearest is a row with ${there.join(", ")}`, "the names of the mapping, letter for letter");
}
