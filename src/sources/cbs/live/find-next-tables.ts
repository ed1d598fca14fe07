/**
 * Which table of a family is there that we have not read?
 *
 * Looked up in the catalogue by the words of its title, never guessed from a
 * number: tables of next year have numbers that follow from nothing. What is found
 * is offered; taking it is for whoever runs the command.
 *
 * In:  the catalogue, what the titles look like, what we have.
 * Out: tables of a later year than we have, oldest first.
 */
import type { CatalogueEntry, CbsTableClient } from "../odata/client.ts";

export interface Wanted {
  readonly words: string;
  readonly title: RegExp;
  /** The last year we have. */
  readonly newestYear: number;
  /** Numbers of tables we have. */
  readonly known: ReadonlySet<string>;
}

export async function findNextTables(client: Pick<CbsTableClient, "search">, { words, title, newestYear, known }: Wanted): Promise<readonly CatalogueEntry[]> {
  const found = await client.search(words);
  const later = found.filter((entry) => title.test(entry.title) && !known.has(entry.id) && yearIn(entry.title) > newestYear);
  return later.toSorted((a, b) => yearIn(a.title) - yearIn(b.title) || a.id.localeCompare(b.id));
}

/** The year a title names; none is earlier than any. */
function yearIn(title: string): number {
  return Number(/\b(?:19|20)\d{2}\b/.exec(title)?.[0] ?? 0);
}
