/**
 * Front door: which municipalities are there in a year, what changed, and going over
 * to them.
 *
 *     npm run divisions -- --year 2027                   what changed
 *     npm run divisions -- --year 2027 --take --dry-run  what would become of the figures
 *     npm run divisions -- --year 2027 --take            a vintage on that division
 *
 * Reads the list of that year and the record of changes at Statistics Netherlands,
 * holds both against the division of the pages, and tells what vanished, appeared,
 * changed its name or works in another region. With --take it makes a vintage in
 * which all figures are converted, with the borders of that year; when anything is
 * not known that conversion needs, it tells all of that and writes nothing. The
 * outcome is also in the exit code: 0 nothing changed, 10 something changed or was
 * taken, 1 failed.
 */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { withExpectations } from "./comparison/expectation.ts";
import { compareDivisions, type DivisionComparison, type DivisionList } from "./figures/compare-divisions.ts";
import type { DivisionMove } from "./figures/division-change.ts";
import { indicators } from "./figures/indicators/index.ts";
import { withYear } from "./figures/next-division.ts";
import type { Vintage } from "./figures/vintage.ts";
import { askYear, type AskedYear } from "./intake/ask-year.ts";
import { readFigures } from "./intake/change-own-figures.ts";
import { describeComparison, describeConversion, describeRegrouped } from "./intake/describe-division.ts";
import { commonParameters, commonUsage, readCommon, readHost, type CommonWishes, readParameters } from "./intake/door-parameters.ts";
import { dayOf, type DoorWorld } from "./intake/door-world.ts";
import { isBordered, takeBorders } from "./intake/take-borders.ts";
import { hasNews, judgeDivision, takeDivision, type NextDivision, type ToldSuccessors, type VintageWithWorkshop } from "./intake/take-division.ts";
import { CbsError } from "./sources/cbs/odata/cbs-error.ts";
import { realWaiting } from "./sources/cbs/odata/waiting.ts";
import { movesAfter } from "./sources/places/change-notes.ts";
import { readSuccessorFile } from "./sources/places/successor-file.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";
import { publishVintage } from "./store/write-vintage.ts";
import { regionListId } from "./terms/region.ts";

interface Wishes extends CommonWishes {
  readonly year: number;
  readonly table: string | undefined;
  readonly isTaken: boolean;
  readonly hasBorders: boolean;
  /** A file that tells where people went, beside the record. */
  readonly successors: string | undefined;
  /** Another machine with the borders. */
  readonly bordersFrom: string | undefined;
}

const bundled = join(import.meta.dirname, "../data");

const exitCodes = { nothingChanged: 0, failed: 1, somethingChanged: 10 };

const usage = `usage: npm run divisions -- --year 2027 [--table 85755NED] [--take] [--successors file.csv] [--no-borders] [--borders-from https://…] ${commonUsage}`;

/** Does what the parameters say and gives the exit code. */
export async function divisions(parameters: readonly string[], world: DoorWorld): Promise<number> {
  try {
    const wishes = readWishes(parameters);
    const asked = await askYear(wishes, world);
    return wishes.isTaken ? await goOver(wishes, asked, world) : look(wishes, asked, world);
  } catch (error) {
    world.complain((error as Error).message);
    return exitCodes.failed;
  }
}

function look(wishes: Wishes, asked: AskedYear, world: DoorWorld): number {
  const vintage = readCurrentWhole([wishes.data, bundled]);
  const { before, comparison, regrouped } = compare(vintage, asked);
  tellComparison(before, asked, comparison, regrouped, world);
  const { vanished, appeared, renamed, bordersMoved } = comparison;
  return [vanished, appeared, renamed, bordersMoved, regrouped].some((changes) => changes.length > 0) ? exitCodes.somethingChanged : exitCodes.nothingChanged;
}

function compare(vintage: Vintage, { list, record }: AskedYear, told?: readonly DivisionMove[]) {
  const { year, municipalities } = list.value;
  const before = newestListBefore(vintage, year);
  const moves = told ?? movesAfter(`${before.year}-01-01`, record.value.notes, () => undefined);
  return { before, comparison: compareDivisions(before, { year, names: municipalities }, moves), regrouped: describeRegrouped(vintage.municipalities, list.value) };
}

function tellComparison(before: DivisionList, { list: { value }, record }: AskedYear, comparison: DivisionComparison, regrouped: readonly string[], { tell }: DoorWorld): void {
  const lists = [before.names, value.municipalities];
  const unread = record.value.unread.filter((line) => lists.some((names) => names.has(line.slice(0, 6))));
  const lines = [
    ...describeComparison(before, value, comparison),
    ...regrouped,
    ...value.withoutColumns.map((kind) => `${kind}: no columns in ${value.table}`),
    ...unread.map((line) => `cannot read, beside ${line}`),
  ];
  for (const line of lines) tell(line);
}

