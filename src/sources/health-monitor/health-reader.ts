/**
 * The health monitor: what adults say about their own health and informal care,
 * estimated from a survey, with 95% margins.
 *
 * One row per region, age class and kind of number (the estimate, its lower and
 * its upper limit); the three are joined here. Names of indicators that changed
 * get those of 2020. The first age class began at 19 in 2016 and at 18 in 2020;
 * both are called "@18-64" and the total "@18+", so 2016 is not quite the same.
 *
 * - Only country and municipalities are read: the other regions are no level of
 *   ours. The combination of Frisian Wadden Islands is one of those; Vlieland and
 *   Schiermonnikoog themselves are never published.
 * - In 2020 the estimate 0.0 for underweight has no upper limit in nine places:
 *   it keeps its value without margins.
 * - An indicator that was not asked of an age class yields nothing there.
 */
import { parseCell } from "../cell.ts";
import { columnIndex, parseCsv, type CsvTable } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import type { ReadTable, SourceFiles, TableReader } from "../source.ts";
import type { Measurement, Rounding } from "../../terms/measurement.ts";
import { yearPeriod } from "../../terms/period.ts";
import { countryCode } from "../../terms/region.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { ageClasses, findAgeClass, renamed } from "./topics.ts";

export interface HealthMonitor {
  readonly table: SourceTableDescription;
  readonly file: string;
  readonly year: number;
}

const labels = ["gm_code", "soort_regio", "Leeftijd", "Marges", "RegioS", "Perioden"];
const kinds = ["waarde", "ondergrens95", "bovengrens95"] as const;

type Cells = readonly string[];

/** The estimate and its limits of one region and age class. */
interface Triple {
  readonly region: string;
  readonly age: string;
  readonly rows: Map<(typeof kinds)[number], Cells>;
}

export function healthReader(monitor: HealthMonitor): TableReader {
  return { table: monitor.table, files: [monitor.file], read: (files) => readMonitor(monitor, files) };
}

function readMonitor(monitor: HealthMonitor, files: SourceFiles): ReadTable {
  const table = parseCsv(files.bytes(monitor.file), monitor.file, { requires: labels });
  const drops = new DropCounter();
  const triples = joinRows(table, drops);
  const measurements: Measurement[] = [];
  const roundings: Rounding[] = [];
  for (const [index, name] of table.columns.entries()) {
    if (labels.includes(name)) continue;
    for (const age of ageClasses.keys()) {
      const read = triples.filter((one) => one.age === age).map((one) => measured(monitor, one, index, name));
      if (read.every((one) => typeof one.value !== "number")) continue;
      for (const one of read) measurements.push(one);
      roundings.push(...roundingsOf(read));
    }
  }
  return { measurements, roundings, rowsRead: table.rows.length, dropped: drops.list() };
}

function joinRows(table: CsvTable, drops: DropCounter): readonly Triple[] {
  const [code, sort, age, margin] = ["gm_code", "soort_regio", "Leeftijd", "Marges"].map((name) => columnIndex(table, name));
  const triples = new Map<string, Triple>();
  for (const [index, row] of table.rows.entries()) {
    const region = row[sort] === "land" ? countryCode : row[sort] === "gemeente" ? row[code] : undefined;
    if (!region) {
      drops.drop({ nl: "geen land of gemeente, maar een andere indeling", en: "neither country nor municipality but another division" });
      continue;
    }
    const [ageClass, kind] = [findAgeClass(row[age]), kinds.find((one) => one === row[margin])];
    if (!ageClass || !kind) {
      throw new Error(`${table.file}, row ${index + 2}: unknown age "${row[age]}" or margin "${row[margin]}"; expected one of ${[...ageClasses.keys()].join(", ")} and ${kinds.join(", ")}`);
    }
    const triple = triples.get(region + ageClass) ?? { region, age: ageClass, rows: new Map() };
    triple.rows.set(kind, row);
    triples.set(region + ageClass, triple);
  }
  return [...triples.values()];
}

function measured(monitor: HealthMonitor, triple: Triple, index: number, name: string): Measurement {
  const where = () => `${monitor.file}, ${name} of ${triple.region}, ${triple.age}`;
  const [value, lower, upper] = kinds.map((kind) => parseCell(triple.rows.get(kind)?.[index] ?? "", where));
  const base = {
    measure: `gezondheid:${renamed.get(name) ?? name}@${triple.age}`,
    region: triple.region,
    level: triple.region === countryCode ? ("country" as const) : ("municipality" as const),
    division: monitor.year,
    period: yearPeriod(monitor.year),
  };
  if (value === undefined) return { ...base, value: "not-published" };
  return lower === undefined || upper === undefined ? { ...base, value } : { ...base, value, lower, upper };
}

/** One decimal everywhere, per level that has figures. */
function roundingsOf(measurements: readonly Measurement[]): readonly Rounding[] {
  const levels = new Set(measurements.filter((one) => typeof one.value === "number").map((one) => one.level));
  const [{ measure, period }] = measurements;
  return [...levels].map((level) => ({ measure, period, level, step: 0.1 }));
}
