/**
 * Comma-separated text as RFC 4180 describes it: CRLF line ends, a header, and
 * quotes where a field needs them. Numbers keep the decimal point, because a
 * machine reads them. No value is an empty field; its reason stands in a column
 * of its own.
 *
 * A text that a spreadsheet would take for a formula gets an apostrophe before it.
 *
 * @example
 * writeCsv([{ a: 1.5, b: "x, y" }], [["a", (row) => row.a], ["b", (row) => row.b]]) // 'a,b\r\n1.5,"x, y"\r\n'
 */
export type CsvValue = string | number | boolean | undefined;

/** Name in the header, and how to get the field out of a row. */
export type CsvColumn<Row> = readonly [name: string, value: (row: Row) => CsvValue];

export function writeCsv<Row>(rows: Iterable<Row>, columns: readonly CsvColumn<Row>[]): string {
  const lines = [columns.map(([name]) => csvField(name)).join(",")];
  for (const row of rows) lines.push(columns.map(([, value]) => csvField(value(row))).join(","));
  return `${lines.join("\r\n")}\r\n`;
}

export function csvField(value: CsvValue): string {
  if (value === undefined) return "";
  if (typeof value !== "string") return Number.isNaN(value) ? "" : String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
