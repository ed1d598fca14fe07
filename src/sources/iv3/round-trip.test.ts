/**
 * The way round: what was added up in the published files is put back as cells, and
 * asked as a table, and must give the same measures as the files.
 */
import { expect, it } from "vitest";
import { publishedFolder, whenPublished } from "../../../test/published-files.ts";
import type { Measurement } from "../../terms/measurement.ts";
import { columnIndex, parseCsv } from "../csv.ts";
import { folderFiles } from "../folder-files.ts";
import { financeReaders } from "./index.ts";
import { municipalFinanceFile } from "./municipal-finance.ts";
import { fieldsIn, partOf } from "./task-fields.ts";
import { askCellTable } from "./testing/ask-cell-table.ts";
import type { TestCell } from "./testing/cell-table.ts";

const codes = ["GM0363", "GM0150", "GM0088", "GM0014", "GM1961"];
const reports: Readonly<Record<string, string>> = { begroting: "2024X000", jaarrekening: "2024X005" };
const files = folderFiles(publishedFolder);

type Row = Readonly<Record<string, string>>;

function readRows(): readonly Row[] {
  const table = parseCsv(files.bytes(municipalFinanceFile), municipalFinanceFile, { requires: ["jaar", "gm_code"] });
  const [year, code] = ["jaar", "gm_code"].map((name) => columnIndex(table, name));
  const own = table.rows.filter((row) => row[year] === "2024" && codes.includes(row[code]));
  return own.map((row) => Object.fromEntries(table.columns.map((name, index) => [name, row[index]])));
}

/** The field itself where it is published, and else its first part: of 6.73 only parts are. */
function publishedField(code: string): string {
  const codesOf2024 = fieldsIn(2024).map((one) => one.code);
  return codesOf2024.includes(code) ? code : (codesOf2024.find((one) => partOf(one) === code) ?? code);
}

/** Cells that add up to a row. What one column has more than another is booked on and off again in category 7, which has no measure. */
function cellsOf(row: Row): readonly TestCell[] {
  const amount = (name: string) => Number(row[name] || 0);
  const cell = (field: string, category: string, value: number): readonly TestCell[] => (value === 0 ? [] : [[`${row.gm_code} ${reports[row.document]} ${field} ${category}`, 1, value]]);
  const fields = Object.keys(row).filter((name) => name.startsWith("lasten_")).map((name) => ({ field: publishedField(name.slice(7)), value: amount(name) }));
  const social = fields.filter(({ field }) => field.startsWith("6.") && field !== "6.1");
  const elsewhere = { salaries: amount("salarissen") - amount("tv6_cat_1"), hired: amount("inhuur"), connected: amount("verbonden") };
  const named = amount("rijk") + amount("spuks") + amount("heffingen");
  return [
    ...["L1.1", "L2.1", "L3.8", "L4.2", "L5.1", "L6.1", "L7.5"].flatMap((category, index) => cell("6.1", category, amount(`tv6_cat_${index + 1}`))),
    ...social.flatMap(({ field, value }) => cell(field, "L7.3", value)),
    ...cell("6.1", "L7.4", -social.reduce((sum, { value }) => sum + value, 0)),
    ...fields.filter(({ field }) => !field.startsWith("6.")).flatMap(({ field, value }) => cell(field, "L3.1", value)),
    ...cell("0.1", "L1.1", elsewhere.salaries),
    ...cell("0.1", "L3.5.1", elsewhere.hired),
    ...cell("0.1", "L4.3.3", elsewhere.connected),
    ...cell("0.1", "L7.5", -elsewhere.salaries - elsewhere.hired - elsewhere.connected),
    ...cell("0.7", "B4.3.1", amount("rijk")),
    ...cell("6.3", "B4.3.1", amount("spuks_tv6")),
    ...cell("4.3", "B4.3.1", amount("spuks") - amount("spuks_tv6")),
    ...cell("0.61", "B2.2.1", amount("heffingen")),
    ...cell("0.8", "B3.8", amount("baten") - named),
    ...cell("0.10", "L7.1", amount("reserve_lasten")),
    ...cell("0.10", "B7.1", amount("reserve_baten")),
  ];
}

function itemCell({ measure, region, value }: Measurement): readonly TestCell[] {
  const [family, item] = measure.split(":");
  return family === "iv3-balans" && typeof value === "number" && value !== 0 ? [[`${region} 2024X005 ${item} Ultimo`, 1, value / 1000]] : [];
}

whenPublished("five municipalities of 2024, from the files to a table and back", () => {
  it("have the same value in every measure", async () => {
    const rows = readRows();
    const published = financeReaders.flatMap((reader) => reader.read(files).measurements).filter(({ period, region }) => period === "2024JJ00" && codes.includes(region));
    const cells = [...rows.flatMap(cellsOf), ...published.flatMap(itemCell)];
    const table = await askCellTable(cells, { pageSize: 500 }, codes, new Map(rows.map((row) => [row.gm_code, Number(row.inwoners)])));
    const asked = new Map([...table.read.measurements].map(({ measure, region, value }) => [`${measure} ${region}`, value]));
    // A measure that none of the five has is zero in the files, or not delivered, for others in the country have it.
    const compared = published.filter(({ measure, value }) => asked.has(`${measure} ${codes[0]}`) || (typeof value === "number" && value !== 0));
    const different = compared.filter(({ measure, region, value }) => asked.get(`${measure} ${region}`) !== value);
    expect(different.map(({ measure, region }) => `${measure} ${region}`)).toEqual([]);
    expect(compared.length).toBeGreaterThan(1000);
  });
});
