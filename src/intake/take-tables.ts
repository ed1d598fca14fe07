/**
 * A vintage with new figures of some tables, and everything else as it was.
 *
 * The measures behind the columns are kept in a vintage. Those of the new tables
 * take their place, and every indicator that uses one of them is made again: with
 * its denominators, on the division of the pages, period by period. All other
 * columns are the very bytes they were.
 *
 * In:  the vintage there is; the tables that came; the tables that failed.
 * Out: the vintage there will be, and what changed table by table.
 *
 * Not here: asking (sources/cbs/live/), writing (store/), telling (describe-intake.ts).
 */
import type { Divisions } from "../figures/divisions.ts";
import { measuresBehind } from "../figures/kept-measures.ts";
import type { KeptWorkshop } from "../figures/kept-workshop.ts";
import { MeasureStore } from "../figures/measure-store.ts";
import { carryOwnFigures } from "../figures/own-figures.ts";
import { takeInMeasures, type Intake } from "../figures/take-in-measures.ts";
import type { Indicator } from "../figures/indicator.ts";
import type { AskedTable } from "../sources/cbs/live/ask-table.ts";
import type { LiveFamily, Service } from "../sources/cbs/live/live-family.ts";
import type { WholeVintage } from "../store/read-workshop.ts";
import type { VintageToWrite } from "../store/write-vintage.ts";
import type { Bilingual } from "../terms/bilingual.ts";
import { isPeriod } from "../terms/period.ts";
import { countryCode, regionListId, type RegionList } from "../terms/region.ts";
import type { SourceTable } from "../terms/source-table.ts";
import { usedLists } from "./gather-lists.ts";
import { makeColumns } from "./make-columns.ts";

export interface CameTable {
  readonly family: LiveFamily;
  readonly service: Service;
  /** The address it was asked from. */
  readonly from: string;
  readonly asked: AskedTable;
  /** The day it was had: "2026-11-22". */
  readonly on: string;
}

export interface FailedTable {
  /** Its number, and those or the ids of the tables whose figures it would have replaced. */
  readonly tables: readonly string[];
  readonly on: string;
  readonly reason: Bilingual;
}

export interface TakenTable {
  readonly id: string;
  readonly asked: AskedTable;
  readonly intake: Intake;
}

export interface Taking {
  readonly vintage: VintageToWrite;
  readonly taken: readonly TakenTable[];
}

export function takeTables(base: WholeVintage & { readonly workshop: KeptWorkshop }, came: readonly CameTable[], failed: readonly FailedTable[], indicators: readonly Indicator[]): Taking {
  let { measures, divisions } = base.workshop;
  const tables = new Map(base.tables.map((table) => [table.id, table]));
  const taken: TakenTable[] = [];
  for (const one of came) {
    divisions = withLists(divisions, one.asked.newLists);
    const { table, intake } = takeOne(one, measures, divisions);
    const hadRows = new Set(measures.keys());
    measures = intake.measures;
    for (const id of hadRows) if (!measures.has(id)) tables.delete(id);
    tables.set(table.id, table);
    taken.push({ id: table.id, asked: one.asked, intake });
  }
  const workshop = { divisions, measures: inOrder(measures, ([id]) => tables.get(id)) };
  const touched = new Set(taken.flatMap(({ intake }) => [...intake.touched]));
  const made = makeColumns(base, workshop, indicators, (indicator) => measuresBehind(indicator).some((measure) => touched.has(measure)));
  const { id: _, ...rest } = base;
  const vintage = {
    ...rest,
    ...made,
    asOf: [base.asOf, ...came.map(({ on }) => on)].toSorted().at(-1) ?? base.asOf,
    lists: usedLists(base.division, divisions.lists, made.columns, base.borders),
    tables: [...inOrder(tables, ([, table]) => table).values()].map((table) => withFailure(table, came, failed)),
    workshop,
  };
  return { vintage: carryOwnFigures(base, vintage), taken };
}

