/**
 * The list of a year and the record of changes, for the list of sources that goes
 * with a vintage.
 *
 * In:  what was read, and the answers it comes from.
 * Out: descriptions of both tables.
 */
import type { SourceTable } from "../../terms/source-table.ts";
import { creditToCbs } from "../licence.ts";
import { statlineUrl } from "../statline.ts";
import type { KeptAnswer } from "../cbs/odata/raw-store.ts";
import type { SuccessorFile } from "./successor-file.ts";
import type { YearList } from "./year-list.ts";

const nothing = { periods: [], observations: 0, missing: 0, dropped: [] };

/** The municipalities of a year and the regions they work in. */
export function describeYearList({ table, year, municipalities }: YearList, answers: readonly KeptAnswer[]): SourceTable {
  return {
    ...nothing,
    id: `regions-${year}`,
    tableNumber: table,
    provider: "CBS",
    title: { nl: `Gebieden in Nederland ${year}`, en: `Areas in the Netherlands ${year}` },
    edition: { nl: `indeling van ${year}`, en: `division of ${year}` },
    url: statlineUrl(table),
    licence: creditToCbs,
    notes: [],
    files: filesOf(answers),
    rowsRead: municipalities.size,
  };
}

/** How municipalities changed between the division there was and that of a year. */
export function describeChanges(table: string, since: number, until: number, moves: number, answers: readonly KeptAnswer[]): SourceTable {
  return {
    ...nothing,
    id: `boundary-changes-${until}`,
    tableNumber: table,
    provider: "CBS",
    title: { nl: "Grenswijzigingen en herindelingen van gemeenten", en: "Boundary changes and mergers of municipalities" },
    edition: { nl: `wijzigingen na 1 januari ${since} tot en met 1 januari ${until}`, en: `changes after 1 January ${since} up to 1 January ${until}` },
    url: statlineUrl(table),
    licence: creditToCbs,
    notes: [{ nl: "Uit de toelichting bij de gemeenten in de tabel.", en: "From the notes on municipalities in the table." }],
    files: filesOf(answers),
    rowsRead: moves,
  };
}

/** The same, where a file told what the record does not have yet. */
export function withSuccessors(table: SourceTable, { file, sha256, bytes, isByAddress, successors }: SuccessorFile & { readonly sha256: string; readonly bytes: number }): SourceTable {
  const places = new Set(successors.map(({ from }) => from)).size;
  const note = {
    nl: `Van ${places} ${places === 1 ? "gemeente" : "gemeenten"} stond in de tabel nog niet waar de inwoners bleven; dat komt uit een opgave van wie deze site beheert, naar ${isByAddress ? "adressen" : "inwoners"}.`,
    en: `Of ${places} ${places === 1 ? "municipality" : "municipalities"} the table did not say yet where the inhabitants went; that was told by whoever runs this site, by ${isByAddress ? "addresses" : "inhabitants"}.`,
  };
  return { ...table, notes: [...table.notes, note], files: [...table.files, { name: file, sha256, bytes }] };
}

/** By address, so that whichever answer came first makes no difference. */
function filesOf(answers: readonly KeptAnswer[]): SourceTable["files"] {
  const sorted = answers.toSorted((a, b) => (a.url < b.url ? -1 : 1));
  return sorted.map(({ url, sha256, bytes }) => ({ name: new URL(url).pathname.split("/").at(-1) ?? url, sha256, bytes }));
}
