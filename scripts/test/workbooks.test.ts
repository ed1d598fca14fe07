/**
 * Workbooks opened by another program: LibreOffice writes both sheets as CSV, and
 * every cell must be the one we gave.
 */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { parse } from "csv-parse/sync";
import { afterAll, describe, expect, it } from "vitest";
import { readVintage } from "../../src/store/read-vintage.ts";
import { createTestApp } from "../../src/web/testing.ts";
import { cellsOf, unzip, type Cell } from "../../src/web/xlsx/testing/read-workbook.ts";
import { findLibreOffice } from "./libreoffice.ts";
import { root } from "./run.ts";

const program = findLibreOffice();
if (!program) console.warn("skipped: no LibreOffice here to open workbooks with; set LIBREOFFICE_PATH to one");
const whenPresent = program ? describe : describe.skip;

const folder = mkdtempSync(join(tmpdir(), "workbooks-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Commas, double quotes, UTF-8, from the first line, numbers whole and not as shown, every sheet a file.
const asCsv = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1";

type Rows = readonly (readonly string[])[];

/** The sheets of a workbook in their order, as LibreOffice reads them. */
async function openElsewhere(name: string, bytes: Buffer): Promise<readonly Rows[]> {
  const place = join(folder, name);
  mkdirSync(place);
  writeFileSync(join(place, "book.xlsx"), bytes);
  const own = `-env:UserInstallation=file://${join(folder, "profile")}`;
  await promisify(execFile)(program ?? "", [own, "--headless", "--convert-to", asCsv, "--outdir", place, join(place, "book.xlsx")]);
  const names = [...(unzip(bytes).get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, sheet]) => sheet);
  return names.map((sheet) => parse(readFileSync(join(place, `book-${sheet}.csv`)), { bom: true }) as Rows);
}

/**
 * What was read, with ours in the place of every number that differs by no more
 * than a spreadsheet can help: it writes fifteen digits, we write all.
 */
function read(theirs: Rows, ours: readonly (readonly (Cell | string)[])[]): readonly (readonly string[])[] {
  return theirs.map((row, index) => row.map((cell, column) => (isNear(cell, ours[index]?.[column]) ? String(ours[index][column]) : cell)));
}

function isNear(cell: string, own: Cell | string): boolean {
  if (cell === "" || own === undefined || own === "") return false;
  return Math.abs(Number(cell) - Number(own)) <= 1e-14 * Math.abs(Number(own));
}

const written = (rows: readonly (readonly (Cell | string)[])[], width: number) => rows.map((row) => Array.from({ length: width }, (_, column) => String(row[column] ?? "")));

whenPresent("a workbook opened in LibreOffice", () => {
  const bundled = join(root, "data");
  const app = createTestApp(readVintage(bundled, readFileSync(join(bundled, "current"), "utf8").trim()));
  const bytesOf = async (address: string) => Buffer.from(await (await app.request(address)).arrayBuffer());
  const books = [
    ["deventer", "/gemeenten/deventer/alles"],
    ["den-haag", "/en/gemeenten/s-gravenhage/jeugd"],
    ["inwoners", "/indicatoren/inwoners"],
  ] as const;

  for (const [name, address] of books) {
    it(`has in every cell what ${address}.csv and its definitions say`, { timeout: 120_000 }, async () => {
      const bytes = await bytesOf(`${address}.xlsx`);
      const ours = unzip(bytes);
      const [figures, definitions] = await openElsewhere(name, bytes);
      const csv = parse(await bytesOf(`${address}.csv`), { bom: true }) as Rows;
      // CSV marks a text that begins like a formula; a workbook needs no mark.
      const unmarked = csv.map((row) => row.map((field) => field.replace(/^'(?=[=+\-@])/, "")));
      expect(read(figures, unmarked)).toEqual(unmarked);
      const told = cellsOf(ours, 2);
      expect(told.length).toBeGreaterThan(1);
      expect(read(definitions, told)).toEqual(written(told, told[0].length));
    });
  }
});
