/**
 * Builds the whole project into `dist/`: what Node runs and what browsers fetch.
 *
 * The list of assets is written last, so that a build that broke off halfway
 * counts as stale. Files of an earlier build are taken away at the very end;
 * until then a server that is still running finds what it lists.
 *
 * @example
 * await buildProject(root, console.log)
 * // server    serve.js, import.js
 * // styles    style-1a2b3c4d5e.css 46.1 kB (6.0 kB compressed)
 */
import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesOf, type Asset, type AssetList } from "./assets.ts";
import { buildClient } from "./client.ts";
import { listFiles } from "./list-files.ts";
import { copyPublic } from "./public.ts";
import { buildServer } from "./server.ts";
import { buildStyles, buildThemes } from "./styles.ts";

type Say = (line: string) => void;

/** Builds everything, one line per step, and returns the list of assets. */
export async function buildProject(root: string, say: Say = () => {}): Promise<AssetList> {
  const folder = join(root, "dist/public");
  mkdirSync(folder, { recursive: true });
  const bundles = await buildServer(root);
  say(`server    ${bundles.join(", ") || "no front door yet"}`);
  const steps = {
    client: await buildClient(root, folder),
    styles: await buildStyles(root, folder),
    themes: await buildThemes(root, folder),
    public: copyPublic(root, folder),
  };
  for (const [name, assets] of Object.entries(steps)) say(`${name.padEnd(10)}${describeAssets(assets, folder)}`);
  const assets: AssetList = { ...steps.public, ...steps.themes, ...steps.styles, ...steps.client };
  writeFileSync(join(root, "dist/assets.json"), `${JSON.stringify(assets, null, 2)}\n`);
  removeOthers(folder, filesOf(assets));
  return assets;
}

function describeAssets(assets: AssetList, folder: string): string {
  const files = Object.values(assets);
  if (files.length === 0) return "nothing yet";
  if (files.length <= 6) return files.map((asset) => describeAsset(asset, folder)).join(", ");
  return `${files.length} files, ${kilobytes(files.reduce((sum, { bytes }) => sum + bytes, 0))}`;
}

function describeAsset({ file, bytes, encodings }: Asset, folder: string): string {
  const onTheWire = encodings.length > 0 ? ` (${kilobytes(statSync(join(folder, `${file}.br`)).size)} compressed)` : "";
  return `${file} ${kilobytes(bytes)}${onTheWire}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function removeOthers(folder: string, wanted: readonly string[]): void {
  const keep = new Set(wanted.map((file) => join(folder, file)));
  for (const path of listFiles(folder)) if (!keep.has(path)) rmSync(path);
}
