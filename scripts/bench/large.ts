/**
 * A vintage as large as the country could fill: 345 municipalities, 3,400
 * districts and 14,000 neighbourhoods × 165 indicators × 12 years = 35 million
 * cells. Written to a temporary folder, read back through the same code as the
 * real one, and thrown away.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFileSync } from "node:child_process";
import type { Block, Column } from "../../src/figures/column.ts";
import { findBlock } from "../../src/figures/column.ts";
import { middleOfGroup } from "../../src/comparison/middle-of-group.ts";
import { readColumn, readManifest, readVintage } from "../../src/store/read-vintage.ts";
import { objectPath } from "../../src/store/vintage-files.ts";
import { writeVintage } from "../../src/store/write-vintage.ts";
import { demoVintage } from "../../demo/vintage.ts";
import type { RegionLevel, RegionList } from "../../src/terms/region.ts";
import { yearPeriod } from "../../src/terms/period.ts";
import type { Limits } from "./limits.ts";
import { median, milliseconds, type Measured } from "./table.ts";

const levels: readonly (readonly [RegionLevel, number])[] = [
  ["municipality", 345],
  ["district", 3_400],
  ["neighbourhood", 14_000],
];
const indicatorCount = 165;
const years = Array.from({ length: 12 }, (_, index) => 2014 + index);

export function measureLarge(limits: Limits): Measured[] {
  const folder = mkdtempSync(join(tmpdir(), "estafette-large-"));
  try {
    const id = writeVintage(folder, synthetic());
    const manifest = readManifest(folder, id);
    const bytes = manifest.indicators.reduce((sum, one) => sum + one.object.bytes, 0);
    const perColumn = bytes / indicatorCount;
    const cold = coldReads(folder, manifest);
    const all = timed(() => readVintage(folder, id));
    const profile = profiles(all.value.columns);
    const atBest = (size: number) => `reading ${(size / 1e6).toFixed(1)} MB once: ${milliseconds(size / 1e6 / limits.readSpeed)}`;
    return [
      { what: "one indicator from a cold disk, checked", found: milliseconds(cold.found), target: "≤ 10 ms", ratio: cold.found / 10, limit: `${atBest(perColumn)}; ${cold.words}` },
      { what: `all ${indicatorCount} indicators, checked`, found: `${(all.time / 1000).toFixed(2)} s`, target: "≤ 1 s", ratio: all.time / 1000, limit: atBest(bytes) },
      { what: "profile: one place, 100 indicators × 12 years, with the middle of its group of 12", found: milliseconds(profile), target: "≤ 1 ms", ratio: profile },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function synthetic() {
  const [first] = demoVintage().indicators;
  const lists = new Map(levels.map(([level, count]): [string, RegionList] => [`${level}-2024`, listOf(level, count)]));
  const indicators = Array.from({ length: indicatorCount }, (_, index) => ({ ...first, id: `indicator-${index}`, precision: "float32" as const }));
  const columns = new Map(indicators.map((indicator, index) => [indicator.id, columnOf(indicator.id, index)]));
  return { ...demoVintage(), lists, indicators, columns, borders: new Map() };
}

function listOf(level: RegionLevel, count: number): RegionList {
  const codes = Array.from({ length: count }, (_, index) => `${level}-${index}`);
  return { id: `${level}-2024`, level, division: 2024, codes, names: codes, parents: [] };
}

function columnOf(indicator: string, seed: number): Column {
  const periods = years.map((year) => ({ period: yearPeriod(year), table: "demo-tabel" }));
  const blocks = levels.map(([level, count]): Block => {
    const values = new Float32Array(count * years.length);
    for (let cell = 0; cell < values.length; cell++) values[cell] = ((cell * 7919 + seed * 104_729) % 1000) / 10;
    return { list: `${level}-2024`, level, division: 2024, regionCount: count, periods, values, statuses: new Uint8Array(values.length) };
  });
  return { indicator, blocks };
}

/** Empties the page cache where that is allowed; else the reading is warm, and the table says so. */
function coldReads(folder: string, manifest: ReturnType<typeof readManifest>) {
  const times: number[] = [];
  let isCold = true;
  for (const one of manifest.indicators.slice(0, 15)) {
    isCold = dropFromCache(objectPath(folder, one.object)) && isCold;
    times.push(timed(() => readColumn(folder, one)).time);
  }
  return { found: median(times), words: isCold ? "file cache emptied before each" : "file cache could not be emptied: warm" };
}

function dropFromCache(path: string): boolean {
  try {
    execFileSync("dd", [`of=${path}`, "oflag=nocache", "conv=notrunc,fdatasync", "count=0", "status=none"]);
    return true;
  } catch {
    return false;
  }
}

function profiles(columns: ReadonlyMap<string, Column>): number {
  const blocks = [...columns.values()].slice(0, 100).flatMap((column) => findBlock(column, "municipality") ?? []);
  const group = { indices: Array.from({ length: 12 }, (_, index) => index * 28) };
  for (const block of blocks) middleOfGroup(block, group);
  const times: number[] = [];
  for (let place = 0; place < 345; place++) {
    times.push(
      timed(() => {
        let total = 0;
        for (const block of blocks) {
          const middles = middleOfGroup(block, group);
          for (let year = 0; year < years.length; year++) total += block.values[place * years.length + year] - (middles[year]?.median ?? 0);
        }
        return total;
      }).time,
    );
  }
  return median(times);
}

function timed<T>(work: () => T): { readonly value: T; readonly time: number } {
  const begin = performance.now();
  const value = work();
  return { value, time: performance.now() - begin };
}
