/**
 * The bundled vintage, kept in the data folder for later.
 *
 * An update of the product brings another bundled vintage and takes the one before
 * away. What was cited out of that must stay to be found, so a server puts a copy
 * beside the vintages of its own. `current` is not touched: what is shown stays.
 *
 * In:  the folder that came with the product, the data folder.
 * Out: the id of the vintage that was copied; undefined when there was nothing to do.
 */
import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { objectsOf, type StoredObject } from "../figures/manifest.ts";
import { readManifest } from "./read-vintage.ts";
import { findReplacement } from "./replaced-vintages.ts";
import { manifestPath, objectPath, readCurrentId } from "./vintage-files.ts";

/** The manifest last: a vintage exists only once everything it names is there. */
export async function keepBundled(bundled: string, data: string): Promise<string | undefined> {
  const id = readCurrentId(bundled);
  if (!id || existsSync(manifestPath(data, id)) || findReplacement([data], id)) return undefined;
  const objects = objectsOf(readManifest(bundled, id));
  for (const folder of ["objects", "vintages"]) await mkdir(join(data, folder), { recursive: true });
  for (const object of objects) await copyObject(bundled, data, object);
  await copyWhole(manifestPath(bundled, id), manifestPath(data, id));
  return id;
}

/** Packed or not, as it lies there. */
async function copyObject(from: string, to: string, object: StoredObject): Promise<void> {
  const isThere = ["", ".gz"].some((end) => existsSync(objectPath(to, object) + end));
  if (isThere) return;
  const end = existsSync(objectPath(from, object)) ? "" : ".gz";
  await copyWhole(objectPath(from, object) + end, objectPath(to, object) + end);
}

// Under another name first: a file that has its name is whole.
async function copyWhole(from: string, to: string): Promise<void> {
  const unfinished = `${to}.${process.pid}.unfinished`;
  try {
    await copyFile(from, unfinished);
    await rename(unfinished, to);
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => {});
    throw error;
  }
}
