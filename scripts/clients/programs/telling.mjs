/**
 * What the Node programs share: packages out of the folder they were installed in, and telling what
 * was found, in lines with tabs between as telling.py does.
 */
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const [, , address, folder, ...parameters] = process.argv;
const require = createRequire(join(folder, "package.json"));

/** A package, whichever way it was made to be loaded. */
export async function load(name) {
  try {
    return require(name);
  } catch (error) {
    if (error.code !== "ERR_REQUIRE_ESM" && error.code !== "ERR_PACKAGE_PATH_NOT_EXPORTED") throw error;
    const { exports, module, main } = JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8"));
    const entry = exports?.["."]?.import ?? exports?.import ?? (typeof exports === "string" ? exports : exports?.["."]) ?? module ?? main ?? "index.js";
    return import(pathToFileURL(join(folder, "node_modules", name, entry.default ?? entry)).href);
  }
}

export function versionOf(name) {
  return `${name} ${JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version}`;
}

export function tellVersions(...names) {
  console.log(`version\t${names.map(versionOf).join(", ")}`);
}

export function tell(what, outcome, isRight) {
  console.log([isRight ? "right" : "wrong", what, String(outcome).replace(/\s+/g, " ")].join("\t"));
}

export async function getBytes(path) {
  const answer = await fetch(address + path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return Buffer.from(await answer.arrayBuffer());
}

export const getText = async (path) => (await getBytes(path)).toString("utf8");
export const getJson = async (path) => JSON.parse(await getText(path));
