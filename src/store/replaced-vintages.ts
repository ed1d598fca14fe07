/**
 * Vintages that were written anew without something in them, and then removed.
 *
 *     <folder>/replaced/<id>    the id of the vintage in its place, one line
 *
 * A vintage never changes; when something must no longer be shown (a person turned
 * out to be recognisable), another one takes its place under another id. What was
 * cited out of the old one is then still to be found: the note leads on.
 *
 * Files that only the removed vintage used are removed with it, for they hold what
 * must go.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { objectsOf, type Manifest, type StoredObject } from "../figures/manifest.ts";
import { readManifest } from "./read-vintage.ts";
import { DamagedVintage, idShape, listManifests, manifestPath, objectPath, writeWhole } from "./vintage-files.ts";

const notePath = (folder: string, id: string) => join(folder, "replaced", id);

/** Removes a vintage; who asks for it is led to the other. */
export function replaceVintage(folder: string, id: string, inItsPlace: string): void {
  const manifest = readManifest(folder, id);
  writeWhole(notePath(folder, id), Buffer.from(`${inItsPlace}\n`));
  rmSync(manifestPath(folder, id));
  removeUnused(folder, objectsOf(manifest));
}

/** The vintage that stands in the place of one that was removed; of a row of them the last. */
export function findReplacement(folders: readonly string[], id: string): string | undefined {
  const notes = new Set<string>();
  for (let at = id; idShape.test(at) && !notes.has(at); ) {
    const path = folders.map((folder) => notePath(folder, at)).find(existsSync);
    if (!path) return at === id ? undefined : at;
    notes.add(at);
    at = readFileSync(path, "utf8").trim();
  }
  return undefined;
}

/** Manifests of a folder that can be read; a damaged one shows nothing to anybody. */
export function readManifests(folder: string): ReadonlyMap<string, Manifest> {
  return new Map(listManifests(folder).flatMap((id) => {
    try {
      return [[id, readManifest(folder, id)] as const];
    } catch (error) {
      if (error instanceof DamagedVintage) return [];
      throw error;
    }
  }));
}

function removeUnused(folder: string, objects: readonly StoredObject[]): void {
  const used = new Set([...readManifests(folder).values()].flatMap(objectsOf).map(({ sha256 }) => sha256));
  for (const object of objects) {
    if (used.has(object.sha256)) continue;
    rmSync(objectPath(folder, object), { force: true });
    rmSync(`${objectPath(folder, object)}.gz`, { force: true });
  }
}
