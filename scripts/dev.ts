/**
 * `npm run dev`: the site on this machine, built again and restarted whenever
 * something under `src/`, `public/` or `data/` changes.
 *
 * It runs the same bundles as production, so that what works here works there.
 * A build that fails says why and leaves the last good server running.
 */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { join } from "node:path";
import { buildProject } from "./build/project.ts";

const root = join(import.meta.dirname, "..");
const watched = ["src", "public", "data"];
// An editor often writes a file in several steps.
const pause = 150;

let server: ChildProcess | undefined;
let waiting: NodeJS.Timeout | undefined;
let isBuilding = false;

async function restart(): Promise<void> {
  if (isBuilding) return later();
  isBuilding = true;
  try {
    await buildProject(root);
    await stopServer();
    server = spawn(process.execPath, ["--enable-source-maps", "dist/serve.js"], { cwd: root, stdio: "inherit" });
  } catch (error) {
    // The bundler has already shown where; its message repeats that after the first line.
    console.error(error instanceof Error ? error.message.split("\n")[0] : error);
  } finally {
    isBuilding = false;
  }
}

// The next server needs the port, so this waits until the last one is really gone.
async function stopServer(): Promise<void> {
  if (!server || server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, "exit");
}

function later(): void {
  clearTimeout(waiting);
  waiting = setTimeout(restart, pause);
}

for (const folder of watched.filter((name) => existsSync(join(root, name)))) {
  watch(join(root, folder), { recursive: true }, (_event, name) => {
    if (!name?.endsWith(".test.ts")) later();
  });
}
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => void stopServer().then(() => process.exit(0)));
}
await restart();
