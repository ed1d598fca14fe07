/**
 * One edition of the key figures of districts and neighbourhoods (Kerncijfers
 * wijken en buurten): rows of country, municipalities, districts and
 * neighbourhoods; a column per measure.
 *
 * Names of columns changed over the years. Here every measure has one name: that
 * of the edition of 2021, or else of the map of 2024 ("kwb:a_inw").
 *
 * Why a cell is empty was lost before the figures came to us ("." and blank had
 * become the same), so it is inferred (empty-cells.ts).
 *
 * Not here: which columns an edition has (editions.ts).
 */
import type { MissingReason } from "../../terms/observation.ts";
import { yearPeriod } from "../../terms/period.ts";
import { findRegionLevel } from "../../terms/region.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { columnIndex, parseCsv, type CsvTable } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import type { ReadTable, SourceFiles, TableReader } from "../source.ts";
import { readWideTable, type Precision, type WideColumn, type WideRow } from "../wide-table.ts";
import { isSocialSupport, reasonOfEmptyCell } from "./empty-cells.ts";
import { usualPrecision } from "./precision.ts";

export interface KwbColumn {
  /** Name in the file. */
  readonly from: string;
  /** Our name, without "kwb:". */
  readonly name: string;
  /** Where this edition rounds otherwise than usual. */
  readonly precision?: Precision;
}

export interface KwbFile {
  readonly path: string;
  readonly regionColumn: string;
  readonly inhabitantsColumn: string;
  /** In a file with several years: the column of the year. */
  readonly yearColumn?: string;
}

export interface KwbEdition {
  readonly table: SourceTableDescription;
  readonly year: number;
  readonly files: readonly KwbFile[];
  readonly columns: readonly KwbColumn[];
}

export function kwbReader(edition: KwbEdition): TableReader {
  return {
    table: edition.table,
    files: edition.files.map((file) => file.path),
    read: (files) => joined(edition.files.map((file) => readFile(edition, file, files))),
  };
}

function readFile(edition: KwbEdition, file: KwbFile, files: SourceFiles): ReadTable {
  const names = [file.regionColumn, file.inhabitantsColumn, ...edition.columns.map((column) => column.from)];
  const table = parseCsv(files.bytes(file.path), file.path, { requires: names });
  const drops = new DropCounter();
  const rows = regionRows(table, file, edition.year, drops);
  const columns = edition.columns.map((column) => wideColumn(table, column));
  const reasonFor = missingReasons(rows, columns, columnIndex(table, file.inhabitantsColumn));
  const { measurements, roundings } = readWideTable({ file: file.path, rows, columns, reasonFor });
  return { measurements, roundings, rowsRead: rows.length, dropped: drops.list() };
}

function wideColumn(table: CsvTable, column: KwbColumn): WideColumn {
  return {
    index: columnIndex(table, column.from),
    measure: `kwb:${column.name}`,
    precision: column.precision ?? usualPrecision(column.name),
  };
}

function regionRows(table: CsvTable, file: KwbFile, year: number, drops: DropCounter): readonly WideRow[] {
  const region = columnIndex(table, file.regionColumn);
  const yearIndex = file.yearColumn ? columnIndex(table, file.yearColumn) : undefined;
  return table.rows.flatMap((cells, index) => {
    if (yearIndex !== undefined && cells[yearIndex] !== String(year)) return [];
    const level = findRegionLevel(cells[region]);
    if (level) return [{ cells, region: cells[region], level, division: year, period: yearPeriod(year), line: index + 2 }];
    drops.drop({ nl: "geen code van een gebied", en: "no code of a region" });
    return [];
  });
}

type ReasonFor = (column: WideColumn, row: WideRow) => MissingReason;

function missingReasons(rows: readonly WideRow[], columns: readonly WideColumn[], inhabitants: number): ReasonFor {
  const notDelivered = withoutSocialSupport(rows, columns);
  return ({ measure }, { region, level, cells }) => reasonOfEmptyCell({ measure, region, level, isUninhabited: cells[inhabitants] === "0" }, notDelivered);
}

/** The municipalities that have no figure about social support. */
function withoutSocialSupport(rows: readonly WideRow[], columns: readonly WideColumn[]): ReadonlySet<string> {
  const column = columns.find((one) => isSocialSupport(one.measure));
  if (!column) return new Set();
  const empty = rows.filter((row) => row.level === "municipality" && row.cells[column.index] === "");
  return new Set(empty.map((row) => row.region));
}

function joined(parts: readonly ReadTable[]): ReadTable {
  return {
    measurements: parts.flatMap((part) => part.measurements),
    roundings: parts.flatMap((part) => part.roundings),
    rowsRead: parts.reduce((sum, part) => sum + part.rowsRead, 0),
    dropped: parts.flatMap((part) => part.dropped),
  };
}
