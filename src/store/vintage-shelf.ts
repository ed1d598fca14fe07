/**
 * The shelf: the current vintage and the earlier ones, while the server runs.
 *
 * Vintages stand in two folders: the bundled one that comes with the product, and
 * the data folder where later ones are written. The newest choice wins: `current`
 * in the data folder if there is one, else the bundled one.
 *
 * A new current vintage is picked up without a restart. It is read and checked
 * whole before it takes the place of the old one in a single assignment; a page
 * that is being made keeps the vintage it began with. A damaged one is refused
 * with the file and the reason, and the running one stays.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Vintage } from "../figures/vintage.ts";
import { readManifest, readVintage, readVintageInTurns } from "./read-vintage.ts";
import { findReplacement } from "./replaced-vintages.ts";
import { currentPath, DamagedVintage, idShape, manifestPath, readCurrentId } from "./vintage-files.ts";

export interface VintageShelf {
  /** The vintage pages show unless asked for another. */
  current(): Vintage;
  /** An earlier vintage by its id; undefined when there is none. */
  find(id: string): Promise<Vintage | undefined>;
  /** The id of the vintage that stands in the place of one that was removed. */
  findReplacement(id: string): string | undefined;
  /** All vintages at hand, newest first. */
  list(): readonly { readonly id: string; readonly asOf: string }[];
  /** Looks whether another vintage became current, and takes it if it is whole; answers go on meanwhile. */
  refresh(): Promise<void>;
  /** Stops looking for new vintages. */
  close(): void;
}

export interface ShelfOptions {
  /** Folder with the vintage that comes with the product. */
  readonly bundled: string;
  /** Folder for later vintages; need not exist yet. */
  readonly data: string;
  /** How often to look for a new one, in milliseconds; 0 for never. */
  readonly lookEvery?: number;
  /** Called with one line when a vintage is taken or refused. */
  readonly tell?: (line: string) => void;
}

/** Earlier vintages kept in memory; older ones are read again when asked for. */
const keptInMemory = 2;

/**
 * Opens the shelf with the current vintage.
 *
 * @throws DamagedVintage when no whole vintage can be found in either folder
 */
export function openShelf(options: ShelfOptions): VintageShelf {
  const tell = options.tell ?? (() => {});
  const folders = [options.data, options.bundled];
  let current = openFirstWhole(folders, tell);
  let refused = "";
  const earlier = new Map<string, Vintage>();

  let reading = false;
  const refresh = async () => {
    const wanted = readCurrentId(options.data) ?? readCurrentId(options.bundled);
    if (reading || !wanted || wanted === current.id || wanted === refused) return;
    reading = true;
    try {
      const next = await readVintageInTurns(folderOf(wanted, folders), wanted);
      remember(earlier, current);
      current = next;
      refused = "";
      tell(`vintage ${next.id} of ${next.asOf} is now the current one`);
    } catch (error) {
      refused = wanted;
      tell(`vintage ${wanted} is refused: ${(error as Error).message}; vintage ${current.id} stays`);
    } finally {
      reading = false;
    }
  };

  // Who asks for a vintage that is being read waits for that, and does not read it again.
  const asked = new Map<string, Promise<Vintage | undefined>>();
  const findOnce = (id: string) => {
    const finding = asked.get(id) ?? findEarlier(id, folders, earlier, tell).finally(() => asked.delete(id));
    asked.set(id, finding);
    return finding;
  };

  const timer = options.lookEvery ? setInterval(() => void refresh(), options.lookEvery).unref() : undefined;
  return {
    current: () => current,
    find: async (id) => (id === current.id ? current : (isThere(id, folders) ? (earlier.get(id) ?? findOnce(id)) : undefined)),
    findReplacement: (id) => findReplacement(folders, id),
    list: () => listAll(folders),
    refresh,
    close: () => clearInterval(timer),
  };
}

function openFirstWhole(folders: readonly string[], tell: (line: string) => void): Vintage {
  const faults: string[] = [];
  for (const folder of folders) {
    const id = readCurrentId(folder);
    if (!id) continue;
    try {
      return readVintage(folderOf(id, folders), id);
    } catch (error) {
      faults.push((error as Error).message);
      tell(`vintage ${id} is refused: ${(error as Error).message}`);
    }
  }
  throw new DamagedVintage(
    currentPath(folders.at(-1) ?? ""),
    faults.length > 0 ? `no whole vintage was found (${faults.join("; ")})` : "names no vintage; run: npm run vintage -- <folder with sources>",
  );
}

function folderOf(id: string, folders: readonly string[]): string {
  return folders.find((folder) => existsSync(manifestPath(folder, id))) ?? folders[0];
}

/** What was removed from the folder is no longer shown, whoever has it in memory. */
function isThere(id: string, folders: readonly string[]): boolean {
  return idShape.test(id) && folders.some((folder) => existsSync(manifestPath(folder, id)));
}

async function findEarlier(id: string, folders: readonly string[], earlier: Map<string, Vintage>, tell: (line: string) => void) {
  try {
    const vintage = await readVintageInTurns(folderOf(id, folders), id);
    remember(earlier, vintage);
    return vintage;
  } catch (error) {
    tell(`vintage ${id} is refused: ${(error as Error).message}`);
    return undefined;
  }
}

function remember(earlier: Map<string, Vintage>, vintage: Vintage): void {
  earlier.delete(vintage.id);
  earlier.set(vintage.id, vintage);
  while (earlier.size > keptInMemory) earlier.delete(earlier.keys().next().value as string);
}

// Manifests never change, so what was read of one stays true.
const datesById = new Map<string, string>();

function listAll(folders: readonly string[]) {
  const all = new Map<string, { id: string; asOf: string; written: number }>();
  for (const folder of folders) {
    const shelf = join(folder, "vintages");
    if (!existsSync(shelf)) continue;
    for (const file of readdirSync(shelf)) {
      const id = file.replace(/\.json$/, "");
      if (!idShape.test(id) || all.has(id)) continue;
      const asOf = findDate(folder, id);
      // Another command may take it away between the list of names and this look.
      const written = statSync(join(shelf, file), { throwIfNoEntry: false })?.mtimeMs;
      if (asOf && written !== undefined) all.set(id, { id, asOf, written });
    }
  }
  return [...all.values()].sort((a, b) => b.asOf.localeCompare(a.asOf) || b.written - a.written).map(({ id, asOf }) => ({ id, asOf }));
}

function findDate(folder: string, id: string): string | undefined {
  const known = datesById.get(id);
  if (known) return known;
  try {
    const { asOf } = readManifest(folder, id);
    datesById.set(id, asOf);
    return asOf;
  } catch {
    return undefined;
  }
}
