/**
 * A table "Gebieden in Nederland <year>" as version 3 of the service gives it,
 * for tests: keys with blanks behind them, fifty letters a cell, and headings with
 * their own number.
 */
import type { Recording } from "../../cbs/odata/testing/replay-server.ts";

export interface YearRow {
  readonly code: string;
  readonly name: string;
  /** Per heading: code and name. */
  readonly regions: Readonly<Record<string, readonly [string, string]>>;
}

export function yearTable(table: string, year: number, rows: readonly YearRow[], headings: readonly string[]): readonly (readonly [string, Record<string, unknown>])[] {
  const info = { Identifier: table, Title: `Gebieden in Nederland ${year}`, Catalog: "CBS", Modified: `${year - 1}-12-01T02:00:00`, Period: String(year), RecordCount: rows.length };
  const list = (value: readonly unknown[]) => ({ "odata.metadata": "replayed", value });
  return [
    ["/ODataCatalog/Tables", list([info, { ...info, Identifier: "70739ned", Title: `Gebieden in Nederland ${year}; overzicht` }])],
    [`/ODataApi/odata/${table}/TableInfos`, list([info])],
    [`/ODataApi/odata/${table}/DataProperties`, list(propertiesOf(headings))],
    [`/ODataFeed/odata/${table}/UntypedDataSet`, list(rows.map((row, index) => cellsOf(row, index, headings)))],
  ];
}

const padded = (text: string) => text.padEnd(50);

function propertiesOf(headings: readonly string[]): readonly unknown[] {
  const all = ["Codes en namen van gemeenten", ...headings];
  const topic = (ID: number, ParentID: number, Key: string, Title: string) => ({ ID, ParentID, Type: "Topic", Key, Title, Datatype: "String", Unit: Title.toLowerCase() });
  return [
    { ID: 0, ParentID: null, Type: "GeoDimension", Key: "RegioS", Title: "Regio's" },
    ...all.flatMap((heading, index) => [
      { ID: 100 + index, ParentID: null, Type: "TopicGroup", Key: "", Title: heading },
      topic(200 + index, 100 + index, `Code_${2 * index + 1}`, "Code"),
      topic(300 + index, 100 + index, `Naam_${2 * index + 2}`, "Naam"),
    ]),
  ];
}

function cellsOf({ code, name, regions }: YearRow, ID: number, headings: readonly string[]): Record<string, unknown> {
  const pairs = [[code, name] as const, ...headings.map((heading) => regions[heading] ?? ["", ""])];
  const cells = pairs.flatMap(([key, title], index) => [
    [`Code_${2 * index + 1}`, padded(key)],
    [`Naam_${2 * index + 2}`, padded(title)],
  ]);
  return { ID, RegioS: code.padEnd(10), ...Object.fromEntries(cells) };
}

/** Answers of several tables as one recording. */
export function recordingOf(...tables: readonly (readonly (readonly [string, Record<string, unknown>])[])[]): Recording {
  return { answers: new Map(tables.flat()), linkName: "odata.nextLink" };
}
