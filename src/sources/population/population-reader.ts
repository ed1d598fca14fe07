/**
 * Inhabitants per municipality: on 1 January, and on average over the year.
 *
 * Both are exact counts in the division of their own year. The total of the
 * country is the sum, so it is exact too (the average apart from half persons).
 *
 * The average is by definition the mean of two 1 January counts. For the last
 * year the file repeats the first of the two for every municipality, because the
 * second was not known yet. It is known now: the mean takes its place, marked
 * provisional, and the repeated rows are counted as dropped.
 */
import { parseCell } from "../cell.ts";
import { columnIndex, parseCsv } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import { creditToCbs } from "../licence.ts";
import type { ReadTable, SourceFiles, TableReader } from "../source.ts";
import { statlineUrl } from "../statline.ts";
import type { Measurement } from "../../terms/measurement.ts";
import { yearPeriod } from "../../terms/period.ts";
import { countryCode } from "../../terms/region.ts";

export const inhabitantsFile = "codes/inwoners_per_gemeente_2017_2026.csv";
export const averageFile = "codes/gemiddelde_bevolking_gemeente_2012_2025.csv";

/** Persons per municipality, per year. */
export type Persons = ReadonlyMap<number, ReadonlyMap<string, number>>;

export function readInhabitants(files: SourceFiles): Persons {
  return readPersons(files, inhabitantsFile, "aantal_inwoners");
}

export function readAverages(files: SourceFiles): Persons {
  return readPersons(files, averageFile, "gemiddelde_bevolking");
}

function readPersons(files: SourceFiles, file: string, column: string): Persons {
  const table = parseCsv(files.bytes(file), file, { requires: ["jaar", "gm_code", column] });
  const [year, code, count] = ["jaar", "gm_code", column].map((name) => columnIndex(table, name));
  const persons = new Map<number, Map<string, number>>();
  for (const [index, row] of table.rows.entries()) {
    const value = parseCell(row[count], () => `${file}, row ${index + 2}`);
    if (value === undefined) throw new Error(`${file}, row ${index + 2}: no number for ${row[code]}; expected a count of persons`);
    const ofYear = persons.get(Number(row[year])) ?? new Map<string, number>();
    persons.set(Number(row[year]), ofYear.set(row[code], value));
  }
  return persons;
}

export const inhabitantsReader: TableReader = {
  table: {
    id: "inhabitants",
    tableNumber: "70072ned",
    provider: "CBS",
    title: { nl: "Bevolking op 1 januari per gemeente", en: "Population on 1 January by municipality" },
    edition: { nl: "2017 tot en met 2026", en: "2017 to 2026" },
    url: statlineUrl("70072ned"),
    licence: creditToCbs,
    notes: [{ nl: "Nederland is de som van alle gemeenten.", en: "The Netherlands is the sum of all municipalities." }],
  },
  files: [inhabitantsFile],
  read(files) {
    const persons = readInhabitants(files);
    return { ...measured("bevolking:inwoners", persons), rowsRead: sizeOf(persons), dropped: [] };
  },
};

export const averagePopulationReader: TableReader = {
  table: {
    id: "average-population",
    tableNumber: "70072ned",
    provider: "CBS",
    title: { nl: "Gemiddelde bevolking per gemeente", en: "Average population by municipality" },
    edition: { nl: "2012 tot en met 2025", en: "2012 to 2025" },
    url: statlineUrl("70072ned"),
    licence: creditToCbs,
    notes: [
      {
        nl: "Het gemiddelde over het laatste jaar stond nog niet in de bron; het is hier berekend als het gemiddelde van twee standen op 1 januari, zoals het CBS dat doet. Nederland is de som van de afgeronde gemiddelden.",
        en: "The average of the last year was not in the source yet; here it is the mean of two counts on 1 January, as CBS calculates it. The Netherlands is the sum of the rounded averages.",
      },
    ],
  },
  files: [averageFile, inhabitantsFile],
  read(files) {
    const averages = readAverages(files);
    const [year, replaced] = lastYearMeans(averages, readInhabitants(files));
    const drops = new DropCounter();
    drops.drop(
      { nl: "herhaalt de stand op 1 januari in plaats van een gemiddelde", en: "repeats the count on 1 January instead of an average" },
      replaced.size,
    );
    const persons = replaced.size > 0 ? new Map([...averages, [year, replaced]]) : averages;
    const provisionalYear = replaced.size > 0 ? year : undefined;
    return { ...measured("bevolking:gemiddeld", persons, provisionalYear), rowsRead: sizeOf(averages), dropped: drops.list() };
  },
};

/** The last year with means instead of repeated counts; empty when its averages are real ones. */
function lastYearMeans(averages: Persons, inhabitants: Persons): [number, ReadonlyMap<string, number>] {
  const year = Math.max(...averages.keys());
  const [own, first, next] = [averages.get(year), inhabitants.get(year), inhabitants.get(year + 1)];
  if (!own || !first || !next || ![...own].every(([code, count]) => first.get(code) === count)) return [year, new Map()];
  const means = [...own].flatMap(([code, count]) => {
    const after = next.get(code);
    return after === undefined ? [] : [[code, Math.round((count + after) / 2)] as const];
  });
  return [year, new Map(means)];
}

function measured(measure: string, persons: Persons, provisionalYear?: number): Pick<ReadTable, "measurements" | "roundings"> {
  const measurements = [...persons].flatMap(([year, counts]) => {
    const base = { measure, division: year, period: yearPeriod(year), ...(year === provisionalYear ? { isProvisional: true } : {}) };
    const municipalities = [...counts].map(([region, value]): Measurement => ({ ...base, region, level: "municipality", value }));
    const total = municipalities.reduce((sum, one) => sum + Number(one.value), 0);
    return [{ ...base, region: countryCode, level: "country", value: total } as const, ...municipalities];
  });
  return { measurements, roundings: [] };
}

function sizeOf(persons: Persons): number {
  return [...persons.values()].reduce((sum, counts) => sum + counts.size, 0);
}
