/**
 * A whole table, or nothing.
 *
 * Every answer is kept as it comes, under the edition of the table. When the
 * connection breaks, the next attempt begins where this one stopped. When an
 * answer turns out to be wrong, everything kept of the edition is forgotten, so
 * that the same mistake is not read again tomorrow. A table that changed while
 * we were reading it is refused: half of it would be from before.
 *
 * A table may have millions of observations, so they are never all in memory:
 * they are looked through once while they come in, and read again from what was
 * kept when somebody wants them. By then it is certain that all of them came.
 *
 * In:  how to reach the publisher, where to keep, which table.
 * Out: a report on the observations, and the observations themselves.
 */
import { CbsError } from "./cbs-error.ts";
import { observationsOf, type CbsTableClient, type PublishedObservation, type Selection, type TableInfo } from "./client.ts";
import { createIntegrityCheck, type Expectations, type IntegrityReport } from "./integrity.ts";
import { keepAnswers, onlyKept, openRawEdition } from "./raw-store.ts";
import type { Transport } from "./transport.ts";

export interface Download {
  readonly transport: Transport;
  /** The client over a transport: version 3 or 4. */
  readonly clientOver: (transport: Transport) => CbsTableClient;
  /** Where answers are kept. */
  readonly folder: string;
  readonly now: () => number;
  readonly table: string;
  readonly selection?: Selection;
  readonly expectations?: Omit<Expectations, "count">;
  /** Given all of it, part by part. What came is whole only when the download ended well. */
  readonly onPart?: (observations: readonly PublishedObservation[]) => void;
}

/** A table that was downloaded before, to be read again without the network. */
export type Rereading = Omit<Download, "transport" | "now" | "table"> & { readonly info: TableInfo };

export interface DownloadedTable {
  readonly info: TableInfo;
  readonly edition: string;
  readonly report: IntegrityReport;
  /** All of them, from what was kept; as often as wanted, without the network. */
  observations(): AsyncIterable<PublishedObservation>;
}

/** @throws CbsError when the table cannot be had whole */
export async function downloadTable(download: Download): Promise<DownloadedTable> {
  const { transport, clientOver, table, selection = {}, onPart } = download;
  const live = clientOver(transport);
  const info = await live.table(table);
  const edition = editionOf(info);
  const kept = openRawEdition(download.folder, edition);
  const expectations = { ...download.expectations, ...expectedCount(info, selection) };
  try {
    const report = await keepAnswers(transport, kept, download.now, (over) => lookThrough(clientOver(over), table, selection, expectations, onPart));
    refuseChange(info, await live.table(table));
    return { info, edition, report, observations: () => observationsOf(clientOver(onlyKept(kept)), table, selection) };
  } catch (error) {
    if (error instanceof CbsError && !happenedOnTheWay(error)) kept.forget();
    throw error;
  }
}

/** @throws CbsError when not all of it was kept */
export async function rereadTable({ clientOver, folder, info, selection = {}, expectations, onPart }: Rereading): Promise<IntegrityReport> {
  const client = clientOver(onlyKept(openRawEdition(folder, editionOf(info))));
  return lookThrough(client, info.id, selection, { ...expectations, ...expectedCount(info, selection) }, onPart);
}

// Of a part of a table the publisher says nothing.
function expectedCount({ count }: TableInfo, { filter, measures }: Selection): Pick<Expectations, "count"> {
  return filter === undefined && measures === undefined && count !== undefined ? { count } : {};
}

/** The name under which an edition of a table is kept. */
export function editionOf(info: TableInfo): string {
  return `${info.id} ${info.modified}`;
}

// Such a failure says nothing about the answers we already have.
function happenedOnTheWay(error: CbsError): boolean {
  return error.isTemporary || error.kind === "aborted";
}

async function lookThrough(
  client: CbsTableClient,
  table: string,
  selection: Selection,
  expectations: Expectations,
  onPart: Download["onPart"],
): Promise<IntegrityReport> {
  const check = createIntegrityCheck(expectations);
  for await (const part of client.observationParts(table, selection)) {
    for (const observation of part) check.add(observation);
    onPart?.(part);
  }
  return check.report();
}

function refuseChange(before: TableInfo, after: TableInfo): void {
  if (before.modified === after.modified) return;
  const where = { table: before.id, part: "its description" };
  throw new CbsError("changed-meanwhile", where, `a change of ${after.modified}`, `that of ${before.modified}, as when reading began; read it again`);
}
