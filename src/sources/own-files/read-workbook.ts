/**
 * A workbook (XLSX): bytes in, the cells of one sheet out.
 *
 * A workbook is a packed folder, and a small one can unpack into terabytes or
 * name a cell a million rows down. So it is unpacked here first, every part in
 * a room no larger than it says it needs and all parts together within a
 * limit, and only then handed to the reader. Pictures and macros stay behind.
 *
 * Formulas are never calculated: the outcome that Excel stored counts. A formula
 * without a stored outcome, or an outcome that is an error such as #DIV/0!, is
 * refused with the name of the cell, for the reader would take it for empty.
 *
 * Not here: what the cells mean.
 */
import { unzipSync, zipSync } from "fflate";
import readSheets, { type Sheet } from "read-excel-file/node";
import { isEmptyCell, quotedText, UnusableFile, type OwnTable, type RawCell } from "./own-table.ts";
import { xmlTags, type XmlTag } from "./xml-tags.ts";

export interface WorkbookLimits {
  /** All parts together, unpacked. */
  readonly bytes: number;
  readonly parts: number;
  readonly rows: number;
  readonly columns: number;
}

const usualLimits: WorkbookLimits = { bytes: 100_000_000, parts: 1000, rows: 200_000, columns: 1000 };
const mostCells = 5_000_000;

/** Whether the bytes are those of a packed folder, as every workbook is. */
export function isWorkbook(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/**
 * @param sheetName the sheet to read; when left out the first one with a table in it, else with anything
 * @throws UnusableFile when it is no workbook, too large, or has formulas without an outcome
 */
export async function readWorkbook(bytes: Uint8Array, file: string, sheetName?: string, limits = usualLimits): Promise<OwnTable> {
  const parts = unpack(bytes, file, limits);
  const formulas = checkSheets(parts, file, limits);
  const sheets = await readAll(parts, file);
  const sheet = chooseSheet(sheets, file, sheetName);
  const recognised = [describeSheet(sheet, sheets)];
  if (formulas > 0) recognised.push(`${formulas} ${formulas === 1 ? "cell of the workbook is a formula" : "cells of the workbook are formulas"}: the outcome that was stored counts`);
  return { file, rows: sheet.data as readonly (readonly RawCell[])[], recognised, ...(sheets.length > 1 ? { sheet: sheet.sheet } : {}) };
}

type Parts = Readonly<Record<string, Uint8Array>>;

function unpack(bytes: Uint8Array, file: string, limits: WorkbookLimits): Parts {
  let count = 0;
  let size = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        count += 1;
        size += originalSize;
        if (count > limits.parts) throw new UnusableFile(file, `more than ${limits.parts} parts`, `at most ${limits.parts}`);
        if (size > limits.bytes) throw new UnusableFile(file, `more than ${limits.bytes} bytes once unpacked`, `at most ${limits.bytes}`);
        return /\.(xml|rels)$/i.test(name);
      },
    });
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    throw new UnusableFile(file, `a packed file that cannot be unpacked (${(error as Error).message})`, "a workbook of Excel 2007 or later (.xlsx)");
  }
}

/** Counts the formulas; refuses cells that could not be read as what they show. */
function checkSheets(parts: Parts, file: string, limits: WorkbookLimits): number {
  let formulas = 0;
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.xml$/i.test(name)) continue;
    const where = `${file}, ${name}`;
    const sheet = lookOver(new TextDecoder().decode(bytes), where);
    refuseLarge(sheet, where, limits);
    refuseUnreadable(sheet.unreadable, where);
    formulas += sheet.formulas;
  }
  return formulas;
}

/** What a part says of its cells. A part without any has none. */
interface SheetLookedOver {
  readonly rows: number;
  readonly columns: number;
  readonly formulas: number;
  /** Names of cells that show an error, or have a formula without an outcome. */
  readonly unreadable: readonly string[];
}

interface CellLookedOver {
  readonly name: string;
  readonly isError: boolean;
  hasFormula: boolean;
  hasOutcome: boolean;
}

/** Which sheet lies in which part is for the workbook to say, so every part is looked over. */
function lookOver(xml: string, where: string): SheetLookedOver {
  const seen = { rows: 0, columns: 0, formulas: 0, unreadable: [] as string[] };
  let cell: CellLookedOver | undefined;
  for (const { name, attributes, opens, closes } of tagsOf(xml, where)) {
    if (name === "row" && opens) seen.rows = Math.max(seen.rows + 1, Number(readName(attributes, /^()(\d{1,7})$/, where)?.[2] ?? 0));
    if (name === "c" && opens) cell = beginCell(attributes, seen, where);
    if (cell && opens && name === "f") cell.hasFormula = true;
    if (cell && opens && name === "v") cell.hasOutcome = true;
    if (cell && name === "c" && closes) cell = endCell(cell, seen);
  }
  return seen;
}

