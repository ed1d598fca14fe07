/**
 * How vintages lie on disk.
 *
 *     <folder>/current               the id of the vintage to show
 *     <folder>/vintages/<id>.json    manifests; the id is the hash of the bytes
 *     <folder>/objects/<sha256>      columns, lists, places and borders
 *     <folder>/objects/<sha256>.gz   the same, packed to travel with the product
 *
 * The hash is always that of the unpacked bytes.
 *
 * Nothing is ever overwritten but `current`, and that by renaming a finished
 * file over it. A crash half-way therefore leaves the old vintage in place.
 */
import { createHash } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import type { StoredObject } from "../figures/manifest.ts";

/** Ids are the first 16 characters of the hash: enough to tell vintages apart, short enough to cite. */
export const idLength = 16;

export const idShape = /^[0-9a-f]{16}$/;

export const currentPath = (folder: string) => join(folder, "current");
export const manifestPath = (folder: string, id: string) => join(folder, "vintages", `${id}.json`);
export const objectPath = (folder: string, object: StoredObject) => join(folder, "objects", object.sha256);

/** Ids of the vintages in a folder, by name. */
export function listManifests(folder: string): readonly string[] {
  const shelf = join(folder, "vintages");
  if (!existsSync(shelf)) return [];
  return readdirSync(shelf).map((file) => file.replace(/\.json$/, "")).filter((id) => idShape.test(id)).toSorted();
}

/** The id that `current` names; undefined where there is none. */
export function readCurrentId(folder: string): string | undefined {
  const path = currentPath(folder);
  if (!existsSync(path)) return undefined;
  const id = readFileSync(path, "utf8").trim();
  return idShape.test(id) ? id : undefined;
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** A file of a vintage is missing or not what the manifest says it is. */
export class DamagedVintage extends Error {
  readonly file: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = "DamagedVintage";
    this.file = file;
  }
}

/** Writes a file whole or not at all. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.unfinished`;
  try {
    const file = openSync(unfinished, "w");
    try {
      for (let done = 0; done < bytes.byteLength; ) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw hasNoRoom(error) ? new NoRoom(path, bytes.byteLength, error) : error;
  }
}

/** The disk, or what we may use of it, is full: nothing of the file was kept. */
export class NoRoom extends Error {
  constructor(path: string, bytes: number, cause: unknown) {
    super(`${path}: no room for ${bytes} bytes; make room and run again: no figures were replaced and what was already written is used again`, { cause });
    this.name = "NoRoom";
  }
}

/** Disk full, quota used up, or file larger than the system allows us. */
function hasNoRoom(error: unknown): boolean {
  return ["ENOSPC", "EDQUOT", "EFBIG"].includes((error as NodeJS.ErrnoException).code ?? "");
}

/** Keeps bytes under their own hash; the same bytes are kept once. */
export function storeObject(folder: string, bytes: Uint8Array, isPacked = false): StoredObject {
  const object = { sha256: sha256(bytes), bytes: bytes.byteLength };
  if (isKept(folder, object)) return object;
  const path = objectPath(folder, object);
  if (isPacked) writeWhole(`${path}.gz`, gzipSync(bytes, { level: 9 }));
  else writeWhole(path, bytes);
  return object;
}

function isKept(folder: string, object: StoredObject): boolean {
  try {
    readObject(folder, object);
    return true;
  } catch {
    return false;
  }
}

/**
 * The bytes of an object, checked against its name.
 *
 * @throws DamagedVintage when the file is not there, too short, or altered
 */
export function readObject(folder: string, object: StoredObject): Uint8Array<ArrayBuffer> {
  const path = objectPath(folder, object);
  const bytes = existsSync(`${path}.gz`) && !existsSync(path) ? unpack(`${path}.gz`, object.bytes) : readOrExplain(path);
  if (bytes.byteLength !== object.bytes) {
    throw new DamagedVintage(path, `has ${bytes.byteLength} bytes; the manifest says ${object.bytes}`);
  }
  if (sha256(bytes) !== object.sha256) throw new DamagedVintage(path, "its contents do not have the hash in its name");
  return bytes;
}

// Room behind the last byte, so that zlib sees at once that there is no more.
const spare = 64;

/** Unpacked in one piece of the size it should have: hundreds of files in small pieces leave holes in memory. */
function unpack(path: string, size: number): Uint8Array<ArrayBuffer> {
  try {
    return ownBuffer(gunzipSync(readOrExplain(path), { chunkSize: size + spare }));
  } catch (error) {
    throw error instanceof DamagedVintage ? error : new DamagedVintage(path, "cannot be unpacked");
  }
}

/** The bytes of a file in a buffer of their own, so that number columns may look into it. */
export function readOrExplain(path: string): Uint8Array<ArrayBuffer> {
  try {
    return ownBuffer(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") throw new DamagedVintage(path, "the file is not there");
    throw new DamagedVintage(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
  }
}

function ownBuffer(bytes: Buffer): Uint8Array<ArrayBuffer> {
  const isOwn = bytes.byteOffset === 0 && bytes.buffer.byteLength - bytes.byteLength <= spare;
  return isOwn ? (bytes as Uint8Array as Uint8Array<ArrayBuffer>) : new Uint8Array(bytes);
}

export function packJson(value: unknown): Uint8Array {
  return gzipSync(Buffer.from(JSON.stringify(value)), { level: 9 });
}

export function unpackJson<T>(bytes: Uint8Array): T {
  return JSON.parse(gunzipSync(bytes).toString("utf8")) as T;
}
