import { describe, expect, it } from "vitest";
import type { SourceTable } from "../../../terms/source-table.ts";
import { compareTable, type LiveTable, type OurTable } from "./compare-table.ts";
import { describeComparison } from "./describe-comparison.ts";

const now = Date.parse("2026-11-21T12:00:00Z");
const group = ["Bevolking"];
const column = { key: "Inwoners_1", title: "Inwoners", unit: "aantal", decimals: 0, isText: false, group };
const period = (code: string, isProvisional = false) => ({ code, title: code, group: "", status: isProvisional ? "Voorlopig" : "Definitief", isProvisional });
const read: SourceTable = {
  id: "kinderen",
  tableNumber: "1NED",
  provider: "CBS",
  title: { nl: "Kinderen", en: "Children" },
  edition: { nl: "2024", en: "2024" },
  url: "https://example.org/",
  licence: { id: "CC-BY-4.0", url: "https://example.org/", credit: "CBS" },
  notes: [],
  files: [],
  periods: ["2023JJ00", "2024JJ00"],
  rowsRead: 8,
  observations: 8,
  missing: 0,
  dropped: [],
};
const live = (more: Partial<LiveTable> = {}, info = {}): LiveTable => ({
  info: { id: "1NED", title: "Kinderen", catalogue: "CBS", modified: "2026-06-23T00:00:00", period: "2019 - 2024", count: 12, ...info },
  columns: [column],
  periods: [period("2019JJ00"), period("2023JJ00"), period("2024JJ00", true)],
  ...more,
});
const ours: OurTable = { asOf: "2026-11-21", tables: [read], columns: [column] };

describe("compareTable", () => {
  it("finds nothing new in a table that we have, also when it goes back further", () => {
    expect(compareTable(live(), ours, now)).toMatchObject({ hasNews: false, newPeriods: [], gonePeriods: [], statuses: { Definitief: 2, Voorlopig: 1 } });
  });

  it.each<readonly [string, LiveTable]>([
    ["a later period", live({ periods: [period("2023JJ00"), period("2024JJ00"), period("2025JJ00", true)] })],
    ["a period that is gone", live({ periods: [period("2024JJ00")] })],
    ["a later change", live({}, { modified: "2026-11-22T02:00:00" })],
    ["a column we do not know", live({ columns: [column, { ...column, key: "Kinderen_2", title: "Kinderen" }] })],
    ["a column that vanished", live({ columns: [] })],
    ["a column under another name", live({ columns: [{ ...column, key: "AantalInwoners_1" }] })],
  ])("calls %s new", (_, changed) => {
    expect(compareTable(changed, ours, now).hasNews).toBe(true);
  });

  it("does not call a shifted number or other numbers of rows new", () => {
    expect(compareTable(live({ columns: [{ ...column, key: "Inwoners_9" }] }, { count: 99 }), ours, now).hasNews).toBe(false);
  });

  it("calls a table new of which we have nothing", () => {
    expect(compareTable(live(), { ...ours, tables: [] }, now)).toMatchObject({ isKnown: false, hasNews: true });
  });

  it("takes the year from the description where there is no dimension of time", () => {
    expect(compareTable(live({ periods: [] }, { period: "2025" }), ours, now)).toMatchObject({ periods: ["2025JJ00"], newPeriods: ["2025JJ00"] });
  });
});

describe("a comparison in words", () => {
  it("tells everything that was compared", () => {
    const changed = live({ columns: [{ ...column, key: "AantalInwoners_1" }], periods: [period("2024JJ00"), period("2025JJ00", true)] });
    expect(describeComparison(compareTable(changed, ours, now), "abc of 2026-11-21", "rows")).toEqual([
      "1NED Kinderen, changed 2026-06-23",
      "vintage abc of 2026-11-21 read it as: kinderen",
      "periods: 2 (2024JJ00 to 2025JJ00); status: Definitief 1, Voorlopig 1; new: 2025JJ00; gone: 2023JJ00",
      "columns: 1; recognised 0, renamed 1, vanished 0, new 0",
      '  renamed: Inwoners_1 is now AantalInwoners_1 (same title and unit; the stem "Inwoners" is now "AantalInwoners")',
      "rows: 12; 8 rows read as kinderen",
      "there is something new",
    ]);
  });

  it("says when a table was changed on a day still to come", () => {
    const [first] = describeComparison(compareTable(live({}, { modified: "2027-01-01T02:00:00" }), ours, now), "abc", "rows");
    expect(first).toBe("1NED Kinderen, changed 2027-01-01, which is still to come; one of two clocks is wrong");
  });

  it("says when there is no list of columns to compare with", () => {
    const lines = describeComparison(compareTable(live(), { ...ours, columns: undefined }, now), "abc", "rows");
    expect(lines).toContain("columns: 1; there is no list of known columns to compare them with");
    expect(lines.at(-1)).toBe("nothing new");
  });
});
