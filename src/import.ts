/**
 * Front door: builds a vintage out of published tables.
 *
 *     npm run vintage -- <folder with sources> [--out data] [--as-of 2026-11-21] [--division 2024] [--bundle]
 *
 * With --bundle the files are packed and earlier vintages in the folder removed:
 * that is how the vintage that comes with the product is made.
 *
 * read → check → translate → convert → write, with a report of what was read,
 * what was dropped and why. Nothing becomes visible before everything is written.
 */
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { withExpectations } from "./comparison/expectation.ts";
import { objectsOf } from "./figures/manifest.ts";
import { carryOwnFigures } from "./figures/own-figures.ts";
import { assembleVintage } from "./intake/assemble-vintage.ts";
import { readManifest } from "./store/read-vintage.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";
import { currentPath } from "./store/vintage-files.ts";
import { makeCurrent, writeVintage, type VintageToWrite } from "./store/write-vintage.ts";

const usage = "usage: npm run vintage -- <folder with sources> [--out data] [--as-of YYYY-MM-DD] [--division 2024] [--bundle]";

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, "as-of": { type: "string" }, division: { type: "string" }, bundle: { type: "boolean" } },
  });
  const asOf = values["as-of"] ?? new Date().toISOString().slice(0, 10);
  if (positionals.length !== 1) throw new Error(`import: expected one folder with sources, found ${positionals.length}; ${usage}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new Error(`import: --as-of "${asOf}" is no date; write it as 2026-11-21`);
  if (values.division !== undefined && !/^20\d\d$/.test(values.division)) throw new Error(`import: --division "${values.division}" is no year; write it as 2024`);
  const division = values.division === undefined ? undefined : Number(values.division);
  return { division, folder: positionals[0], out: values.out ?? "data", asOf, isBundle: values.bundle ?? false };
}

function keepOnly(folder: string, id: string): void {
  const wanted = new Set(objectsOf(readManifest(folder, id)).map((object) => object.sha256));
  for (const file of readdirSync(join(folder, "objects"))) if (!wanted.has(file.replace(/\.gz$/, ""))) rmSync(join(folder, "objects", file));
  for (const file of readdirSync(join(folder, "vintages"))) if (file !== `${id}.json`) rmSync(join(folder, "vintages", file));
}

/** Figures that a municipality brought itself are in no published table: they come along from the vintage before. */
function withOwnFiguresOf(out: string, vintage: VintageToWrite): VintageToWrite {
  return existsSync(currentPath(out)) ? carryOwnFigures(readCurrentWhole([out]), vintage) : vintage;
}

/** Files of before a merger take the pages back to the division of before it. */
function tellGoingBack(out: string, division: number): void {
  const before = existsSync(currentPath(out)) ? readCurrentWhole([out]).division : division;
  if (before <= division) return;
  console.log(`the pages go back from the division of ${before} to that of ${division}; to go over again: npm run divisions -- --year ${before} --take`);
}

/** What one would expect of each municipality is calculated here, once, and kept. */
function withExpectedValues(vintage: VintageToWrite): VintageToWrite {
  const begun = performance.now();
  const whole = withExpectations(vintage);
  const found = [...(whole.expectations?.().values() ?? [])].filter((one) => !("missing" in one)).length;
  console.log(`expected values of ${found} indicators, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return whole;
}

function main(): void {
  const { folder, out, asOf, division, isBundle } = readArguments();
  const begun = performance.now();
  const made = assembleVintage(folder, { asOf, division }, (line) => console.log(line));
  tellGoingBack(out, made.division);
  const vintage = withExpectedValues(isBundle ? made : withOwnFiguresOf(out, made));
  const id = writeVintage(out, vintage, { isPacked: isBundle });
  makeCurrent(out, id);
  if (isBundle) keepOnly(out, id);
  const bytes = objectsOf(readManifest(out, id)).reduce((sum, object) => sum + object.bytes, 0);
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`vintage ${id} of ${asOf}: ${vintage.indicators.length} indicators, ${(bytes / 1e6).toFixed(1)} MB of figures in ${out}, ${seconds} s`);
}

if (process.argv[1]?.match(/import\.(ts|js)$/)) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
