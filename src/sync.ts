/**
 * Front door: what has a table at Statistics Netherlands that we have not yet?
 *
 *     npm run sync -- --table 85984NED --dry-run
 *     npm run sync -- --table 86165NED --against 85984NED --dry-run
 *
 * It looks, tells, and changes nothing. The outcome is also in the exit code,
 * for a machine that asks every night: 0 nothing new, 10 something new, 1 failed.
 */
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { CbsTableClient } from "./sources/cbs/odata/client.ts";
import { compareTable, readLiveTable } from "./sources/cbs/odata/compare-table.ts";
import { describeComparison } from "./sources/cbs/odata/describe-comparison.ts";
import { findKnownColumns } from "./sources/cbs/odata/known-columns.ts";
import { createProgress } from "./sources/cbs/odata/progress.ts";
import { createTransport } from "./sources/cbs/odata/transport.ts";
import { createV3Client, openDataUrl, thirdPartyUrl } from "./sources/cbs/odata/v3.ts";
import { createV4Client, datasetsUrl } from "./sources/cbs/odata/v4.ts";
import { realWaiting, type Waiting } from "./sources/cbs/odata/waiting.ts";
import { readManifest } from "./store/read-vintage.ts";
import { currentPath, readOrExplain } from "./store/vintage-files.ts";

export interface World {
  readonly waiting: Waiting;
  readonly random: () => number;
  readonly tell: (line: string) => void;
  readonly complain: (line: string) => void;
}

interface Wishes {
  readonly table: string;
  readonly against: string;
  readonly service: "v3" | "v4";
  readonly from: string | undefined;
  readonly data: string;
}

const exitCodes = { nothingNew: 0, failed: 1, somethingNew: 10 };

const usage =
  "usage: npm run sync -- --table 85984NED --dry-run [--against 85984NED] [--service v3|v4] [--from https://…] [--data data]";

/** Does what the parameters say and gives the exit code. */
export async function sync(parameters: readonly string[], world: World): Promise<number> {
  try {
    return await lookAtTable(readWishes(parameters), world);
  } catch (error) {
    world.complain((error as Error).message);
    return exitCodes.failed;
  }
}

async function lookAtTable(wishes: Wishes, world: World): Promise<number> {
  const { id, manifest } = readCurrent(wishes.data);
  const tables = manifest.tables.filter(({ tableNumber }) => tableNumber === wishes.against);
  const isOfOthers = tables.length > 0 && tables.every(({ provider }) => !provider.includes("CBS"));
  const progress = createProgress("questions answered", world.waiting.now, world.complain);
  const live = await readLiveTable(openClient(wishes, isOfOthers, world), wishes.table, (done, steps) => progress.tell(done, steps));
  // Version 4 has other names for the same columns.
  const columns = wishes.service === "v3" ? findKnownColumns(wishes.against) : undefined;
  const comparison = compareTable(live, { asOf: manifest.asOf, tables, columns }, world.waiting.now());
  for (const line of describeComparison(comparison, `${id} of ${manifest.asOf}`, wishes.service === "v3" ? "rows" : "observations")) world.tell(line);
  return comparison.hasNews ? exitCodes.somethingNew : exitCodes.nothingNew;
}

function readWishes(parameters: readonly string[]): Wishes {
  const text = { type: "string" } as const;
  const options = { table: text, against: text, service: text, from: text, data: text, "dry-run": { type: "boolean" } } as const;
  const { values } = parseArgs({ args: [...parameters], options });
  const { table, service = "v3", from } = values;
  if (!table) throw new Error(`sync: no table; ${usage}`);
  if (!values["dry-run"]) throw new Error(`sync: it can only look, so say --dry-run; ${usage}`);
  if (service !== "v3" && service !== "v4") throw new Error(`sync: --service "${service}"; expected v3 or v4; ${usage}`);
  if (from !== undefined && !/^https?:\/\//.test(from)) throw new Error(`sync: --from "${from}"; expected an address, such as ${openDataUrl}`);
  return { table, service, from, against: values.against ?? table, data: values.data ?? join(import.meta.dirname, "../data") };
}

function readCurrent(folder: string) {
  const id = Buffer.from(readOrExplain(currentPath(folder))).toString("utf8").trim();
  return { id, manifest: readManifest(folder, id) };
}

function openClient({ service, from }: Wishes, isOfOthers: boolean, { waiting, random, complain }: World): CbsTableClient {
  const transport = createTransport({
    random,
    waiting,
    onRetry: (error, wait) => complain(`${error.message}; trying again in ${Math.ceil(wait / 1000)} s`),
  });
  if (service === "v4") return createV4Client({ transport, baseUrl: from ?? datasetsUrl });
  return createV3Client({ transport, baseUrl: from ?? (isOfOthers ? thirdPartyUrl : openDataUrl) });
}

if (process.argv[1]?.match(/sync\.(ts|js)$/)) {
  const world = { waiting: realWaiting, random: Math.random, tell: console.log, complain: console.error };
  process.exitCode = await sync(process.argv.slice(2), world);
}
