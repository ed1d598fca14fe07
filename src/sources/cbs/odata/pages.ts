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

/**
 * While somebody looks at a page, the next one is on its way. Whoever stops
 * halfway stops that too.
 *
 * @throws CbsError when a page comes back, or there is no end to them
 */
export async function* readPages(transport: Transport, list: PagedList): AsyncGenerator<Page, void, undefined> {
  const stop = new AbortController();
  const ask = createAsker(transport, list, list.signal ? AbortSignal.any([list.signal, stop.signal]) : stop.signal);
  const seen = new Map<string, number>();
  let total = 0;
  let coming: Promise<unknown> | undefined = ask(list.url, 1);
  try {
    for (let number = 1; coming; number += 1) {
      const where = { table: list.table, part: list.part, page: number };
      const json = await coming;
      const rows = listOf(json, where);
      if (rows.length > 0) {
        refuse(seen.get(fingerprint(rows)), where, "the rows of");
        seen.set(fingerprint(rows), number);
      }
      total += rows.length;
      const next = nextAddress(recordOf(json, where)[list.linkName], rows.length, total, list, where);
      coming = next === undefined ? undefined : ask(next, number + 1);
      yield { number, rows };
    }
  } finally {
    stop.abort();
    await coming?.catch(() => {});
  }
}

/** Asks for a page, unless it was asked for before. */
function createAsker(transport: Transport, list: PagedList, signal: AbortSignal) {
  const visited = new Map<string, number>();
  const ask = async (address: string, number: number): Promise<unknown> => {
    const where = { table: list.table, part: list.part, page: number };
    refuse(visited.get(address), where, "a link to");
    visited.set(address, number);
    if (number > mostPages) throw new CbsError("repeated-page", where, `more than ${mostPages} pages`, "an end");
    return (await transport.get(address, where, signal)).json;
  };
  return (address: string, number: number): Promise<unknown> => {
    const answer = ask(address, number);
    // Told when the page has its turn, not before.
    answer.catch(() => {});
    return answer;
  };
}

/**
 * A page in parts of so many rows. What is made of a part is let go before the next
 * is made, and costs far less than what is made of a whole page.
 */
export function* partsOf(rows: readonly JsonRecord[], size: number): Generator<readonly JsonRecord[], void, undefined> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
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
