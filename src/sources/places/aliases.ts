/**
 * Other names under which people look for a municipality.
 *
 * - earlier and other spellings in the official lists ("Hengelo (O.)");
 * - municipalities that merged since 2010 ("Weesp"), under their own old code;
 * - municipalities that merged before 2010 ("Axel"), under the code of the place
 *   where most of their people went;
 * - common usage ("Den Haag").
 *
 * A name that a municipality of today bears officially is never an alias.
 */
import { namedRows, type CsvTable } from "../csv.ts";
import { commonNames } from "./common-names.ts";
import type { MunicipalityList } from "./municipality-lists.ts";

export const allCodesFile = "codes/gemeentecodes_alle_03759ned.csv";

export interface AliasSources {
  readonly lists: ReadonlyMap<number, MunicipalityList>;
  /** Every code since 1988. */
  readonly allCodes: CsvTable;
  readonly record: CsvTable;
  readonly renamings: CsvTable;
}

export interface Alias {
  readonly alias: string;
  readonly code: string;
}

export function listAliases(sources: AliasSources): readonly Alias[] {
  const lastNames = namesByCode(sources.lists);
  const current = new Set([...newestList(sources.lists).values()].map((name) => name.toLowerCase()));
  const candidates = [
    ...commonNames.map(([alias, code]) => ({ alias, code })),
    ...namesInLists(sources.lists),
    ...officialNames(sources.allCodes, successorsBefore(sources), lastNames),
  ];
  const kept = new Map<string, Alias>();
  for (const one of candidates) {
    const key = one.alias.toLowerCase();
    if (lastNames.has(one.code) && !current.has(key) && !kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

function newestList(lists: ReadonlyMap<number, MunicipalityList>): MunicipalityList {
  return lists.get(Math.max(...lists.keys())) ?? new Map();
}

/** The newest name of every code that is in some list. */
function namesByCode(lists: ReadonlyMap<number, MunicipalityList>): ReadonlyMap<string, string> {
  return new Map([...lists].sort(([a], [b]) => a - b).flatMap(([, list]) => [...list]));
}

function namesInLists(lists: ReadonlyMap<number, MunicipalityList>): readonly Alias[] {
  return [...lists.values()].flatMap((list) => [...list].map(([code, alias]) => ({ alias, code })));
}

/** Official names since 1988, each with a code that is in the lists. */
function officialNames(
  allCodes: CsvTable,
  successors: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, string>,
): readonly Alias[] {
  return namedRows(allCodes).flatMap((row) => {
    const code = followed(row.gm_code, successors, known);
    return code && !/ \((gemeente|oud)\)$/.test(row.gm_naam) ? [{ alias: row.gm_naam, code }] : [];
  });
}

function followed(code: string, successors: ReadonlyMap<string, string>, known: ReadonlyMap<string, string>): string | undefined {
  const visited = new Set<string>();
  let one: string | undefined = code;
  while (one && !known.has(one) && !visited.has(one)) {
    visited.add(one);
    one = successors.get(one);
  }
  return one && known.has(one) ? one : undefined;
}

/** For each dissolved or renamed code: the code to which most of its people went. */
function successorsBefore(sources: AliasSources): ReadonlyMap<string, string> {
  const largest = new Map<string, { to: string; inhabitants: number }>();
  for (const row of namedRows(sources.record)) {
    if (row.soort !== "opgeheven" || row.richting !== "afgestaan") continue;
    const inhabitants = Number(row.inwoners);
    if (inhabitants > (largest.get(row.gm_code)?.inhabitants ?? -1)) largest.set(row.gm_code, { to: row.andere_code, inhabitants });
  }
  for (const row of namedRows(sources.renamings)) {
    if (row.wat === "nieuwe naam") largest.set(row.gm_code, { to: row.andere_code, inhabitants: Infinity });
  }
  return new Map([...largest].map(([code, { to }]) => [code, to]));
}
