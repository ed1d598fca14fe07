/**
 * Answers as the publisher really gave them, for tests.
 *
 * Not part of this project; found by published-files.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { namedRows, parseCsv } from "../src/sources/csv.ts";
import type { Recording } from "../src/sources/cbs/odata/testing/replay-server.ts";
import { publishedFolder } from "./published-files.ts";

export function readJson(path: string) {
  const bytes = readFileSync(path);
  return JSON.parse((path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8"));
}

/** "codes-Perioden.json" → "PeriodenCodes", "measure-codes.json" → "MeasureCodes". */
function partOf(name: string): string {
  const bare = name.replace(/\.json(\.gz)?$/, "");
  if (bare.startsWith("codes-")) return `${bare.slice(6)}Codes`;
  if (bare.startsWith("observations")) return "Observations";
  return bare.replaceAll(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
}

export function captured(table: string, pageSize: number): Recording {
  const path = join(publishedFolder, "cbs-odata", `v4_${table}`);
  const names = readdirSync(path).filter((name) => name !== "index.json");
  const answers = new Map(names.map((name) => [`/CBS/${table}/${partOf(name)}`, readJson(join(path, name))]));
  // The headings of the measures were not captured.
  answers.set(`/CBS/${table}/MeasureGroups`, { value: [] });
  return { answers, linkName: "@odata.nextLink", pageSize };
}

/** The raw rows of youth care, as the service gives them; its list of columns is made from their names. */
export function youthCare(): Recording {
  const name = "85335NED_2022_gemeenten_untyped_ruw.csv";
  const table = parseCsv(readFileSync(join(publishedFolder, "jeugdzorg", name)), name, { requires: ["Wijken"] });
  const rows = namedRows(table).map((row) => ({ ...row, ID: Number(row.ID) }));
  const [dimensions, topics] = [["VormenVanJeugdzorg", "Wijken", "Perioden"], table.columns.filter((column) => /_\d+$/.test(column))];
  const isText = (key: string) => /^(Gemeentenaam|SoortRegio|Codering)_/.test(key);
  const properties = [
    ...dimensions.map((Key) => ({ Type: Key === "Perioden" ? "TimeDimension" : Key === "Wijken" ? "GeoDimension" : "Dimension", Key, Title: Key })),
    ...topics.map((Key) => ({ Type: "Topic", Key, Title: Key, Datatype: isText(Key) ? "String" : "Long", Unit: "aantal", Decimals: 0, ParentID: null })),
  ];
  const id = "85335NED";
  const info = { Identifier: id, Title: "Jongeren met jeugdzorg in natura", Modified: "2024-04-30T02:00:00", Period: "2022" };
  const answers: [string, Record<string, unknown>][] = [
    [`/ODataApi/odata/${id}/TableInfos`, { value: [info] }],
    ["/ODataCatalog/Tables", { value: [{ ...info, RecordCount: rows.length }] }],
    [`/ODataApi/odata/${id}/DataProperties`, { value: properties }],
    [`/ODataFeed/odata/${id}/Perioden`, { value: [{ Key: "2022JJ00", Title: "2022*", Status: "Voorlopig" }] }],
    [`/ODataFeed/odata/${id}/UntypedDataSet`, { value: rows }],
  ];
  return { answers: new Map(answers), linkName: "odata.nextLink", pageSize: 100 };
}
