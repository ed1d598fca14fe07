/**
 * Another vintage while the server is asked: does anybody notice?
 *
 * The real server in a process of its own, on a data folder of its own. First a
 * calm stretch; then as long a one in which another vintage becomes current and
 * the server, which looks every ten seconds, takes it. Pages are asked for without
 * compression, so that each is made anew before and after.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCurrentWhole } from "../../src/store/read-workshop.ts";
import { makeCurrent, writeVintage } from "../../src/store/write-vintage.ts";
import { load } from "./load.ts";
import { firstAnswer, freePort } from "./server.ts";
import { openSite } from "./site.ts";
import { startFlags } from "./start-flags.ts";
import { milliseconds, type Measured } from "./table.ts";

/** Longer than the ten seconds between two looks. */
const stretch = 14;

export async function measureSwap(root: string): Promise<Measured[]> {
  const [port, data] = [await freePort(), mkdtempSync(join(tmpdir(), "estafette-swap-"))];
  const url = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const server = spawn(process.execPath, [...startFlags(root), join(root, "dist/serve.js")], { env: { ...process.env, PORT: String(port), ESTAFETTE_DATA: data }, stdio: "ignore" });
  try {
    await firstAnswer(`${url}/gemeenten/deventer`, begin);
    const paths = openSite(root).vintage.municipalities.map((one) => `/gemeenten/${one.slug}`);
    const next = writeAnother(root, data);
    await load(url, paths, { seconds: 3 });
    const calm = await load(url, paths, { seconds: stretch });
    makeCurrent(data, next);
    const during = await load(url, paths, { seconds: stretch });
    const shown = ((await (await fetch(`${url}/bronnen.json`)).json()) as { vintage: { id: string } }).vintage.id;
    if (shown !== next) throw new Error(`bench/swap: the server shows ${shown}; expected ${next}, which became current ${stretch} s ago`);
    const ratio = during.p99 / calm.p99;
    return [
      { what: `${stretch} s calm, pages made anew: p50 / p99`, found: `${milliseconds(calm.middle)} / ${milliseconds(calm.p99)}` },
      { what: "as long, with another vintage taken in between: p50 / p99", found: `${milliseconds(during.middle)} / ${milliseconds(during.p99)}`, target: "p99 under twice that", ratio: ratio / 2 },
      { what: "failed requests", found: String(calm.failed + during.failed), target: "0" },
    ];
  } finally {
    server.kill("SIGTERM");
    rmSync(data, { recursive: true });
  }
}

/** The same figures on another day: another id, and every file to be read and checked. */
function writeAnother(root: string, data: string): string {
  return writeVintage(data, { ...readCurrentWhole([join(root, "data")]), asOf: "2099-01-01" });
}
