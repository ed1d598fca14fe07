/**
 * Budgets and accounts of municipalities (Iv3: information for third parties).
 *
 * One file holds both documents of all years, one row per municipality, amounts
 * in thousands of euros. What to know:
 *
 * - A row without any expenses was not delivered; it is not zero. That goes for
 *   every amount of it. Its inhabitants are known all the same: of a place that
 *   ended during the year they belong beside the account of its successor.
 * - A municipality of that year that has no row did not deliver either.
 * - An account with a balance sheet total of zero came without its balance sheet.
 *   Budgets have no balance sheet at all.
 * - A task field that nobody has in a year did not exist then: no figures.
 * - An empty cell where others have an amount is zero. Until 2024 such cells do
 *   say 0; from 2025 the source leaves them out (field 0.3, other buildings and
 *   land: 56 zeros in the budgets of 2024, 53 empty cells in those of 2025), while
 *   the parts keep adding up to the totals.
 * - The country is the sum over those that delivered, and so is its number of
 *   inhabitants: divide the one by the other and the result is honest.
 *
 * Amounts below zero are corrections and stay.
 * Not here: which fields may be compared over the years; that is for indicators.
 */
import { parseCell } from "../cell.ts";
import { columnIndex, parseCsv, type CsvTable } from "../csv.ts";
import type { ReadTable, SourceFiles } from "../source.ts";
import type { Measurement, Rounding } from "../../terms/measurement.ts";
import { yearPeriod } from "../../terms/period.ts";
import { countryCode } from "../../terms/region.ts";
import { readMunicipalityLists } from "../places/municipality-lists.ts";

export const municipalFinanceFile = "iv3/iv3_gemeenten_begroting_rekening_2017_2026.csv.gz";

export interface FinanceDocument {
  /** As the file calls it. */
  readonly name: "begroting" | "jaarrekening";
  readonly family: "iv3-begroting" | "iv3-rekening";
  readonly hasBalanceSheet: boolean;
}

interface Column {
  readonly index: number;
  readonly measure: string;
  /** Euros per published 1; inhabitants are published one by one. */
  readonly factor: number;
  readonly isBalanceSheet: boolean;
  /** Known also of those that did not deliver; the country counts only those that did. */
  readonly isInhabitants: boolean;
}

interface YearRows {
  readonly year: number;
  readonly municipalities: readonly string[];
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

const amounts = ["lasten", "baten", "reserve_lasten", "reserve_baten", "sociaal", "salarissen", "inhuur", "verbonden", "rijk", "spuks", "heffingen", "spuks_tv6"];
const balanceSheet = ["eigen_vermogen", "balanstotaal"];
const partPattern = /^(hoofdtaakveld_\d|lasten_\d+\.\d+|tv6_cat_\d)$/;
const required = ["jaar", "document", "gm_code", "inwoners", ...amounts, ...balanceSheet];

export function readFinance(files: SourceFiles, document: FinanceDocument): ReadTable {
  const table = parseCsv(files.bytes(municipalFinanceFile), municipalFinanceFile, { requires: required });
  const columns = columnsOf(table, document);
  const years = yearsOf(table, document, files);
  const parts = years.map((year) => readYear(table, columns, year));
  return {
    measurements: parts.flatMap((part) => part.measurements),
    roundings: parts.flatMap((part) => part.roundings),
    rowsRead: years.reduce((sum, year) => sum + year.rows.size, 0),
    dropped: [],
  };
}

function columnsOf(table: CsvTable, document: FinanceDocument): readonly Column[] {
  const parts = table.columns.filter((name) => partPattern.test(name));
  const names = ["inwoners", ...amounts, ...parts, ...(document.hasBalanceSheet ? balanceSheet : [])];
  return names.map((name) => ({
    index: columnIndex(table, name),
    measure: `${document.family}:${name}`,
    factor: name === "inwoners" ? 1 : 1000,
    isBalanceSheet: balanceSheet.includes(name),
    isInhabitants: name === "inwoners",
  }));
}

function yearsOf(table: CsvTable, document: FinanceDocument, files: SourceFiles): readonly YearRows[] {
  const [year, kind, code] = ["jaar", "document", "gm_code"].map((name) => columnIndex(table, name));
  const byYear = new Map<number, Map<string, readonly string[]>>();
  for (const row of table.rows) {
    if (row[kind] !== document.name) continue;
    const rows = byYear.get(Number(row[year])) ?? new Map<string, readonly string[]>();
    byYear.set(Number(row[year]), rows.set(row[code], row));
  }
  const lists = readMunicipalityLists(files);
  return [...byYear].map(([one, rows]) => ({ year: one, rows, municipalities: [...(lists.get(one)?.keys() ?? rows.keys())] }));
}

function readYear(table: CsvTable, columns: readonly Column[], year: YearRows): Pick<ReadTable, "measurements" | "roundings"> {
  const [expenses, total] = ["lasten", "balanstotaal"].map((name) => columnIndex(table, name));
  const delivered = [...year.rows].filter(([, row]) => !isZero(row[expenses]));
  const period = yearPeriod(year.year);
  const measurements: Measurement[] = [];
  const roundings: Rounding[] = [];
  for (const column of columns) {
    if (delivered.every(([, row]) => row[column.index] === "")) continue;
    const rows = new Map(column.isBalanceSheet ? delivered.filter(([, row]) => !isZero(row[total])) : delivered);
    const { measure } = column;
    const division = year.year;
    let sum = 0;
    for (const region of year.municipalities) {
      const row = column.isInhabitants ? year.rows.get(region) : rows.get(region);
      const value = amountIn(row, column, region, division);
      if (typeof value === "number" && rows.has(region)) sum += value;
      measurements.push({ measure, region, level: "municipality", division, period, value });
    }
    measurements.push({ measure, region: countryCode, level: "country", division, period, value: sum });
    if (column.factor > 1) roundings.push({ measure, period, level: "municipality", step: column.factor });
  }
  return { measurements, roundings };
}

function amountIn(row: readonly string[] | undefined, column: Column, region: string, year: number): Measurement["value"] {
  if (!row) return "not-delivered";
  const where = () => `${municipalFinanceFile}, ${column.measure} of ${region} in ${year}`;
  return (parseCell(row[column.index], where) ?? 0) * column.factor;
}

const isZero = (text: string) => text === "" || Number(text) === 0;
