/** The address of one thing; `id` comes from the figures, so it is written safely. */
import { apiPath } from "../request/address.ts";

export function selfLink(collection: string, id: string, vintage?: string) {
  return { self: { href: `${apiPath}/${collection}/${encodeURIComponent(id)}${vintage ? `?vintage=${vintage}` : ""}` } };
}
