/**
 * Columns as bytes, and back.
 *
 * Layout: block after block; in a block first the values, then the lower and the
 * upper limits where there are any, then one status byte per cell. Numbers are
 * little-endian, 32 or 64 bits; every part starts at a multiple of eight bytes, so
 * that a reader looks straight into the file's bytes without copying.
 *
 * The layout itself (which regions, which periods) is not in the bytes but in the
 * manifest, where people can read it.
 */
import type { RegionLevel } from "../terms/region.ts";
import type { Block, BlockPeriod, Cells, Column } from "./column.ts";

export interface BlockLayout {
  readonly list: string;
  readonly level: RegionLevel;
  readonly division: number;
  readonly regionCount: number;
  readonly periods: readonly BlockPeriod[];
  readonly hasLimits: boolean;
  /** Absent in vintages from before bases were kept. */
  readonly hasBase?: boolean;
}

export type NumberWidth = "float32" | "float64";

/** What the manifest says of a column. */
export interface ColumnLayout {
  readonly width: NumberWidth;
  readonly blocks: readonly BlockLayout[];
}

const alignment = 8;
const aligned = (length: number) => Math.ceil(length / alignment) * alignment;
const bytesPer = (width: NumberWidth) => (width === "float64" ? 8 : 4);

function blockSizes(block: BlockLayout, width: NumberWidth) {
  const cells = block.regionCount * block.periods.length;
  const numbers = aligned(cells * bytesPer(width));
  const arrays = block.hasLimits ? 3 : 1;
  const base = block.hasBase ? aligned(cells * bytesPer("float32")) : 0;
  return { cells, numbers, base, total: numbers * arrays + base + aligned(cells) };
}

/** How many bytes a column takes. */
export function byteLengthOf(layout: ColumnLayout): number {
  return layout.blocks.reduce((sum, block) => sum + blockSizes(block, layout.width).total, 0);
}

/** The layout of a column in memory. */
export function layoutOf(column: Column, width: NumberWidth): ColumnLayout {
  const blocks = column.blocks.map(({ list, level, division, regionCount, periods, lower, base }) => {
    const hasBase = base ? ({ hasBase: true } as const) : {};
    return { list, level, division, regionCount, periods, hasLimits: lower !== undefined, ...hasBase };
  });
  return { width, blocks };
}

/** The bytes of a column. */
export function encodeColumn(column: Column, layout: ColumnLayout): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(byteLengthOf(layout));
  let offset = 0;
  column.blocks.forEach((block, index) => {
    const sizes = blockSizes(layout.blocks[index], layout.width);
    for (const array of [block.values, block.lower, block.upper, block.base]) {
      if (!array) continue;
      bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), offset);
      offset += array === block.base ? sizes.base : sizes.numbers;
    }
    bytes.set(block.statuses, offset);
    offset += aligned(block.statuses.length);
  });
  return bytes;
}

/**
 * A column that looks into the given bytes.
 *
 * @throws when the bytes are not as many as the layout asks for
 */
export function decodeColumn(indicator: string, layout: ColumnLayout, bytes: Uint8Array): Column {
  const expected = byteLengthOf(layout);
  if (bytes.byteLength !== expected) {
    throw new Error(`figures/column-codec: column "${indicator}" has ${bytes.byteLength} bytes; its layout asks for ${expected}`);
  }
  let offset = bytes.byteOffset;
  const blocks = layout.blocks.map((block) => {
    const sizes = blockSizes(block, layout.width);
    const take = (): Cells => {
      const start = offset;
      offset += sizes.numbers;
      return layout.width === "float64"
        ? new Float64Array(bytes.buffer, start, sizes.cells)
        : new Float32Array(bytes.buffer, start, sizes.cells);
    };
    const values = take();
    const limits = block.hasLimits ? { lower: take(), upper: take() } : {};
    const base = block.hasBase ? { base: new Float32Array(bytes.buffer, offset, sizes.cells) } : {};
    offset += sizes.base;
    const statuses = new Uint8Array(bytes.buffer, offset, sizes.cells);
    offset += aligned(sizes.cells);
    const { hasLimits: _, hasBase: __, ...shape } = block;
    return { ...shape, values, ...limits, ...base, statuses } satisfies Block;
  });
  return { indicator, blocks };
}
