/**
 * The files a browser fetches beside a page: style sheets, fonts, the script.
 *
 * The build lays them in a folder and writes a list that leads from a logical
 * name ("style.css") to a file with a piece of its hash in the name, with the
 * compressed forms that lie ready beside it. All are read into memory at the
 * start: together they are less than one photograph.
 *
 * In:       the folder of the build; a theme and a logo of the municipality's own.
 * Out:      the address of an asset, and its bytes in the encoding asked for.
 * Not here: making assets (scripts/build/), answering requests (middleware/serve-assets.ts).
 *
 * @example
 * const assets = readAssets("dist");
 * assets.href("style.css") // "/assets/style-1a2b3c4d5e.css"
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { z } from "zod";

export type Encoding = "br" | "gzip";

export interface AssetFile {
  readonly type: string;
  readonly sha256: string;
  /** Whether the name changes with the content, so that it may be kept for ever. */
  readonly isHashed: boolean;
  readonly bytes: Uint8Array;
  readonly encoded: ReadonlyMap<Encoding, Uint8Array>;
}

export interface Assets {
  /** The address of an asset by its logical name. */
  href(name: string): string;
  has(name: string): boolean;
  /** By the path behind `/assets/`, or by the whole name of a file such as "robots.txt". */
  find(file: string): AssetFile | undefined;
  /** Changes when any asset changes. */
  readonly hash: string;
}

const listShape = z.record(
  z.string(),
  z.object({
    file: z.string(),
    sha256: z.string(),
    isHashed: z.boolean(),
    encodings: z.array(z.enum(["br", "gzip"])),
  }),
);

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
};

const suffixes: Readonly<Record<Encoding, string>> = { br: ".br", gzip: ".gz" };

/** Reads what the build made. */
export function readAssets(folder: string): Assets {
  const listPath = join(folder, "assets.json");
  if (!existsSync(listPath)) throw new Error(`${listPath}: not found; run \`npm run build\` first`);
  const list = listShape.parse(JSON.parse(readFileSync(listPath, "utf8")));
  const names = new Map<string, string>();
  const files = new Map<string, AssetFile>();
  for (const [name, { file, sha256, isHashed, encodings }] of Object.entries(list)) {
    const path = join(folder, "public", file);
    const encoded = encodings.map((one) => [one, new Uint8Array(readFileSync(path + suffixes[one]))] as const);
    names.set(name, file);
    files.set(file, { type: typeOf(file), sha256, isHashed, bytes: new Uint8Array(readFileSync(path)), encoded: new Map(encoded) });
  }
  return createAssets(names, files);
}

export function createAssets(names: ReadonlyMap<string, string>, files: ReadonlyMap<string, AssetFile>): Assets {
  const digest = createHash("sha256");
  for (const { sha256 } of files.values()) digest.update(sha256);
  return {
    href: (name) => `/assets/${names.get(name) ?? name}`,
    has: (name) => names.has(name),
    find: (file) => files.get(file),
    hash: digest.digest("hex").slice(0, 12),
  };
}

/** The same assets with one more: a theme or logo of the municipality's own. */
export function withFile(assets: Assets, name: string, bytes: Uint8Array): Assets {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const file = `${name.replace(/\.\w+$/, "")}-${sha256.slice(0, 10)}${extname(name)}`;
  const asset: AssetFile = { type: typeOf(name), sha256, isHashed: true, bytes, encoded: compressed(name, bytes) };
  return {
    href: (one) => (one === name ? `/assets/${file}` : assets.href(one)),
    has: (one) => one === name || assets.has(one),
    find: (one) => (one === file ? asset : assets.find(one)),
    hash: createHash("sha256").update(assets.hash).update(sha256).digest("hex").slice(0, 12),
  };
}

function compressed(name: string, bytes: Uint8Array): ReadonlyMap<Encoding, Uint8Array> {
  if (name.endsWith(".png") || name.endsWith(".woff2")) return new Map();
  return new Map<Encoding, Uint8Array>([
    ["br", brotliCompressSync(bytes)],
    ["gzip", gzipSync(bytes)],
  ]);
}

function typeOf(file: string): string {
  return types[extname(file)] ?? "application/octet-stream";
}
