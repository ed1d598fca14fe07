/**
 * One table, asked over the network or read again from what was kept: whole and
 * checked, as measurements of ours; or an error that says why not.
 *
 * In:  the family, the number of the table, how to reach its publisher, and the
 *      lists of regions that are known.
 * Out: what was read, the table it is now, and lists of districts and
 *      neighbourhoods of a year of which we had none.
 *
 * Not here: what a vintage makes of it (intake/).
 */
import { yearPeriod, type Period } from "../../../terms/period.ts";
import { findRegionLevel, municipalityOf, regionListId, type RegionLevel, type RegionList } from "../../../terms/region.ts";
import type { MeasureId } from "../../../terms/measurement.ts";
import type { CbsTableClient, Code, Dimension, MeasureColumn, PublishedObservation, Selection, TableInfo } from "../odata/client.ts";
import { downloadTable, editionOf, rereadTable } from "../odata/download-table.ts";
import type { IntegrityReport } from "../odata/integrity.ts";
import { keepAnswers, onlyKept, openRawEdition, type KeptAnswer } from "../odata/raw-store.ts";
import type { Transport } from "../odata/transport.ts";
import { createGatherer, type GatheredTable } from "./gather-measurements.ts";
import type { LiveFamily, OwnReading, Service } from "./live-family.ts";
import { RefusedTable } from "./refused-table.ts";
import { dimensionsByTitle, resolveColumns, type ResolvedColumns } from "./resolve-columns.ts";

export interface TableRequest {
  readonly family: LiveFamily;
  readonly service: Service;
  /** What the publisher says of the table now, or said when it was kept. */
  readonly info: TableInfo;
  /** Over which answers come; nothing to read from what was kept. */
  readonly transport: Transport | undefined;
  readonly clientOver: (transport: Transport) => CbsTableClient;
  /** Where answers are kept. */
  readonly folder: string;
  readonly now: () => number;
  readonly lists: ReadonlyMap<string, RegionList>;
  /** The year of the division of the pages. */
  readonly today: number;
  /** Measures somebody has a use for; others are looked through and left. */
  readonly wanted: ReadonlySet<MeasureId>;
  /** Year → municipality → inhabitants on 1 January, as far as they are known. */
  readonly inhabitants: ReadonlyMap<number, ReadonlyMap<string, number>>;
  readonly acceptsRenamed: boolean;
  readonly onProgress: NonNullable<Selection["onProgress"]>;
}

export interface AskedTable {
  readonly info: TableInfo;
  readonly read: GatheredTable;
  readonly columns: ResolvedColumns;
  readonly newLists: readonly RegionList[];
  /** The answers it was read from. */
  readonly answers: readonly KeptAnswer[];
}

/** @throws CbsError when the table cannot be had whole, RefusedTable when it may not be used */
export async function askTable(request: TableRequest): Promise<AskedTable> {
  try {
    return await readTable(request);
  } catch (error) {
    // What is wrong with it must not be read again tomorrow.
    if (error instanceof RefusedTable && request.transport) openRawEdition(request.folder, editionOf(request.info)).forget();
    throw error;
  }
}

async function readTable(request: TableRequest): Promise<AskedTable> {
  const { info, folder } = request;
  const { selection, gatherer, columns, newLists } = await openTable(request);
  const report = await readObservations(request, selection, (part) => gatherer.add(part));
  refuseFaults(info.id, report);
  return { info, read: gatherer.finish(report.rows), columns, newLists, answers: openRawEdition(folder, editionOf(info)).list() };
}

/** How a table is read, out of everything that is known of it before its figures come. */
type Reading = OwnReading & Pick<AskedTable, "columns" | "newLists">;

async function openTable(request: TableRequest): Promise<Reading> {
  const { family, info, transport, folder, now } = request;
  const edition = openRawEdition(folder, editionOf(info));
  const { openReading } = family;
  const open = async (over: Transport): Promise<Reading> => {
    const client = request.clientOver(over);
    if (!openReading) return openColumns(request, client);
    return { ...(await openReading({ ...request, client })), columns: { measures: [], lost: [] }, newLists: [] };
  };
  return transport ? keepAnswers(transport, edition, now, open) : open(onlyKept(edition));
}

async function openColumns(request: TableRequest, client: CbsTableClient): Promise<Reading> {
  const { family, service, info } = request;
  const columns = await client.measures(info.id);
  const codes = await readCodes(client, info.id, dimensionsByTitle(family));
  const resolved = resolveColumns(family, service, { columns, codes }, request.acceptsRenamed);
  refuseStrangeTable(info.id, columns, resolved);
  const { newLists, ...places } = await findPlaces(request, client);
  const gatherer = createGatherer(family, {
    ...places,
    table: info.id,
    measures: resolved.measures.filter(({ live }) => request.wanted.has(live.measure)),
    decimals: new Map(columns.map(({ key, decimals }: MeasureColumn) => [key, decimals])),
  });
  return { selection: family.filter === undefined ? {} : { filter: family.filter }, gatherer, columns: resolved, newLists };
}

