/**
 * Which route is an address, and which one thing does it name? No slash at the
 * end, no suffix, no other capitals: an address is right or it is not there.
 */
import { apiPath } from "../address.ts";
import type { ApiRoute } from "./api-route.ts";

export interface FoundRoute {
  readonly route: ApiRoute;
  /** Empty for a list. */
  readonly id: string;
}

export function findRoute(routes: readonly ApiRoute[], path: string): FoundRoute | undefined {
  const [collection, id, ...more] = path.slice(apiPath.length + 1).split("/");
  if (more.length > 0) return undefined;
  const route = routes.find((one) => one.path.split("/")[1] === collection && (one.id !== undefined) === (id !== undefined));
  const name = id === undefined ? "" : decode(id);
  return route && name !== undefined && (id === undefined || name !== "") ? { route, id: name } : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
