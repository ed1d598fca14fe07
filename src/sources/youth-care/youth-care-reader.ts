/**
 * Young people with youth care in kind, per municipality and district.
 *
 * Counts are rounded to fives and not shown below ten: the smallest published
 * count is 10 everywhere, there is no zero, and in StatLine's own untyped data
 * every empty cell is ".". An empty cell is therefore suppressed, also where all
 * cells of a district are empty. Of those districts (about 400 a year) at most
 * two have more than 300 people under 25, and no municipality lacks its total.
 * Some districts of the list are not in the table at all; theirs is not published.
 *
 * The country comes from the untyped data of 2022, in which codes and numbers
 * are padded with spaces; for 2021 there is no country row.
 *
 * Not here: young people under 23, the denominator; no source has it.
 */
import { parseCell, parseUntypedCell } from "../cell.ts";
import { columnIndex, parseCsv, type CsvTable } from "../csv.ts";
import { creditToCbs } from "../licence.ts";
import type { SourceFiles, TableReader } from "../source.ts";
import { statlineUrl } from "../statline.ts";
import { readWideTable, type Precision, type WideColumn, type WideResult, type WideRow } from "../wide-table.ts";
import { allFormsOfCare, youthCareTopics } from "./topics.ts";
import { countryCode, findRegionLevel } from "../../terms/region.ts";
import { yearOf } from "../../terms/period.ts";

export const youthCareFile = "jeugdzorg/jongeren_met_jeugdzorg_in_natura_2021_2022_gemeente_wijk.csv.gz";
export const untypedFile = "jeugdzorg/85335NED_2022_gemeenten_untyped_ruw.csv";

/** The columns as these files name them: the seventeen topics, numbered. */
const topics = youthCareTopics.map((stem, index) => `${stem}_${index + 1}`);
const fives: Precision = { factor: 1, step: 5 };

export const youthCareReaders: readonly TableReader[] = [youthCareReader(2021, "85075NED"), youthCareReader(2022, "85335NED")];

function youthCareReader(year: number, tableNumber: string): TableReader {
  const hasCountry = year === 2022;
  return {
    table: {
      id: `youth-care-${year}`,
      tableNumber,
      provider: "CBS",
      title: { nl: `Jongeren met jeugdzorg in natura; wijken, ${year}`, en: `Young people with youth care in kind; districts, ${year}` },
      edition: { nl: `gemeenten en wijken in de indeling van ${year}`, en: `municipalities and districts in the division of ${year}` },
      url: statlineUrl(tableNumber),
      licence: creditToCbs,
      notes: [
        {
          nl: "Aantallen zijn afgerond op vijftallen; minder dan tien wordt niet getoond. Jeugdhulp die met een persoonsgebonden budget is betaald telt niet mee.",
          en: "Counts are rounded to fives; fewer than ten is not shown. Youth care paid from a personal budget is not counted.",
        },
        hasCountry
          ? { nl: "Het cijfer voor Nederland komt uit dezelfde tabel.", en: "The figure for the Netherlands comes from the same table." }
          : { nl: "Zonder cijfer voor Nederland.", en: "Without a figure for the Netherlands." },
      ],
    },
    files: hasCountry ? [youthCareFile, untypedFile] : [youthCareFile],
    read(files) {
      const own = readPlaces(files, year);
      const country = hasCountry ? readUntypedCountry(files) : { measurements: [], roundings: [], rowsRead: 0 };
      return {
        measurements: [...country.measurements, ...own.measurements],
        roundings: [...country.roundings, ...own.roundings],
        rowsRead: own.rowsRead + country.rowsRead,
        dropped: [],
      };
    },
  };
}

function readPlaces(files: SourceFiles, year: number): WideResult & { rowsRead: number } {
  const names = ["gwb_code_10", "VormenVanJeugdzorg", "Perioden", "SoortRegio_19", ...topics];
  const table = parseCsv(files.bytes(youthCareFile), youthCareFile, { requires: names });
  const sort = columnIndex(table, "SoortRegio_19");
  const rows = rowsOf(table, "gwb_code_10").filter((row) => row.division === year);
  const reasonFor = (_column: WideColumn, row: WideRow) => (row.cells[sort] === "" ? "not-published" : "suppressed");
  return { ...readWideTable({ file: youthCareFile, rows, columns: columnsOf(table), parse: parseCell, reasonFor }), rowsRead: rows.length };
}

function readUntypedCountry(files: SourceFiles): WideResult & { rowsRead: number } {
  const table = parseCsv(files.bytes(untypedFile), untypedFile, { requires: ["Wijken", "VormenVanJeugdzorg", "Perioden", ...topics] });
  const rows = rowsOf(table, "Wijken").filter((row) => row.region === countryCode);
  const reasonFor = () => "suppressed" as const;
  return { ...readWideTable({ file: untypedFile, rows, columns: columnsOf(table), parse: parseUntypedCell, reasonFor }), rowsRead: rows.length };
}

function rowsOf(table: CsvTable, regionColumn: string): readonly WideRow[] {
  const [region, period, form] = [regionColumn, "Perioden", "VormenVanJeugdzorg"].map((name) => columnIndex(table, name));
  return table.rows.map((cells, index) => {
    const code = cells[region].trim();
    const level = findRegionLevel(code);
    if (!level || cells[form] !== allFormsOfCare) {
      throw new Error(`${table.file}, row ${index + 2}: region "${code}", form of care "${cells[form]}"; expected a region code and ${allFormsOfCare}`);
    }
    return { cells, region: code, level, division: yearOf(cells[period]), period: cells[period], line: index + 2 };
  });
}

function columnsOf(table: CsvTable): readonly WideColumn[] {
  return topics.map((topic) => ({
    index: columnIndex(table, topic),
    measure: `jeugdzorg:${topic.replace(/_\d+$/, "")}`,
    precision: fives,
  }));
}
