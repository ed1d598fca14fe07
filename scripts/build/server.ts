/**
 * The bundles that run in Node: the server, the thread beside it that makes files,
 * and the importer, one file each.
 *
 * Packages stay outside and are read from `node_modules/`; our own files are
 * joined, so that the server starts without compiling. A front door must find
 * the project's folder from its own place (`dist/serve.js` and `src/serve.ts`
 * both lie one folder deep) and pass it on; a deeper module cannot, because
 * joined into a bundle it lies elsewhere.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const frontDoors = ["serve", "make-files", "import"];

/** Writes `dist/serve.js`, `dist/make-files.js` and `dist/import.js`; returns the names that were made. */
export async function buildServer(root: string): Promise<readonly string[]> {
  const present = frontDoors.filter((name) => existsSync(join(root, `src/${name}.ts`)));
  if (present.length === 0) return [];
  await build({
    absWorkingDir: root,
    entryPoints: present.map((name) => `src/${name}.ts`),
    outdir: "dist",
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
  return present.map((name) => `${name}.js`);
}
