/**
 * A table with a row per place and moment, read as a panel.
 *
 * For whoever brings figures of their own: a column with places, one with moments,
 * and columns with numbers. Gaps may be empty, NA, NaN or a dot. Everything that
 * cannot be read is told at once, with its row.
 *
 * In:       the bytes, the name of the file, which columns hold what.
 * Out:      the panel, or all faults in words for the person at the command line.
 * Not here: columns that are asked for and not there; the question tells of those.
 */
import { parseCsv, type CsvTable } from "./csv.ts";

export interface PanelColumns {
  readonly unit: string;
  readonly time: string;
  /** Columns to read as numbers; those that are not in the file are passed over. */
  readonly variables: readonly string[];
}

export interface ReadPanel {
  /** All columns of the file. */
  readonly columns: readonly string[];
  readonly units: readonly string[];
  readonly times: readonly number[];
  readonly variables: ReadonlyMap<string, Float64Array>;
}

export interface PanelFaults {
  readonly faults: readonly string[];
}

const gaps = new Set(["", "NA", "NaN", ".", "null"]);
const mostFaults = 10;

/** The panel in a file, or what is wrong with the file. */
export function readPanel(bytes: Uint8Array, file: string, columns: PanelColumns): ReadPanel | PanelFaults {
  const delimiter = findDelimiter(bytes);
  const table = parseCsv(bytes, file, { requires: [], delimiter });
  const missing = [columns.unit, columns.time].filter((name) => !table.columns.includes(name));
  if (missing.length > 0) return { faults: missing.map((name) => `no column "${name}" in ${file}; there are ${table.columns.join(", ")}`) };
  const [unitColumn, timeColumn] = [columns.unit, columns.time].map((name) => table.columns.indexOf(name));
  const units = [...new Set(table.rows.map((row) => row[unitColumn]))];
  const times = [...new Set(table.rows.map((row) => readNumber(row[timeColumn])))].sort((one, other) => one - other);
  const faults = [...timeFaults(table, columns.time, timeColumn), ...twiceFaults(table, unitColumn, timeColumn)];
  const variables = new Map<string, Float64Array>();
  for (const name of new Set(columns.variables)) {
    const column = table.columns.indexOf(name);
    if (column < 0) continue;
    faults.push(...numberFaults(table, name, column));
    variables.set(name, spread(table, { unitColumn, timeColumn, column, units, times }));
  }
  return faults.length > 0 ? { faults: shorten(faults) } : { columns: table.columns, units, times, variables };
}

interface Layout {
  readonly unitColumn: number;
  readonly timeColumn: number;
  readonly column: number;
  readonly units: readonly string[];
  readonly times: readonly number[];
}

/** The numbers of a column, place by place. */
function spread({ rows }: CsvTable, { unitColumn, timeColumn, column, units, times }: Layout): Float64Array {
  const [unitAt, timeAt] = [new Map(units.map((unit, index) => [unit, index])), new Map(times.map((time, index) => [time, index]))];
  const cells = new Float64Array(units.length * times.length).fill(NaN);
  for (const row of rows) {
    const [unit, time] = [unitAt.get(row[unitColumn]) ?? 0, timeAt.get(readNumber(row[timeColumn])) ?? 0];
    cells[unit * times.length + time] = readNumber(row[column]);
  }
  return cells;
}

function readNumber(text: string): number {
  return gaps.has(text.trim()) ? NaN : Number(text);
}

function timeFaults({ rows, file }: CsvTable, name: string, column: number): string[] {
  return rows.flatMap((row, index) => (Number.isNaN(readNumber(row[column])) ? [`${file}, row ${index + 2}: ${name} is "${row[column]}"; expected a number, such as 1989`] : []));
}

function numberFaults({ rows, file }: CsvTable, name: string, column: number): string[] {
  return rows.flatMap((row, index) =>
    !gaps.has(row[column].trim()) && !Number.isFinite(Number(row[column])) ? [`${file}, row ${index + 2}: ${name} is "${row[column]}"; expected a number with a decimal point, or nothing`] : [],
  );
}

function twiceFaults({ rows, file }: CsvTable, unitColumn: number, timeColumn: number): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = JSON.stringify([row[unitColumn], Number(row[timeColumn])]);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew ? [] : [`${file}, row ${index + 2}: ${row[unitColumn]} in ${row[timeColumn]} is there twice`];
  });
}

function shorten(faults: readonly string[]): readonly string[] {
  return faults.length > mostFaults ? [...faults.slice(0, mostFaults), `and ${faults.length - mostFaults} more`] : faults;
}

function findDelimiter(bytes: Uint8Array): "," | ";" {
  const [head] = new TextDecoder().decode(bytes.subarray(0, 10_000)).split("\n");
  return head.split(";").length > head.split(",").length ? ";" : ",";
}
