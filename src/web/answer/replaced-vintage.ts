/**
 * Where to go when the vintage that an address names was removed, and another
 * stands in its place: the same address, with the other one.
 *
 * Not here: why a vintage is removed (intake/forget-own-figures.ts).
 */
import type { Shelf } from "../shell.ts";

/** The way on; undefined when nothing stands in its place. */
export function redirectToReplacement(shelf: Shelf, url: string, parameter: string): Response | undefined {
  const address = new URL(url);
  const inItsPlace = shelf.findReplacement(address.searchParams.get(parameter) ?? "");
  if (!inItsPlace) return undefined;
  address.searchParams.set(parameter, inItsPlace);
  const headers = { location: `${address.pathname}${address.search}`, "cache-control": "no-store", "access-control-allow-origin": "*" };
  return new Response(null, { status: 301, headers });
}
