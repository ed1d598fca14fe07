/**
 * The regions in which municipalities work together, in the division of 2022,
 * and the province of every municipality of today.
 */
import { namedRows, parseCsv } from "../csv.ts";
import type { SourceFiles } from "../source.ts";
import { municipalityListsFile } from "./municipality-lists.ts";

export const groupingsFile = "codes/gemeente_regios_2022_85067NED.csv";

/** Our kind of grouping → the columns `<stem>_code` and `<stem>_naam`. */
const stems: readonly (readonly [string, string])[] = [
  ["province", "provincie"],
  ["corop", "corop"],
  ["youth-region", "jeugdregio"],
  ["labour-market-region", "arbeidsmarktregio"],
  ["ggd-region", "ggd_regio"],
  ["safety-region", "veiligheidsregio"],
  ["care-office-region", "zorgkantoorregio"],
  ["safe-home-region", "veilig_thuis_regio"],
  ["rmc-region", "rmc_regio"],
  ["police-unit", "politie_eenheid"],
];

export type Groupings = ReadonlyMap<string, readonly { kind: string; code: string; name: string }[]>;

export function readGroupings(files: SourceFiles): Groupings {
  const requires = ["gm_code", ...stems.flatMap(([, stem]) => [`${stem}_code`, `${stem}_naam`])];
  const table = parseCsv(files.bytes(groupingsFile), groupingsFile, { requires });
  return new Map(
    namedRows(table).map((row) => [
      row.gm_code,
      stems.map(([kind, stem]) => ({ kind, code: row[`${stem}_code`], name: row[`${stem}_naam`] })),
    ]),
  );
}

/** The province of each municipality in the newest list. */
export function readProvinces(files: SourceFiles): ReadonlyMap<string, { code: string; name: string }> {
  const requires = ["jaar", "gm_code", "provincie_code", "provincie"];
  const rows = namedRows(parseCsv(files.bytes(municipalityListsFile), municipalityListsFile, { requires }));
  const newest = rows.reduce((latest, row) => Math.max(latest, Number(row.jaar)), 0);
  const current = rows.filter((row) => row.jaar === String(newest));
  return new Map(current.map((row) => [row.gm_code, { code: row.provincie_code, name: row.provincie }]));
}
