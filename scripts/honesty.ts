/**
 * Is what we say about chance true? Simulations on the real regions, where we know
 * the truth because we made it up.
 *
 *     npm run honesty              all checks; exit code 1 when a promise is not kept
 *     npm run honesty -- limits    only the checks with this word in their title
 *     npm run honesty -- --write   also puts what was found in docs/honesty.md
 *     npm run honesty -- --against-others    our statistics beside those of R and
 *                                  SciPy, where these are installed; no simulations
 *
 * Seeds are fixed: the same program on the same figures finds the same.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allowed, compareWithOthers, renderComparison } from "./honesty/against-others.ts";
import { isKept } from "./honesty/check.ts";
import { checks } from "./honesty/checks.ts";
import { readGround } from "./honesty/ground.ts";
import { renderCheck } from "./honesty/report.ts";

if (process.argv.includes("--against-others")) {
  const found = compareWithOthers();
  console.log(renderComparison(found));
  process.exit(found.compared.every(({ largest }) => largest <= allowed) ? 0 : 1);
}

const root = join(import.meta.dirname, "..");
const document = join(root, "docs/honesty.md");
const marker = "<!-- What follows is written by npm run honesty -- --write -->";

const wanted = process.argv.slice(2).find((word) => !word.startsWith("--"))?.toLowerCase() ?? "";
const ground = readGround(root);
const reports: string[] = [];
let broken = 0;

for (const check of checks.filter(({ title }) => title.toLowerCase().includes(wanted))) {
  const begin = performance.now();
  const outcomes = check.measure(ground, check.runs.full);
  broken += outcomes.filter((outcome) => !isKept(outcome)).length;
  reports.push(renderCheck(check, outcomes));
  console.log(`${reports.at(-1)}(${((performance.now() - begin) / 1000).toFixed(1)} s)\n`);
}

if (process.argv.includes("--write") && wanted === "") writeReports();
console.log(broken === 0 ? "All promises kept." : `${broken} ${broken === 1 ? "promise" : "promises"} not kept.`);
process.exitCode = broken === 0 ? 0 : 1;

function writeReports(): void {
  const [introduction] = readFileSync(document, "utf8").split(marker);
  writeFileSync(document, `${introduction}${marker}\n\nOn vintage ${ground.vintage.id}.\n\n${reports.join("\n")}`);
}
