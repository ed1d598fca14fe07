/**
 * Version 4 of the service: datasets.cbs.nl/odata/v1.
 *
 * One observation per line, codes without padding, at most 100,000 lines a
 * page. A table may have a hundred million observations, so ask with a filter.
 */
import { attributedValue, isProvisionalStatus } from "./cell-value.ts";
import { CbsError, type Where } from "./cbs-error.ts";
import { countWith, descriptionWith, type CatalogueEntry, type CbsTableClient, type Dimension, type MeasureColumn, type PublishedObservation, type PublishedPeriod } from "./client.ts";
import { groupPath } from "./group-path.ts";
import { quoted, tableId, urlWith } from "./odata-address.ts";
import { once } from "./once.ts";
import { partsOf, readList, readPages } from "./pages.ts";
import { idOf, notATable, numberOrText, optionalNumber, optionalText, recordOf, textOf, type JsonRecord } from "./shape.ts";
import type { ValueMark } from "../../../terms/observation.ts";
import type { Transport } from "./transport.ts";

export const datasetsUrl = "https://datasets.cbs.nl/odata/v1";

export interface V4Settings {
  readonly transport: Transport;
  readonly baseUrl?: string;
  readonly catalogue?: string;
}

const pageLimit = 100_000;
const rowsAtOnce = 5_000;
const linkName = "@odata.nextLink";
const noMarks: readonly ValueMark[] = [];
const provisionalMarks: readonly ValueMark[] = ["provisional"];
const kinds: ReadonlyMap<string, Dimension["kind"]> = new Map([
  ["TimeDimension", "time"],
  ["GeoDimension", "region"],
  ["GeoDetailDimension", "region"],
]);

export function createV4Client({ transport, baseUrl = datasetsUrl, catalogue = "CBS" }: V4Settings): CbsTableClient {
  const addressOf = (id: string, part: string, options = {}) => urlWith(`${baseUrl}/${catalogue}/${tableId(id)}/${part}`, options);
  const list = (id: string, part: string) => readList(transport, { url: addressOf(id, part), table: id, part, linkName, pageLimit });

  async function table(id: string) {
    const where = { table: id, part: "Properties" };
    const record = recordOf((await transport.get(addressOf(id, "Properties"), where)).json, where);
    if (textOf(record, "Identifier", where) !== id) throw notATable(textOf(record, "Identifier", where), where);
    return { ...catalogueEntry(record, where), period: optionalText(record, "TemporalCoverage", where) };
  }

  const dimensions = once(async (id: string) => (await list(id, "Dimensions")).map((record) => dimensionOf(record, { table: id, part: "Dimensions" })));

  async function groups(id: string, columns: readonly JsonRecord[]): Promise<ReadonlyMap<string, JsonRecord>> {
    const where = { table: id, part: "MeasureGroups" };
    if (columns.every((column) => idOf(column, "MeasureGroupId", where) === "")) return new Map();
    return new Map((await list(id, "MeasureGroups")).map((group) => [idOf(group, "Id", where), group]));
  }

  async function periods(id: string): Promise<readonly PublishedPeriod[]> {
    const time = (await dimensions(id)).find(({ kind }) => kind === "time");
    if (!time) return [];
    const part = `${time.id}Codes`;
    return (await list(id, part)).map((record) => periodOf(record, { table: id, part }));
  }

  return {
    async search(words) {
      const part = "Datasets";
      const url = urlWith(`${baseUrl}/${part}`, { $filter: `contains(Title,${quoted(words)})` });
      const found = await readList(transport, { url, table: words, part, linkName, pageLimit });
      return found.map((record) => catalogueEntry(record, { table: words, part }));
    },
    table,
    dimensions,
    async measures(id) {
      const part = "MeasureCodes";
      const records = await list(id, part);
      const byId = await groups(id, records);
      return records.map((record) => measureOf(record, byId, { table: id, part }));
    },
    async codes(id, dimension) {
      const part = `${dimension}Codes`;
      return (await list(id, part)).map((record) => codeOf(record, { table: id, part }));
    },
    periods,
    async *observationParts(id, selection = {}) {
      const part = "Observations";
      const names = (await dimensions(id)).map((dimension) => dimension.id);
      const provisional = new Set((await periods(id)).filter((one) => one.isProvisional).map((one) => one.code));
      const { count } = await table(id);
      const measures = selection.measures?.map((key) => `Measure eq ${quoted(key)}`).join(" or ");
      const filter = [selection.filter, measures].filter(Boolean).map((one) => `(${one})`).join(" and ");
      const expected = filter === "" ? count : undefined;
      const pages = readPages(transport, {
        url: addressOf(id, part, { $filter: filter }),
        table: id,
        part,
        linkName,
        pageLimit,
        ...(selection.signal ? { signal: selection.signal } : {}),
      });
      const read = observationReader(names, provisional);
      let done = 0;
      for await (const page of pages) {
        const where = { table: id, part, page: page.number };
        for (const rows of partsOf(page.rows, rowsAtOnce)) yield rows.map((row) => read(row, where));
        done += page.rows.length;
        selection.onProgress?.(done, expected);
      }
      checkCount(done, expected, { table: id, part }, "observations");
    },
  };
}

