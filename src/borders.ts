/**
 * Front door: the borders of a year, from PDOK into a new vintage.
 *
 *     npm run borders -- --year 2024
 *     npm run borders -- --year 2024 --level wijk --dry-run
 *
 * Everything else in the vintage stays as it is. Nothing becomes visible before
 * everything is written, and borders that cover fewer regions than those we had
 * are refused. The outcome is also in the exit code: 0 done or nothing new, 10
 * something new (--dry-run), 1 failed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countryDetail, districtDetail, simplifyBorders } from "./figures/simplify-borders.ts";
import { borderedCodes, withBorders, type NewBorders } from "./figures/with-borders.ts";
import type { Vintage } from "./figures/vintage.ts";
import { describeBorders, tableOfBorders } from "./sources/borders/pdok/describe-borders.ts";
import { borderCollection, borderServices, firstBorderYear, type BorderCollection, type BorderedLevel, type BorderService } from "./sources/borders/pdok/collection.ts";
import { fetchBorders, type FetchedBorders } from "./sources/borders/pdok/fetch-borders.ts";
import { createProgress } from "./sources/cbs/odata/progress.ts";
import { createTransport, type Transport } from "./sources/cbs/odata/transport.ts";
import { realWaiting, type Waiting } from "./sources/cbs/odata/waiting.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";
import { makeCurrent, writeVintage } from "./store/write-vintage.ts";
import type { RegionList } from "./terms/region.ts";

export interface World {
  readonly waiting: Waiting;
  readonly random: () => number;
  readonly tell: (line: string) => void;
  readonly complain: (line: string) => void;
}

interface Wishes {
  readonly year: number;
  readonly levels: readonly BorderedLevel[];
  readonly service: BorderService;
  readonly from: string | undefined;
  /** Where the new vintage is written. */
  readonly data: string;
  /** Where answers are kept. */
  readonly kept: string;
  readonly isDryRun: boolean;
  readonly isOffline: boolean;
}

const bundled = join(import.meta.dirname, "../data");

const exitCodes = { done: 0, failed: 1, somethingNew: 10 };

const levelWords: Readonly<Record<string, BorderedLevel>> = { gemeente: "municipality", wijk: "district", buurt: "neighbourhood" };

const usage =
  "usage: npm run borders -- --year 2024 [--level gemeente|wijk|buurt] [--service gebiedsindelingen|wijken-en-buurten] [--dry-run] [--offline] [--from https://…] [--data var] [--kept var/raw]";

/** Does what the parameters say and gives the exit code. */
export async function borders(parameters: readonly string[], world: World): Promise<number> {
  try {
    return await takeBorders(readWishes(parameters, world.waiting.now()), world);
  } catch (error) {
    world.complain((error as Error).message);
    return exitCodes.failed;
  }
}

async function takeBorders(wishes: Wishes, world: World): Promise<number> {
  const current = readCurrentWhole([wishes.data, bundled]);
  const transport = openTransport(world);
  const fetched: NewBorders[] = [];
  for (const list of listsToBorder(current, wishes)) fetched.push(await fetchList(list, current, transport, wishes, world));
  const asOf = new Date(world.waiting.now()).toISOString().slice(0, 10);
  const vintage = withBorders(current, fetched, asOf);
  if (fetched.every((one) => isKnown(one, current))) {
    world.tell(`nothing new: vintage ${current.id} has these borders`);
    return exitCodes.done;
  }
  if (wishes.isDryRun) return exitCodes.somethingNew;
  const id = writeVintage(wishes.data, vintage);
  makeCurrent(wishes.data, id);
  world.tell(`vintage ${id} of ${asOf} in ${wishes.data}: as ${current.id}, with these borders`);
  return exitCodes.done;
}

/** Borders go with regions that the vintage knows: a list without figures would pass for the newest division everywhere. */
function listsToBorder({ lists }: Vintage, { levels, year }: Wishes): readonly BorderedList[] {
  const known = [...lists.values()].filter(isBordered);
  const found = levels.flatMap((level) => known.filter((list) => list.level === level && list.division === year));
  if (found.length > 0) return found;
  const years = known.filter(({ level }) => levels.includes(level)).map(({ id }) => id);
  throw new Error(`borders: --year ${year}: the vintage has no ${levels.join(" or ")} of that year to give borders to; it has ${years.join(", ")}`);
}

