import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import writeWorkbook from "write-excel-file/node";
import { readWorkbook } from "./read-workbook.ts";

const namespace = "http://schemas.openxmlformats.org";

/** A workbook out of the XML of the rows of one sheet, as no writer would write it. */
function handmade(rows: string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const types = `<Types xmlns="${namespace}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`;
  const relation = (type: string, target: string) => `<Relationships xmlns="${namespace}/package/2006/relationships"><Relationship Id="r1" Type="${namespace}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  return zipSync({
    "[Content_Types].xml": strToU8(types),
    "_rels/.rels": strToU8(relation("officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(`<workbook xmlns="${namespace}/spreadsheetml/2006/main" xmlns:r="${namespace}/officeDocument/2006/relationships"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": strToU8(relation("worksheet", "worksheets/sheet1.xml")),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet xmlns="${namespace}/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`),
    ...more,
  });
}

const text = (name: string, words: string) => `<c r="${name}" t="inlineStr"><is><t>${words}</t></is></c>`;

describe("readWorkbook", () => {
  it("reads texts, numbers, dates and empty rows, each in its place", async () => {
    const date = new Date(Date.UTC(2024, 0, 1));
    const bytes = await writeWorkbook([[{ value: "Gemeente" }, { value: "Jaar" }], [], [{ value: "Deventer" }, { value: date, format: "dd-mm-yyyy" }, { value: 0.5 }]]).toBuffer();
    const { rows, recognised } = await readWorkbook(bytes, "wmo.xlsx");
    expect(rows).toEqual([["Gemeente", "Jaar", null], [null, null, null], ["Deventer", date, 0.5]]);
    expect(recognised).toEqual(['sheet "Sheet1" was read']);
  });

  it("keeps a table that begins at C3 where it is", async () => {
    const { rows } = await readWorkbook(handmade(`<row r="3">${text("C3", "Gemeente")}</row>`), "wmo.xlsx");
    expect(rows[2][2]).toBe("Gemeente");
  });

  it("takes the stored outcome of a formula, and says so", async () => {
    const { rows, recognised } = await readWorkbook(handmade('<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>'), "wmo.xlsx");
    expect(rows).toEqual([[2]]);
    expect(recognised).toContain("1 cell of the workbook is a formula: the outcome that was stored counts");
  });

  it("refuses a formula without an outcome and an outcome that is an error, by the name of the cell", async () => {
    const rows = '<row r="1"><c r="A1"><f>1+1</f></c><c r="B1"/><c r="C1"><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    await expect(readWorkbook(handmade(rows), "wmo.xlsx")).rejects.toThrow("wmo.xlsx, xl/worksheets/sheet1.xml: found 2 cells that show an error such as #N/B, or have a formula without an outcome: A1, D1;");
  });

  it("reads the sheet the mapping names, and tells which there are", async () => {
    const bytes = await writeWorkbook([
      { sheet: "Leeg", data: [] },
      { sheet: "Cijfers", data: [[{ value: "a" }]] },
    ]).toBuffer();
    expect((await readWorkbook(bytes, "x.xlsx")).recognised).toEqual(['sheet "Cijfers" was read; not "Leeg"']);
    await expect(readWorkbook(bytes, "x.xlsx", "Tabel")).rejects.toThrow('x.xlsx: found no filled sheet "Tabel"; there are "Leeg", "Cijfers"');
  });

  it("refuses a small file that unpacks into a large one, without unpacking it", async () => {
    const bomb = handmade("", { "xl/media/bomb.xml": new Uint8Array(3_000_000) });
    expect(bomb.byteLength).toBeLessThan(10_000);
    await expect(readWorkbook(bomb, "x.xlsx", undefined, { bytes: 2_000_000, parts: 100, rows: 10, columns: 10 })).rejects.toThrow("x.xlsx: found more than 2000000 bytes once unpacked; expected at most 2000000");
  });

  it("keeps a part that lies about its size within the room it asked for", async () => {
    const bytes = handmade(`<row r="1">${text("A1", "a".repeat(5000))}</row>`);
    const claimed = understateSizes(bytes);
    await expect(readWorkbook(claimed, "x.xlsx")).rejects.toThrow(/^x\.xlsx, \[Content_Types\]\.xml: found XML that breaks off/);
  });

  it("refuses a cell a million rows down and one a thousand columns out", async () => {
    await expect(readWorkbook(handmade(`<row r="1048576">${text("A1048576", "x")}</row>`), "x.xlsx")).rejects.toThrow("1048576 rows and 1 columns");
    await expect(readWorkbook(handmade(`<row r="1">${text("XFD1", "x")}</row>`), "x.xlsx")).rejects.toThrow("1 rows and 16384 columns");
    await expect(readWorkbook(handmade(`<row r="100000">${text("ZZ100000", "x")}</row>`), "x.xlsx")).rejects.toThrow("at most 200000 rows, 1000 columns and 5000000 cells");
  });

  it("refuses far cells and rows however they are written, and wherever the sheet lies", async () => {
    const far = [`<row r='99999999'/>`, `<row r="1"><c r="A999999999"/></row>`, `<row r = '1'><c r='ZZZZZZ1'/></row>`, `<row r="1"><c x=" r='A1' " r="A&#57;999999"/></row>`, `<!-- ' --><row r="9999999"/><!-- ' -->`];
    for (const rows of far) await expect(readWorkbook(handmade(rows), "x.xlsx")).rejects.toThrow(/a cell or row named|9999999 rows/);
    const elsewhere = { "xl/elsewhere.xml": strToU8(`<worksheet><sheetData><row r="1048576"/></sheetData></worksheet>`) };
    await expect(readWorkbook(handmade("", elsewhere), "x.xlsx")).rejects.toThrow("x.xlsx, xl/elsewhere.xml: found 1048576 rows");
  });

  it("refuses an error between single quotes too", async () => {
    await expect(readWorkbook(handmade(`<row r='1'><c r='B1' t='e'><v>#N/A</v></c></row>`), "x.xlsx")).rejects.toThrow(/has a formula without an outcome: B1;/);
  });

  it("takes no longer over cells that never end", async () => {
    const many = '<c r="A1">'.repeat(300_000);
    await expect(readWorkbook(handmade(`<row r="1">${many}</row>`), "x.xlsx")).rejects.toThrow(/^x\.xlsx/);
    await expect(readWorkbook(handmade('<c r="'.repeat(300_001)), "x.xlsx")).rejects.toThrow(/^x\.xlsx/);
  });

  it("refuses what is packed but no workbook, and what is cut short", async () => {
    await expect(readWorkbook(zipSync({ "a.txt": strToU8("a") }), "x.xlsx")).rejects.toThrow(/^x\.xlsx: found no workbook that can be read/);
    await expect(readWorkbook(handmade("").subarray(0, 300), "x.xlsx")).rejects.toThrow(/^x\.xlsx: found a packed file that cannot be unpacked/);
  });
});

/** Every part then says, in the table at the end of the file, that it unpacks into ten bytes. */
function understateSizes(bytes: Uint8Array): Uint8Array {
  const changed = Buffer.from(bytes);
  const entry = Buffer.from([0x50, 0x4b, 1, 2]);
  for (let at = changed.indexOf(entry); at >= 0; at = changed.indexOf(entry, at + 4)) changed.writeUInt32LE(10, at + 24);
  return new Uint8Array(changed);
}
