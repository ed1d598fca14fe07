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
import type { Vintage } from "./figures/vintage.ts";
import { commonParameters, commonUsage, readCommon, readHost, type CommonWishes, readParameters } from "./intake/door-parameters.ts";
import type { DoorWorld } from "./intake/door-world.ts";
import { isBordered, takeBorders, type BorderedList } from "./intake/take-borders.ts";
import { borderServices, firstBorderYear, type BorderedLevel, type BorderService } from "./sources/borders/pdok/collection.ts";
import { realWaiting } from "./sources/cbs/odata/waiting.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";
import { publishVintage } from "./store/write-vintage.ts";

interface Wishes extends CommonWishes {
  readonly year: number;
  readonly levels: readonly BorderedLevel[];
  readonly service: BorderService;
}

const bundled = join(import.meta.dirname, "../data");

const exitCodes = { done: 0, failed: 1, somethingNew: 10 };

const levelWords: Readonly<Record<string, BorderedLevel>> = { gemeente: "municipality", wijk: "district", buurt: "neighbourhood" };

const usage = `usage: npm run borders -- --year 2024 [--level gemeente|wijk|buurt] [--service gebiedsindelingen|wijken-en-buurten] ${commonUsage}`;

/** Does what the parameters say and gives the exit code. */
export async function borders(parameters: readonly string[], world: DoorWorld): Promise<number> {
  try {
    return await bringBorders(readWishes(parameters, world.waiting.now()), world);
  } catch (error) {
    world.complain((error as Error).message);
    return exitCodes.failed;
  }
}

async function bringBorders(wishes: Wishes, world: DoorWorld): Promise<number> {
  const current = readCurrentWhole([wishes.data, bundled]);
  const { vintage, hasNews } = await takeBorders(current, { ...wishes, lists: listsToBorder(current, wishes) }, world);
  if (!hasNews) {
    world.tell(`nothing new: vintage ${current.id} has these borders`);
    return exitCodes.done;
  }
  if (wishes.isDryRun) return exitCodes.somethingNew;
  const id = publishVintage(wishes.data, vintage, current.id);
  world.tell(`vintage ${id} of ${vintage.asOf} in ${wishes.data}: as ${current.id}, with these borders`);
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

function readWishes(parameters: readonly string[], now: number): Wishes {
  const text = { type: "string" } as const;
  const { values } = readParameters("borders", { args: [...parameters], options: { ...commonParameters, year: text, level: text, service: text } }, usage);
  readHost("borders: --from", values.from, usage);
  return {
    ...readCommon("borders", values, usage),
    year: readYear(values.year, now),
    levels: readLevels(values.level),
    service: readService(values.service),
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

if (process.argv[1]?.match(/borders\.(ts|js)$/)) {
  const world = { waiting: realWaiting, random: Math.random, tell: console.log, complain: console.error };
  process.exitCode = await borders(process.argv.slice(2), world);
}
