/**
 * Front door: serves the site.
 *
 *     npm start
 *
 * Reads the settings, opens the shelf with figures, and answers until it is
 * told to stop; then it finishes the answers it is making. A fault before that
 * is told in one line: exit code 2 for settings, 1 for anything else.
 */
import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync, readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { getRequestListener } from "@hono/node-server";
import { keepBundled } from "./store/keep-bundled.ts";
import { openShelf, type VintageShelf } from "./store/vintage-shelf.ts";
import { createApp } from "./web/app.ts";
import { readAssets } from "./web/assets.ts";
import { openFileMaker } from "./web/files/file-maker.ts";
import { openLog, type Log } from "./web/log.ts";
import { readSettings, type Settings } from "./web/settings.ts";

/** A bundle holds the whole program. */
const isBundle = import.meta.filename.endsWith(".js");
const root = join(import.meta.dirname, "..");
const bundled = join(root, "data");
const lookForNewFigures = 10_000;
const patience = 10_000;

const read = readSettings(process.env);
if ("faults" in read) stopWith(2, read.faults);

try {
  await start(read.settings);
} catch (error) {
  stopWith(1, [error instanceof Error ? error.message : String(error)]);
}

async function start(settings: Settings): Promise<void> {
  const data = openDataFolder(settings.data);
  const log = openLog(join(data, "logs", "estafette.log"));
  const shelf = readFigures(data);
  const assets = readAssets(join(root, "dist"));
  const maker = openFileMaker(new URL(`./make-files${isBundle ? ".js" : ".ts"}`, import.meta.url));
  const app = createApp({ shelf, settings, assets, log, maker, version: programVersion() });
  const server = createServer(getRequestListener(app.fetch, { errorHandler: (error) => refuseUnreadable(error, log) }));
  await listen(server, settings);
  const { port } = server.address() as AddressInfo;
  say(`Estafette is at http://${settings.host.includes(":") ? `[${settings.host}]` : settings.host}:${port}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => closeDoor(server, shelf));
  await keepForLater(data);
}

/** An update of the product takes the bundled vintage away; what was cited out of it must stay. Without room the site goes on. */
async function keepForLater(data: string): Promise<void> {
  try {
    const id = await keepBundled(bundled, data);
    if (id) say(`vintage ${id}, which came with the product, is kept in ${data} too`);
  } catch (error) {
    say(`the vintage that came with the product could not be kept in ${data}: ${reasonOf(error)}; after an update what was cited out of it is not found`);
  }
}

/** Newer vintages and the log live here, so it must be there and be ours to write in. */
function openDataFolder(path: string): string {
  const folder = resolve(path);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return folder;
  } catch (error) {
    throw new Error(`ESTAFETTE_DATA: cannot use the folder ${folder}: ${reasonOf(error)}`, { cause: error });
  }
}

function readFigures(data: string): VintageShelf {
  say("reading the figures");
  const begin = performance.now();
  const shelf = openShelf({ bundled, data, lookEvery: lookForNewFigures, tell: say });
  const { id, asOf, municipalities, indicators } = shelf.current();
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  say(`vintage ${id} of ${asOf}: ${municipalities.length} municipalities, ${indicators.length} indicators (${seconds} s)`);
  return shelf;
}

/** Part of every page's tag: another program may make another page of the same figures. */
function programVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  // Unbundled, any file may have changed since the last start.
  const program = isBundle ? createHash("sha256").update(readFileSync(import.meta.filename)).digest("hex") : String(Date.now());
  return `${version} ${program.slice(0, 16)}`;
}

function listen(server: Server, { host, port }: Settings): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const reason = error.code === "EADDRINUSE" ? "something else is listening there; set PORT to another number" : reasonOf(error);
      fail(new Error(`cannot listen on ${host}, port ${port}: ${reason}`, { cause: error }));
    });
    server.listen(port, host, () => done());
  });
}

function refuseUnreadable(error: unknown, log: Log): Response {
  log.refuse(`unreadable-request: ${reasonOf(error)}`, 400, "");
  return new Response("400 Bad Request\n", {
    status: 400,
    headers: { "content-type": "text/plain; charset=utf-8", "x-content-type-options": "nosniff" },
  });
}

/** Takes no new requests, finishes the ones at hand, and does not wait for ever. */
function closeDoor(server: Server, shelf: VintageShelf): void {
  say("stopping");
  shelf.close();
  setTimeout(() => server.closeAllConnections(), patience).unref();
  server.close(() => process.exit(0));
  server.closeIdleConnections();
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function say(line: string): void {
  console.log(line);
}

function stopWith(code: number, faults: readonly string[]): never {
  for (const fault of faults) console.error(`estafette: ${fault}`);
  process.exit(code);
}
