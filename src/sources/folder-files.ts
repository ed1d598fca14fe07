/**
 * The source folder on disk.
 *
 * In:  the folder; then a path inside it, such as `kwb/x.csv.gz`.
 * Out: the bytes, unpacked where the name ends in `.gz`.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SourceFiles } from "./source.ts";

export function folderFiles(folder: string): SourceFiles {
  return {
    bytes(path) {
      const bytes = readFileSync(existing(folder, path));
      return path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
    },
  };
}

function existing(folder: string, path: string): string {
  const place = join(folder, path);
  if (existsSync(place)) return place;
  if (!existsSync(folder)) throw new Error(`sources: there is no folder ${folder}; give the folder that holds ${path}`);
  throw new Error(`sources: ${path} is missing in ${folder}; put the published file there under exactly that name`);
}
