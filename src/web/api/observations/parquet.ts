/**
 * Observations as Parquet: columns, compressed, with the smallest and largest
 * value of each column per row group, so that a reader can skip what it does not
 * need.
 *
 * Row groups are made and sent one after the other; never more than one of them
 * is in memory. Missing values are null, with the reason in `missing`.
 *
 * In:  a selection, the fields wanted, and what must be known of the file.
 * Out: the bytes, group by group.
 */
import { ByteWriter, ParquetWriter, schemaFromColumnData, type BasicType, type ColumnSource } from "hyparquet-writer";
import { visitCells } from "./cells.ts";
import { flat, readersOf, type NamedReader, type ObservationField } from "./fields.ts";
import type { Selection } from "./selection.ts";

/** Large enough to say each word once for many rows, small enough not to keep other readers waiting for long. */
const rowsPerGroup = 40_000;

interface ParquetType {
  readonly type: BasicType;
  readonly encoding: ColumnSource["encoding"];
  readonly nullable: boolean;
  /** Whether the smallest and largest of each row group are kept. */
  readonly statistics: boolean;
}

// Words come back thousands of times, so they are kept once and counted; numbers hardly do.
const word = { type: "STRING", encoding: "RLE_DICTIONARY", nullable: false, statistics: true } as const;
// Nobody looks for what lies between two names, marks or limits.
const note = { ...word, nullable: true, statistics: false } as const;
const number = { type: "DOUBLE", encoding: "PLAIN", nullable: true, statistics: true } as const;
const limit = { ...number, statistics: false } as const;

const types: Readonly<Record<ObservationField, ParquetType>> = {
  indicator: word,
  region: word,
  regionName: note,
  level: { ...word, statistics: false },
  division: { ...word, type: "INT32" },
  period: word,
  value: number,
  lower: limit,
  upper: limit,
  marks: note,
  missing: note,
  sources: note,
};

export type FileNotes = Readonly<Record<string, string>>;

export function* writeParquet(selection: Selection, fields: readonly ObservationField[] | undefined, notes: FileNotes): Generator<Uint8Array<ArrayBuffer>> {
  const readers = readersOf(fields);
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: readers.map(({ name }) => ({ name, data: [], ...types[name] })) }),
    kvMetadata: Object.entries(notes).map(([key, value]) => ({ key, value })),
    createdBy: "Estafette",
    statisticsTruncateLength: Infinity,
  });
  // The writer copies what it is given, so one set of columns serves every group.
  const columns: Column[] = readers.map(() => []);
  for (let start = 0; start < selection.total; start += rowsPerGroup) {
    fillColumns(columns, selection, start, readers);
    const columnData = readers.map(({ name }, index) => {
      const { encoding, statistics } = types[name];
      return { name, data: columns[index], encoding, statistics };
    });
    void file.write({ columnData, rowGroupSize: rowsPerGroup });
    yield take(bytes);
  }
  void file.finish();
  yield take(bytes);
}

type Column = (string | number | null)[];

function fillColumns(columns: readonly Column[], selection: Selection, start: number, readers: readonly NamedReader[]): void {
  const size = Math.min(rowsPerGroup, selection.total - start);
  for (const column of columns) column.length = size;
  let row = 0;
  visitCells(selection, start, size, (part, region, period, observation) => {
    for (let index = 0; index < readers.length; index++) {
      columns[index][row] = flat(readers[index].read(part, region, period, observation));
    }
    row++;
  });
}

/** Hands over what was written and makes room; positions in the file go on. */
function take(writer: ByteWriter): Uint8Array<ArrayBuffer> {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}
