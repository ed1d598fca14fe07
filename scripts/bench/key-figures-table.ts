/**
 * A year of key figures as large as the real one, served in pages on this machine
 * in the shapes of both services: 17,000 regions, 120 columns.
 *
 * The regions are those of the bundled vintage in 2024, the columns those that are
 * recorded; the numbers follow from the place in the table, and people add up.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { findKnownColumns } from "../../src/sources/cbs/odata/known-columns.ts";
import { liveKeyFigures } from "../../src/sources/kwb/live.ts";

const table = "85984NED";
const info = { Identifier: table, Title: "Kerncijfers wijken en buurten 2024", Catalog: "CBS", Modified: "2027-03-25T02:00:00" };
const columnCount = 120;
const pageSizes = { v3: 10_000, v4: 100_000 };

export interface ServedTable {
  readonly url: string;
  readonly rows: number;
  readonly columns: number;
  /** Bytes of all pages with figures. */
  readonly bytes: number;
  close(): void;
}

/** Codes must begin with the country, and the municipalities after it. */
export async function serveKeyFigures(version: "v3" | "v4", codes: readonly string[]): Promise<ServedTable> {
  const answers = version === "v3" ? answersV3(codes) : answersV4(codes);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(decodeURIComponent(request.url ?? ""), "http://x");
    const body = answers.get(`${pathname}#${searchParams.get("$skip") ?? 0}`);
    response.writeHead(body ? 200 : 404, { "content-type": "application/json", "content-length": body?.byteLength ?? 0 });
    response.end(body);
  });
  // A process that is busy parsing must not find its connection closed.
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const pages = [...answers].filter(([path]) => /UntypedDataSet|Observations/.test(path)).map(([, body]) => body.byteLength);
  const bytes = pages.reduce((sum, size) => sum + size, 0);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, rows: codes.length, columns: columnCount, bytes, close: () => server.close() };
}

function valueAt(code: string, place: number, column: number, municipalities: number): number {
  if (code === "NL00") return column < 8 ? 1000 * municipalities : 5 * column;
  if (column < 8) return code.startsWith("GM") ? 1000 : 5 * (place % 200);
  return 5 * ((place * 31 + column * 17) % 2000);
}

function columns() {
  const all = findKnownColumns(table) ?? [];
  const people = all.slice(4, 12);
  return [...people, ...all.filter((one) => !people.includes(one) && !["naam", "omschrijving", "code"].includes(one.unit))].slice(0, columnCount);
}

function answersV3(codes: readonly string[]): ReadonlyMap<string, Buffer> {
  const municipalities = codes.filter((code) => code.startsWith("GM")).length;
  const used = columns();
  const rows = codes.map((code, place) => {
    const cells = used.map(({ key }, column) => `"${key}":"${String(valueAt(code, place, column, municipalities)).padStart(8)}"`);
    return `{"ID":${place},"WijkenEnBuurten":"${code.padEnd(10)}",${cells.join()}}`;
  });
  const properties = used.map(({ key, title, unit }, ID) => ({ ID, ParentID: null, Type: "Topic", Key: key, Title: title, Unit: unit, Decimals: 0, Datatype: "Long" }));
  const dimension = { ID: 999, Type: "GeoDetail", Key: "WijkenEnBuurten", Title: "Wijken en buurten", MapYear: 2024 };
  return new Map([
    ...only(`/ODataApi/odata/${table}/TableInfos`, { value: [{ ...info, Period: "2024" }] }),
    ...only("/ODataCatalog/Tables", { value: [{ ...info, RecordCount: rows.length }] }),
    ...only(`/ODataApi/odata/${table}/DataProperties`, { value: [dimension, ...properties] }),
    ...pagesOf(`/ODataFeed/odata/${table}/UntypedDataSet`, rows, "v3", "odata.nextLink"),
  ]);
}

/** Codes are recorded for most of the columns; the others get one of their own, as columns we do not read. */
function answersV4(codes: readonly string[]): ReadonlyMap<string, Buffer> {
  const municipalities = codes.filter((code) => code.startsWith("GM")).length;
  const known = new Map(liveKeyFigures.measures.map(({ measure, code }) => [measure, code]));
  const used = columns().map((column, index) => ({ ...column, code: known.get(liveKeyFigures.references[0].measures.get(column.key)?.measure ?? "") ?? `X${index}` }));
  const rows = codes.flatMap((code, place) =>
    used.map((one, column) => `{"Id":${place * columnCount + column},"Measure":"${one.code}","ValueAttribute":"None","Value":${valueAt(code, place, column, municipalities)},"StringValue":null,"WijkenEnBuurten":"${code}"}`),
  );
  const measures = used.map(({ code, title, unit }) => ({ Identifier: code, Title: title, Unit: unit, Decimals: 0, DataType: "Long", MeasureGroupId: null }));
  return new Map([
    ...only(`/CBS/${table}/Properties`, { ...info, TemporalCoverage: "2024", ObservationCount: rows.length }),
    ...only(`/CBS/${table}/Dimensions`, { value: [{ Identifier: "WijkenEnBuurten", Title: "Wijken en buurten", Kind: "GeoDetailDimension", MapYear: "2024" }] }),
    ...only(`/CBS/${table}/MeasureCodes`, { value: measures }),
    ...pagesOf(`/CBS/${table}/Observations`, rows, "v4", "@odata.nextLink"),
  ]);
}

function only(path: string, json: object): readonly (readonly [string, Buffer])[] {
  return [[`${path}#0`, Buffer.from(JSON.stringify(json))]];
}

function pagesOf(path: string, rows: readonly string[], version: "v3" | "v4", link: string): readonly (readonly [string, Buffer])[] {
  const size = pageSizes[version];
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => {
    const end = (index + 1) * size;
    const next = end < rows.length ? `,"${link}":"${path}?$skip=${end}"` : "";
    return [`${path}#${index * size}`, Buffer.from(`{"odata.metadata":"made","value":[${rows.slice(index * size, end).join()}]${next}}`)] as const;
  });
}
