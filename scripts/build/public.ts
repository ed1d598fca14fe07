/** The files that go out as they are: everything under `public/`, under its own name. */
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { writeAsset, type AssetList } from "./assets.ts";
import { listFiles } from "./list-files.ts";

export function copyPublic(root: string, folder: string): AssetList {
  const source = join(root, "public");
  return Object.fromEntries(
    listFiles(source).map((path) => {
      const name = relative(source, path).split(sep).join("/");
      return [name, writeAsset(folder, name, readFileSync(path), false)];
    }),
  );
}
