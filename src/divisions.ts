/**
 * Front door: which municipalities are there in a year, and what changed?
 *
 *     npm run divisions -- --year 2027
 *
 * Reads the list of that year and the record of changes at Statistics
 * Netherlands, holds both against the newest list we have, and tells what
 * vanished, appeared, changed its name or works in another region. It changes
 * nothing: a new division is taken up by whoever maintains the figures, who sees
 * here whether all is known that conversion needs. The outcome is also in the
 * exit code: 0 nothing changed, 10 something changed, 1 failed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { compareDivisions, type DivisionComparison, type DivisionList, type Share } from "./figures/compare-divisions.ts";
import type { Grouping } from "./figures/places.ts";
import type { Vintage } from "./figures/vintage.ts";
import type { CbsTableClient } from "./sources/cbs/odata/client.ts";
import { createTransport } from "./sources/cbs/odata/transport.ts";
import { createV3Client, openDataUrl } from "./sources/cbs/odata/v3.ts";
import { createV4Client, datasetsUrl } from "./sources/cbs/odata/v4.ts";
import { realWaiting, type Waiting } from "./sources/cbs/odata/waiting.ts";
import { movesAfter, readChangeNotes } from "./sources/places/change-notes.ts";
import { findYearTable, readYearList, type YearList } from "./sources/places/year-list.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";

export interface World {
  readonly waiting: Waiting;
  readonly random: () => number;
  readonly tell: (line: string) => void;
  readonly complain: (line: string) => void;
}

interface Wishes {
  readonly year: number;
  readonly table: string | undefined;
  readonly data: string;
  readonly from: string | undefined;
}

const bundled = join(import.meta.dirname, "../data");

const exitCodes = { nothingChanged: 0, failed: 1, somethingChanged: 10 };

/** The table whose list of regions tells how every municipality changed since 1988. */
const recordTable = "03759ned";

const usage = "usage: npm run divisions -- --year 2027 [--table 85755NED] [--data var] [--from https://…]";

/** Does what the parameters say and gives the exit code. */
export async function divisions(parameters: readonly string[], world: World): Promise<number> {
  try {
    return await lookAtDivision(readWishes(parameters), world);
  } catch (error) {
    world.complain((error as Error).message);
    return exitCodes.failed;
  }
}

async function lookAtDivision(wishes: Wishes, world: World): Promise<number> {
  const vintage = readCurrentWhole([wishes.data, bundled]);
  const before = newestListBefore(vintage, wishes.year);
  const { lists, record } = openClients(wishes, world);
  const list = await readYearList(lists, wishes.table ?? (await findYearTable(lists, wishes.year)), wishes.year);
  const { notes, unread } = readChangeNotes(await record.codes(recordTable, "RegioS"));
  const after = { year: list.year, names: list.municipalities };
  const comparison = compareDivisions(before, after, movesAfter(`${before.year}-01-01`, notes, () => undefined));
  const regrouped = listRegrouped(vintage, list);
  for (const line of describe(before, list, comparison)) world.tell(line);
  for (const line of [...regrouped, ...list.withoutColumns.map((kind) => `${kind}: no columns in ${list.table}`)]) world.tell(line);
  for (const line of unread.filter((one) => isOfLists(one, before, after))) world.tell(`cannot read, beside ${line}`);
  const { vanished, appeared, renamed, bordersMoved } = comparison;
  return [vanished, appeared, renamed, bordersMoved, regrouped].some((changes) => changes.length > 0) ? exitCodes.somethingChanged : exitCodes.nothingChanged;
}

