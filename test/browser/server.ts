/**
 * The server under test: built, started on a free port of this machine, and
 * stopped when the last browser test is done.
 *
 * Its address reaches the tests through ESTAFETTE_TEST_ADDRESS; the
 * processes that run them read it when they read `playwright.config.ts`.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildProject } from "../../scripts/build/project.ts";
import { isStale } from "../../scripts/build/stale.ts";

const root = join(import.meta.dirname, "../..");
const host = "127.0.0.1";
const patience = 30_000;

export default async function startServer(): Promise<() => Promise<void>> {
  if (isStale(root)) await buildProject(root);
  const port = await findFreePort();
  const server = spawn(process.execPath, ["--enable-source-maps", "dist/serve.js"], {
    cwd: root,
    env: { ...withoutOwnSettings(process.env), HOST: host, PORT: String(port), ESTAFETTE_DATA: "test-results/data" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const address = `http://${host}:${port}`;
  await untilItAnswers(address, server);
  process.env.ESTAFETTE_TEST_ADDRESS = address;
  return () => stop(server);
}

// What a developer has set for their own server must not decide what the tests see.
function withoutOwnSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("ESTAFETTE_")));
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, host);
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

async function untilItAnswers(address: string, server: ChildProcess): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`server under test: stopped with code ${server.exitCode} before it answered`);
    if (await answers(address)) return;
    await wait(100);
  }
  await stop(server);
  throw new Error(`server under test: no answer on ${address} within ${patience / 1000} s`);
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address);
    return true;
  } catch {
    return false;
  }
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, "exit");
}
