/**
 * The borders of one level in one year, whole, or nothing.
 *
 * Every page is kept as it comes. What broke off goes on where it stopped when it
 * is tried again on the same day; on another day everything is asked for anew,
 * because PDOK does not say when borders changed. Without the network the last
 * day of which we have every page is read again.
 *
 * In:  how to reach PDOK, where to keep, which collection, the list to hold it against.
 * Out: shapes with codes, a report, and the answers they come from.
 *
 * Not here: making shapes lighter (figures/simplify-borders.ts).
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { CbsError } from "../../cbs/odata/cbs-error.ts";
import { keepAnswers, onlyKept, openRawEdition, type KeptAnswer } from "../../cbs/odata/raw-store.ts";
import type { Transport } from "../../cbs/odata/transport.ts";
import type { RegionList } from "../../../terms/region.ts";
import type { BorderCollection } from "./collection.ts";
import { readFeaturePages } from "./feature-pages.ts";
import { gatherRegions, type BordersReport, type RegionGathering } from "./gather-regions.ts";

export interface BordersDownload {
  readonly transport: Transport;
  /** Where answers are kept. */
  readonly folder: string;
  readonly now: () => number;
  readonly collection: BorderCollection;
  /** The regions there were that year. */
  readonly list: RegionList;
  /** Reads what was kept and asks nobody. */
  readonly isOffline: boolean;
  readonly onProgress?: (regions: number) => void;
  readonly signal?: AbortSignal;
}

export interface FetchedBorders {
  readonly regions: FeatureCollection<Polygon | MultiPolygon>;
  readonly report: BordersReport;
  readonly answers: readonly KeptAnswer[];
}

/** @throws CbsError when they cannot be had whole */
export async function fetchBorders(download: BordersDownload): Promise<FetchedBorders> {
  const { transport, folder, now, isOffline } = download;
  if (isOffline) return readKept(download);
  const kept = openRawEdition(folder, `${editionOf(download.collection)}${dayOf(now())}`);
  try {
    const gathering = await keepAnswers(transport, kept, now, (over) => gather(over, download));
    return result(gathering, kept.list());
  } catch (error) {
    if (error instanceof CbsError && !error.isTemporary && error.kind !== "aborted") kept.forget();
    throw error;
  }
}

async function readKept(download: BordersDownload): Promise<FetchedBorders> {
  const { folder, collection } = download;
  const editions = keptEditions(folder, editionOf(collection));
  for (const edition of editions) {
    const kept = openRawEdition(folder, edition);
    try {
      return result(await gather(onlyKept(kept), download), kept.list());
    } catch (error) {
      if (!(error instanceof CbsError) || error.kind !== "not-kept") throw error;
    }
  }
  const where = { service: "pdok", table: collection.service, part: `${collection.name} ${collection.year}` };
  throw new CbsError("not-kept", where, `no whole download in ${folder}`, "one from an earlier day");
}

/** Newest first: a day written as 2026-11-21 sorts as text. */
function keptEditions(folder: string, beginning: string): readonly string[] {
  const editions = join(folder, "editions");
  if (!existsSync(editions)) return [];
  const names = readdirSync(editions).filter((name) => name.startsWith(beginning) && name.endsWith(".jsonl"));
  return names.map((name) => name.slice(0, -".jsonl".length)).sort().reverse();
}

async function gather(transport: Transport, { collection, list, onProgress, signal }: BordersDownload): Promise<RegionGathering> {
  const gathering = gatherRegions(collection, list);
  for await (const page of readFeaturePages(transport, collection, signal)) {
    gathering.add(page);
    onProgress?.(gathering.report().read);
  }
  return gathering;
}

function result(gathering: RegionGathering, answers: readonly KeptAnswer[]): FetchedBorders {
  const regions = { type: "FeatureCollection" as const, features: [...gathering.features()] };
  return { regions, report: gathering.report(), answers };
}

function editionOf({ service, name, year }: BorderCollection): string {
  return `pdok-${service}-${name}-${year}-`;
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}
