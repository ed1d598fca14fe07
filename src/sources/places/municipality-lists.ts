/**
 * Which municipalities there were, year by year, and what they are called.
 *
 * The published lists differ in how they tell places of the same name apart, and
 * some names had lost their accents. Here:
 * - an addition between brackets stays only where it is needed: "Bergen (NH.)"
 *   and "Bergen (L.)" exist side by side, "Hengelo (O.)" has been the only
 *   Hengelo since 2005;
 * - Frisian names that were read in the wrong character set get their accents back.
 */
import { columnIndex, parseCsv } from "../csv.ts";
import type { SourceFiles } from "../source.ts";

export const municipalityListsFile = "codes/gemeenten_per_jaar_2010_2026.csv";

/** Names per code. */
export type MunicipalityList = ReadonlyMap<string, string>;

export function readMunicipalityLists(files: SourceFiles): ReadonlyMap<number, MunicipalityList> {
  const table = parseCsv(files.bytes(municipalityListsFile), municipalityListsFile, { requires: ["jaar", "gm_code", "gm_naam"] });
  const [year, code, name] = ["jaar", "gm_code", "gm_naam"].map((column) => columnIndex(table, column));
  const published = new Map<number, Map<string, string>>();
  for (const row of table.rows) {
    const list = published.get(Number(row[year])) ?? new Map<string, string>();
    published.set(Number(row[year]), list.set(row[code], withAccents(row[name])));
  }
  return new Map([...published].map(([one, list]) => [one, withPlainNames(list)]));
}

/** The name without an addition between brackets: "Hengelo (O.)" → "Hengelo". */
export function bareName(name: string): string {
  return name.replace(/ \([^)]*\)$/, "");
}

/** The names of one list without additions that tell nobody apart. */
export function withPlainNames(list: MunicipalityList): MunicipalityList {
  const used = new Map<string, number>();
  for (const name of list.values()) used.set(bareName(name), (used.get(bareName(name)) ?? 0) + 1);
  return new Map([...list].map(([code, name]) => [code, used.get(bareName(name)) === 1 ? bareName(name) : name]));
}

/** Latin-1 letters that had been read as if they were Mac Roman. */
function withAccents(name: string): string {
  return name.replace(/\u201A/g, "â").replace(/\u02D9/g, "ú");
}
