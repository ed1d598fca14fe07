/** The programming interface: small requests over the wire, whole files in the process. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { getRequestListener } from "@hono/node-server";
import { load } from "./load.ts";
import { openSite } from "./site.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

const observations = "/api/v1/observations";

export async function measureApi(root: string): Promise<Measured[]> {
  const { app, vintage } = openSite(root);
  const read = async (address: string): Promise<number> => {
    let bytes = 0;
    for await (const piece of (await app.request(address)).body ?? []) bytes += piece.length;
    return bytes;
  };
  const places = vintage.municipalities.map(({ code }) => `${observations}?indicator=jongeren-met-jeugdzorg&region=${code}`);
  const small = await loadInProcess(app.fetch, places);
  const csv = `${observations}?indicator=inwoners&division=all&format=csv`;
  await timeRuns(10, () => read(csv));
  const one = median(await timeRuns(30, () => read(csv)));
  const whole = await measureWhole(() => read(`${observations}?division=all&format=parquet`));
  return [
    {
      what: "observations of one indicator in one municipality, as JSON, 8 connections",
      found: `${small.requestsPerSecond.toFixed(0)} requests/s, p99 ${milliseconds(small.p99)}`,
      target: "≥ 1,500 requests/s",
      ratio: 1500 / small.requestsPerSecond,
    },
    { what: "one indicator, all regions, years and divisions, as CSV", found: milliseconds(one), target: "≤ 60 ms", ratio: one / 60 },
    { what: `the whole vintage as Parquet (${(whole.bytes / 1e6).toFixed(1)} MB)`, found: `${(whole.time / 1000).toFixed(1)} s`, target: "≤ 5 s", ratio: whole.time / 5000 },
    { what: "memory that takes beside what was there", found: `${whole.extra.toFixed(0)} MB`, target: "≤ 150 MB", ratio: whole.extra / 150 },
    { what: "longest that others wait meanwhile", found: milliseconds(whole.longestWait) },
    { what: "failed requests", found: String(small.failed), target: "0" },
  ];
}

type Fetch = Parameters<typeof getRequestListener>[0];

async function loadInProcess(fetch: Fetch, paths: readonly string[]) {
  const server = createServer(getRequestListener(fetch));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await load(url, paths, { seconds: 2 });
  const result = await load(url, paths);
  server.close();
  return result;
}

/** Memory is looked at ten times a second, by the peak that was seen. */
async function measureWhole(read: () => Promise<number>) {
  const before = process.memoryUsage().rss;
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 100);
  const waits = monitorEventLoopDelay({ resolution: 1 });
  waits.enable();
  const begin = performance.now();
  const bytes = await read();
  clearInterval(timer);
  waits.disable();
  return { bytes, time: performance.now() - begin, extra: (peak - before) / 1e6, longestWait: waits.max / 1e6 };
}
