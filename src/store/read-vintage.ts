/**
 * Reads a vintage from disk, and refuses it when anything is missing or altered.
 *
 * Every byte is checked against its hash before the vintage is handed over, so a
 * half-written or damaged one never reaches a page.
 */
import { decodeColumn } from "../figures/column-codec.ts";
import type { Column } from "../figures/column.ts";
import { decodeExpectations } from "../figures/expectation-codec.ts";
import type { Manifest } from "../figures/manifest.ts";
import type { FormerMunicipality, Municipality } from "../figures/places.ts";
import type { Borders, Vintage } from "../figures/vintage.ts";
import type { RegionList } from "../terms/region.ts";
import { DamagedVintage, idLength, manifestPath, readObject, readOrExplain, sha256, unpackJson } from "./vintage-files.ts";

/**
 * The manifest of a vintage, checked against its id.
 *
 * @throws DamagedVintage when it is absent, altered, or of a format we do not know
 */
export function readManifest(folder: string, id: string): Manifest {
  const path = manifestPath(folder, id);
  const bytes = readOrExplain(path);
  if (sha256(bytes).slice(0, idLength) !== id) throw new DamagedVintage(path, "its contents do not have the hash in its name");
  const manifest = JSON.parse(Buffer.from(bytes).toString("utf8")) as Manifest;
  if (manifest.format !== 1) throw new DamagedVintage(path, `has format ${String(manifest.format)}; this version reads format 1`);
  return manifest;
}

/** One column, for those who need no more. */
export function readColumn(folder: string, indicator: Manifest["indicators"][number]): Column {
  return decodeColumn(indicator.definition.id, indicator.layout, shareable(readObject(folder, indicator.object)));
}

/** In memory that threads share: a thread that makes a file of the figures then needs no copy of them. */
function shareable(bytes: Uint8Array): Uint8Array<SharedArrayBuffer> {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.byteLength));
  shared.set(bytes);
  return shared;
}

/**
 * A whole vintage.
 *
 * @throws DamagedVintage naming the file and what is wrong with it
 */
export function readVintage(folder: string, id: string): Vintage {
  const pieces = readPieces(folder, id);
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
  }
}

/** About as long as making a page or two: nobody notices, and there is an end to it on a busy server. */
const longestTurn = 10;

/** The same, piece by piece: after every few milliseconds others have their turn, so that a busy server goes on answering. */
export async function readVintageInTurns(folder: string, id: string): Promise<Vintage> {
  const pieces = readPieces(folder, id);
  let begun = performance.now();
  for (;;) {
    const { done, value } = pieces.next();
    if (done) return value;
    if (performance.now() - begun < longestTurn) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begun = performance.now();
  }
}

/** Stops after every file. */
function* readPieces(folder: string, id: string): Generator<undefined, Vintage> {
  const manifest = readManifest(folder, id);
  yield;
  const places = unpackJson<{ municipalities: Municipality[]; formerMunicipalities: FormerMunicipality[] }>(readObject(folder, manifest.places));
  yield;
  const lists = yield* eachIn(manifest.lists, (stored) => [stored.id, readList(folder, stored)]);
  const borders = yield* eachIn(manifest.borders, (stored) => [stored.list, readBorders(folder, stored)]);
  const columns = yield* eachIn(manifest.indicators, (one) => [one.definition.id, readColumn(folder, one)]);
  const expectations = manifest.expectations && readObject(folder, manifest.expectations);
  return {
    id,
    asOf: manifest.asOf,
    division: manifest.division,
    ...places,
    tables: manifest.tables,
    lists,
    borders,
    indicators: manifest.indicators.map((one) => one.definition),
    columns,
    ...(expectations && { expectations: onlyOnce(() => decodeExpectations(expectations)) }),
  };
}

/** The bytes are checked with all others; what is in them is made when somebody first needs it, which for most is never. */
function onlyOnce<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function* eachIn<Stored, Value>(all: readonly Stored[], read: (stored: Stored) => readonly [string, Value]): Generator<undefined, ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>();
  for (const stored of all) {
    found.set(...read(stored));
    yield;
  }
  return found;
}

/** All lists of regions that a vintage shows. */
export function readLists(folder: string, manifest: Manifest): ReadonlyMap<string, RegionList> {
  return new Map(manifest.lists.map((stored) => [stored.id, readList(folder, stored)]));
}

function readList(folder: string, stored: Manifest["lists"][number]): RegionList {
  const bytes = readObject(folder, stored.object);
  const content = onlyOnce(() => unpackJson<Pick<RegionList, "codes" | "names" | "parents">>(bytes));
  return {
    id: stored.id,
    level: stored.level,
    division: stored.division,
    get codes() {
      return content().codes;
    },
    get names() {
      return content().names;
    },
    get parents() {
      return content().parents;
    },
  };
}

function readBorders(folder: string, stored: Manifest["borders"][number]): Borders {
  const bytes = readObject(folder, stored.object);
  const topology = onlyOnce(() => unpackJson<Borders["topology"]>(bytes));
  return {
    list: stored.list,
    isComplete: stored.isComplete,
    get topology() {
      return topology();
    },
  };
}
