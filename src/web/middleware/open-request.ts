/**
 * Reads the address and opens the request context, on the current vintage.
 * Which vintage was asked for is looked up later (choose-vintage.ts), so that
 * a refusal costs nothing.
 */
import type { Context, MiddlewareHandler } from "hono";
import type { Vintage } from "../../figures/vintage.ts";
import { parseAddress, type Address } from "../request/address.ts";
import { readGroup } from "../request/group-parameter.ts";
import { groupParameter, vintageParameter } from "../request/parameters.ts";
import { createRequestContext, type RequestContext, type SearchValues } from "../request/request-context.ts";
import type { Shell, ShellEnv } from "../shell.ts";

export function openRequest(shell: Shell): MiddlewareHandler<ShellEnv> {
  return (c, next) => {
    const { pathname, searchParams } = new URL(c.req.url);
    const address = parseAddress(pathname);
    c.set("address", address);
    c.set("search", searchParams);
    c.set("request", contextOn(shell, shell.shelf.current(), { ...address, search: searchParams, origin: shell.address ?? originOf(c) }));
    return next();
  };
}

/** What of the request a page may know. */
interface Asked extends Address {
  readonly search: URLSearchParams;
  readonly origin: string;
}

export function contextOn(shell: Shell, vintage: Vintage, asked: Asked): RequestContext {
  return createRequestContext({
    ...asked,
    instance: { publisher: shell.publisher, contact: shell.contact },
    search: searchValues(asked.search),
    vintage,
    group: readGroup(asked.search),
    isCurrent: vintage.id === shell.shelf.current().id,
    listVintages: () => shell.shelf.list(),
    asset: (name) => shell.assets.href(name),
  });
}

/** A proxy that takes the TLS off says so; the name of the host it passes on. */
function originOf(c: Context<ShellEnv>): string {
  const { protocol, host } = new URL(c.req.url);
  return `${c.req.header("x-forwarded-proto") === "https" ? "https:" : protocol}//${host}`;
}

function searchValues(search: URLSearchParams): SearchValues {
  const names = [...new Set(search.keys())].filter((name) => name !== vintageParameter && name !== groupParameter);
  return Object.fromEntries(names.map((name) => [name, search.getAll(name)]));
}
