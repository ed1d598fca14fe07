/**
 * `/api/v1` itself: what there is, with links.
 *
 * Not a route in the description: in OpenAPI its path would be a slash, and by the
 * Dutch API Design Rules an address never ends in one.
 *
 * In:  the routes, and the figures they speak of.
 * Out: JSON with a link for every list.
 */
import type { VintageName } from "../request/request-context.ts";
import { apiPath } from "../request/address.ts";
import { mediaTypes } from "./api-format.ts";
import type { ApiRoute } from "./api-route.ts";
import { apiVersion } from "./version.ts";

export function respondRoot(routes: readonly ApiRoute[], { id, asOf }: VintageName): Response {
  const lists = routes.filter((route) => !route.id).map(({ path }) => [nameOf(path), { href: apiPath + path }] as const);
  const body = {
    title: "Estafette API",
    version: apiVersion,
    vintage: { id, asOf },
    _links: { self: { href: apiPath }, ...Object.fromEntries(lists), documentation: { href: "/api" } },
  };
  return new Response(JSON.stringify(body), { headers: { "content-type": mediaTypes.json, "cache-control": "no-store" } });
}

/** "/openapi.json" is called "openapi". */
function nameOf(path: string): string {
  return path.slice(1).replace(/\.json$/, "");
}
