/**
 * A small vintage that new figures can be taken into: key figures of 2023 and a
 * little of 2024 from files, and young people with youth care in both years.
 *
 * The indicators are the real ones, made of invented measurements.
 */
import { buildColumn } from "../src/figures/build-column.ts";
import { followDivisions } from "../src/figures/divisions.ts";
import { indicators } from "../src/figures/indicators/index.ts";
import { keepMeasures } from "../src/figures/kept-measures.ts";
import { openWorkshop } from "../src/figures/kept-workshop.ts";
import { MeasureStore } from "../src/figures/measure-store.ts";
import { makeCurrent, writeVintage, type VintageToWrite } from "../src/store/write-vintage.ts";
import type { Measurement } from "../src/terms/measurement.ts";
import { yearPeriod } from "../src/terms/period.ts";
import { inhabitantsIn } from "./measurements.ts";
import { lists, moves, municipalities } from "./places.ts";
import { demoVintage } from "./vintage.ts";

const division = 2024;

export function perMunicipality(measure: string, year: number, valueOf: (code: string) => number): readonly Measurement[] {
  const base = { measure, division: year, period: yearPeriod(year) };
  const own = municipalities.map(({ code }): Measurement => ({ ...base, region: code, level: "municipality", value: valueOf(code) }));
  return [{ ...base, region: "NL00", level: "country", value: own.reduce((sum, { value }) => sum + Number(value), 0) }, ...own];
}

const shareOf = (share: number, year: number) => (code: string) => Math.floor(inhabitantsIn(code, year) * share);

const tables: Readonly<Record<string, readonly Measurement[]>> = {
  "kwb-2023": [
    ...perMunicipality("kwb:a_inw", 2023, (code) => inhabitantsIn(code, 2023)),
    ...perMunicipality("kwb:a_00_14", 2023, shareOf(0.15, 2023)),
    ...perMunicipality("kwb:a_15_24", 2023, shareOf(0.12, 2023)),
  ],
  // Ten people fewer in Voorbeeldstad than the table has since.
  "kwb-2024-population": perMunicipality("kwb:a_inw", 2024, (code) => inhabitantsIn(code, 2024) - (code === "GM9001" ? 10 : 0)),
  "youth-care": [2023, 2024].flatMap((year) => perMunicipality("jeugdzorg:TotaalJongerenMetJeugdzorgInNatura", year, (code) => 5 * Math.round(inhabitantsIn(code, year) / 250))),
};

const numbers: Readonly<Record<string, string>> = { "kwb-2023": "85618NED", "kwb-2024-population": "85984NED", "youth-care": "85335NED" };

/** @param others further tables from files, by id */
export function smallBase(others: Readonly<Record<string, readonly Measurement[]>> = {}): VintageToWrite {
  const store = new MeasureStore(lists);
  for (const [table, measurements] of Object.entries({ ...tables, ...others })) store.add(table, measurements, []);
  const divisions = followDivisions(division, lists, { moves, inhabitantsOf: inhabitantsIn });
  const workshop = { divisions, measures: keepMeasures(indicators, store.rows()) };
  const bench = openWorkshop(workshop);
  const columns = new Map(indicators.map((one) => [one.id, buildColumn(one, bench)] as const).filter(([, { blocks }]) => blocks.length > 0));
  const demo = demoVintage();
  const { tableNumber: _, ...unnumbered } = demo.tables[0];
  return {
    ...demo,
    asOf: "2026-11-21",
    indicators: indicators.filter(({ id }) => columns.has(id)),
    columns,
    tables: [
      ...Object.entries(numbers).map(([id, tableNumber]) => ({ ...demo.tables[0], id, tableNumber })),
      ...Object.keys(others).map((id) => ({ ...unnumbered, id })),
    ],
    workshop,
  };
}

/** Writes it and makes it current; gives its id. */
export function writeSmallBase(folder: string, others: Parameters<typeof smallBase>[0] = {}): string {
  const id = writeVintage(folder, smallBase(others));
  makeCurrent(folder, id);
  return id;
}
