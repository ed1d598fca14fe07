import { describe, expect, it } from "vitest";
import { publishedFolder, whenPublished } from "../../../test/published-files.ts";
import { columnIndex, parseCsv } from "../csv.ts";
import { folderFiles } from "../folder-files.ts";
import { isLiability, isOwnCapital } from "./balance-items.ts";
import { categoriesIn } from "./categories.ts";
import { financeReaders } from "./index.ts";
import { measuresOfCell } from "./measures-of-cell.ts";
import { municipalFinanceFile } from "./municipal-finance.ts";
import { fieldsIn, mainFieldOf, partOf } from "./task-fields.ts";

describe("the measures a cell counts towards", () => {
  it.each([
    ["6.71b", "L3.5.1", ["lasten", "hoofdtaakveld_6", "lasten_6.71", "sociaal", "tv6_cat_3", "inhuur"]],
    ["6.711", "L4.3.3", ["lasten", "hoofdtaakveld_6", "lasten_6.71", "sociaal", "tv6_cat_4", "verbonden"]],
    ["0.4", "L1.1", ["lasten", "hoofdtaakveld_0", "lasten_0.4", "salarissen"]],
    ["0.61", "B2.2.2", ["baten", "heffingen"]],
    ["0.7", "B4.3.1", ["baten", "rijk"]],
    ["4.3", "B4.3.1", ["baten", "spuks"]],
    ["6.3", "B4.3.1", ["baten", "spuks", "spuks_tv6"]],
    ["0.10", "L7.1", ["reserve_lasten"]],
    ["0.10", "B7.1", ["reserve_baten"]],
    ["0.11", "L7.1", []],
    ["0.11", "B7.1", []],
  ])("of %s %s", (field, category, measures) => {
    expect(measuresOfCell(field, category)).toEqual(measures);
  });

  it("divide all expenses over the main fields, over the fields, and those on 6 over the main categories", () => {
    for (const { code } of fieldsIn(2024).filter((one) => !["0.10", "0.11"].includes(one.code))) {
      for (const category of [...categoriesIn(2024)].filter((one) => one.startsWith("L"))) {
        const measures = measuresOfCell(code, category);
        expect(measures.filter((one) => one.startsWith("hoofdtaakveld_"))).toEqual([`hoofdtaakveld_${mainFieldOf(code)}`]);
        expect(measures.filter((one) => one.startsWith("lasten_"))).toEqual([`lasten_${partOf(code)}`]);
        expect(measures.filter((one) => one.startsWith("tv6_cat_")).length).toBe(measures.includes("sociaal") ? 1 : 0);
      }
    }
  });
});

/**
 * What the files can prove. They were added up by somebody else out of the cells, so
 * identities that hold in every row say that the nesting is the one above.
 */
whenPublished("the nesting in the published files", () => {
  const files = folderFiles(publishedFolder);
  const table = parseCsv(files.bytes(municipalFinanceFile), municipalFinanceFile, { requires: ["lasten"] });
  const at = (name: string) => columnIndex(table, name);
  const mains = Array.from({ length: 9 }, (_, main) => ({ total: at(`hoofdtaakveld_${main}`), parts: table.columns.filter((name) => name.startsWith(`lasten_${main}.`)).map(at) }));
  const categories = table.columns.filter((name) => name.startsWith("tv6_cat_")).map(at);
  const sum = (row: readonly string[], columns: readonly number[]) => columns.reduce((all, column) => all + Number(row[column] || 0), 0);
  const wrong = (isRight: (row: readonly string[]) => boolean) => table.rows.filter((row) => !isRight(row)).length;

  it("has 6,398 budgets and accounts to hold it against", () => {
    expect(table.rows.length).toBe(6398);
  });

  it("all expenses are those on the nine main fields, so without 0.10 and 0.11", () => {
    expect(wrong((row) => sum(row, [at("lasten")]) === sum(row, mains.map(({ total }) => total)))).toBe(0);
    expect(table.columns.filter((name) => /^lasten_0\.1\d/.test(name))).toEqual([]);
  });

  it("a main field is its fields on two digits", () => {
    expect(wrong((row) => mains.every(({ total, parts }) => sum(row, [total]) === sum(row, parts)))).toBe(0);
  });

  it("the social domain is main field 6, and that its main categories", () => {
    expect(wrong((row) => sum(row, [at("sociaal")]) === sum(row, [mains[6].total]))).toBe(0);
    expect(wrong((row) => sum(row, [at("sociaal")]) === sum(row, categories))).toBe(0);
  });

  // A deficit is booked as revenue on 0.11; would that count, revenue could not fall short of expenses.
  it("revenue is without 0.11: with the reserves it falls short of expenses for those with a deficit", () => {
    const result = (row: readonly string[]) => sum(row, [at("baten"), at("reserve_baten")]) - sum(row, [at("lasten"), at("reserve_lasten")]);
    expect(table.rows.filter((row) => result(row) < -100).length).toBeGreaterThan(500);
  });

  it("own capital and the balance sheet total are sums of liabilities, for every account that has items", () => {
    const [accounts, , balances] = financeReaders.map((reader) => reader.read(files).measurements);
    const sums = new Map<string, { own: number; total: number }>();
    for (const { measure, region, period, value } of balances) {
      const item = measure.split(":")[1];
      if (typeof value !== "number" || !isLiability(item)) continue;
      const before = sums.get(region + period) ?? { own: 0, total: 0 };
      sums.set(region + period, { own: before.own + (isOwnCapital(item) ? value : 0), total: before.total + value });
    }
    const compared = accounts.filter(({ measure, region, period, value }) => /:(eigen_vermogen|balanstotaal)$/.test(measure) && typeof value === "number" && sums.has(region + period));
    const off = compared.filter(({ measure, region, period, value }) => sums.get(region + period)?.[measure.endsWith("totaal") ? "total" : "own"] !== value);
    expect([compared.length, off.length]).toEqual([5694, 0]);
  });
});
