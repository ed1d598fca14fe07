/**
 * Taking figures in: a year of key figures from pages on this machine, a vintage
 * out of a folder of files, and another vintage while the server is asked.
 *
 * The polite pause between two requests is for CBS, not for this machine, and is
 * left out. Where the published files are not at hand, that row says so.
 */
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assembleVintage } from "../../src/intake/assemble-vintage.ts";
import { syncTables } from "../../src/intake/sync-tables.ts";
import { realWaiting } from "../../src/sources/cbs/odata/waiting.ts";
import { readCurrentWhole } from "../../src/store/read-workshop.ts";
import { writeVintage } from "../../src/store/write-vintage.ts";
import { regionListId } from "../../src/terms/region.ts";
import { serveKeyFigures } from "./key-figures-table.ts";
import { median, timeRuns, type Measured } from "./table.ts";

const runs = 3;
const regionCount = 17_000;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

export async function measureTakingIn(root: string): Promise<Measured[]> {
  return [await measureYear(root, "v3"), await measureYear(root, "v4"), measureVintage()];
}

/** From the first question to a new vintage that is not yet written (a dry run), so that the disk does not count. */
async function measureYear(root: string, version: "v3" | "v4"): Promise<Measured> {
  const bundled = join(root, "data");
  const served = await serveKeyFigures(version, regionsOf(bundled));
  const before = process.cpuUsage();
  const times = await timeRuns(runs, () => takeYear(bundled, served.url, version));
  const { user, system } = process.cpuUsage(before);
  const parsing = await timeParsing(served.url, version);
  served.close();
  const found = median(times);
  return {
    what: `a year of key figures in the shape of ${version}: ${served.rows.toLocaleString("en-GB")} regions, ${served.columns} columns, ${(served.bytes / 1e6).toFixed(0)} MB of JSON; asked, checked, kept, and put among all other figures`,
    found: `${seconds(found)}, ${seconds((user + system) / 1000 / runs)} of processor time`,
    target: "≤ 4 s",
    ratio: found / 4000,
    limit: `reading that JSON once: ${seconds(parsing)}`,
  };
}

function regionsOf(bundled: string): readonly string[] {
  const lists = readCurrentWhole([bundled]).workshop?.divisions.lists;
  const codes = (["country", "municipality", "district", "neighbourhood"] as const).flatMap((level) => lists?.get(regionListId(level, 2024))?.codes ?? []);
  return codes.slice(0, regionCount);
}

async function takeYear(bundled: string, url: string, version: "v3" | "v4"): Promise<void> {
  const data = mkdtempSync(join(tmpdir(), "estafette-bench-"));
  const quiet = () => {};
  const complaints: string[] = [];
  const world = { waiting: realWaiting, random: Math.random, tell: quiet, complain: (line: string) => void complaints.push(line), showProgress: quiet, politeness: { interval: 0 } };
  const wishes = { tables: ["85984NED"], isDryRun: true, isOffline: false, acceptsRenamed: false, service: version, from: url, data, bundled, raw: join(data, "raw") };
  const { hasNews } = await syncTables(wishes, world);
  rmSync(data, { recursive: true });
  if (!hasNews || complaints.length > 0) throw new Error(`bench/taking-in: the table did not come in: ${complaints.join("; ")}`);
}

/** What the machine needs to fetch the pages and parse them, and nothing else. */
async function timeParsing(url: string, version: "v3" | "v4"): Promise<number> {
  const begin = performance.now();
  let next: string | undefined = version === "v3" ? "/ODataFeed/odata/85984NED/UntypedDataSet" : "/CBS/85984NED/Observations";
  while (next) {
    const page = (await (await fetch(url + next)).json()) as Record<string, string | undefined>;
    next = page["odata.nextLink"] ?? page["@odata.nextLink"];
  }
  return performance.now() - begin;
}

function measureVintage(): Measured {
  const folder = process.env.ESTAFETTE_SOURCES ?? "";
  const what = "the bundled vintage out of the published files, read, built and written";
  if (!existsSync(folder)) return { what, found: "skipped: ESTAFETTE_SOURCES names no folder with the published files", target: "≤ 15 s" };
  const out = mkdtempSync(join(tmpdir(), "estafette-bench-"));
  const begin = performance.now();
  writeVintage(out, assembleVintage(folder, { asOf: "2026-11-21" }, () => {}));
  const found = performance.now() - begin;
  rmSync(out, { recursive: true });
  return { what, found: seconds(found), target: "≤ 15 s", ratio: found / 15_000 };
}
