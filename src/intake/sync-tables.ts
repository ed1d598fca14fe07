/**
 * New figures over the network: look, ask, take in, write.
 *
 * Table by table. One that fails is told and marked, and keeps the figures it had;
 * the others go on. Nothing in the data folder becomes visible before everything
 * of the new vintage is written, and nothing is written when no figure is new.
 *
 * In:  what was wished for, and the world around: clock, chance, where to tell.
 * Out: how it went (outcome.ts).
 */
import { withExpectations } from "../comparison/expectation.ts";
import { indicators } from "../figures/indicators/index.ts";
import { measuresBehind } from "../figures/kept-measures.ts";
import type { KeptWorkshop } from "../figures/kept-workshop.ts";
import { LostBorders } from "../figures/with-borders.ts";
import { askTable } from "../sources/cbs/live/ask-table.ts";
import { findFamily, liveFamilies } from "../sources/cbs/live/families.ts";
import { findNextTables } from "../sources/cbs/live/find-next-tables.ts";
import { measuresOfFamily, type LiveFamily, type RestsOnInhabitants, type Service } from "../sources/cbs/live/live-family.ts";
import { findReason, RefusedTable } from "../sources/cbs/live/refused-table.ts";
import { CbsError } from "../sources/cbs/odata/cbs-error.ts";
import type { CbsTableClient, TableInfo } from "../sources/cbs/odata/client.ts";
import { createProgress } from "../sources/cbs/odata/progress.ts";
import type { Transport } from "../sources/cbs/odata/transport.ts";
import { listWhole, rememberWhole } from "../sources/cbs/odata/whole-tables.ts";
import type { WholeVintage } from "../store/read-workshop.ts";
import { publishVintage, type VintageToWrite } from "../store/write-vintage.ts";
import { yearOf } from "../terms/period.ts";
import { regionListId } from "../terms/region.ts";
import { askYear, type AskedYear } from "./ask-year.ts";
import { readFigures } from "./change-own-figures.ts";
import { describeIntake } from "./describe-intake.ts";
import { dayOf, openTransport, type DoorWorld } from "./door-world.ts";
import { addressesOf, clientOver, findTable } from "./find-table.ts";
import { knownInhabitants, type Inhabitants } from "./january-inhabitants.ts";
import { isBordered, takeBorders, type BorderedList } from "./take-borders.ts";
import { addList, judgeDivision } from "./take-division.ts";
import { takeTables, type CameTable, type FailedTable, type TakenTable } from "./take-tables.ts";

export interface SyncWishes {
  /** Numbers of tables; all that are live when empty. */
  readonly tables: readonly string[];
  readonly isDryRun: boolean;
  readonly isOffline: boolean;
  readonly acceptsRenamed: boolean;
  readonly service: Service | undefined;
  /** Another address of the service. */
  readonly from: string | undefined;
  /** Where vintages are written, and where the bundled one is. */
  readonly data: string;
  readonly bundled: string;
  /** Where answers are kept. */
  readonly raw: string;
  /** Present when the borders that the pages lack are wished for too: from which machine, if not PDOK's own. */
  readonly borders?: { readonly from: string | undefined };
}

export interface SyncOutcome {
  /** Figures taken in, or to be taken in, or a table that is offered. */
  readonly hasNews: boolean;
  readonly failures: number;
}

type Base = WholeVintage & { readonly workshop: KeptWorkshop };

/** One table to be asked: over the network, or as it was kept. */
interface Job {
  readonly table: string;
  readonly service: Service;
  /** Addresses of the service: the second is asked when the first does not have the table. */
  readonly from: readonly string[];
  /** Present where it is read from what was kept. */
  readonly kept?: { readonly info: TableInfo; readonly takenOn: string };
}

