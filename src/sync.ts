/**
 * Front door: takes new figures in over the network.
 *
 *     npm run sync                              everything that can be asked
 *     npm run sync -- --table 85984NED          one table, or several
 *     npm run sync -- --dry-run                 what would change
 *     npm run sync -- --offline                 again, from the answers that were kept
 *     npm run sync -- --borders                 and the borders that the pages lack
 *
 * The outcome is also in the exit code, for a machine that asks every night:
 * 0 nothing new, 10 something new was taken or is offered, 11 the same but some
 * table failed, 1 nothing new and something failed.
 */
import { join, resolve } from "node:path";
import { readHost, readParameters } from "./intake/door-parameters.ts";
import type { DoorWorld } from "./intake/door-world.ts";
import { syncTables, type SyncOutcome, type SyncWishes } from "./intake/sync-tables.ts";
import { openDataUrl } from "./sources/cbs/odata/v3.ts";
import { realWaiting } from "./sources/cbs/odata/waiting.ts";

const exitCodes = { nothingNew: 0, failed: 1, somethingNew: 10, someFailed: 11 };

const usage =
  "usage: npm run sync -- [--table 85984NED]… [--dry-run] [--offline] [--renamed] [--borders] [--service v3|v4] [--from https://…] [--borders-from https://…] [--data var]";

/** Does what the parameters say and gives the exit code. */
export async function sync(parameters: readonly string[], world: DoorWorld): Promise<number> {
  try {
    return exitCodeOf(await syncTables(readWishes(parameters), world));
  } catch (error) {
    world.complain((error as Error).message);
    return exitCodes.failed;
  }
}

function exitCodeOf({ hasNews, failures }: SyncOutcome): number {
  if (failures > 0) return hasNews ? exitCodes.someFailed : exitCodes.failed;
  return hasNews ? exitCodes.somethingNew : exitCodes.nothingNew;
}

function readWishes(parameters: readonly string[]): SyncWishes {
  const [text, flag] = [{ type: "string" }, { type: "boolean" }] as const;
  const options = { table: { ...text, multiple: true }, service: text, from: text, data: text, "dry-run": flag, offline: flag, renamed: flag, borders: flag, "borders-from": text } as const;
  const { values } = readParameters("sync", { args: [...parameters], options }, usage);
  const { table: tables = [], service, from } = values;
  if (service !== undefined && service !== "v3" && service !== "v4") throw new Error(`sync: --service "${service}"; expected v3 or v4; ${usage}`);
  if (from !== undefined && !/^https?:\/\//.test(from)) throw new Error(`sync: --from "${from}"; expected an address, such as ${openDataUrl}`);
  const data = resolve(values.data ?? process.env.ESTAFETTE_DATA ?? "var");
  return {
    tables,
    isDryRun: values["dry-run"] ?? false,
    isOffline: values.offline ?? false,
    acceptsRenamed: values.renamed ?? false,
    service,
    from,
    data,
    bundled: join(import.meta.dirname, "../data"),
    raw: join(data, "raw"),
    ...(values.borders && { borders: { from: readHost("sync: --borders-from", values["borders-from"], usage) } }),
  };
}

/** On a terminal the line before is written over; in a log every line stays. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${line}`);
  else console.error(line);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write("\r\u001B[2K");
}

if (process.argv[1]?.match(/sync\.(ts|js)$/)) {
  const tell = (line: string) => {
    clearProgress();
    console.log(line);
  };
  const complain = (line: string) => {
    clearProgress();
    console.error(line);
  };
  process.exitCode = await sync(process.argv.slice(2), { waiting: realWaiting, random: Math.random, tell, complain, showProgress });
}
