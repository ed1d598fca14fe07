/**
 * Files that take the processor long: all figures as Parquet, many rows as a
 * workbook.
 *
 * In:  a wish: what is to be made, and everything that is needed for it.
 * Out: the file in pieces; the next is made when it is asked for.
 *
 * Not here: where it is made (file-maker.ts).
 */
import type { ObservationField } from "../api/observations/fields.ts";
import { writeParquet, type FileNotes } from "../api/observations/parquet.ts";
import type { Selection } from "../api/observations/selection.ts";
import { writeWorkbook, type WorkbookSheet } from "../xlsx/workbook.ts";

export type FileWish =
  | { readonly kind: "parquet"; readonly selection: Selection; readonly fields: readonly ObservationField[] | undefined; readonly notes: FileNotes }
  | { readonly kind: "workbook"; readonly sheets: readonly WorkbookSheet[] };

export type FilePieces = AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined>;

export async function* makeFile(wish: FileWish): FilePieces {
  if (wish.kind === "parquet") yield* writeParquet(wish.selection, wish.fields, wish.notes);
  else yield new Uint8Array(await writeWorkbook(wish.sheets));
}

/** How many rows it will have; of a workbook its longest sheet. */
export function rowsOf(wish: FileWish): number {
  return wish.kind === "parquet" ? wish.selection.total : Math.max(0, ...wish.sheets.map(({ rows }) => rows.length));
}
