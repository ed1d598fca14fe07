/** Tables made of known cells, whose measures are worked out by hand beside them. */
import { describe, expect, it } from "vitest";
import type { AskedTable } from "../cbs/live/ask-table.ts";
import { askCellTable, type AskedCells } from "./testing/ask-cell-table.ts";
import type { CellTableChanges, TestCell } from "./testing/cell-table.ts";

const municipalities = new Map([["GM0001", 10], ["GM0002", 20], ["GM0003", 30]]);

function ask(cells: readonly TestCell[], changes: CellTableChanges = {}, inhabitants = municipalities): Promise<AskedCells> {
  return askCellTable(cells, changes, [...municipalities.keys()], inhabitants);
}

const valueIn = ({ read }: Pick<AskedTable, "read">, measure: string, region: string) => [...read.measurements].find((one) => one.measure === measure && one.region === region)?.value;

/**
 * GM0001 delivered twice, GM0002 once, GM0003 an empty account. Thousands of euros.
 *
 * Of the account, by hand:
 *              GM0001 (second)             GM0002
 * lasten       100 + 50 + 30 − 20 = 160    80
 * of which 6   50 + 30 − 20 = 60           80
 * baten        90 + 70 = 160               40
 */
const known: readonly TestCell[] = [
  ["GM0001 2024X005 0.4 L1.1", 90, 100],
  ["GM0001 2024X005 6.71b L3.5.1", 50, 50],
  ["GM0001 2024X005 6.71 L4.3.3", null, 30],
  ["GM0001 2024X005 6.1 L4.2", -20, -20],
  ["GM0001 2024X005 6.3 L4.1.1", 999, null],
  ["GM0001 2024X005 0.7 B4.3.1", 90, 90],
  ["GM0001 2024X005 6.3 B4.3.1", 70, 70],
  ["GM0001 2024X005 0.10 L7.1", 11, 12],
  ["GM0001 2024X005 0.11 L7.1", 500, 500],
  ["GM0001 2024X005 P111 Ultimo", 200, 210],
  ["GM0001 2024X005 P114 Ultimo", 40, 40],
  ["GM0001 2024X005 P133 Ultimo", 150, 150],
  ["GM0001 2024X005 A121 Ultimo", 390, 400],
  ["GM0001 2024X005 P111 Primo", 190, 190],
  ["GM0002 2024X005 6.82a L3.8", 80, null],
  ["GM0002 2024X005 0.61 B2.2.2", 40, null],
  ["GM0003 2024X005 6.1 L4.2", null, null],
  ["GM0001 2024X000 6.71b L1.1", 45, null],
  ["GM0001 2024X001 6.71b L1.1", 12, null],
];

