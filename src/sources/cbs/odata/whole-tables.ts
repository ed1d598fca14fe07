/**
 * Which tables were had whole last, so that they can be read again without the
 * network: one small file per table beside the answers themselves.
 *
 *     whole/<table>.json     what was asked where, which edition, on which day
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TableInfo } from "./client.ts";
import { tableId } from "./odata-address.ts";

export interface WholeTable {
  readonly info: TableInfo;
  readonly service: "v3" | "v4";
  /** The address of the service. */
  readonly from: string;
  /** The day it was had whole: "2026-11-22". */
  readonly takenOn: string;
}

export function rememberWhole(folder: string, whole: WholeTable): void {
  mkdirSync(join(folder, "whole"), { recursive: true });
  const path = join(folder, "whole", `${tableId(whole.info.id)}.json`);
  writeFileSync(`${path}.unfinished`, JSON.stringify(whole, null, 1));
  renameSync(`${path}.unfinished`, path);
}

/** All of them, by number. */
export function listWhole(folder: string): readonly WholeTable[] {
  const shelf = join(folder, "whole");
  if (!existsSync(shelf)) return [];
  const files = readdirSync(shelf).filter((file) => file.endsWith(".json"));
  return files.toSorted().map((file) => JSON.parse(readFileSync(join(shelf, file), "utf8")) as WholeTable);
}