function* tagsOf(xml: string, where: string): Generator<XmlTag> {
  try {
    yield* xmlTags(xml);
  } catch (error) {
    throw new UnusableFile(where, (error as Error).message, "a workbook of Excel 2007 or later (.xlsx)");
  }
}

/** The place of a row or cell; rows and cells without one follow each other. */
function readName(attributes: XmlTag["attributes"], shape: RegExp, where: string): RegExpExecArray | undefined {
  const name = attributes.get("r");
  if (name === undefined) return undefined;
  const read = shape.exec(name);
  if (!read) throw new UnusableFile(where, `a cell or row named ${quotedText(name.slice(0, 40))}`, "names such as A1");
  return read;
}

function beginCell(attributes: XmlTag["attributes"], seen: { rows: number; columns: number }, where: string): CellLookedOver {
  const [name, letters, row] = readName(attributes, /^([A-Z]{1,3})(\d{1,7})$/, where) ?? ["?", "", "0"];
  seen.rows = Math.max(seen.rows, Number(row));
  seen.columns = Math.max(seen.columns, columnNumber(letters));
  return { name, isError: attributes.get("t") === "e", hasFormula: false, hasOutcome: false };
}

function endCell({ name, isError, hasFormula, hasOutcome }: CellLookedOver, seen: { formulas: number; unreadable: string[] }): undefined {
  if (hasFormula) seen.formulas += 1;
  if (isError || (hasFormula && !hasOutcome)) seen.unreadable.push(name);
}

function refuseUnreadable(names: readonly string[], where: string): void {
  if (names.length === 0) return;
  const one = names.length === 1;
  const kind = `${one ? "a cell that shows" : `${names.length} cells that show`} an error such as #N/B, or ${one ? "has" : "have"} a formula without an outcome`;
  const found = `${kind}: ${names.slice(0, 10).join(", ")}${names.length > 10 ? ", …" : ""}`;
  throw new UnusableFile(where, found, "values; open the workbook, write the figure or x in these cells, and save it again");
}

function refuseLarge({ rows, columns }: SheetLookedOver, where: string, limits: WorkbookLimits): void {
  if (rows <= limits.rows && columns <= limits.columns && rows * columns <= mostCells) return;
  throw new UnusableFile(where, `${rows} rows and ${columns} columns`, `at most ${limits.rows} rows, ${limits.columns} columns and ${mostCells} cells`);
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

async function readAll(parts: Parts, file: string): Promise<readonly Sheet[]> {
  try {
    return await readSheets(Buffer.from(zipSync({ ...parts }, { level: 0 })), { trim: false });
  } catch (error) {
    throw new UnusableFile(file, `no workbook that can be read (${(error as Error).message})`, "a workbook of Excel 2007 or later (.xlsx)");
  }
}

function chooseSheet(sheets: readonly Sheet[], file: string, name: string | undefined): Sheet {
  const isFilled = (sheet: Sheet) => sheet.data.some((row) => row.some((cell) => !isEmptyCell(cell as RawCell)));
  const chosen = name === undefined ? (sheets.find(isTable) ?? sheets.find(isFilled)) : sheets.find(({ sheet }) => sheet === name);
  if (chosen && isFilled(chosen)) return chosen;
  const names = sheets.map(({ sheet }) => quotedText(sheet)).join(", ");
  throw new UnusableFile(file, name === undefined ? "no sheet with anything in it" : `no filled sheet ${quotedText(name)}; there are ${names}`, "a sheet with a head and rows");
}

/** A sheet with a text explaining the others has one cell a row. */
function isTable({ data }: Sheet): boolean {
  return data.filter((row) => row.filter((cell) => !isEmptyCell(cell as RawCell)).length >= 2).length >= 2;
}

function describeSheet({ sheet }: Sheet, all: readonly Sheet[]): string {
  const others = all.filter((one) => one.sheet !== sheet).map((one) => quotedText(one.sheet));
  return `sheet ${quotedText(sheet)}${others.length > 0 ? ` was read; not ${others.join(", ")}` : " was read"}`;
}
