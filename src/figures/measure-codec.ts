/**
 * The measures of one table as bytes, and back.
 *
 * A vintage keeps, beside its columns, the published measures they were made of,
 * so that new figures of one table can take their place between those of all
 * others and every recipe that uses them is cooked again, denominators and all.
 *
 * Layout: the length of a header (32 bits, little-endian), the header as JSON
 * (which measure, level, period and list each row has), then row after row: the
 * values, the lower and upper limits where there are any, one status byte per
 * cell. What was published must come back exactly, so a row has 64 bits per
 * number, or 32 where all its numbers fit in those without loss; every part
 * starts at a multiple of eight bytes.
 *
 * In:       rows of one table; back: the bytes, the table and the lists of regions.
 * Out:      bytes; back: the same rows.
 * Not here: which measures are worth keeping (kept-measures.ts).
 */
import type { RegionLevel, RegionList } from "../terms/region.ts";
import type { NamedRow } from "./measure-store.ts";

interface RowHeader {
  readonly measure: string;
  readonly level: RegionLevel;
  readonly period: string;
  readonly list: string;
  readonly step?: number;
  readonly hasLimits?: true;
  readonly isWide?: true;
}

const alignment = 8;
const aligned = (length: number) => Math.ceil(length / alignment) * alignment;

export function encodeMeasures(rows: readonly NamedRow[]): Uint8Array<ArrayBuffer> {
  const headers = rows.map(headerOf);
  const header = Buffer.from(JSON.stringify(headers));
  const start = aligned(4 + header.byteLength);
  const bytes = new Uint8Array(headers.reduce((sum, one, index) => sum + sizeOf(one, rows[index].list.codes.length), start));
  new DataView(bytes.buffer).setUint32(0, header.byteLength, true);
  bytes.set(header, 4);
  let offset = start;
  rows.forEach(({ cells }, index) => {
    for (const numbers of [cells.values, cells.lower, cells.upper]) {
      if (!numbers) continue;
      numbersAt(bytes.buffer, offset, numbers.length, headers[index]).set(numbers);
      offset += partSize(headers[index], numbers.length);
    }
    bytes.set(cells.statuses, offset);
    offset += aligned(cells.statuses.byteLength);
  });
  return bytes;
}

/**
 * The rows in these bytes.
 *
 * @throws when they name a list that is not given, or are not as many as the header asks for
 */
export function decodeMeasures(table: string, bytes: Uint8Array<ArrayBuffer>, lists: ReadonlyMap<string, RegionList>): readonly NamedRow[] {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const headers = JSON.parse(Buffer.from(bytes.subarray(4, 4 + length)).toString("utf8")) as readonly RowHeader[];
  const sizes = headers.map((header) => sizeOf(header, listOf(table, header, lists).codes.length));
  const expected = sizes.reduce((sum, size) => sum + size, aligned(4 + length));
  if (expected !== bytes.byteLength) throw new Error(`figures/measure-codec: table "${table}" has ${bytes.byteLength} bytes; its rows ask for ${expected}`);
  let offset = bytes.byteOffset + aligned(4 + length);
  return headers.map((header, index) => {
    const row = rowAt(table, header, listOf(table, header, lists), bytes.buffer, offset);
    offset += sizes[index];
    return row;
  });
}

function headerOf({ measure, level, period, list, step, cells }: NamedRow): RowHeader {
  const isNarrow = [cells.values, cells.lower, cells.upper].every((numbers) => !numbers || numbers.every(fitsIn32Bits));
  return {
    measure,
    level,
    period,
    list: list.id,
    ...(step === undefined ? {} : { step }),
    ...(cells.lower ? { hasLimits: true } : {}),
    ...(isNarrow ? {} : { isWide: true }),
  };
}

function fitsIn32Bits(value: number): boolean {
  return Object.is(Math.fround(value), value);
}

function partSize({ isWide }: RowHeader, size: number): number {
  return aligned(size * (isWide ? 8 : 4));
}

function sizeOf(header: RowHeader, size: number): number {
  return partSize(header, size) * (header.hasLimits ? 3 : 1) + aligned(size);
}

function numbersAt(buffer: ArrayBuffer, start: number, size: number, { isWide }: RowHeader): Float32Array | Float64Array {
  return isWide ? new Float64Array(buffer, start, size) : new Float32Array(buffer, start, size);
}

function listOf(table: string, { list }: RowHeader, lists: ReadonlyMap<string, RegionList>): RegionList {
  const found = lists.get(list);
  if (found) return found;
  throw new Error(`figures/measure-codec: table "${table}" has figures on "${list}"; no such list of regions is kept`);
}

function rowAt(table: string, header: RowHeader, list: RegionList, buffer: ArrayBuffer, start: number): NamedRow {
  const size = list.codes.length;
  const { measure, level, period, step } = header;
  const numbers = (place: number) => Float64Array.from(numbersAt(buffer, start + place * partSize(header, size), size, header));
  const limits = header.hasLimits ? { lower: numbers(1), upper: numbers(2) } : {};
  const statuses = new Uint8Array(buffer, start + partSize(header, size) * (header.hasLimits ? 3 : 1), size);
  const cells = { values: numbers(0), ...limits, statuses };
  return { table, division: list.division, list, measure, level, period, cells, ...(step === undefined ? {} : { step }) };
}
