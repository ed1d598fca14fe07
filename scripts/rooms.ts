/**
 * `npm run rooms`: the real imports between the rooms beside the allowed ones.
 * With `--check` it prints only what is forbidden, and then exits with 1.
 */
import { readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { listFiles } from "./build/list-files.ts";
import { findPassages, type Passage } from "./rooms/judge.ts";
import { drawRooms } from "./rooms/picture.ts";

const root = join(import.meta.dirname, "..");

function describeForbidden({ file, target, isTypeOnly, objection }: Passage): string {
  return `${file}: imports ${isTypeOnly ? "a type" : "a value"} from ${target}; ${objection}`;
}

const modules = listFiles(join(root, "src")).filter((path) => path.endsWith(".ts"));
const files = new Map(modules.map((path) => [relative(root, path).split(sep).join("/"), readFileSync(path, "utf8")]));
const passages = findPassages(files);
const forbidden = passages.filter(({ objection }) => objection);

if (!process.argv.includes("--check")) console.log(`${drawRooms(passages)}\n`);
for (const passage of forbidden) console.error(describeForbidden(passage));
console.log(`${files.size} modules, ${passages.length} imports between rooms, ${forbidden.length} forbidden`);
if (process.argv.includes("--check") && forbidden.length > 0) process.exitCode = 1;
