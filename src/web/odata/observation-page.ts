/**
 * One page of observations as JSON, made while it is sent.
 *
 * A page has at most 100,000 rows, like those of Statistics Netherlands, and ends with the
 * address of the next one. That address names the Id to go on from, and the vintage, so that a
 * reader halfway through keeps reading the same figures when newer ones arrive.
 *
 * In:       a dataset, a query, and where this is.
 * Out:      pieces of text of some tens of kilobytes; none of them is kept.
 */
import { setImmediate } from "node:timers/promises";
import type { Dataset } from "./datasets.ts";
import type { Filter } from "./filter/filter.ts";
import { walkObservations, type ObservationRow } from "./observations.ts";
import { selectFrom } from "./query-entities.ts";
import type { Query } from "./query-options.ts";

export const rowsPerPage = 100_000;
const charactersPerPiece = 32_000;

interface PageOf {
  readonly dataset: Dataset;
  readonly query: Query;
  /** The value of @odata.context. */
  readonly context: string;
  /** The address of the page that goes on from an Id, with so many rows still wanted. */
  readonly nextLink: (fromId: number, remaining: number | undefined) => string;
  readonly pageSize?: number;
}

export async function* writePage({ dataset, query, context, nextLink, pageSize = rowsPerPage }: PageOf): AsyncGenerator<string> {
  const { select, top = Infinity, skip, filter, from } = query;
  const count = query.isCounted ? `"@odata.count":${await countRows(dataset, filter)},` : "";
  let piece = `{"@odata.context":${JSON.stringify(context)},${count}"value":[`;
  let written = 0;
  let skipped = 0;
  let next = "";
  for (const row of top > 0 ? walkObservations(dataset, filter, from) : []) {
    if (!row) await setImmediate();
    else if (skipped < skip) skipped++;
    else if (written === Math.min(top, pageSize)) {
      next = top > written ? `,"@odata.nextLink":${JSON.stringify(nextLink(row.Id, Number.isFinite(top) ? top - written : undefined))}` : "";
      break;
    } else piece += `${written++ > 0 ? "," : ""}${writeRow(row, select)}`;
    if (piece.length > charactersPerPiece) {
      yield piece;
      piece = "";
    }
  }
  yield `${piece}]${next}}`;
}

function writeRow(row: ObservationRow, select: readonly string[] | undefined): string {
  return JSON.stringify(selectFrom(row, select));
}

/** How many rows pass; without a filter that is known. */
export async function countRows(dataset: Dataset, filter: Filter | undefined): Promise<number> {
  if (!filter) return dataset.observationCount;
  let count = 0;
  for (const row of walkObservations(dataset, filter)) {
    if (row) count++;
    else await setImmediate();
  }
  return count;
}
