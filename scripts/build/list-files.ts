import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** All files under a folder, as full paths in order of name; none when the folder is not there. Hidden files stay out. */
export function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