export async function syncTables(wishes: SyncWishes, world: DoorWorld): Promise<SyncOutcome> {
  const current = readFigures(wishes);
  const transport = openTransport(world);
  const { base, came, failed } = await askAll(jobsOf(wishes, current), wishes, current, transport, world);
  const { vintage, taken } = takeTables(base, came, failed, indicators);
  taken.forEach((one) => tellTaken(one, world));
  const bordered = await bringBorders(vintage, wishes, world);
  const offers = wishes.tables.length === 0 && !wishes.isOffline ? await tellOffers(wishes, base, transport, world) : { count: 0, failures: 0 };
  const news = [...(taken.some(({ intake }) => intake.hasNews) ? ["figures"] : []), ...(bordered.hasNews ? ["borders"] : [])];
  if (!wishes.isDryRun) {
    if (news.length > 0) write(base.id, bordered.vintage, news, wishes, world);
    if (!wishes.isOffline) for (const one of came) remember(one, wishes);
  }
  const outcome = { hasNews: news.length > 0 || offers.count > 0, failures: failed.length + bordered.failures + offers.failures };
  if (!outcome.hasNews) world.tell(outcome.failures > 0 ? `nothing was taken: vintage ${base.id} stays as it is` : `nothing new: vintage ${base.id} has what was asked for`);
  return outcome;
}

interface AskedTables {
  /** The vintage there is, with the lists of years that tables lacked. */
  readonly base: Base;
  readonly came: readonly CameTable[];
  readonly failed: readonly FailedTable[];
}

async function askAll(jobs: readonly Job[], wishes: SyncWishes, current: Base, transport: Transport, world: DoorWorld): Promise<AskedTables> {
  let base = current;
  const came: CameTable[] = [];
  const failed: FailedTable[] = [];
  for (const job of jobs) {
    try {
      const outcome = await askOne({ ...job, inhabitants: knownInhabitants(base.workshop.measures, came) }, wishes, base, transport, world);
      base = outcome.base;
      if (outcome.came) came.push(outcome.came);
    } catch (error) {
      failed.push(failureOf(job, error, world));
    }
  }
  return { base, came, failed };
}

/** Expected values follow from figures; with other borders alone they stay as they are. */
function write(baseId: string, vintage: VintageToWrite, news: readonly string[], { data }: SyncWishes, { tell }: DoorWorld): void {
  const id = publishVintage(data, news.includes("figures") ? withExpectations(vintage) : vintage, baseId);
  tell(`vintage ${id} of ${vintage.asOf} in ${data}: as ${baseId}, with these ${news.join(" and ")}`);
}

function jobsOf({ tables, isOffline, service, from, raw }: SyncWishes, base: Base): readonly Job[] {
  if (isOffline) {
    const kept = listWhole(raw).filter(({ info }) => tables.length === 0 || tables.includes(info.id));
    if (kept.length === 0) throw new Error(`sync: nothing was kept in ${raw}${tables.length > 0 ? ` of ${tables.join(", ")}` : ""}; ask over the network first`);
    return kept.map(({ info, takenOn, ...one }) => ({ table: info.id, service: one.service, from: [one.from], kept: { info, takenOn } }));
  }
  const taken = base.tables.flatMap(({ taken: how, tableNumber }) => {
    const family = how && liveFamilies.find(({ id }) => id === how.family);
    return family && tableNumber ? [[tableNumber, { family, service: how.service }] as const] : [];
  });
  const current = liveFamilies.filter((family) => !family.isReplaced || taken.every(([, one]) => one.family !== family));
  const recorded = current.flatMap((family) => family.tables.map((table) => [table, { family, service: family.service }] as const));
  const all = new Map([...recorded, ...taken]);
  const wanted = tables.length > 0 ? tables : [...all.keys()];
  return wanted.map((table) => {
    const known = all.get(table);
    const asked = service ?? known?.service ?? "v3";
    return { table, service: asked, from: from ? [from] : addressesOf(asked, known?.family) };
  });
}

