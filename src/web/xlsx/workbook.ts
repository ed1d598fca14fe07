/**
 * Tables as a workbook that Excel, LibreOffice and Numbers open.
 *
 * Each table is a sheet: a bold head that stays while scrolling, numbers as
 * numbers, all else as text. A spreadsheet can neither take such a text for a
 * formula nor a period or a code for a date, so nothing has to be marked.
 *
 * In:       sheets with a head and rows.
 * Out:      the bytes of the file.
 * Not here: which sheets (answer-workbook.ts).
 */
import type { CsvValue } from "../answer/csv.ts";

export interface WorkbookSheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly CsvValue[])[];
}

export async function writeWorkbook(sheets: readonly WorkbookSheet[]): Promise<Uint8Array> {
  // Loaded only now: it takes memory, and most servers leave workbooks to the thread beside them.
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const written = sheets.map(({ name, head, rows }) => ({
    sheet: name,
    data: [head.map(headCell), ...rows.map((row) => row.map(cell))],
    columns: head.map((title, column) => ({ width: widthOf(title, rows, column) })),
    stickyRowsCount: 1,
  }));
  return writeXlsxFile(written, { fontFamily: "Calibri", fontSize: 11 }).toBuffer();
}

function headCell(title: string) {
  return { value: title, type: String, fontWeight: "bold", backgroundColor: "#e8ecef" } as const;
}

function cell(value: CsvValue) {
  if (value === undefined || value === "" || Number.isNaN(value)) return null;
  if (typeof value !== "string") return value;
  return value.length > widest ? { value, type: String, wrap: true, alignVertical: "top" as const } : value;
}

const [narrowest, widest] = [8, 60];
// The first rows say enough of how wide a column is.
const rowsLookedAt = 400;

/** In characters, as a spreadsheet counts them. */
function widthOf(title: string, rows: readonly (readonly CsvValue[])[], column: number): number {
  const lengths = rows.slice(0, rowsLookedAt).map((row) => String(row[column] ?? "").length);
  return Math.min(widest, Math.max(narrowest, title.length, ...lengths) + 2);
}