async function readCodes(client: CbsTableClient, table: string, dimensions: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly Code[]>> {
  const lists = new Map<string, readonly Code[]>();
  for (const dimension of dimensions) lists.set(dimension, await client.codes(table, dimension));
  return lists;
}

function readObservations(request: TableRequest, asked: OwnReading["selection"], onPart: (part: readonly PublishedObservation[]) => void): Promise<IntegrityReport> {
  const { info, transport, clientOver, folder, now, onProgress } = request;
  const selection = { ...asked, onProgress };
  if (!transport) return rereadTable({ clientOver, folder, info, selection, onPart });
  return downloadTable({ transport, clientOver, folder, now, table: info.id, selection, onPart }).then(({ report }) => report);
}

/** Half of our measures must be in it, or else half of its columns must be ours: an edition may ask less than another did. */
function refuseStrangeTable(table: string, columns: readonly MeasureColumn[], { measures, lost }: ResolvedColumns): void {
  const ours = new Set(measures.map(({ column }) => column)).size;
  const numbers = columns.filter(({ isText }) => !isText).length;
  if (ours > 0 && (measures.length >= lost.length || 2 * ours >= numbers)) return;
  throw new RefusedTable("unknown-columns", table, `${measures.length} of ${measures.length + lost.length} measures and ${ours} of ${numbers} columns were recognised; expected at least half of either`);
}

function refuseFaults(table: string, { problems }: IntegrityReport): void {
  const fault = problems.find(({ kind }) => kind === "wrong-count" || kind === "duplicate");
  if (fault) throw new RefusedTable(fault.kind === "duplicate" ? "duplicate" : "wrong-count", table, fault.explanation);
}

interface TablePlaces {
  readonly regionDimension: string;
  readonly timeDimension: string | undefined;
  readonly period: Period | undefined;
  readonly divisionYear: number | undefined;
  readonly lists: ReadonlyMap<string, RegionList>;
  readonly newLists: readonly RegionList[];
}

async function findPlaces({ family, info, lists, today }: TableRequest, client: CbsTableClient): Promise<TablePlaces> {
  const dimensions = await client.dimensions(info.id);
  const region = dimensions.find(({ kind }) => kind === "region");
  const time = dimensions.find(({ kind }) => kind === "time");
  if (!region) throw new RefusedTable("unknown-columns", info.id, `no dimension of regions among ${dimensions.map(({ id }) => id).join(", ")}; expected one`);
  const year = /^\d{4}/.test(info.period) ? Number(info.period.slice(0, 4)) : undefined;
  const divisionYear = family.isInDivisionOfToday ? today : family.isYearly ? (region.divisionYear ?? year) : undefined;
  if (divisionYear !== undefined && !lists.has(regionListId("municipality", divisionYear))) {
    throw new RefusedTable("unknown-division", info.id, `no list of municipalities of ${divisionYear}; take it first: npm run divisions -- --year ${divisionYear} --take`, divisionYear);
  }
  const newLists = divisionYear === undefined ? [] : await listNewRegions(client, info.id, region, divisionYear, lists);
  return {
    regionDimension: region.id,
    timeDimension: time?.id,
    period: time || year === undefined ? undefined : yearPeriod(year),
    divisionYear,
    lists: new Map([...lists, ...newLists.map((list) => [list.id, list] as const)]),
    newLists,
  };
}

/** Districts and neighbourhoods of a year of which we have no list, as the table itself names them. */
async function listNewRegions(client: CbsTableClient, table: string, { id }: Dimension, year: number, lists: ReadonlyMap<string, RegionList>): Promise<readonly RegionList[]> {
  const levels = (["district", "neighbourhood"] as const).filter((level) => !lists.has(regionListId(level, year)));
  if (levels.length === 0) return [];
  const codes = await client.codes(table, id);
  const municipalities = new Set(lists.get(regionListId("municipality", year))?.codes);
  return levels.flatMap((level) => newList(table, level, year, codes, municipalities));
}

function newList(table: string, level: RegionLevel, year: number, all: readonly Code[], municipalities: ReadonlySet<string>): readonly RegionList[] {
  const own = all.filter(({ code }) => findRegionLevel(code) === level).toSorted((a, b) => a.code.localeCompare(b.code));
  if (own.length === 0) return [];
  const codes = own.map(({ code }) => code);
  const stranger = codes.find((code) => !municipalities.has(municipalityOf(code)));
  if (stranger) throw new RefusedTable("unknown-region", table, `${stranger} lies in no municipality of ${year}; expected one of that year's list`);
  if (new Set(codes).size < codes.length) throw new RefusedTable("duplicate", table, `a code of a ${level} occurs twice in its list`);
  return [{ id: regionListId(level, year), level, division: year, codes, names: own.map(({ title }) => title), parents: codes.map(municipalityOf) }];
}
