/**
 * A table of municipal finance that does not exist, as the service would give it as
 * far as we know: rows per task field, category, municipality and report, codes
 * padded with spaces, a number or null per delivery.
 *
 * In:  the cells; every other cell is empty.
 * Out: answers for the replay server.
 */
import type { Recording } from "../../cbs/odata/testing/replay-server.ts";

/** "GM9001 2024X005 6.71b L1.1" and the amounts per placement; null where a placement has none. */
export type TestCell = readonly [place: string, ...amounts: readonly (number | null)[]];

export interface CellTableChanges {
  readonly table?: string;
  readonly year?: number;
  readonly title?: string;
  readonly modified?: string;
  readonly unit?: string;
  readonly columns?: readonly string[];
  readonly dimensions?: readonly string[];
  readonly reports?: readonly string[];
  readonly pageSize?: number;
  /** Other tables in the catalogue. */
  readonly others?: readonly Readonly<Record<string, unknown>>[];
}

const widths: Readonly<Record<string, number>> = { TaakveldBalanspost: 6, Categorie: 8, Gemeenten: 9, Verslagsoort: 8 };

export function cellTable(cells: readonly TestCell[], changes: CellTableChanges = {}): Recording {
  const { table = "45067NED", year = 2024, title = `Gemeenten ${year} onbewerkte Iv3-data`, modified = "2027-03-25T02:00:00", unit = "x 1 000 euro" } = changes;
  const { columns = ["k_1ePlaatsing_1", "k_2ePlaatsing_2"], dimensions = Object.keys(widths), reports = [`${year}X000`, `${year}X001`, `${year}X005`], pageSize = 7, others = [] } = changes;
  const description = { Identifier: table, Title: title, Catalog: "IV3", Modified: modified };
  const [api, feed] = [`/ODataApi/odata/${table}`, `/ODataFeed/odata/${table}`];
  const topics = columns.map((Key, index) => ({ ID: 10 + index, ParentID: null, Type: "Topic", Key, Title: `${index + 1}e plaatsing`, Datatype: "Long", Unit: unit, Decimals: 0 }));
  const answers = new Map<string, Record<string, unknown>>([
    ["/ODataCatalog/Tables", list([description, ...others])],
    [`${api}/TableInfos`, list([{ ...description, Period: String(year) }])],
    [`${api}/DataProperties`, list([...dimensions.map((Key, ID) => ({ ID, ParentID: null, Type: "Dimension", Key, Title: Key })), ...topics])],
    [`${feed}/Verslagsoort`, list(reports.map((Key) => ({ Key, Title: Key })))],
    [`${feed}/TypedDataSet`, list(cells.map((cell, ID) => ({ ID, ...rowOf(cell, columns) })))],
  ]);
  return { answers, linkName: "odata.nextLink", pageSize, pagedPart: "TypedDataSet" };
}

function rowOf([place, ...amounts]: TestCell, columns: readonly string[]): Record<string, unknown> {
  const [Gemeenten, Verslagsoort, TaakveldBalanspost, Categorie] = place.split(" ");
  const codes = Object.entries({ TaakveldBalanspost, Categorie, Gemeenten, Verslagsoort }).map(([dimension, code]) => [dimension, code.padEnd(widths[dimension])]);
  return Object.fromEntries([...codes, ...columns.map((column, index) => [column, amounts[index] ?? null])]);
}

function list(value: readonly unknown[]): Record<string, unknown> {
  return { "odata.metadata": "as described", value };
}
