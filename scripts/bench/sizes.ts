/** How much travels to the reader, compressed as the server does it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { openSite } from "./site.ts";
import { kilobytes, type Measured } from "./table.ts";

const targets: readonly (readonly [string, string, number?])[] = [
  ["the municipality", "/gemeenten/deventer", 40_000],
  ["everything of a municipality", "/gemeenten/deventer/alles", 110_000],
  ["home, with map", "/", 60_000],
  ["where the money goes", "/gemeenten/deventer/geld"],
  ["an indicator, with map and all municipalities", "/indicatoren/inwoners"],
];

export async function measureSizes(root: string): Promise<Measured[]> {
  const { app } = openSite(root);
  const rows: Measured[] = [];
  for (const [what, path, target] of targets) {
    const answer = await app.request(path, { headers: { "accept-encoding": "br" } });
    const found = (await answer.arrayBuffer()).byteLength;
    const plain = (await (await app.request(path)).arrayBuffer()).byteLength;
    if (answer.headers.get("content-encoding") !== "br") throw new Error(`bench/sizes: ${path} did not come as brotli`);
    rows.push({
      what: `${what} (${path}), HTML brotli`,
      found: kilobytes(found),
      ...(target ? { target: `≤ ${target / 1000} kB`, ratio: found / target } : {}),
      limit: `${kilobytes(plain)} uncompressed`,
    });
  }
  return [...rows, clientScript(root), styleSheet(root)];
}

function findAsset(root: string, shape: RegExp): Buffer {
  const folder = join(root, "dist", "public");
  const name = readdirSync(folder).find((file) => shape.test(file));
  if (!name) throw new Error(`bench/sizes: no file like ${shape} in dist/public; run npm run build`);
  return readFileSync(join(folder, name));
}

function clientScript(root: string): Measured {
  const found = gzipSync(findAsset(root, /^client-.*\.js$/)).byteLength;
  return { what: "client script, gzip", found: kilobytes(found), target: "≤ 15 kB", ratio: found / 15_000 };
}

function styleSheet(root: string): Measured {
  return { what: "style sheet, gzip", found: kilobytes(gzipSync(findAsset(root, /^style-.*\.css$/)).byteLength) };
}
