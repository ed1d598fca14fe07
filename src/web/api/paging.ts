/**
 * Lists in pages: which part is asked for, and the addresses of the pages beside
 * it. Those addresses name the vintage, so that pages read one after the other
 * fit together, also when newer figures come in between.
 */
import type { ApiFormat } from "./api-format.ts";
import type { ApiRequest } from "./api-route.ts";
import { defaultPageSize } from "./parameters.ts";
import type { Fault } from "../request/parameters.ts";

interface PageQuery {
  readonly page?: number;
  readonly pageSize?: number;
}

type PageRequest = ApiRequest<PageQuery>;

export interface Slice {
  readonly start: number;
  readonly count: number;
}

export function sliceOf({ query: { page = 1, pageSize = defaultPageSize } }: PageRequest): Slice {
  return { start: (page - 1) * pageSize, count: pageSize };
}

/** A page of a list as it is answered: the vintage, the items under their name, how many there are, and links. */
export function pageBody(request: PageRequest, name: string, items: readonly unknown[], total: number) {
  return { vintage: vintageOf(request), [name]: items, total, _links: linksOf(request, total) };
}

export function vintageOf({ vintage: { id, asOf } }: Pick<ApiRequest, "vintage">) {
  return { id, asOf };
}

function linksOf(request: PageRequest, total: number) {
  const { start, count } = sliceOf(request);
  const { page = 1 } = request.query;
  return {
    self: { href: hrefWith(request, {}) },
    ...(start + count < total ? { next: { href: hrefWith(request, { page: page + 1 }) } } : {}),
    ...(page > 1 ? { prev: { href: hrefWith(request, { page: page - 1 }) } } : {}),
  };
}

function hrefWith({ path, search, vintage }: PageRequest, changed: Readonly<Record<string, number>>): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries({ ...changed, vintage: vintage.id })) query.set(name, String(value));
  return `${path}?${query}`;
}

/** Files are whole; a page of one would be taken for the whole. */
export function pagingFaults(query: PageQuery, format: ApiFormat | undefined): readonly Fault[] {
  if (!format || format === "json") return [];
  const names = (["page", "pageSize"] as const).filter((name) => query[name] !== undefined);
  return names.map((name) => ({ name, reason: `‘${name}’ hoort bij JSON. Een bestand (${format}) is altijd heel.` }));
}
