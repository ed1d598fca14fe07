/**
 * What the columns of a vintage were made of: the published measures of every
 * table, and the way between the divisions of the years.
 *
 * In:  the folder, and the manifest of a vintage.
 * Out: the same that was given to be kept; undefined for a vintage of before it was.
 *
 * @throws DamagedVintage when a file is missing or altered
 */
import { existsSync } from "node:fs";
import { restoreDivisions, type KeptDivisions } from "../figures/divisions.ts";
import type { KeptWorkshop } from "../figures/kept-workshop.ts";
import type { Manifest } from "../figures/manifest.ts";
import { decodeMeasures } from "../figures/measure-codec.ts";
import type { Vintage } from "../figures/vintage.ts";
import { readLists, readManifest, readVintage } from "./read-vintage.ts";
import { currentPath, readObject, readOrExplain, unpackJson } from "./vintage-files.ts";

/** A vintage with all that another one can be made of. */
export type WholeVintage = Vintage & { readonly workshop?: KeptWorkshop };

/** The current vintage of the first folder that has one. */
export function readCurrentWhole(folders: readonly string[]): WholeVintage {
  const folder = folders.find((one) => existsSync(currentPath(one))) ?? folders.at(-1) ?? "";
  const id = Buffer.from(readOrExplain(currentPath(folder))).toString("utf8").trim();
  const workshop = readWorkshop(folder, readManifest(folder, id));
  return { ...readVintage(folder, id), ...(workshop && { workshop }) };
}

export function readWorkshop(folder: string, manifest: Manifest): KeptWorkshop | undefined {
  if (!manifest.workshop) return undefined;
  const kept = unpackJson<KeptDivisions>(readObject(folder, manifest.workshop.divisions));
  const divisions = restoreDivisions(manifest.division, kept, readLists(folder, manifest));
  const measures = manifest.workshop.measures.map(({ table, object }) => [table, decodeMeasures(table, readObject(folder, object), divisions.lists)] as const);
  return { divisions, measures: new Map(measures) };
}
