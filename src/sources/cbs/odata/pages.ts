/**
 * All pages of one list, in order, each of them once.
 *
 * A publisher gives a long list in pages. A page names the next one, or is as
 * long as a page may be and then the next is asked for by its place (`$skip`).
 * A page that names one we had already, or has the rows of one we had already,
 * would make a table that looks whole and is not: that is refused.
 *
 * In:  the address of the first page.
 * Out: the pages, one by one, so that a long table never lies in memory whole.
 */
import { CbsError, type Where } from "./cbs-error.ts";
import { sameHost } from "./request.ts";
import { listOf, recordOf, type JsonRecord } from "./shape.ts";
import type { Transport } from "./transport.ts";

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly rows: readonly JsonRecord[];
}

export interface PagedList {
  readonly url: string;
  readonly table: string;
  readonly part: string;
  /** Under which name a page names the next: "odata.nextLink" or "@odata.nextLink". */
  readonly linkName: string;
  /** As many rows as one page may have. */
  readonly pageLimit: number;
  readonly signal?: AbortSignal;
}

const mostPages = 20_000;

/** @throws CbsError when a page comes back, or there is no end to them */
export async function* readPages(transport: Transport, list: PagedList): AsyncGenerator<Page, void, undefined> {
  const visited = new Map<string, number>();
  const seen = new Map<string, number>();
  let total = 0;
  let next: string | undefined = list.url;
  for (let number = 1; next !== undefined; number += 1) {
    const where = { table: list.table, part: list.part, page: number };
    refuse(visited.get(next), where, "a link to");
    visited.set(next, number);
    if (number > mostPages) throw new CbsError("repeated-page", where, `more than ${mostPages} pages`, "an end");
    const { json } = await transport.get(next, where, list.signal);
    const rows = listOf(json, where);
    if (rows.length > 0) {
      refuse(seen.get(fingerprint(rows)), where, "the rows of");
      seen.set(fingerprint(rows), number);
    }
    total += rows.length;
    yield { number, rows };
    next = nextAddress(recordOf(json, where)[list.linkName], rows.length, total, list, where);
  }
}

/** A whole list, for lists that fit in memory. */
export async function readList(transport: Transport, list: PagedList): Promise<readonly JsonRecord[]> {
  const rows: JsonRecord[] = [];
  for await (const page of readPages(transport, list)) rows.push(...page.rows);
  return rows;
}

// Every row has a number of its own, so two different pages never look alike.
function fingerprint(rows: readonly JsonRecord[]): string {
  return JSON.stringify([rows.length, rows[0], rows.at(-1)]);
}

function refuse(earlier: number | undefined, where: Where, what: string): void {
  if (earlier === undefined) return;
  throw new CbsError("repeated-page", where, `${what} page ${earlier} again`, "the page after it");
}

function nextAddress(link: unknown, count: number, total: number, list: PagedList, where: Where): string | undefined {
  if (typeof link === "string" && link !== "") return sameHost(list.url, link, where);
  if (link !== undefined && link !== null) throw new CbsError("shape", where, `"${list.linkName}": ${JSON.stringify(link)}`, "an address");
  if (count < list.pageLimit) return undefined;
  return `${list.url}${list.url.includes("?") ? "&" : "?"}$skip=${total}`;
}
