/**
 * Any file of ours or theirs as a table: text with columns, or a workbook.
 *
 * Told apart by the first bytes, not by the name.
 */
import type { Mapping } from "./mapping.ts";
import { UnusableFile, type OwnTable } from "./own-table.ts";
import { readTextTable } from "./read-text-table.ts";
import { isWorkbook, readWorkbook } from "./read-workbook.ts";

export const mostBytes = 50_000_000;

export type ReadingChoices = Partial<Pick<Mapping, "delimiter" | "encoding" | "sheet">>;

/** @throws UnusableFile when it cannot be read, or is too large */
export async function readOwnFile(bytes: Uint8Array, file: string, { delimiter, encoding, sheet }: ReadingChoices = {}): Promise<OwnTable> {
  if (bytes.byteLength > mostBytes) throw new UnusableFile(file, `${bytes.byteLength} bytes`, `at most ${mostBytes}`);
  if (isOldWorkbook(bytes)) throw new UnusableFile(file, "a workbook of before 2007, or one with a password", "one saved as .xlsx without a password");
  if (isWorkbook(bytes)) return readWorkbook(bytes, file, sheet);
  return readTextTable(bytes, file, { ...(delimiter ? { delimiter } : {}), ...(encoding ? { encoding } : {}) });
}

function isOldWorkbook(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}
