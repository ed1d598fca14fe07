/**
 * Reads the address and opens the request context, on the current vintage.
 * Which vintage was asked for is looked up later (choose-vintage.ts), so that
 * a refusal costs nothing.
 */
import type { MiddlewareHandler } from "hono";
import type { Vintage } from "../../figures/vintage.ts";
import { parseAddress, type Address } from "../address.ts";
import { vintageParameter } from "../parameters.ts";
import { createRequestContext, type RequestContext, type SearchValues } from "../request-context.ts";
import type { Shell, ShellEnv } from "../shell.ts";

export function openRequest(shell: Shell): MiddlewareHandler<ShellEnv> {
  return (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url);
    const address = parseAddress(pathname);
    c.set("address", address);
    c.set("search", searchParams);
    c.set("request", contextOn(shell, shell.shelf.current(), address, searchParams));
    return next();
  };
}

export function contextOn(shell: Shell, vintage: Vintage, address: Address, search: URLSearchParams): RequestContext {
  return createRequestContext({
    ...address,
    search: searchValues(search),
    vintage,
    isCurrent: vintage.id === shell.shelf.current().id,
    listVintages: () => shell.shelf.list(),
    asset: (name) => shell.assets.href(name),
  });
}

function searchValues(search: URLSearchParams): SearchValues {
  const names = [...new Set(search.keys())].filter((name) => name !== vintageParameter);
  return Object.fromEntries(names.map((name) => [name, search.getAll(name)]));
}