/** The country has a list for every year of division, so a new year needs one too. */
function withLists({ lists, ...divisions }: Divisions, added: readonly RegionList[]): Divisions {
  const countries = added.map(({ division }): RegionList => ({ id: regionListId("country", division), level: "country", division, codes: [countryCode], names: ["Nederland"], parents: [] }));
  return { ...divisions, lists: new Map([...[...countries, ...added].map((list) => [list.id, list] as const), ...lists]) };
}

function takeOne({ family, service, asked, on }: CameTable, measures: KeptWorkshop["measures"], divisions: Divisions): { table: SourceTable; intake: Intake } {
  const description = family.describe(asked.info);
  const store = new MeasureStore(divisions.lists);
  const report = store.add(description.id, asked.read.measurements, asked.read.roundings);
  const rows = store.rows();
  const intake = takeInMeasures(measures, description.id, rows);
  const periods = [...new Set(rows.map(({ period }) => period))].filter(isPeriod).toSorted();
  const table = {
    ...description,
    notes: [...description.notes, ...notesOn(intake)],
    files: asked.answers.map(({ url, sha256, bytes }) => ({ name: nameOf(url), sha256, bytes })).toSorted((a, b) => a.name.localeCompare(b.name)),
    periods,
    rowsRead: asked.read.rowsRead,
    observations: report.added,
    missing: report.missing,
    dropped: asked.read.dropped,
    taken: { on, modified: asked.info.modified, family: family.id, service },
  };
  return { table, intake };
}

/** The part of the table an address asks for, and from which row: "UntypedDataSet, from 10000". */
function nameOf(url: string): string {
  const { pathname, searchParams } = new URL(url);
  const skip = searchParams.get("$skip");
  return `${pathname.split("/").at(-1) ?? pathname}${skip ? `, from ${skip}` : ""}`;
}

function notesOn({ vanished, thinner }: Intake): readonly Bilingual[] {
  const notes: Bilingual[] = [];
  if (vanished.length > 0) {
    notes.push({
      nl: `De tabel heeft ${vanished.length} reeksen niet meer die zij eerder wel had; daarvan staan hier de laatste cijfers.`,
      en: `The table no longer has ${vanished.length} series it had before; of those the last figures are here.`,
    });
  }
  if (thinner.length > 0) {
    notes.push({
      nl: `Van ${thinner.length} reeksen heeft de tabel nu voor veel minder gebieden een cijfer; daarvan staan hier de eerdere cijfers.`,
      en: `Of ${thinner.length} series the table now has figures for far fewer regions; of those the earlier figures are here.`,
    });
  }
  return notes;
}

/** Tables read from files as they were, those asked over the network after them by id: whoever took them when, the outcome is the same. */
function inOrder<Value>(all: ReadonlyMap<string, Value>, tableOf: (entry: readonly [string, Value]) => SourceTable | undefined): ReadonlyMap<string, Value> {
  const entries = [...all];
  const isTaken = (entry: readonly [string, Value]) => tableOf(entry)?.taken !== undefined;
  const asked = entries.filter(isTaken).toSorted(([a], [b]) => a.localeCompare(b));
  return new Map([...entries.filter((entry) => !isTaken(entry)), ...asked]);
}

/** The mark of the last attempt: set where it failed now, taken away where it went well. */
function withFailure(table: SourceTable, came: readonly CameTable[], failed: readonly FailedTable[]): SourceTable {
  const { failure: before, ...rest } = table;
  const isAmong = (tables: readonly string[]) => [table.id, table.tableNumber ?? ""].some((name) => tables.includes(name));
  const now = failed.find(({ tables }) => isAmong(tables));
  if (now) return { ...rest, failure: { on: now.on, reason: now.reason } };
  const isDone = came.some(({ family, asked }) => isAmong([asked.info.id, ...(family.replaces ?? [])]));
  return before && !isDone ? table : rest;
}
