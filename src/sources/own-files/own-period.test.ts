import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPeriod } from "../../terms/period.ts";
import { parseOwnPeriod } from "./own-period.ts";

const year = (cell: Parameters<typeof parseOwnPeriod>[0]) => {
  const found = parseOwnPeriod(cell, "year");
  return "period" in found ? found.period : found;
};

describe("parseOwnPeriod", () => {
  const years = [2024, "2024", " 2024 ", "2024JJ00", "2024*", "31-12-2024", "1/1/2024", "01.06.2024", "2024-12-31", "2024-12-31 00:00:00", "1 januari 2024", "31 dec. 2024", "15 maart 2024", "15-mrt-2024", 45_292, "45292", 45_657];
  for (const cell of years) it(`reads ${JSON.stringify(cell)} as the year 2024`, () => expect(year(cell)).toBe("2024JJ00"));

  // 45292 is 1 January 2024 in Excel: =DATE(2024;1;1) as a number.
  it("reads a date of a workbook, and the day number behind it, as the same", () => {
    expect(parseOwnPeriod(new Date(Date.UTC(2024, 0, 1)), "quarter")).toMatchObject({ period: "2024KW01" });
    expect(parseOwnPeriod(45_292, "quarter")).toMatchObject({ period: "2024KW01" });
    expect(parseOwnPeriod(45_291, "quarter")).toMatchObject({ period: "2023KW04" });
  });

  for (const text of ["2024KW02", "2024-Q2", "2024 q2", "Q2 2024", "K2-2024", "2e kwartaal 2024", "2024, 2e kwartaal", "2024 kwartaal 2", "2nd quarter 2024"]) {
    it(`reads ${text} as the second quarter`, () => expect(year(text)).toBe("2024KW02"));
  }

  it("takes the day first, and refuses what then is no date", () => {
    expect(parseOwnPeriod("04-07-2024", "quarter")).toMatchObject({ period: "2024KW03" });
    expect(year("12/31/2024")).toEqual({ expected: "a year (2024), a quarter (2024-Q1) or a date (31-12-2024)" });
    expect(year("31-02-2024")).toHaveProperty("expected");
  });

  it("refuses school years and months, and says so", () => {
    expect(year("2023/2024")).toMatchObject({ expected: expect.stringContaining("school years") });
    expect(year("2023-24")).toMatchObject({ expected: expect.stringContaining("school years") });
    expect(year("maart 2024")).toMatchObject({ expected: expect.stringContaining("months are not known") });
  });

  for (const cell of ["", null, "24", "1-1-24", "2024-13-01", true, 3, 123_456, new Date(NaN), "Deventer"]) {
    it(`finds no period in ${String(cell)}`, () => expect(year(cell)).toHaveProperty("expected"));
  }

  it("never gives a period that is none", () => {
    const cells = fc.oneof(fc.string(), fc.double(), fc.date({ noInvalidDate: false }), fc.integer());
    fc.assert(fc.property(cells, fc.constantFrom("year", "quarter") as fc.Arbitrary<"year" | "quarter">, (cell, frequency) => {
      const found = parseOwnPeriod(cell, frequency);
      expect("period" in found ? isPeriod(found.period) : found.expected.length > 0).toBe(true);
    }), { seed: 20261122 });
  });
});
