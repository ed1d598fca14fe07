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
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { readDaily } from "../../cbs/odata/daily-edition.ts";
import type { KeptAnswer } from "../../cbs/odata/raw-store.ts";
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
  const { folder, now, isOffline, collection } = download;
  const where = { service: "pdok", table: collection.service, part: `${collection.name} ${collection.year}` };
  const request = { folder, beginning: editionOf(collection), now, transport: isOffline ? undefined : download.transport, where };
  const { value, answers } = await readDaily(request, (transport) => gather(transport, download));
  return result(value, answers);
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
