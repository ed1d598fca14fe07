/**
 * All pages of a collection, in order, each of them once.
 *
 * A page names the next one under its links. How many regions there are in all
 * stands in a page or does not (PDOK leaves it out); how many are in the page
 * itself it does say. Where a page says so, it must be true.
 *
 * In:  the address of the first page.
 * Out: the pages, one by one; a page that comes back, or that is shorter than it
 *      says, is refused.
 */
import { CbsError, type Where } from "../../cbs/odata/cbs-error.ts";
import { sameHost } from "../../cbs/odata/request.ts";
import { optionalNumber, recordOf, type JsonRecord } from "../../cbs/odata/shape.ts";
import type { Transport } from "../../cbs/odata/transport.ts";
import type { BorderCollection } from "./collection.ts";

export interface FeaturePage {
  readonly where: Where;
  readonly features: readonly JsonRecord[];
  /** Regions in the whole collection, where the publisher says. */
  readonly matched: number | undefined;
}

const mostPages = 500;

/** @throws CbsError when a page comes back, is not what it says, or there is no end to them */
export async function* readFeaturePages(transport: Transport, collection: BorderCollection, signal?: AbortSignal): AsyncGenerator<FeaturePage, void, undefined> {
  const visited = new Set<string>();
  const seen = new Set<string>();
  let taken = 0;
  let next: string | undefined = collection.url;
  let last: FeaturePage | undefined;
  while (next !== undefined) {
    const where: Where = { service: "pdok", table: collection.service, part: `${collection.name} ${collection.year}`, page: visited.size + 1 };
    if (visited.has(next) || visited.size === mostPages) throw new CbsError("repeated-page", where, "a link to a page we had", "the page after it");
    visited.add(next);
    const { json } = await transport.get(next, where, signal);
    last = readPage(json, where);
    refuseRepetition(last, seen);
    taken += last.features.length;
    yield last;
    next = nextAddress(json, next, where);
  }
  if (last?.matched !== undefined && last.matched !== taken) {
    throw new CbsError("incomplete", last.where, `${taken} regions in all pages`, `the ${last.matched} it announced`);
  }
}

function readPage(json: unknown, where: Where): FeaturePage {
  const page = recordOf(json, where);
  const { features } = page;
  if (!Array.isArray(features)) throw new CbsError("shape", where, "no list of regions", `a list in "features"`);
  const returned = optionalNumber(page, "numberReturned", where);
  if (returned !== undefined && returned !== features.length) {
    throw new CbsError("incomplete", where, `${features.length} regions`, `the ${returned} it announced`);
  }
  return { where, features: features.map((one) => recordOf(one, where)), matched: optionalNumber(page, "numberMatched", where) };
}

/** Pages with the same regions at both ends are the same page under another address. */
function refuseRepetition({ features, where }: FeaturePage, seen: Set<string>): void {
  if (features.length === 0) return;
  const ends = JSON.stringify([features.length, features[0], features.at(-1)]);
  if (seen.has(ends)) throw new CbsError("repeated-page", where, "the regions of a page we had", "those of the page after it");
  seen.add(ends);
}

function nextAddress(json: unknown, from: string, where: Where): string | undefined {
  const { links = [] } = recordOf(json, where);
  if (!Array.isArray(links)) throw new CbsError("shape", where, `"links" that are no list`, "a list of links");
  const next = links.map((link) => recordOf(link, where)).find(({ rel }) => rel === "next");
  if (!next) return undefined;
  if (typeof next.href !== "string") throw new CbsError("shape", where, `a next page at ${JSON.stringify(next.href)}`, "an address");
  return sameHost(from, next.href, where);
}
