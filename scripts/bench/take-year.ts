/**
 * One year of key figures taken in, some times over, in a process of its own: the
 * publisher is another process, as it is in life.
 *
 *     node --import tsx scripts/bench/take-year.ts <address> <v3 or v4> <times>
 *
 * From the first question to a new vintage that is not yet written (a dry run), so
 * that the disk does not count. Prints what each time took, as JSON. The polite
 * pause between two requests is for CBS, not for this machine, and is left out.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { syncTables } from "../../src/intake/sync-tables.ts";
import { realWaiting } from "../../src/sources/cbs/odata/waiting.ts";

export interface TakenYear {
  readonly milliseconds: number;
  /** On all cores together, in milliseconds. */
  readonly processor: number;
  /** The most memory the process had so far, in MB. */
  readonly megabytes: number;
}

const [url, version, times] = process.argv.slice(2);
const bundled = new URL("../../data", import.meta.url).pathname;
const taken: TakenYear[] = [];
for (let time = 0; time < Number(times); time++) taken.push(await takeYear());
console.log(JSON.stringify(taken));

async function takeYear(): Promise<TakenYear> {
  const data = mkdtempSync(join(tmpdir(), "estafette-bench-"));
  const [begin, before] = [performance.now(), process.cpuUsage()];
  await takeIn(data);
  const milliseconds = performance.now() - begin;
  const { user, system } = process.cpuUsage(before);
  rmSync(data, { recursive: true });
  return { milliseconds, processor: (user + system) / 1000, megabytes: process.resourceUsage().maxRSS / 1024 };
}

async function takeIn(data: string): Promise<void> {
  const quiet = () => {};
  const complaints: string[] = [];
  const world = { waiting: realWaiting, random: Math.random, tell: quiet, complain: (line: string) => void complaints.push(line), showProgress: quiet, politeness: { interval: 0 } };
  const service = version === "v3" ? ("v3" as const) : ("v4" as const);
  const wishes = { tables: ["85984NED"], isDryRun: true, isOffline: false, acceptsRenamed: false, service, from: url, data, bundled, raw: join(data, "raw") };
  const { hasNews } = await syncTables(wishes, world);
  if (!hasNews || complaints.length > 0) throw new Error(`bench/take-year: the table did not come in: ${complaints.join("; ")}`);
}
