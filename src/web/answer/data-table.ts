/**
 * A table of figures before it has a form: a CSV file and a workbook are written
 * from the same rows and the same columns, so that they cannot differ.
 *
 * @example
 * answerCsv({ name: "deventer", rows, columns: [["code", (row) => row.code]] })
 */
import { csv, type Answer } from "./answer.ts";
import type { CsvColumn } from "./csv.ts";

export interface DataTable<Row> {
  /** Name of the file, without suffix. */
  readonly name: string;
  readonly columns: readonly CsvColumn<Row>[];
  /** Read once. */
  readonly rows: Iterable<Row>;
}

export function answerCsv<Row>({ rows, columns, name }: DataTable<Row>): Answer {
  return csv(rows, columns, name);
}
