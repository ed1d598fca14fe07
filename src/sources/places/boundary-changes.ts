/**
 * How municipalities changed: who moved where, on which day.
 *
 * The official record (CBS 03759ned) tells every change twice, once from the
 * side that gave ("afgestaan") and once from the side that received; only the
 * first is read. Two things are not in it and are added:
 * - a municipality that only got a new name and code, such as Groesbeek, which
 *   became Berg en Dal: everybody moves;
 * - a merger that another list has and the record lacks (none so far).
 *
 * Changes on or before 1 January 2010 lie before the first list of municipalities.
 * Ground that changed hands without anybody living there moves no figures.
 *
 * In:  the files, and how many people lived somewhere in a year.
 * Out: the moves in order of date.
 */
import { parseCell } from "../cell.ts";
import { namedRows, parseCsv, type CsvTable } from "../csv.ts";
import type { DropCounter } from "../drop-counter.ts";
import type { BoundaryChange, SourceFiles } from "../source.ts";

export const recordFile = "codes/gemeente_grenswijzigingen_03759ned_afgeleid.csv";
export const renamingsFile = "codes/gemeente_naamswijzigingen_03759ned.csv";
export const mergersFile = "codes/gemeente_opvolging_2022_2023.csv";

/** The day of the first list; changes of that day are already in it. */
const firstListDay = "2010-01-01";

export interface ChangeSources {
  readonly record: CsvTable;
  readonly renamings: CsvTable;
  readonly mergers: CsvTable;
}

export function readChangeSources(files: SourceFiles): ChangeSources {
  const open = (file: string, requires: readonly string[]) => parseCsv(files.bytes(file), file, { requires });
  return {
    record: open(recordFile, ["gm_code", "datum", "soort", "richting", "andere_code", "inwoners"]),
    renamings: open(renamingsFile, ["gm_code", "datum", "wat", "andere_code"]),
    mergers: open(mergersFile, ["oude_code", "laatste_jaar_in_lijst", "nieuwe_code"]),
  };
}

/** Inhabitants of a municipality around a year; undefined when unknown. */
export type InhabitantsAround = (code: string, year: number) => number | undefined;

export function listChanges(sources: ChangeSources, inhabitants: InhabitantsAround, drops: DropCounter): readonly BoundaryChange[] {
  const changes = [...recordedMoves(sources.record, drops), ...renamings(sources.renamings, inhabitants, drops)];
  return [...changes, ...addedMergers(sources.mergers, changes, inhabitants, drops)].sort((a, b) => a.date.localeCompare(b.date));
}

function recordedMoves(record: CsvTable, drops: DropCounter): readonly BoundaryChange[] {
  return namedRows(record).flatMap((row, index) => {
    const inhabitants = parseCell(row.inwoners, () => `${record.file}, row ${index + 2}`) ?? 0;
    const reason = reasonToSkip(row.datum, row.richting === "afgestaan", inhabitants);
    if (!reason) return [{ date: row.datum, from: row.gm_code, to: row.andere_code, inhabitants, isDissolved: row.soort === "opgeheven" }];
    drops.drop(reason);
    return [];
  });
}

function reasonToSkip(date: string, isGiven: boolean, inhabitants: number) {
  if (date <= firstListDay) return { nl: "wijziging van vóór de eerste lijst van gemeenten", en: "change from before the first list of municipalities" };
  if (!isGiven) return { nl: "dezelfde wijziging, van de andere kant verteld", en: "the same change, told from the other side" };
  if (inhabitants === 0) return { nl: "grond zonder inwoners", en: "ground without inhabitants" };
  return undefined;
}

function renamings(table: CsvTable, inhabitantsAround: InhabitantsAround, drops: DropCounter): readonly BoundaryChange[] {
  return namedRows(table).flatMap((row) => {
    const [from, to] = [row.gm_code, row.andere_code];
    const year = Number(row.datum.slice(0, 4));
    const inhabitants = inhabitantsAround(from, year) ?? inhabitantsAround(to, year) ?? 1;
    const reason = reasonToSkip(row.datum, row.wat === "nieuwe naam", inhabitants);
    if (!reason) return [{ date: row.datum, from, to, inhabitants, isDissolved: true }];
    drops.drop(reason);
    return [];
  });
}

function addedMergers(
  table: CsvTable,
  known: readonly BoundaryChange[],
  inhabitantsAround: InhabitantsAround,
  drops: DropCounter,
): readonly BoundaryChange[] {
  return namedRows(table).flatMap((row) => {
    if (known.some((change) => change.from === row.oude_code && change.to === row.nieuwe_code)) {
      drops.drop({ nl: "samenvoeging die al bekend was", en: "merger that was known already" });
      return [];
    }
    const year = Number(row.laatste_jaar_in_lijst);
    const inhabitants = inhabitantsAround(row.oude_code, year) ?? 1;
    return [{ date: `${year + 1}-01-01`, from: row.oude_code, to: row.nieuwe_code, inhabitants, isDissolved: true }];
  });
}