interface Asked {
  /** What it is held against: with the list of its year, when that was all it lacked. */
  readonly base: Base;
  /** Nothing when we have this very edition of it. */
  readonly came?: CameTable;
}

async function askOne(job: Job & { readonly inhabitants: Inhabitants }, wishes: SyncWishes, base: Base, transport: Transport, world: DoorWorld): Promise<Asked> {
  const { info, from } = job.kept ? { info: job.kept.info, from: job.from[0] } : await findTable(job.table, job.service, job.from, transport);
  const family = findFamily(info.id, info.title);
  if (!family) throw new Error(`sync: ${info.id} "${info.title}" is of no family that can be asked yet; those that can: ${liveFamilies.map(({ title }) => title.source).join("; ")}`);
  world.tell(`${info.id} ${info.title}, changed ${info.modified.slice(0, 10)}${isStillToCome(info, world) ? ", which is still to come; one of two clocks is wrong" : ""}`);
  if (base.tables.some(({ tableNumber, taken }) => tableNumber === info.id && taken?.modified === info.modified)) {
    if (!canNowGiveMore(base, job.inhabitants, family.restsOnInhabitants?.(info) ?? [])) {
      world.tell("  as we have it");
      return { base };
    }
    world.tell("  as we have it; read again, for the inhabitants of its year are known now");
  }
  const progress = createProgress(info.id, world.waiting.now, world.showProgress ?? world.complain);
  const ask = async (against: Base): Promise<Asked> => {
    const asked = await askTable({
      family,
      service: job.service,
      info,
      transport: job.kept ? undefined : transport,
      clientOver: clientOver(job.service, from),
      folder: wishes.raw,
      now: world.waiting.now,
      lists: against.workshop.divisions.lists,
      inhabitants: job.inhabitants,
      today: against.division,
      wanted: new Set(indicators.flatMap(measuresBehind)),
      acceptsRenamed: wishes.acceptsRenamed,
      onProgress: (done, expected) => progress.tell(done, expected),
    });
    return { base: against, came: { family, service: job.service, from, asked, on: job.kept?.takenOn ?? dayOf(world) } };
  };
  return ask(base).catch(async (error: unknown) => ask(await withListFor(error, info.id, base, wishes, world)));
}

/** Whether something that waited for the inhabitants of its year can be made now. */
function canNowGiveMore({ workshop }: Base, inhabitants: Inhabitants, rests: readonly RestsOnInhabitants[]): boolean {
  const possible = rests.filter(({ period }) => inhabitants.has(yearOf(period)));
  if (possible.length === 0) return false;
  const has = new Set([...workshop.measures.values()].flatMap((rows) => rows.map(({ measure, period }) => measure + period)));
  return possible.some(({ measure, beside, period }) => has.has(beside + period) && !has.has(measure + period));
}

/** With the list of municipalities that a table lacks, where none changed. @throws the error itself when that is not what was wrong */
async function withListFor(error: unknown, table: string, base: Base, wishes: SyncWishes, world: DoorWorld): Promise<Base> {
  const year = error instanceof RefusedTable ? error.missingYear : undefined;
  if (year === undefined || year <= base.division) throw error;
  const next = judgeDivision(base, await askYearFor(table, year, wishes, world));
  if (!next.isSame) throw new RefusedTable("unknown-division", table, `the municipalities of ${year} are not those of ${base.division}; go over to them first: npm run divisions -- --year ${year} --take`);
  world.tell(`  list of ${year} from ${next.asked.list.value.table}: no municipality changed since ${base.division}`);
  return addList(base, next);
}

function askYearFor(table: string, year: number, { from, raw, isOffline }: SyncWishes, world: DoorWorld): Promise<AskedYear> {
  return askYear({ year, table: undefined, from, kept: raw, isOffline }, world).catch((error: unknown) => {
    if (!(error instanceof CbsError)) throw error;
    throw new RefusedTable("unknown-division", table, `no list of municipalities of ${year}, and it did not come: ${error.message}`);
  });
}

