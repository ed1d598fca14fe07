/** The real server in a process of its own: first answer, load, memory. */
import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Limits } from "./limits.ts";
import { asBrowser, load } from "./load.ts";
import { openSite } from "./site.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

export async function measureServer(root: string, limits: Limits): Promise<Measured[]> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const begin = performance.now();
  const server = spawn("npm", ["start", "--silent"], {
    cwd: root,
    env: { ...process.env, PORT: String(port), ESTAFETTE_DATA: join(root, "var", "bench") },
    stdio: "ignore",
    detached: true,
  });
  try {
    const first = await firstAnswer(`${url}/gemeenten/deventer`, begin);
    const paths = openSite(root).vintage.municipalities.map((one) => `/gemeenten/${one.slug}`);
    const cold = await timeRuns(paths.length, (index) => fetch(url + paths[index], { headers: asBrowser }).then((answer) => answer.text()));
    const pages = await load(url, paths, { headers: asBrowser });
    const made = await load(url, paths);
    const everything = await load(url, ["/gemeenten/deventer/alles"], { headers: asBrowser });
    return [
      { what: "first answer after npm start, once built", found: `${(first / 1000).toFixed(2)} s`, target: "≤ 2.5 s", ratio: first / 2500 },
      { what: "each municipality asked for the first time, made and compressed, median", found: milliseconds(median(cold)) },
      {
        what: "municipality pages as a browser asks (brotli), each asked for before",
        found: `${pages.requestsPerSecond.toFixed(0)} requests/s`,
        target: "≥ 500 requests/s",
        ratio: 500 / pages.requestsPerSecond,
        limit: `bare server ${limits.bareRequests.toFixed(0)} requests/s; the load shares the two cores`,
      },
      { what: "the same, p50 / p99", found: `${milliseconds(pages.middle)} / ${milliseconds(pages.p99)}`, target: "p99 ≤ 60 ms", ratio: pages.p99 / 60 },
      {
        what: "municipality pages without compression, each made anew",
        found: `${made.requestsPerSecond.toFixed(0)} requests/s, p50 / p99 ${milliseconds(made.middle)} / ${milliseconds(made.p99)}`,
      },
      { what: "everything page (brotli)", found: `${everything.requestsPerSecond.toFixed(0)} requests/s, p99 ${milliseconds(everything.p99)}` },
      { what: "failed requests", found: String(pages.failed + made.failed + everything.failed), target: "0" },
      memoryRow(server),
    ];
  } finally {
    if (server.pid) process.kill(-server.pid, "SIGTERM");
  }
}

function memoryRow(server: ChildProcess): Measured {
  const resident = Math.max(...processesUnder(server.pid ?? 0).map(residentMegabytes));
  return { what: "resident memory after the load, everything read", found: `${resident.toFixed(0)} MB`, target: "≤ 250 MB", ratio: resident / 250 };
}

/** A process and all that it started, by the tables of the kernel. */
function processesUnder(pid: number): number[] {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim().split(/\s+/).filter(Boolean).map(Number);
  return [pid, ...children.flatMap(processesUnder)];
}

function residentMegabytes(pid: number): number {
  const line = readFileSync(`/proc/${pid}/status`, "utf8").match(/VmRSS:\s+(\d+) kB/);
  return Number(line?.[1] ?? 0) / 1000;
}

export async function firstAnswer(url: string, begin: number): Promise<number> {
  while (performance.now() - begin < 30_000) {
    try {
      const answer = await fetch(url);
      await answer.text();
      if (answer.ok) return performance.now() - begin;
    } catch {
      await new Promise((done) => setTimeout(done, 10));
    }
  }
  throw new Error(`bench/server: no answer at ${url} within 30 s`);
}

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => done(port));
    });
  });
}
