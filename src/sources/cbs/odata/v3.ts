/**
 * Version 3 of the service: opendata.cbs.nl, and dataderden.cbs.nl for tables
 * of others (Iv3, the police, RIVM).
 *
 * Rows with a column per measure. The number at the end of a column's name
 * changes from year to year, so names are taken from the table's own list of
 * columns and never remembered (match-columns.ts). Codes and values are padded
 * with spaces. At most 10,000 rows a page; the feed is used for everything that
 * may be longer.
 *
 * How many rows a table has stands in the catalogue, a service beside the table
 * that may lag behind it. So a table with another number of rows is not refused
 * here; the report on its integrity says so (integrity.ts).
 */
import { isProvisionalStatus, untypedCell, untypedText, type CellValue } from "./cell-value.ts";
import { CbsError, type Where } from "./cbs-error.ts";
import { countWith, descriptionWith, type CatalogueEntry, type CbsTableClient, type Code, type Dimension, type MeasureColumn, type PublishedObservation, type PublishedPeriod } from "./client.ts";
import { groupPath } from "./group-path.ts";
import { stemOf } from "./match-columns.ts";
import { quoted, tableId, urlWith } from "./odata-address.ts";
import { once } from "./once.ts";
import { partsOf, readList, readPages } from "./pages.ts";
import { idOf, notATable, numberOrText, optionalNumber, optionalText, textOf, type JsonRecord } from "./shape.ts";
import type { ValueMark } from "../../../terms/observation.ts";
import type { Transport } from "./transport.ts";

export const openDataUrl = "https://opendata.cbs.nl";
/** Tables that others publish through Statistics Netherlands. */
export const thirdPartyUrl = "https://dataderden.cbs.nl";

export interface V3Settings {
  readonly transport: Transport;
  readonly baseUrl?: string;
}

const pageLimit = 10_000;
/** A row may have a hundred columns. */
const rowsAtOnce = 50;
const linkName = "odata.nextLink";
const kinds: ReadonlyMap<string, Dimension["kind"]> = new Map([
  ["Dimension", "plain"],
  ["TimeDimension", "time"],
  ["GeoDimension", "region"],
  ["GeoDetail", "region"],
]);

const noMarks: readonly ValueMark[] = [];
const provisionalMarks: readonly ValueMark[] = ["provisional"];

interface Row {
  readonly record: JsonRecord;
  readonly where: Where;
  /** Cells are numbers or null instead of padded texts. */
  readonly isTyped: boolean;
}

export function createV3Client({ transport, baseUrl = openDataUrl }: V3Settings): CbsTableClient {
  const address = (service: string, id: string, part: string, options = {}) =>
    urlWith(`${baseUrl}/${service}/odata/${tableId(id)}/${part}`, { $format: "json", ...options });
  const list = (id: string, part: string, service = "ODataFeed") =>
    readList(transport, { url: address(service, id, part), table: id, part, linkName, pageLimit });

  async function catalogue(about: string, filter: string): Promise<readonly CatalogueEntry[]> {
    const part = "catalogue";
    const url = urlWith(`${baseUrl}/ODataCatalog/Tables`, { $format: "json", $filter: filter });
    const found = await readList(transport, { url, table: about, part, linkName, pageLimit });
    return found.map((record) => catalogueEntry(record, { table: about, part }));
  }

  const properties = once((id: string) => list(id, "DataProperties", "ODataApi"));
  const dimensions = async (id: string) => (await properties(id)).flatMap((record) => dimensionsOf(record, { table: id, part: "DataProperties" }));

  async function measures(id: string): Promise<readonly MeasureColumn[]> {
    const where = { table: id, part: "DataProperties" };
    const records = await properties(id);
    const groups = new Map(records.filter((one) => one.Type === "TopicGroup").map((one) => [idOf(one, "ID", where), one]));
    return records.filter((one) => one.Type === "Topic").map((one) => measureOf(one, groups, where));
  }

  async function periods(id: string): Promise<readonly PublishedPeriod[]> {
    const time = (await dimensions(id)).find(({ kind }) => kind === "time");
    return time ? (await list(id, time.id)).map((record) => periodOf(record, { table: id, part: time.id })) : [];
  }

  async function table(id: string) {
    const where = { table: id, part: "TableInfos" };
    const [record] = await list(id, "TableInfos", "ODataApi");
    if (!record) throw new CbsError("shape", where, "no description", "one");
    const entry = catalogueEntry(record, where);
    if (entry.id !== id) throw notATable(entry.id, where);
    const listed = (await catalogue(id, `Identifier eq ${quoted(id)}`)).find((one) => one.id === id);
    return { ...entry, ...countWith(listed?.count), period: optionalText(record, "Period", where) };
  }

  return {
    search: (words) => catalogue(words, `substringof(${quoted(words)},Title)`),
    table,
    dimensions,
    measures,
    async codes(id, dimension) {
      return (await list(id, dimension)).map((record) => codeOf(record, { table: id, part: dimension }));
    },
    periods,
    async *observationParts(id, selection = {}) {
      const part = selection.isTyped ? "TypedDataSet" : "UntypedDataSet";
      const [names, all, published] = await Promise.all([dimensions(id), measures(id), periods(id)]);
      const provisional = new Set(published.filter((one) => one.isProvisional).map((one) => one.code));
      const columns = selected(all, selection.measures, { table: id, part: "DataProperties" });
      const keys = names.map((one) => one.id);
      const $select = selection.measures ? ["ID", ...keys, ...columns.map((one) => one.key)].join(",") : "";
      const $filter = selection.filter ?? "";
      const expected = $filter === "" ? (await table(id)).count : undefined;
      const url = address("ODataFeed", id, part, { $filter, $select });
      const signal = selection.signal ? { signal: selection.signal } : {};
      let done = 0;
      for await (const page of readPages(transport, { url, table: id, part, linkName, pageLimit, ...signal })) {
        const where = { table: id, part, page: page.number };
        const isTyped = selection.isTyped ?? false;
        for (const rows of partsOf(page.rows, rowsAtOnce)) yield rows.flatMap((record) => observationsOf({ record, where, isTyped }, keys, columns, provisional));
        done += page.rows.length;
        selection.onProgress?.(done, expected);
      }
    },
  };
}

