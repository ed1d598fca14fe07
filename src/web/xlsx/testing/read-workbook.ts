/**
 * The cells of a workbook as they lie in the file, for tests.
 *
 * In:  the bytes of the file.
 * Out: its parts as text; of a sheet the rows of cells.
 */
import { inflateRawSync } from "node:zlib";

/** The files in a zip, found by its central directory (APPNOTE.TXT, 4.3.12). */
export function unzip(bytes: Buffer): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const end = bytes.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset));
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const begin = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(begin, begin + bytes.readUInt32LE(at + 20));
    files.set(name, (bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8"));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
}

const plain = (xml: string) => xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" })[name] ?? "");

export type Cell = string | number | undefined;

/** The cells of a sheet, each at the column that its reference names. */
export function cellsOf(files: ReadonlyMap<string, string>, sheet: number): readonly (readonly Cell[])[] {
  const shared = [...(files.get("xl/sharedStrings.xml") ?? "").matchAll(/<si>.*?<t[^>]*>(.*?)<\/t><\/si>/gs)].map(([, text]) => plain(text));
  const rows = [...(files.get(`xl/worksheets/sheet${sheet}.xml`) ?? "").matchAll(/<row [^>]*>(.*?)<\/row>/gs)];
  return rows.map(([, row]) => {
    const cells: Cell[] = [];
    for (const [, attributes, value] of row.matchAll(/<c ([^>]*)>(?:<v>(.*?)<\/v>)<\/c>/gs)) {
      const [, letters] = attributes.match(/r="([A-Z]+)\d+"/) ?? [];
      cells[letters.charCodeAt(0) - 65] = attributes.includes('t="s"') ? shared[Number(value)] : Number(value);
    }
    return cells;
  });
}