type BorderedList = RegionList & { readonly level: BorderedLevel };

function isBordered(list: RegionList): list is BorderedList {
  return list.level !== "country";
}

async function fetchList(list: BorderedList, current: Vintage, transport: Transport, wishes: Wishes, world: World): Promise<NewBorders> {
  const collection = borderCollection(wishes.service, list.level, wishes.year, wishes.from);
  const progress = createProgress(`${collection.name} ${wishes.year}, regions`, world.waiting.now, world.complain);
  const onProgress = (done: number) => progress.tell(done, list.codes.length);
  const fetched = await fetchBorders({ transport, folder: wishes.kept, now: world.waiting.now, collection, list, isOffline: wishes.isOffline, onProgress });
  if (fetched.regions.features.length === 0) throw new Error(`borders: ${collection.name} of ${wishes.year} came without any border; expected one per region`);
  const before = current.borders.get(list.id);
  for (const line of describeBorders(collection, fetched, before ? borderedCodes(before).size : 0)) world.tell(line);
  return asNewBorders(collection, fetched, list);
}

function asNewBorders(collection: BorderCollection, fetched: FetchedBorders, list: RegionList): NewBorders {
  const topology = simplifyBorders(fetched.regions, collection.level === "municipality" ? countryDetail : districtDetail);
  const isComplete = list.codes.length === fetched.regions.features.length;
  return { borders: { list: list.id, isComplete, topology }, table: tableOfBorders(collection, fetched, list) };
}

function isKnown({ borders: { list, topology } }: NewBorders, current: Vintage): boolean {
  return JSON.stringify(current.borders.get(list)?.topology) === JSON.stringify(topology);
}

function openTransport({ waiting, random, complain }: World): Transport {
  return createTransport({
    random,
    waiting,
    onRetry: (error, wait) => complain(`${error.message}; trying again in ${Math.ceil(wait / 1000)} s`),
  });
}

function readWishes(parameters: readonly string[], now: number): Wishes {
  const text = { type: "string" } as const;
  const yes = { type: "boolean" } as const;
  const options = { year: text, level: text, service: text, from: text, data: text, kept: text, "dry-run": yes, offline: yes } as const;
  const { values } = parseArgs({ args: [...parameters], options });
  const data = values.data ?? (process.env.ESTAFETTE_DATA || "var");
  return {
    year: readYear(values.year, now),
    levels: readLevels(values.level),
    service: readService(values.service),
    from: readAddress(values.from),
    data,
    kept: values.kept ?? join(data, "raw"),
    isDryRun: values["dry-run"] ?? false,
    isOffline: values.offline ?? false,
  };
}

function readYear(text: string | undefined, now: number): number {
  const latest = new Date(now).getUTCFullYear() + 1;
  const year = Number(text);
  if (/^\d{4}$/.test(text ?? "") && year >= firstBorderYear && year <= latest) return year;
  throw new Error(`borders: --year "${text ?? ""}"; expected a year from ${firstBorderYear} to ${latest}; ${usage}`);
}

/** Without a level: the municipalities and their districts, of which the vintage has one at least. */
function readLevels(text: string | undefined): readonly BorderedLevel[] {
  if (text === undefined) return ["municipality", "district"];
  const level = Object.hasOwn(levelWords, text) ? levelWords[text] : undefined;
  if (level) return [level];
  throw new Error(`borders: --level "${text}"; expected ${Object.keys(levelWords).join(", ")}; ${usage}`);
}

function readService(text: string = "gebiedsindelingen"): BorderService {
  const service = borderServices.find((one) => one === text);
  if (service) return service;
  throw new Error(`borders: --service "${text}"; expected ${borderServices.join(" or ")}; ${usage}`);
}

function readAddress(text: string | undefined): string | undefined {
  if (text === undefined || /^https?:\/\/[^/]+$/.test(text)) return text;
  throw new Error(`borders: --from "${text}"; expected an address without a path, such as https://api.pdok.nl; ${usage}`);
}

if (process.argv[1]?.match(/borders\.(ts|js)$/)) {
  const world = { waiting: realWaiting, random: Math.random, tell: console.log, complain: console.error };
  process.exitCode = await borders(process.argv.slice(2), world);
}
