/**
 * Taking figures in: a year of key figures from pages on this machine, a vintage
 * out of a folder of files, and another vintage while the server is asked.
 *
 * Where the published files are not at hand, that row says so.
 */
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { assembleVintage } from "../../src/intake/assemble-vintage.ts";
import { readCurrentWhole } from "../../src/store/read-workshop.ts";
import { writeVintage } from "../../src/store/write-vintage.ts";
import { regionListId } from "../../src/terms/region.ts";
import { serveKeyFigures } from "./key-figures-table.ts";
import { median, type Measured } from "./table.ts";
import type { TakenYear } from "./take-year.ts";

const runs = 3;
const regionCount = 17_000;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

export async function measureTakingIn(root: string): Promise<Measured[]> {
  return [await measureYear(root, "v3"), await measureYear(root, "v4"), measureVintage()];
}

/** What take-year.ts times, with this process as the publisher. */
async function measureYear(root: string, version: "v3" | "v4"): Promise<Measured> {
  const served = await serveKeyFigures(version, regionsOf(join(root, "data")));
  const taken = await takeYears(root, served.url, version);
  const parsing = await timeParsing(served.url, version);
  served.close();
  const found = median(taken.map(({ milliseconds }) => milliseconds));
  const processor = median(taken.map((one) => one.processor));
  const megabytes = Math.max(...taken.map((one) => one.megabytes));
  return {
    what: `a year of key figures in the shape of ${version}: ${served.rows.toLocaleString("en-GB")} regions, ${served.columns} columns, ${(served.bytes / 1e6).toFixed(0)} MB of JSON; asked, checked, kept, and put among all other figures`,
    found: `${seconds(found)}, the first ${seconds(taken[0].milliseconds)}; ${seconds(processor)} of processor time; at most ${megabytes.toFixed(0)} MB of memory`,
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

/** As `npm run sync` is run: in a process of its own, with the memory it is given there. */
async function takeYears(root: string, url: string, version: "v3" | "v4"): Promise<readonly TakenYear[]> {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: { sync: string } };
  const [, ...flags] = scripts.sync.split(" ").slice(0, -1);
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, join(root, "scripts/bench/take-year.ts"), url, version, String(runs)], { cwd: root });
  return JSON.parse(stdout) as readonly TakenYear[];
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
