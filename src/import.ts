/**
 * Front door: builds a vintage out of published tables.
 *
 *     npm run vintage -- <folder with sources> [--out data] [--as-of 2026-11-21] [--bundle]
 *
 * With --bundle the files are packed and earlier vintages in the folder removed:
 * that is how the vintage that comes with the product is made.
 *
 * read → check → translate → convert → write, with a report of what was read,
 * what was dropped and why. Nothing becomes visible before everything is written.
 */
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildColumn, type Workshop } from "./figures/build-column.ts";
import { prepareConversion, type Conversion } from "./figures/convert.ts";
import { partsBetween } from "./figures/division-change.ts";
import { gatherFormerMunicipalities, gatherMunicipalities, type KnownPlaces } from "./figures/gather-places.ts";
import { indicators } from "./figures/indicators/index.ts";
import { objectsOf } from "./figures/manifest.ts";
import { MeasureStore, type Disagreement } from "./figures/measure-store.ts";
import { countryDetail, districtDetail, simplifyBorders } from "./figures/simplify-borders.ts";
import { bordersReaders, folderFiles, placesReader, tableReaders } from "./sources/index.ts";
import type { BordersReader, PlacesData, SourceFiles } from "./sources/source.ts";
import { makeCurrent, writeVintage, type VintageToWrite } from "./store/write-vintage.ts";
import { readManifest } from "./store/read-vintage.ts";
import { sha256 } from "./store/vintage-files.ts";
import { isPeriod, yearPeriod } from "./terms/period.ts";
import { countryCode, municipalityOf, regionListId, type RegionLevel, type RegionList } from "./terms/region.ts";
import type { DroppedRows, SourceTable, SourceTableDescription } from "./terms/source-table.ts";

/** The division all municipal pages use; codes did not change from 2023 to 2026. */
const division = 2024;

