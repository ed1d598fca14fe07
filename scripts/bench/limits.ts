/**
 * What this machine can do at all: reading numbers from memory, and answering a
 * request with a page that is already made.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { load } from "./load.ts";
import { median, timeRuns, type Measured } from "./table.ts";

export interface Limits {
  /** Reading 32-bit numbers in JavaScript, gigabytes a second. */
  readonly readSpeed: number;
  /** Requests a second that a bare server answers with a fixed page of 200 kB. */
  readonly bareRequests: number;
  readonly rows: readonly Measured[];
}

const fixedPage = Buffer.alloc(200_000, "a");

export async function measureLimits(): Promise<Limits> {
  const readSpeed = await measureReading();
  const bareRequests = await measureBareServer();
  return {
    readSpeed,
    bareRequests,
    rows: [
      { what: "summing 32-bit numbers in JavaScript, one core", found: `${readSpeed.toFixed(1)} GB/s` },
      { what: "bare HTTP server, fixed answer of 200 kB, 8 connections", found: `${bareRequests.toFixed(0)} requests/s` },
    ],
  };
}

async function measureReading(): Promise<number> {
  const numbers = new Float32Array(32_000_000).fill(1);
  let total = 0;
  const times = await timeRuns(9, () => (total += sum(numbers)));
  if (total === 0) throw new Error("bench/limits: the sum was optimised away");
  return numbers.byteLength / 1e6 / median(times);
}

function sum(numbers: Float32Array): number {
  let total = 0;
  for (let index = 0; index < numbers.length; index++) total += numbers[index];
  return total;
}

async function measureBareServer(): Promise<number> {
  const server = createServer((_request, response) => response.end(fixedPage));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const { requestsPerSecond } = await load(`http://127.0.0.1:${port}`, ["/"]);
  server.close();
  return requestsPerSecond;
}