describe("a table of municipal finance", () => {
  it("becomes the measures that were worked out by hand", async () => {
    const table = await ask(known);
    const values = (measure: string) => ["GM0001", "GM0002", "GM0003", "NL00"].map((region) => valueIn(table, measure, region));
    expect(values("iv3-rekening:lasten")).toEqual([160_000, 80_000, "not-delivered", 240_000]);
    expect(values("iv3-rekening:hoofdtaakveld_0")).toEqual([100_000, 0, "not-delivered", 100_000]);
    expect(values("iv3-rekening:sociaal")).toEqual([60_000, 80_000, "not-delivered", 140_000]);
    expect(values("iv3-rekening:lasten_6.71")).toEqual([80_000, 0, "not-delivered", 80_000]);
    expect(values("iv3-rekening:lasten_6.1")).toEqual([-20_000, 0, "not-delivered", -20_000]);
    expect(values("iv3-rekening:lasten_6.82")).toEqual([0, 80_000, "not-delivered", 80_000]);
    expect(values("iv3-rekening:tv6_cat_4")).toEqual([10_000, 0, "not-delivered", 10_000]);
    expect(values("iv3-rekening:baten")).toEqual([160_000, 40_000, "not-delivered", 200_000]);
    expect(values("iv3-rekening:rijk")).toEqual([90_000, 0, "not-delivered", 90_000]);
    expect(values("iv3-rekening:spuks_tv6")).toEqual([70_000, 0, "not-delivered", 70_000]);
    expect(values("iv3-rekening:heffingen")).toEqual([0, 40_000, "not-delivered", 40_000]);
    expect(values("iv3-rekening:salarissen")).toEqual([100_000, 0, "not-delivered", 100_000]);
    expect(values("iv3-rekening:inhuur")).toEqual([50_000, 0, "not-delivered", 50_000]);
    expect(values("iv3-rekening:verbonden")).toEqual([30_000, 0, "not-delivered", 30_000]);
    expect(values("iv3-rekening:reserve_lasten")).toEqual([12_000, 0, "not-delivered", 12_000]);
  });

  it("has a balance sheet of those that delivered one, and not of a budget", async () => {
    const table = await ask(known);
    expect(["balanstotaal", "eigen_vermogen"].map((name) => valueIn(table, `iv3-rekening:${name}`, "GM0001"))).toEqual([400_000, 250_000]);
    expect(valueIn(table, "iv3-rekening:balanstotaal", "GM0002")).toBe("not-delivered");
    expect(["GM0001", "GM0002"].map((region) => valueIn(table, "iv3-balans:P111", region))).toEqual([210_000, "not-delivered"]);
    expect(valueIn(table, "iv3-begroting:balanstotaal", "GM0001")).toBeUndefined();
  });

  it("keeps budgets, accounts and quarters apart", async () => {
    const table = await ask(known);
    expect(["GM0001", "GM0002", "NL00"].map((region) => valueIn(table, "iv3-begroting:lasten", region))).toEqual([45_000, "not-delivered", 45_000]);
  });

  it("counts inhabitants for the country only of those that delivered", async () => {
    const table = await ask(known);
    expect(["GM0001", "GM0003", "NL00"].map((region) => valueIn(table, "iv3-rekening:inwoners", region))).toEqual([10, 30, 30]);
    expect(valueIn(table, "iv3-begroting:inwoners", "NL00")).toBe(10);
  });

  it("has amounts without inhabitants while those of the year are not known, and says so", async () => {
    const table = await ask(known, {}, new Map());
    expect(valueIn(table, "iv3-rekening:inwoners", "GM0001")).toBeUndefined();
    expect(valueIn(table, "iv3-rekening:lasten", "GM0001")).toBe(160_000);
    expect(table.read.told?.[0]).toMatch(/not known yet, so amounts per inhabitant follow later$/);
  });

  it("tells who delivered, how often, and with a balance sheet", async () => {
    expect((await ask(known)).read.told).toEqual([
      "  budgets of 2024: 1 of 3 municipalities, 0 of them in more than one placement",
      "  accounts of 2024: 2 of 3 municipalities, 1 of them in more than one placement, 1 with a balance sheet",
    ]);
  });

  it("has no measure for a field that did not exist that year, and none for a field that nobody used", async () => {
    const table = await ask(known);
    const measures = new Set([...table.read.measurements].map(({ measure }) => measure));
    expect([...measures].filter((measure) => /lasten_6\.(21|60|75|91)$|lasten_5\.1$/.test(measure))).toEqual([]);
  });

  it("asks only for rows with an amount, of budgets and accounts", async () => {
    const { addresses } = await ask(known);
    const rows = addresses.filter((address) => address.includes("DataSet"));
    expect(rows[0]).toBe(
      "/ODataFeed/odata/45067NED/TypedDataSet?$format=json&$filter=(Verslagsoort eq '2024X000' or Verslagsoort eq '2024X005') and ((k_1ePlaatsing_1 ne null and k_1ePlaatsing_1 ne 0) or (k_2ePlaatsing_2 ne null and k_2ePlaatsing_2 ne 0))",
    );
    expect(rows.length).toBe(3);
  });

  it("reads a table with one placement, and one whose placements have other numbers behind them", async () => {
    const first = await ask([["GM0001 2024X000 6.1 L4.2", 45]], { columns: ["k_1ePlaatsing_1"] });
    expect(valueIn(first, "iv3-begroting:lasten", "GM0001")).toBe(45_000);
    const other = await ask(known, { columns: ["k_1ePlaatsing_7", "k_2ePlaatsing_9"] });
    expect(valueIn(other, "iv3-rekening:lasten", "GM0001")).toBe(160_000);
  });
});

