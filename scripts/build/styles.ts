/**
 * The style sheets: the site's own, and one per theme.
 *
 * `src/web/styles/main.css` is joined with everything it imports, also out of
 * packages, and the fonts it names are copied with a hash in their name. The
 * example theme of the NL Design System is cut down to the tokens that the site
 * and its themes read; for that the site is bundled twice, the first time
 * without the example theme, to see what is read.
 *
 * In:       the project's folder, and the folder to write in.
 * Out:      `style.css`, `fonts/…` and `themes/<name>.css` as assets.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build, transform, type OutputFile, type Plugin } from "esbuild";
import { hashedName, writeAsset, type AssetList } from "./assets.ts";
import { subsetTheme } from "./theme-subset.ts";

const entry = "src/web/styles/main.css";
const themeFolder = "src/web/themes";
const exampleTheme = /voorbeeld-design-tokens[\\/]dist[\\/](theme|variables)\.css$/;
const target = ["chrome109", "firefox115", "safari15.6"];

type Rewrite = (theme: string) => string;

/** Writes the site's style sheet and its fonts; nothing when there is no style sheet yet. */
export async function buildStyles(root: string, folder: string): Promise<AssetList> {
  if (!existsSync(join(root, entry))) return {};
  const users = [styleIn(await bundle(root, entry, () => "")), ...themeFiles(root).map((path) => readFileSync(path, "utf8"))];
  const outputs = await bundle(root, entry, (theme) => subsetTheme(theme, users));
  const { code } = await transform(styleIn(outputs), { loader: "css", minify: true, target });
  const style = Buffer.from(code);
  return { ...writeFonts(outputs, folder), "style.css": writeAsset(folder, hashedName("style.css", style), style, true) };
}

/** Writes the themes of `src/web/themes/`, each under its own name. */
export async function buildThemes(root: string, folder: string): Promise<AssetList> {
  const themes: Record<string, AssetList[string]> = {};
  for (const path of themeFiles(root)) {
    const name = `themes/${basename(path)}`;
    const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true, target });
    themes[name] = writeAsset(folder, name, Buffer.from(code), false);
  }
  return themes;
}

async function bundle(root: string, file: string, rewrite: Rewrite): Promise<readonly OutputFile[]> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [file],
    outdir: "dist/public",
    bundle: true,
    write: false,
    target,
    loader: { ".woff2": "file", ".woff": "file", ".svg": "file" },
    assetNames: "fonts/[name]-[hash]",
    plugins: [rewriteExampleTheme(rewrite)],
    logLevel: "warning",
  });
  return outputFiles;
}

function rewriteExampleTheme(rewrite: Rewrite): Plugin {
  return {
    name: "example-theme",
    setup({ onLoad }) {
      onLoad({ filter: exampleTheme }, async ({ path }) => ({
        contents: rewrite(await readFile(path, "utf8")),
        loader: "css",
      }));
    },
  };
}

function styleIn(outputs: readonly OutputFile[]): string {
  return outputs.find(({ path }) => path.endsWith(".css"))?.text ?? "";
}

function writeFonts(outputs: readonly OutputFile[], folder: string): AssetList {
  const fonts = outputs.filter(({ path }) => !path.endsWith(".css"));
  return Object.fromEntries(
    fonts.map(({ path, contents }) => {
      const file = `fonts/${basename(path)}`;
      const logicalName = file.replace(/-[A-Z0-9]{8}(\.\w+)$/, "$1");
      return [logicalName, writeAsset(folder, file, contents, true)];
    }),
  );
}

function themeFiles(root: string): readonly string[] {
  const folder = join(root, themeFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith(".css")).toSorted().map((name) => join(folder, name));
}
