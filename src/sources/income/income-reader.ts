/**
 * Income of households per municipality, 2024, provisional.
 *
 * Euros are published in thousands with one decimal, and so is the number of
 * households. The country has code NL01 here; it is NL00 everywhere else.
 */
import { columnIndex, parseCsv } from "../csv.ts";
import { creditToCbs } from "../licence.ts";
import type { TableReader } from "../source.ts";
import { readWideTable, type WideRow } from "../wide-table.ts";
import { notesOnIncome } from "./notes.ts";
import { yearPeriod } from "../../terms/period.ts";
import { countryCode, findRegionLevel } from "../../terms/region.ts";

export const incomeFile = "inkomen/inkomen_huishoudens_gemeenten_2024.csv";

const columns = [
  "huishoudens",
  "gem_gestandaardiseerd_inkomen",
  "mediaan_gestandaardiseerd_inkomen",
  "gem_besteedbaar_inkomen",
  "mediaan_besteedbaar_inkomen",
];

export const incomeReader: TableReader = {
  table: {
    id: "household-income-2024",
    provider: "CBS",
    title: { nl: "Inkomen van huishoudens; regio", en: "Income of households; region" },
    edition: { nl: "voorlopige cijfers over 2024, gedownload op 11 december 2025", en: "provisional figures on 2024, downloaded on 11 December 2025" },
    url: "https://opendata.cbs.nl/statline/#/CBS/nl/",
    licence: creditToCbs,
    notes: notesOnIncome,
  },
  files: [incomeFile],
  read(files) {
    const published = columns.map((name) => `${name}_x1000`);
    const table = parseCsv(files.bytes(incomeFile), incomeFile, { requires: ["gm_code", "jaar", "status", ...published] });
    const [code, year, status] = ["gm_code", "jaar", "status"].map((name) => columnIndex(table, name));
    const rows = table.rows.map((cells, index): WideRow => {
      const level = findRegionLevel(cells[code]);
      if (!level) throw new Error(`${incomeFile}, row ${index + 2}: "${cells[code]}" is no region; expected a code such as GM0150`);
      const region = level === "country" ? countryCode : cells[code];
      const isProvisional = cells[status] === "voorlopig";
      return { cells, region, level, division: Number(cells[year]), period: yearPeriod(Number(cells[year])), isProvisional, line: index + 2 };
    });
    const wideColumns = columns.map((name, index) => ({
      index: columnIndex(table, published[index]),
      measure: `inkomen:${name}`,
      precision: { factor: 1000, step: 100 },
    }));
    const reasonFor = () => "not-published" as const;
    const read = readWideTable({ file: incomeFile, rows, columns: wideColumns, reasonFor });
    return { ...read, rowsRead: table.rows.length, dropped: [] };
  },
};
