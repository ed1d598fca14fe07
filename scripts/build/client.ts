/** The browser script: one minified file, made of `src/web/client/`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { hashedName, writeAsset, type AssetList } from "./assets.ts";

const entry = "src/web/client/main.ts";

/** Writes `client-<hash>.js`; nothing when there is no script yet. */
export async function buildClient(root: string, folder: string): Promise<AssetList> {
  if (!existsSync(join(root, entry))) return {};
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: ["es2022"],
    write: false,
    logLevel: "warning",
  });
  const bytes = outputFiles[0].contents;
  return { "client.js": writeAsset(folder, hashedName("client.js", bytes), bytes, true) };
}
