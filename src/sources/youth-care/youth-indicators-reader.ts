/**
 * Percentages on youth care per municipality, provisional for 2022, as
 * downloaded from StatLine: semicolons, decimal commas, and names without codes.
 *
 * The table lists municipalities that no longer existed in 2022 as well, with
 * empty cells; those rows are counted as dropped. Every name that remains is of
 * one municipality of 2022.
 */
import { parseDutchCell } from "../cell.ts";
import { columnIndex, parseCsv, type CsvTable } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import { creditToCbs } from "../licence.ts";
import { municipalityFinder, type FindMunicipality } from "../places/find-municipality.ts";
import { municipalityListsFile, readMunicipalityLists } from "../places/municipality-lists.ts";
import type { TableReader } from "../source.ts";
import { readWideTable, type WideRow } from "../wide-table.ts";
import { notesOnIndicators } from "./indicator-notes.ts";
import { countryCode } from "../../terms/region.ts";

export const youthIndicatorsFile = "jeugdzorg/indicatoren_jeugdzorg_gemeenten_2022_statline.csv";
const year = 2022;

/** Heading in the download → our name. */
const columns = [
  ["Jongeren met jeugdhulp in natura (% (zie toelichting))", "jeugdhulp"],
  ["Jongeren met jeugdh. met verbl. in nat. (% (zie toelichting))", "verblijf"],
  ["Jongeren met jeugdbescherming (% (zie toelichting))", "jeugdbescherming"],
  ["Jeugdbesch. en jeugdh. met verbl. in nat (% (zie toelichting))", "bescherming-en-verblijf"],
  ["Jongeren met jeugdreclassering (% (zie toelichting))", "jeugdreclassering"],
] as const;

export const youthIndicatorsReader: TableReader = {
  table: {
    id: "youth-indicators-2022",
    provider: "CBS",
    title: { nl: "Indicatoren jeugdzorg; gemeenten", en: "Indicators of youth care; municipalities" },
    edition: { nl: "voorlopige cijfers over 2022, gedownload op 24 juni 2023", en: "provisional figures on 2022, downloaded on 24 June 2023" },
    url: "https://opendata.cbs.nl/statline/#/CBS/nl/",
    licence: creditToCbs,
    notes: notesOnIndicators,
  },
  files: [youthIndicatorsFile, municipalityListsFile],
  read(files) {
    const requires = ["Regio's", "Perioden", ...columns.map(([heading]) => heading)];
    const table = parseCsv(files.bytes(youthIndicatorsFile), youthIndicatorsFile, { requires, delimiter: ";" });
    const drops = new DropCounter();
    const rows = rowsOf(table, municipalityFinder(readMunicipalityLists(files).get(year) ?? new Map()), drops);
    const wideColumns = columns.map(([heading, name]) => ({
      index: columnIndex(table, heading),
      measure: `jeugdindicatoren:${name}`,
      precision: { factor: 1, step: 0.1 },
    }));
    const reasonFor = () => "not-published" as const;
    const read = readWideTable({ file: youthIndicatorsFile, rows, columns: wideColumns, parse: parseDutchCell, reasonFor });
    return { ...read, rowsRead: table.rows.length, dropped: drops.list() };
  },
};

function rowsOf(table: CsvTable, find: FindMunicipality, drops: DropCounter): readonly WideRow[] {
  const [name, period] = ["Regio's", "Perioden"].map((column) => columnIndex(table, column));
  return table.rows.flatMap((cells, index) => {
    if (cells[period] !== `${year}*`) {
      throw new Error(`${table.file}, row ${index + 2}: period "${cells[period]}"; expected "${year}*", provisional ${year}`);
    }
    const region = cells[name] === "Nederland" ? countryCode : find(cells[name]);
    if (!region) {
      drops.drop({ nl: `geen gemeente meer in ${year}`, en: `no longer a municipality in ${year}` });
      return [];
    }
    const level = region === countryCode ? ("country" as const) : ("municipality" as const);
    return [{ cells, region, level, division: year, period: `${year}JJ00`, isProvisional: true, line: index + 2 }];
  });
}