async function goOver(wishes: Wishes, asked: AskedYear, world: DoorWorld): Promise<number> {
  const current = readFigures({ ...wishes, bundled });
  const next = judgeDivision(current, asked, wishes.successors === undefined ? undefined : readSuccessors(wishes.successors));
  if (next.list.year > current.division) {
    const { before, comparison, regrouped } = compare(current, asked, next.history.moves);
    tellComparison(before, asked, comparison, regrouped, world);
  }
  const { base, faults } = await withBordersOf(current, next, wishes, world);
  if (faults.length > 0) return refuse(faults, asked, wishes, world);
  if (!hasNews(current, next)) {
    world.tell(`nothing new: the pages are on the division of ${current.division}, which is also that of ${wishes.year}, and vintage ${current.id} has its list and regions`);
    return exitCodes.nothingChanged;
  }
  return write(current.id, base, next, wishes, world);
}

function readSuccessors(path: string): ToldSuccessors {
  try {
    const bytes = readFileSync(path);
    return { bytes, successors: readSuccessorFile(bytes, basename(path)) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    throw new Error(`divisions: --successors "${path}"; expected a file that is there`, { cause: error });
  }
}

/** With the borders of the year, where the pages go over to it; or every reason why they cannot. */
async function withBordersOf(current: VintageWithWorkshop, next: NextDivision, wishes: Wishes, world: DoorWorld): Promise<{ readonly base: VintageWithWorkshop; readonly faults: readonly string[] }> {
  const list = withYear(current.workshop.divisions, next.list).lists.get(regionListId("municipality", next.list.year));
  const isNeeded = wishes.hasBorders && !next.isSame && next.list.year > current.division;
  if (!isNeeded || !list || !isBordered(list)) return { base: current, faults: next.faults };
  try {
    const { vintage } = await takeBorders(current, { lists: [list], service: "gebiedsindelingen", from: wishes.bordersFrom, kept: wishes.kept, isOffline: wishes.isOffline }, world);
    return { base: vintage, faults: next.faults };
  } catch (error) {
    if (!(error instanceof CbsError)) throw error;
    return { base: current, faults: [...next.faults, `its borders did not come: ${error.message}; go over without them with --no-borders, and take them later with: npm run borders -- --year ${next.list.year} --level gemeente`] };
  }
}

/** Nothing is written, and the list and the record are asked for anew next time: by then they may be whole. */
function refuse(faults: readonly string[], { list, record }: AskedYear, { isOffline }: Wishes, { complain }: DoorWorld): number {
  if (!isOffline) for (const kept of [list, record]) kept.forget();
  complain(`divisions: nothing was taken, for ${faults.length === 1 ? "one reason" : `${faults.length} reasons`}:`);
  for (const fault of faults) complain(`  ${fault}`);
  return exitCodes.failed;
}

function write(currentId: string, base: VintageWithWorkshop, next: NextDivision, wishes: Wishes, world: DoorWorld): number {
  const vintage = takeDivision(base, next, dayOf(world), indicators);
  if (next.isSame) world.tell(`no municipality changed: the pages stay on the division of ${base.division}; tables of ${next.list.year} can come in`);
  else for (const line of describeConversion(base.workshop.divisions, next, vintage)) world.tell(line);
  if (wishes.isDryRun) return exitCodes.somethingChanged;
  const id = publishVintage(wishes.data, next.isSame ? vintage : withExpectations(vintage), currentId);
  world.tell(`vintage ${id} of ${vintage.asOf} in ${wishes.data}: as ${currentId}, ${next.isSame ? `with the list and regions of ${next.list.year}` : `on the division of ${next.list.year}`}`);
  return exitCodes.somethingChanged;
}

function newestListBefore(vintage: Vintage, year: number): DivisionList {
  const older = [...vintage.lists.values()].filter((list) => list.level === "municipality" && list.division < year);
  const newest = older.toSorted((a, b) => b.division - a.division)[0];
  if (!newest) throw new Error(`divisions: --year ${year}: the vintage has no list of municipalities before that year; ${usage}`);
  return { year: newest.division, names: new Map(newest.codes.map((code, index) => [code, newest.names[index]])) };
}

function readWishes(parameters: readonly string[]): Wishes {
  const [text, yes] = [{ type: "string" }, { type: "boolean" }] as const;
  const options = { ...commonParameters, year: text, table: text, take: yes, successors: text, "no-borders": yes, "borders-from": text } as const;
  const { values } = readParameters("divisions", { args: [...parameters], options }, usage);
  const { year = "", table } = values;
  if (!/^20\d\d$/.test(year)) throw new Error(`divisions: --year "${year}"; expected a year, such as 2027; ${usage}`);
  if (values.successors !== undefined && !values.take) throw new Error(`divisions: --successors goes with --take; ${usage}`);
  return {
    ...readCommon("divisions", values, usage),
    year: Number(year),
    table,
    isTaken: values.take ?? false,
    hasBorders: !values["no-borders"],
    successors: values.successors,
    bordersFrom: readHost("divisions: --borders-from", values["borders-from"], usage),
  };
}

if (process.argv[1]?.match(/divisions\.(ts|js)$/)) {
  const world = { waiting: realWaiting, random: Math.random, tell: console.log, complain: console.error };
  process.exitCode = await divisions(process.argv.slice(2), world);
}