describe("codes that are in no list", () => {
  it("count in the totals by their number, are told and counted, and are no series of their own", async () => {
    const table = await ask([...known, ["GM0002 2024X005 6.99 L4.2", 5, null], ["GM0002 2024X005 6.1 L4.9", 7, null]]);
    expect(["lasten", "sociaal", "tv6_cat_4", "lasten_6.1"].map((name) => valueIn(table, `iv3-rekening:${name}`, "GM0002"))).toEqual([92_000, 92_000, 12_000, 7000]);
    expect(valueIn(table, "iv3-rekening:lasten_6.99", "GM0002")).toBeUndefined();
    expect(table.read.told?.slice(2)).toEqual([
      "  task field 6.99 is not in the list of 2024; it counts in the totals and is no series of its own: 1 cell",
      "  category L4.9 is not in the list of 2024; it counts in the totals and is no series of its own: 1 cell",
    ]);
    expect(table.read.dropped.map(({ reason, count }) => [reason.en.slice(0, 15), count])).toEqual([["an opening posi", 1], ["task field 6.99", 1], ["category L4.9 i", 1]]);
  });

  it("leave the balance sheets out when they may be a sum of other items", async () => {
    const table = await ask([...known, ["GM0001 2024X005 P11 Ultimo", 250, 250]]);
    expect([...table.read.measurements].filter(({ measure }) => /balans|vermogen/.test(measure))).toEqual([]);
    expect(valueIn(table, "iv3-rekening:lasten", "GM0001")).toBe(160_000);
    expect(table.read.told?.at(-1)).toBe("  balance sheet item P11 is not in the list of 2024; no balance sheet was used: 1 cell");
  });
});

describe("a table that may not be used", () => {
  const refusals: readonly (readonly [string, readonly TestCell[], CellTableChanges, RegExp])[] = [
    ["a total among the fields", [...known, ["GM0001 2024X005 Tot_TV L1.1", 1, 1]], {}, /an amount on "Tot_TV"; expected a task field/],
    ["a sum of fields", [...known, ["GM0001 2024X005 6.7 L1.1", 1, 1]], {}, /an amount on "6.7", which may be the sum of 6.71 and others/],
    ["a sum of categories", [...known, ["GM0001 2024X005 6.1 L4.3", 1, 1]], {}, /an amount on "L4.3", which may be the sum of L4.3.1 and others/],
    ["a place that did not exist", [...known, ["GM9999 2024X005 6.1 L4.2", 1, 1]], {}, /1 regions have amounts that are no municipality of 2024, such as GM9999/],
    ["a second placement of corrections only", [...known, ["GM0002 2024X005 6.1 L4.2", 7, null], ["GM0002 2024X005 6.3 L4.2", 7, 8]], {}, /GM0002 has 1 amounts in its last placement and 4 in the one before/],
    ["balance sheets that do not balance", [...known, ["GM0001 2024X005 A23 Ultimo", 50, 50]], {}, /1 of 1 balance sheets have other assets than liabilities, such as that of GM0001/],
    ["euros instead of thousands", known.map(([place, ...amounts]): TestCell => [place, ...amounts.map((one) => one && one * 1000)]), {}, /expected 0.5 to 50 thousands of euros/],
    ["no amounts", [["GM0001 2024X005 6.1 L4.2", null, null]], {}, /no amounts of 2024X000 or 2024X005/],
    ["euros in the list of columns", known, { unit: "euro" }, /k_1ePlaatsing_1 in "euro"; expected thousands/],
    ["other columns", known, { columns: ["Bedrag_1"] }, /columns Bedrag_1; expected k_1ePlaatsing/],
    ["another dimension", known, { dimensions: ["TaakveldBalanspost", "Categorie", "Gemeenten", "Verslagsoort", "Perioden"] }, /Perioden; expected TaakveldBalanspost, Categorie, Gemeenten, Verslagsoort/],
    ["only quarters", known, { reports: ["2024X001"] }, /reports 2024X001; expected 2024X000 or 2024X005/],
    ["another title", known, { title: "Provincies 2024 onbewerkte Iv3-data" }, /the title "Provincies 2024/],
    ["a year before the task fields", known, { year: 2016 }, /of 2017 or later/],
  ];
  it.each(refusals)("is refused whole: %s", async (_, cells, changes, says) => {
    await expect(ask(cells, changes)).rejects.toThrow(says);
  });
});
