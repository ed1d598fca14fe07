/**
 * Own figures that are not public, kept apart from every vintage.
 *
 *     <folder>/own-figures/<indicator id>.json
 *
 * The site reads vintages and nothing else, so what lies here appears on no page,
 * in no download and in no feed. Who has the folder has the figures: the files are
 * readable for the account that wrote them alone.
 */
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { OwnFigures } from "../figures/own-figures.ts";
import { writeWhole } from "./vintage-files.ts";

const folderOf = (data: string) => join(data, "own-figures");
const pathOf = (data: string, id: string) => join(folderOf(data), `${id}.json`);

/** Keeps them, and returns where. */
export function keepApart(data: string, publish: string, figures: OwnFigures): string {
  mkdirSync(folderOf(data), { recursive: true, mode: 0o700 });
  const path = pathOf(data, figures.indicator.id);
  writeWhole(path, Buffer.from(`${JSON.stringify({ publish, ...figures }, null, 1)}\n`));
  chmodSync(path, 0o600);
  return path;
}

export function findKeptApart(data: string, id: string): OwnFigures | undefined {
  return existsSync(pathOf(data, id)) ? (JSON.parse(readFileSync(pathOf(data, id), "utf8")) as OwnFigures) : undefined;
}

/** Whether something was there to remove. */
export function removeKeptApart(data: string, id: string): boolean {
  const isThere = existsSync(pathOf(data, id));
  rmSync(pathOf(data, id), { force: true });
  return isThere;
}

/** Ids of what is kept apart, by name. */
export function listKeptApart(data: string): readonly string[] {
  if (!existsSync(folderOf(data))) return [];
  return readdirSync(folderOf(data)).filter((name) => name.endsWith(".json")).map((name) => name.slice(0, -".json".length)).toSorted();
}
