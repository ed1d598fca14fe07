/** How long the server takes to make a page, up to where it is written to the visitor. */
import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Limits } from "./limits.ts";
import type { PageTime } from "./page-times.ts";
import { startFlags } from "./start-flags.ts";
import { milliseconds, type Measured } from "./table.ts";

const targets: readonly (readonly [string, string, number?])[] = [
  ["the municipality", "/gemeenten/deventer", 5],
  ["everything of a municipality", "/gemeenten/deventer/alles", 15],
  ["home, with map", "/"],
  ["who resembles it", "/gemeenten/deventer/vergelijken"],
  ["a theme", "/gemeenten/deventer/jeugd"],
  ["where the money goes", "/gemeenten/deventer/geld"],
  ["the districts", "/gemeenten/deventer/wijken"],
  ["an indicator, with map and all municipalities", "/indicatoren/inwoners"],
  ["the municipality as JSON", "/gemeenten/deventer.json"],
];

const everyMunicipality = 5;

export async function measurePages(root: string, limits: Limits): Promise<Measured[]> {
  const times = await timePages(root, targets.map(([, path]) => path));
  const rows = targets.map(([what, path, target], index): Measured => {
    const { milliseconds: found, bytes } = times[index];
    return {
      what: `${what} (${path})`,
      found: milliseconds(found),
      ...(target ? { target: `≤ ${target} ms`, ratio: found / target } : {}),
      limit: `reading its ${(bytes / 1000).toFixed(0)} kB once: ${milliseconds(bytes / 1e6 / limits.readSpeed)}`,
    };
  });
  const { milliseconds: every } = times[targets.length];
  return [...rows, { what: "every municipality once, median", found: milliseconds(every), target: `≤ ${everyMunicipality} ms`, ratio: every / everyMunicipality }];
}

/** What page-times.ts times, built and with the memory that `npm start` gives. */
async function timePages(root: string, paths: readonly string[]): Promise<readonly PageTime[]> {
  const program = join(root, "dist/bench/page-times.js");
  await build({ absWorkingDir: root, entryPoints: ["scripts/bench/page-times.ts"], outfile: program, bundle: true, format: "esm", platform: "node", target: "node20", packages: "external" });
  const { stdout } = await promisify(execFile)(process.execPath, [...startFlags(root), program, root, ...paths], { cwd: root });
  return JSON.parse(stdout) as readonly PageTime[];
}
