/**
 * What the browser may ask for, under which name, and with which hash.
 *
 * Pages speak of an asset by its logical name (`style.css`); the file carries a
 * piece of its own hash (`style-3f9c….css`), so that a browser may keep it for
 * ever. `dist/assets.json` leads from the one to the other, with the full hash
 * for the ETag and the encodings that lie ready beside the file.
 *
 * In:       a file's name and bytes.
 * Out:      the file and its `.br` and `.gz` under `dist/public/`, and its line in the list.
 * Not here: answering requests for assets; that is the work of `web/`.
 */
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, parse } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

export interface Asset {
  /** Path under `dist/public/`. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** Whether the name changes with the content, so that it may be cached for ever. */
  readonly isHashed: boolean;
  /** Which compressed forms lie beside the file: `.br`, `.gz`. */
  readonly encodings: readonly ("br" | "gzip")[];
}

/** Logical name → asset: `style.css`, `client.js`, `themes/voorbeeld.css`, `fonts/….woff2`. */
export type AssetList = Readonly<Record<string, Asset>>;

const textEndings = new Set([".css", ".js", ".json", ".svg", ".txt", ".html", ".xml", ".webmanifest"]);
// Below this a compressed answer saves no packet on the wire.
const smallestWorthCompressing = 256;

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** `style.css` with a piece of its hash in the name: `style-1a2b3c4d5e.css`. */
export function hashedName(name: string, bytes: Uint8Array): string {
  const { dir, name: stem, ext } = parse(name);
  return join(dir, `${stem}-${sha256Of(bytes).slice(0, 10)}${ext}`);
}

/** Writes one asset with its compressed forms, and says what was written. */
export function writeAsset(folder: string, file: string, bytes: Uint8Array, isHashed: boolean): Asset {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const isWorthCompressing = textEndings.has(parse(file).ext) && bytes.length >= smallestWorthCompressing;
  if (isWorthCompressing) writeCompressed(path, bytes);
  return { file, sha256: sha256Of(bytes), bytes: bytes.length, isHashed, encodings: isWorthCompressing ? ["br", "gzip"] : [] };
}

function writeCompressed(path: string, bytes: Uint8Array): void {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
}

/** The files on disk that belong to a list of assets, compressed forms included. */
export function filesOf(assets: AssetList): readonly string[] {
  return Object.values(assets).flatMap(({ file, encodings }) =>
    encodings.length > 0 ? [file, `${file}.br`, `${file}.gz`] : [file],
  );
}