function selected(all: readonly MeasureColumn[], keys: readonly string[] | undefined, where: Where): readonly MeasureColumn[] {
  if (!keys) return all;
  const unknown = keys.filter((key) => !all.some((one) => one.key === key));
  if (unknown.length === 0) return all.filter((one) => keys.includes(one.key));
  throw new CbsError("shape", where, `no column ${unknown.join(", ")}`, `one of the ${all.length} columns it has`);
}

function catalogueEntry(record: JsonRecord, where: Where): CatalogueEntry {
  return {
    id: textOf(record, "Identifier", where).trim(),
    title: textOf(record, "Title", where).trim(),
    catalogue: optionalText(record, "Catalog", where).trim(),
    modified: optionalText(record, "Modified", where),
    ...countWith(optionalNumber(record, "RecordCount", where)),
  };
}

function dimensionsOf(record: JsonRecord, where: Where): readonly Dimension[] {
  const kind = kinds.get(textOf(record, "Type", where));
  if (!kind) return [];
  const year = Number(idOf(record, "MapYear", where));
  const id = textOf(record, "Key", where);
  return [{ id, title: textOf(record, "Title", where).trim(), kind, ...(year > 0 ? { divisionYear: year } : {}) }];
}

function measureOf(record: JsonRecord, groups: ReadonlyMap<string, JsonRecord>, where: Where): MeasureColumn {
  return {
    key: textOf(record, "Key", where),
    title: textOf(record, "Title", where).trim(),
    unit: optionalText(record, "Unit", where).trim(),
    decimals: optionalNumber(record, "Decimals", where) ?? 0,
    isText: optionalText(record, "Datatype", where) === "String",
    group: groupPath(idOf(record, "ParentID", where), groups, "ParentID", where),
  };
}

function codeOf(record: JsonRecord, where: Where): Code {
  return {
    code: textOf(record, "Key", where).trim(),
    title: optionalText(record, "Title", where).trim(),
    group: idOf(record, "CategoryGroupID", where),
    ...descriptionWith(optionalText(record, "Description", where)),
  };
}

// Some tables say it with a star behind the year: "2022*".
function periodOf(record: JsonRecord, where: Where): PublishedPeriod {
  const code = codeOf(record, where);
  const status = optionalText(record, "Status", where).trim();
  return { ...code, status, isProvisional: isProvisionalStatus(status) || code.title.endsWith("*") };
}

function observationsOf(row: Row, dimensionIds: readonly string[], columns: readonly MeasureColumn[], provisional: ReadonlySet<string>): readonly PublishedObservation[] {
  const dimensions = Object.fromEntries(dimensionIds.map((id) => [id, cellText(row, id).trim()]));
  const marks = dimensionIds.some((id) => provisional.has(dimensions[id])) ? provisionalMarks : noMarks;
  const id = numberOrText(row.record, "ID", row.where);
  return columns.map((column) => {
    const text = row.isTyped ? typedText(row, column.key) : cellText(row, column.key);
    const cell = cellOf(text, column, row);
    const attribute = "missing" in cell && cell.missing === "not-published" ? "." : "";
    if ("value" in cell) return { measure: column.key, dimensions, attribute, id, value: cell.value, marks };
    return { measure: column.key, dimensions, attribute, id, ...cell };
  });
}

function cellOf(text: string, column: MeasureColumn, { record, where }: Row): CellValue {
  const cell = column.isText ? untypedText(text) : untypedCell(text);
  if (cell) return cell;
  throw new CbsError("shape", where, `"${text}" in ${column.key} of row ${idOf(record, "ID", where)}`, `digits, "." or nothing`);
}

function typedText(row: Row, key: string): string {
  const value = row.record[key];
  return typeof value === "number" ? String(value) : cellText(row, key);
}

function cellText({ record, where }: Row, key: string): string {
  const value = record[key];
  if (typeof value === "string") return value;
  if (value === null) return "";
  if (value !== undefined) throw new CbsError("shape", where, `"${key}": ${JSON.stringify(value)}`, "a text, as untyped rows have it");
  const alike = Object.keys(record).filter((name) => stemOf(name) === stemOf(key));
  const found = alike.length > 0 ? `a row with ${alike.join(", ")} instead of ${key}` : `a row without ${key}`;
  throw new CbsError("shape", where, found, "every column that DataProperties lists; the table may be changing, try again later");
}
