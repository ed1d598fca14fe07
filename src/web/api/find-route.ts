/**
 * Which route is an address, and which one thing does it name? No slash at the
 * end, no suffix, no other capitals: an address is right or it is not there.
 */
import { apiPath } from "../request/address.ts";
import type { ApiRoute } from "./api-route.ts";

export interface FoundRoute {
  readonly route: ApiRoute;
  /** Empty for a list. */
  readonly id: string;
}

export function findRoute(routes: readonly ApiRoute[], path: string): FoundRoute | undefined {
  const parts = path.slice(apiPath.length + 1).split("/");
  const route = routes.find((one) => isShapedAs(one.path.split("/").slice(1), parts));
  const id = route?.id ? decode(parts[1]) : "";
  return route && id !== undefined && (!route.id || id !== "") ? { route, id } : undefined;
}

/** Part by part the same; what stands in braces may be anything. */
function isShapedAs(shape: readonly string[], parts: readonly string[]): boolean {
  return shape.length === parts.length && shape.every((one, index) => one.startsWith("{") || one === parts[index]);
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
