import { describe, expect, it } from "vitest";
import { readWideTable, type WideRow } from "./wide-table.ts";

const row = (region: string, level: WideRow["level"], cells: string[]): WideRow => ({
  cells,
  region,
  level,
  division: 2021,
  period: "2021JJ00",
  line: 2,
});

const rows = [
  row("NL00", "country", ["30", ""]),
  row("GM0001", "municipality", ["30.5", "12"]),
  row("GM0002", "municipality", ["", "13"]),
];
const income = { index: 0, measure: "x:income", precision: { factor: 1000, step: 100 } };
const care = { index: 1, measure: "x:care", precision: { factor: 1, step: { municipality: 5 } } };

describe("readWideTable", () => {
  const result = readWideTable({ file: "x.csv", rows, columns: [income, care], reasonFor: () => "not-published" });
  const valueOf = (measure: string, region: string) =>
    result.measurements.find((one) => one.measure === measure && one.region === region)?.value;

  it("gives values in plain units", () => {
    expect(valueOf("x:income", "GM0001")).toBe(30_500);
  });

  it("asks the table why a cell is empty", () => {
    expect(valueOf("x:income", "GM0002")).toBe("not-published");
  });

  it("yields nothing for a level at which the whole column is empty", () => {
    expect(valueOf("x:care", "NL00")).toBeUndefined();
    expect(result.measurements).toHaveLength(5);
  });

  it("says the step per level, only where there are figures", () => {
    expect(result.roundings).toEqual([
      { measure: "x:income", period: "2021JJ00", level: "country", step: 100 },
      { measure: "x:income", period: "2021JJ00", level: "municipality", step: 100 },
      { measure: "x:care", period: "2021JJ00", level: "municipality", step: 5 },
    ]);
  });

  it("names file, row, measure and region of what is no number", () => {
    const wrong = [row("GM0001", "municipality", ["veel", ""])];
    expect(() => readWideTable({ file: "x.csv", rows: wrong, columns: [income], reasonFor: () => "not-published" })).toThrow(
      'x.csv, row 2, x:income of GM0001: "veel" is not a number',
    );
  });
});
