/**
 * PDOK as it answers, for tests: collections of regions in pages, each with a
 * link to the next that says only where to go on.
 *
 * In:  regions per collection.
 * Out: what stands at an address, for a replay server to give.
 */
import type { Feature } from "geojson";
import type { Answering } from "../../../cbs/odata/testing/replay-server.ts";

/** Regions under the path of their collection: "/cbs/gebiedsindelingen/ogc/v1/collections/wijk_gegeneraliseerd". */
export type PdokCollections = ReadonlyMap<string, readonly Feature[]>;

export function answerAsPdok(collections: PdokCollections, options: { readonly mostPerPage?: number; readonly tellsHowMany?: boolean } = {}): Answering {
  return (address) => {
    const path = address.pathname.replace(/\/items$/, "");
    const year = address.searchParams.get("jaarcode");
    const all = collections.get(path)?.filter(({ properties }) => year === null || String(properties?.jrstatcode).startsWith(year));
    if (!all || !address.pathname.endsWith("/items")) return undefined;
    const from = Number(address.searchParams.get("cursor")?.split("|")[0] ?? 0);
    const limit = Math.min(Number(address.searchParams.get("limit") ?? 10), options.mostPerPage ?? 1000);
    const features = all.slice(from, from + limit);
    return {
      type: "FeatureCollection",
      timeStamp: "2026-11-21T12:00:00Z",
      links: linksOf(address, from + limit < all.length ? from + limit : undefined),
      features,
      numberReturned: features.length,
      ...(options.tellsHowMany ? { numberMatched: all.length } : {}),
    };
  };
}

function linksOf(address: URL, next: number | undefined) {
  const self = { rel: "self", type: "application/geo+json", href: address.href };
  if (next === undefined) return [self];
  const following = new URL(address);
  following.searchParams.set("cursor", `${next}|a1b2`);
  return [self, { rel: "next", type: "application/geo+json", href: following.href }];
}