function describe(before: DivisionList, list: YearList, { unchanged, vanished, appeared, renamed, bordersMoved, leadsNowhere }: DivisionComparison): readonly string[] {
  const named = (code: string) => `${before.names.get(code) ?? list.municipalities.get(code) ?? "unknown"} (${code})`;
  const where = (shares: readonly Share[]) => shares.map(({ code, inhabitants, fraction }) => `${named(code)} ${(fraction * 100).toFixed(1)}% (${inhabitants})`).join(", ");
  return [
    `${list.table}: ${list.municipalities.size} municipalities in ${list.year}; we have ${before.names.size} of ${before.year}; ${unchanged} unchanged`,
    ...vanished.map(({ code, successors }) => `vanished: ${named(code)} → ${"missing" in successors ? "nobody tells where its people went; a successor table is needed" : where(successors)}`),
    ...appeared.map(({ code, origins }) => `appeared: ${named(code)} ← ${"missing" in origins ? "nobody tells where its people came from; a successor table is needed" : where(origins)}`),
    ...renamed.map((one) => `renamed: ${one.code} from ${one.before} to ${one.after}`),
    ...bordersMoved.map(({ date, from, to, inhabitants }) => `border moved on ${date}: ${inhabitants} people from ${named(from)} to ${named(to)}`),
    ...leadsNowhere.map((code) => `people went to ${code}, which neither list has`),
  ];
}

/** Per kind of region, the municipalities that work in another one than the vintage says. */
function listRegrouped(vintage: Vintage, { groupings, year }: YearList): readonly string[] {
  const known = new Map(vintage.municipalities.map((one) => [one.code, one.groupings]));
  const changes = [...groupings].flatMap(([code, now]) => {
    const before = known.get(code);
    return before ? now.flatMap((one) => changeOf(code, before, one)) : [];
  });
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const told = changes.filter((one) => one.kind === kind).map(({ text }) => text);
    return `${kind}: ${told.length} elsewhere in ${year}: ${told.slice(0, 3).join("; ")}${told.length > 3 ? "; …" : ""}`;
  });
}

/** Two names with one code are one region: publishers shorten names. */
function changeOf(code: string, before: readonly Grouping[], now: { kind: string; code: string; name: string }) {
  const was = before.find(({ kind }) => kind === now.kind);
  return was && was.code !== now.code ? [{ kind: now.kind, text: `${code} from ${was.name} to ${now.name}` }] : [];
}

function isOfLists(line: string, ...lists: readonly DivisionList[]): boolean {
  return lists.some(({ names }) => names.has(line.slice(0, 6)));
}

function newestListBefore(vintage: Vintage, year: number): DivisionList {
  const older = [...vintage.lists.values()].filter((list) => list.level === "municipality" && list.division < year);
  const newest = older.toSorted((a, b) => b.division - a.division)[0];
  if (!newest) throw new Error(`divisions: --year ${year}: the vintage has no list of municipalities before that year; ${usage}`);
  return { year: newest.division, names: new Map(newest.codes.map((code, index) => [code, newest.names[index]])) };
}

function openClients({ from }: Wishes, { waiting, random, complain }: World): { readonly lists: CbsTableClient; readonly record: CbsTableClient } {
  const onRetry = (error: Error, wait: number) => complain(`${error.message}; trying again in ${Math.ceil(wait / 1000)} s`);
  const transport = createTransport({ random, waiting, onRetry });
  return { lists: createV3Client({ transport, baseUrl: from ?? openDataUrl }), record: createV4Client({ transport, baseUrl: from ?? datasetsUrl }) };
}

function readWishes(parameters: readonly string[]): Wishes {
  const text = { type: "string" } as const;
  const { values } = parseArgs({ args: [...parameters], options: { year: text, table: text, data: text, from: text } });
  const { year = "", table, from } = values;
  if (!/^20\d\d$/.test(year)) throw new Error(`divisions: --year "${year}"; expected a year, such as 2027; ${usage}`);
  if (from !== undefined && !/^https?:\/\//.test(from)) throw new Error(`divisions: --from "${from}"; expected an address; ${usage}`);
  return { year: Number(year), table, from, data: values.data ?? (process.env.ESTAFETTE_DATA || "var") };
}

if (process.argv[1]?.match(/divisions\.(ts|js)$/)) {
  const world = { waiting: realWaiting, random: Math.random, tell: console.log, complain: console.error };
  process.exitCode = await divisions(process.argv.slice(2), world);
}
