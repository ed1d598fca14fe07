/**
 * Budgets and accounts of municipalities (Iv3: information for third parties),
 * out of a file that was added up before.
 *
 * One file holds both documents of all years, one row per municipality, amounts
 * in thousands of euros. An empty cell where others have an amount is zero: until
 * 2024 such cells do say 0; from 2025 the source leaves them out (field 0.3, other
 * buildings and land: 56 zeros in the budgets of 2024, 53 empty cells in those of
 * 2025), while the parts keep adding up to the totals.
 *
 * Amounts below zero are corrections and stay.
 * Not here: what counts as not delivered (delivered-amounts.ts); which fields may be
 * compared over the years (task-field-changes.ts).
 */
import { parseCell } from "../cell.ts";
import { columnIndex, parseCsv, type CsvTable } from "../csv.ts";
import { readMunicipalityLists, type MunicipalityList } from "../places/municipality-lists.ts";
import type { ReadTable, SourceFiles } from "../source.ts";
import { measureYear, type Amounts, type FinanceDocument, type YearAmounts } from "./delivered-amounts.ts";
import { balanceMeasures } from "./measures-of-cell.ts";

export const municipalFinanceFile = "iv3/iv3_gemeenten_begroting_rekening_2017_2026.csv.gz";

const amounts = ["lasten", "baten", "reserve_lasten", "reserve_baten", "sociaal", "salarissen", "inhuur", "verbonden", "rijk", "spuks", "heffingen", "spuks_tv6"];
const partPattern = /^(hoofdtaakveld_\d|lasten_\d+\.\d+|tv6_cat_\d)$/;
const required = ["jaar", "document", "gm_code", "inwoners", ...amounts, ...balanceMeasures];

export function readFinance(files: SourceFiles, document: FinanceDocument): ReadTable {
  const table = parseCsv(files.bytes(municipalFinanceFile), municipalFinanceFile, { requires: required });
  const names = [...amounts, ...table.columns.filter((name) => partPattern.test(name)), ...balanceMeasures];
  const years = yearsOf(table, document, names, readMunicipalityLists(files));
  const parts = years.map((year) => measureYear(year, document, names));
  return {
    measurements: parts.flatMap((part) => part.measurements),
    roundings: parts.flatMap((part) => part.roundings),
    rowsRead: years.reduce((sum, year) => sum + year.amounts.size, 0),
    dropped: [],
  };
}

function yearsOf(table: CsvTable, document: FinanceDocument, names: readonly string[], lists: ReadonlyMap<number, MunicipalityList>): readonly YearAmounts[] {
  const [year, kind, code] = ["jaar", "document", "gm_code"].map((name) => columnIndex(table, name));
  const read = rowReader(table, names);
  const byYear = new Map<number, { amounts: Map<string, Amounts>; inhabitants: Map<string, number> }>();
  for (const [index, row] of table.rows.entries()) {
    if (row[kind] !== document.name) continue;
    const ofYear = byYear.get(Number(row[year])) ?? { amounts: new Map(), inhabitants: new Map() };
    byYear.set(Number(row[year]), ofYear);
    const { inhabitants, own } = read(row, index);
    ofYear.amounts.set(row[code], own);
    ofYear.inhabitants.set(row[code], inhabitants);
  }
  return [...byYear].map(([one, ofYear]) => ({ year: one, municipalities: [...(lists.get(one)?.keys() ?? ofYear.amounts.keys())], ...ofYear }));
}

function rowReader(table: CsvTable, names: readonly string[]) {
  const columns = names.map((name) => [name, columnIndex(table, name)] as const);
  const persons = columnIndex(table, "inwoners");
  return (row: readonly string[], index: number) => {
    const cell = (name: string, column: number) => parseCell(row[column], () => `${municipalFinanceFile}, ${name} in row ${index + 2}`);
    const own = new Map(columns.flatMap(([name, column]) => {
      const amount = cell(name, column);
      return amount === undefined ? [] : [[name, amount] as const];
    }));
    return { inhabitants: cell("inwoners", persons) ?? 0, own };
  };
}