/** Borders of the regions that pages show, where some have none. What does not come leaves the figures as they are. */
async function bringBorders(vintage: VintageToWrite, { borders, raw, isOffline }: SyncWishes, world: DoorWorld): Promise<{ readonly vintage: VintageToWrite; readonly hasNews: boolean; readonly failures: number }> {
  const lists = borders ? listsWithoutBorders(vintage) : [];
  if (!borders || lists.length === 0) return { vintage, hasNews: false, failures: 0 };
  try {
    return { ...(await takeBorders(vintage, { lists, service: "gebiedsindelingen", from: borders.from, kept: raw, isOffline }, world)), failures: 0 };
  } catch (error) {
    if (!(error instanceof CbsError) && !(error instanceof LostBorders)) throw error;
    world.complain(error.message);
    return { vintage, hasNews: false, failures: 1 };
  }
}

/** The municipalities of the pages and their newest districts, as far as some region has no border. */
function listsWithoutBorders({ division, lists, borders }: VintageToWrite): readonly BorderedList[] {
  const districts = [...lists.values()].filter(({ level }) => level === "district").toSorted((a, b) => b.division - a.division);
  const shown = [lists.get(regionListId("municipality", division)), districts[0]];
  return shown.flatMap((list) => (list && isBordered(list) && !borders.get(list.id)?.isComplete ? [list] : []));
}

function isStillToCome({ modified }: TableInfo, { waiting }: DoorWorld): boolean {
  return Date.parse(modified) > waiting.now() + 24 * 3_600_000;
}

/** What is told now, and to readers later. A mistake of our own is no failure of the table. */
function failureOf({ table }: Job, error: unknown, world: DoorWorld): FailedTable {
  const reason = findReason(error);
  if (!reason) throw error;
  world.complain((error as Error).message);
  const family = liveFamilies.find(({ tables }) => tables.includes(table));
  return { tables: [table, ...(family?.replaces ?? [])], on: dayOf(world), reason };
}

function tellTaken(one: TakenTable, { tell }: DoorWorld): void {
  tell(`${one.asked.info.id}: ${one.asked.read.rowsRead.toLocaleString("en-GB")} rows`);
  describeIntake(one).forEach((line) => tell(line));
}

/** Tables of a later year in the catalogue: offered with the command that takes them. */
async function tellOffers({ from }: SyncWishes, base: Base, transport: Transport, world: DoorWorld) {
  const known = new Set([...base.tables.flatMap(({ tableNumber }) => tableNumber ?? []), ...liveFamilies.flatMap(({ tables }) => tables)]);
  const outcome = { count: 0, failures: 0 };
  const look = async (client: CbsTableClient, family: LiveFamily) => {
    try {
      const found = await findNextTables(client, { ...family, newestYear: newestYearOf(base, family), known });
      outcome.count += found.length;
      for (const { id, title, modified } of found) world.tell(`new in the catalogue: ${id} "${title}", changed ${modified.slice(0, 10)}; take it with: npm run sync -- --table ${id}`);
    } catch (error) {
      if (!findReason(error)) throw error;
      outcome.failures += 1;
      world.complain((error as Error).message);
    }
  };
  for (const family of liveFamilies.filter(({ isYearly, isReplaced }) => isYearly || isReplaced)) {
    await look(clientOver("v3", from ?? addressesOf("v3", family)[0])(transport), family);
  }
  return outcome;
}

function newestYearOf({ workshop }: Base, family: LiveFamily): number {
  const own = measuresOfFamily(family);
  const rows = [...workshop.measures.values()].flat().filter(({ measure }) => own.has(measure));
  return Math.max(0, ...rows.map(({ period }) => yearOf(period)));
}

function remember({ asked, service, from, on }: CameTable, { raw }: SyncWishes): void {
  rememberWhole(raw, { info: asked.info, service, from, takenOn: on });
}
