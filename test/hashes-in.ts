/** Every published file in a data folder with its hash; what was kept of answers is not published. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

export function hashesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !relative(folder, path).startsWith("raw"));
  return new Map(files.map((path) => [relative(folder, path), createHash("sha256").update(readFileSync(path)).digest("hex")]));
}
