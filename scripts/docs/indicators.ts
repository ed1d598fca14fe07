/**
 * `npm run docs`: writes the list of indicators in the manual. Run it after
 * changing a definition or the vintage that comes with the product; a test says
 * when it was forgotten.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { indicators } from "../../src/figures/indicators/index.ts";
import { readManifest } from "../../src/store/read-vintage.ts";
import { renderIndicatorManual } from "./indicator-manual.ts";

const root = join(import.meta.dirname, "../..");
const bundled = join(root, "data");
const target = join(root, "docs/manual/indicators.md");

const id = readFileSync(join(bundled, "current"), "utf8").trim();
writeFileSync(target, renderIndicatorManual(indicators, readManifest(bundled, id)));
console.log(`docs/manual/indicators.md: ${indicators.length} indicators`);