function catalogueEntry(record: JsonRecord, where: Where): CatalogueEntry {
  return {
    id: textOf(record, "Identifier", where).trim(),
    title: textOf(record, "Title", where).trim(),
    catalogue: optionalText(record, "Catalog", where),
    modified: optionalText(record, "Modified", where),
    ...countWith(optionalNumber(record, "ObservationCount", where)),
  };
}

function dimensionOf(record: JsonRecord, where: Where): Dimension {
  const year = Number(idOf(record, "MapYear", where));
  return {
    id: textOf(record, "Identifier", where),
    title: textOf(record, "Title", where).trim(),
    kind: kinds.get(textOf(record, "Kind", where)) ?? "plain",
    ...(year > 0 ? { divisionYear: year } : {}),
  };
}

function measureOf(record: JsonRecord, groups: ReadonlyMap<string, JsonRecord>, where: Where): MeasureColumn {
  return {
    key: textOf(record, "Identifier", where),
    title: textOf(record, "Title", where).trim(),
    unit: optionalText(record, "Unit", where).trim(),
    decimals: optionalNumber(record, "Decimals", where) ?? 0,
    isText: optionalText(record, "DataType", where) === "String",
    group: groupPath(idOf(record, "MeasureGroupId", where), groups, "ParentId", where),
  };
}

function codeOf(record: JsonRecord, where: Where) {
  return {
    code: textOf(record, "Identifier", where).trim(),
    title: optionalText(record, "Title", where).trim(),
    group: idOf(record, "DimensionGroupId", where),
    ...descriptionWith(optionalText(record, "Description", where)),
  };
}

function periodOf(record: JsonRecord, where: Where): PublishedPeriod {
  const status = optionalText(record, "Status", where);
  return { ...codeOf(record, where), status, isProvisional: isProvisionalStatus(status) };
}

/** Reads observations; those that follow each other about the same place share their dimensions. */
function observationReader(names: readonly string[], provisional: ReadonlySet<string>) {
  let last: { readonly dimensions: Readonly<Record<string, string>>; readonly isProvisional: boolean } | undefined;
  return (row: JsonRecord, where: Where): PublishedObservation => {
    if (!last || names.some((name) => row[name] !== last?.dimensions[name])) {
      const dimensions = Object.fromEntries(names.map((name) => [name, dimensionCode(row, name, where)]));
      last = { dimensions, isProvisional: names.some((name) => provisional.has(dimensions[name])) };
    }
    const { dimensions, isProvisional } = last;
    const attribute = optionalText(row, "ValueAttribute", where);
    const measure = textOf(row, "Measure", where);
    const id = numberOrText(row, "Id", where);
    const cell = attributedValue(optionalNumber(row, "Value", where), optionalText(row, "StringValue", where), attribute);
    if (!("value" in cell)) return { measure, dimensions, attribute, id, ...cell };
    const marks = isProvisional || isProvisionalStatus(attribute) ? provisionalMarks : noMarks;
    return { measure, dimensions, attribute, id, value: cell.value, marks };
  };
}

function dimensionCode(row: JsonRecord, name: string, where: Where): string {
  if (typeof row[name] === "string") return textOf(row, name, where).trim();
  throw new CbsError("shape", where, `an observation without "${name}"; it has ${Object.keys(row).join(", ")}`, "a code for every dimension");
}

/** A whole table must have as many as its publisher says. */
function checkCount(found: number, expected: number | undefined, where: Where, what: string): void {
  if (expected === undefined || found === expected) return;
  throw new CbsError("incomplete", where, `${found} ${what}`, `${expected}, as the publisher says; nothing of it may be used`);
}