const usage = "usage: npm run vintage -- <folder with sources> [--out data] [--as-of YYYY-MM-DD] [--bundle]";

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: "string" }, "as-of": { type: "string" }, bundle: { type: "boolean" } },
  });
  const asOf = values["as-of"] ?? new Date().toISOString().slice(0, 10);
  if (positionals.length !== 1) throw new Error(`import: expected one folder with sources, found ${positionals.length}; ${usage}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf)) throw new Error(`import: --as-of "${asOf}" is no date; write it as 2026-11-21`);
  return { folder: positionals[0], out: values.out ?? "data", asOf, isBundle: values.bundle ?? false };
}

/** Builds the whole vintage in memory. */
export function assembleVintage(folder: string, asOf: string, tell: (line: string) => void): VintageToWrite {
  const files = folderFiles(folder);
  const places = placesReader.read(files);
  const lists = gatherLists(places);
  const store = new MeasureStore(lists);
  const tables = readTables(files, store, tell);
  const known = knownPlaces(places, store);
  const codes = lists.get(regionListId("municipality", division))?.codes ?? [];
  const workshop: Workshop = { store, lists, division, conversionFrom: conversions(lists, known) };

  const columns = new Map(indicators.map((indicator) => [indicator.id, buildColumn(indicator, workshop)]));
  const withFigures = indicators.filter((indicator) => (columns.get(indicator.id)?.blocks.length ?? 0) > 0);
  for (const one of indicators) if (!withFigures.includes(one)) tell(`  no figures at all for "${one.id}"; it is left out`);
  tell(`built ${withFigures.length} columns`);

  const borders = new Map(bordersReaders.map((reader) => [reader.list, readBorders(reader, files)]));
  tell(`simplified ${borders.size} sets of borders`);
  return {
    asOf,
    division,
    lists: pruneLists(lists, columns, borders),
    municipalities: gatherMunicipalities(known, codes),
    formerMunicipalities: gatherFormerMunicipalities(known),
    indicators: withFigures,
    columns,
    tables: [...tables, ...describePlaces(files, places), ...bordersReaders.map((reader) => describeBorders(reader, files))],
    borders,
  };
}

function readTables(files: SourceFiles, store: MeasureStore, tell: (line: string) => void): SourceTable[] {
  return tableReaders.map((reader) => {
    const read = reader.read(files);
    const report = store.add(reader.table.id, read.measurements, read.roundings);
    const unknown = [...report.unknownRegions.values()].reduce((sum, count) => sum + count, 0);
    const dropped = unknown > 0 ? [...read.dropped, unknownRegions(unknown)] : read.dropped;
    tell(`read ${reader.table.id}: ${read.rowsRead} rows, ${report.added} values, ${report.missing} without a value`);
    for (const one of dropped) tell(`  dropped ${one.count}: ${one.reason.en}`);
    tellDisagreements(report.disagreements, tell);
    const periods = [...new Set(read.measurements.map((one) => one.period))].filter(isPeriod).sort();
    return {
      ...reader.table,
      ...fileFacts(reader.files, files),
      periods,
      rowsRead: read.rowsRead,
      observations: report.added,
      missing: report.missing,
      dropped,
    };
  });
}

function unknownRegions(count: number): DroppedRows {
  return { count, reason: { nl: "waarden van een gebied dat niet in de indeling van dat jaar staat", en: "values of a region that is not in that year's division" } };
}

function tellDisagreements(all: readonly Disagreement[], tell: (line: string) => void): void {
  if (all.length === 0) return;
  const { measure, period, region, kept, left } = all[0];
  tell(`  differs from an earlier table ${all.length} times, first ${measure} ${region} ${period}: kept ${kept}, left ${left}`);
}

function fileFacts(names: readonly string[], files: SourceFiles) {
  return {
    files: names.map((name) => {
      const bytes = files.bytes(name);
      return { name: name.split("/").at(-1)?.replace(/\.gz$/, "") ?? name, sha256: sha256(bytes), bytes: bytes.byteLength };
    }),
  };
}

function describePlaces(files: SourceFiles, places: PlacesData): SourceTable[] {
  const nothing = { files: [], periods: [], rowsRead: 0, observations: 0, missing: 0, dropped: [] };
  return placesReader.tables.map((table: SourceTableDescription, index) =>
    index === 0
      ? { ...table, ...nothing, ...fileFacts(placesReader.files, files), rowsRead: places.rowsRead, dropped: places.dropped }
      : { ...table, ...nothing },
  );
}

function describeBorders(reader: BordersReader, files: SourceFiles): SourceTable {
  const year = Number(reader.list.split("-").at(-1));
  const facts = { periods: [yearPeriod(year)], rowsRead: reader.read(files).features.length, observations: 0, missing: 0, dropped: [] };
  return { ...reader.table, ...fileFacts(reader.files, files), ...facts };
}

function readBorders(reader: BordersReader, files: SourceFiles) {
  const detail = reader.list.startsWith("district") ? districtDetail : countryDetail;
  return { list: reader.list, isComplete: reader.isComplete, topology: simplifyBorders(reader.read(files), detail) };
}

function gatherLists(places: PlacesData): Map<string, RegionList> {
  const lists = new Map<string, RegionList>();
  const put = (level: RegionLevel, year: number, named: Iterable<readonly [string, string]>) => {
    const sorted = [...named].sort(([a], [b]) => a.localeCompare(b));
    const hasParents = level === "district" || level === "neighbourhood";
    const codes = sorted.map(([code]) => code);
    const id = regionListId(level, year);
    lists.set(id, { id, level, division: year, codes, names: sorted.map(([, name]) => name), parents: hasParents ? codes.map(municipalityOf) : [] });
  };
  for (const [year, named] of places.municipalitiesPerYear) {
    put("municipality", year, named);
    put("country", year, [[countryCode, "Nederland"]]);
  }
  for (const [year, named] of places.districtsPerYear) put("district", year, named);
  for (const [year, named] of places.neighbourhoodsPerYear) put("neighbourhood", year, named);
  return lists;
}

function pruneLists(lists: Map<string, RegionList>, columns: VintageToWrite["columns"], borders: VintageToWrite["borders"]) {
  const used = new Set([...borders.keys(), regionListId("municipality", division)]);
  for (const column of columns.values()) for (const block of column.blocks) used.add(block.list);
  return new Map([...lists].filter(([id]) => used.has(id)).sort(([a], [b]) => a.localeCompare(b)));
}

function knownPlaces(places: PlacesData, store: MeasureStore): KnownPlaces {
  const average = (code: string, year: number) => {
    const row = store.find("bevolking:gemiddeld", "municipality", yearPeriod(year), year);
    const value = row?.cells.values[row.list.codes.indexOf(code)];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  return {
    division,
    ...places,
    moves: places.boundaryChanges,
    inhabitantsOf: (code, year) => places.inhabitants.get(year)?.get(code) ?? average(code, year),
    newestYear: Math.max(...places.inhabitants.keys()),
  };
}

function conversions(lists: ReadonlyMap<string, RegionList>, known: KnownPlaces): (year: number) => Conversion {
  const made = new Map<number, Conversion>();
  const codesOf = (year: number) => lists.get(regionListId("municipality", year))?.codes ?? [];
  return (year) => {
    const existing = made.get(year);
    if (existing) return existing;
    const codes = codesOf(year);
    const conversion = prepareConversion(codes, codesOf(division), partsBetween(year, division, codes, known));
    made.set(year, conversion);
    return conversion;
  };
}

function keepOnly(folder: string, id: string): void {
  const wanted = new Set(objectsOf(readManifest(folder, id)).map((object) => object.sha256));
  for (const file of readdirSync(join(folder, "objects"))) if (!wanted.has(file.replace(/\.gz$/, ""))) rmSync(join(folder, "objects", file));
  for (const file of readdirSync(join(folder, "vintages"))) if (file !== `${id}.json`) rmSync(join(folder, "vintages", file));
}

function main(): void {
  const { folder, out, asOf, isBundle } = readArguments();
  const begun = performance.now();
  const vintage = assembleVintage(folder, asOf, (line) => console.log(line));
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
