/**
 * Builds the project: `npm run build`. With `--if-stale` it does nothing when
 * nothing changed since the last build; `npm start` uses that.
 */
import { join } from "node:path";
import { isStale } from "./build/stale.ts";

const root = join(import.meta.dirname, "..");

if (!process.argv.includes("--if-stale") || isStale(root)) {
  const start = performance.now();
  // Loaded only now: reading the bundler takes longer than finding out that it is not needed.
  const { buildProject } = await import("./build/project.ts");
  await buildProject(root, console.log);
  console.log(`built in  ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
