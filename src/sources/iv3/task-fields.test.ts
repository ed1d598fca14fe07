import { describe, expect, it } from "vitest";
import { publishedFolder, whenPublished } from "../../../test/published-files.ts";
import { columnIndex, parseCsv } from "../csv.ts";
import { folderFiles } from "../folder-files.ts";
import { balanceItemsIn, isOwnCapital } from "./balance-items.ts";
import { categoriesIn, isCategory } from "./categories.ts";
import { fieldsIn, firstYear, isTaskField, lastKnownYear, mainFieldOf, partOf } from "./task-fields.ts";
import { changesOf, taskFieldChanges } from "./task-field-changes.ts";

const years = Array.from({ length: lastKnownYear - firstYear + 1 }, (_, index) => firstYear + index);
const codesIn = (year: number) => fieldsIn(year).map(({ code }) => code);

// Expected numbers: counted in the definition files of CBS, per year.
const counts = new Map([
  [2017, { fields: 53, expenses: 35, revenue: 37, items: 61 }],
  [2019, { fields: 53, expenses: 35, revenue: 37, items: 62 }],
  [2022, { fields: 53, expenses: 35, revenue: 37, items: 62 }],
  [2024, { fields: 71, expenses: 35, revenue: 37, items: 62 }],
  [2026, { fields: 69, expenses: 37, revenue: 39, items: 76 }],
]);

describe("task fields", () => {
  it("occur once in the list of a year", () => {
    expect(years.filter((year) => new Set(codesIn(year)).size < codesIn(year).length)).toEqual([]);
  });

  it.each([...counts])("are as many as the definition of %i has, with its categories and balance sheet items", (year, expected) => {
    const categories = [...categoriesIn(year)];
    const sides = { expenses: categories.filter((one) => one.startsWith("L")).length, revenue: categories.filter((one) => one.startsWith("B")).length };
    expect({ fields: codesIn(year).length, ...sides, items: balanceItemsIn(year).size }).toEqual(expected);
  });

  it("have the name of their year", () => {
    const titleIn = (code: string, year: number) => fieldsIn(year).find((one) => one.code === code)?.title;
    expect([2022, 2024, 2025].map((year) => titleIn("6.2", year))).toEqual(["Wijkteams", "Toegang en eerstelijnsvoorzieningen", undefined]);
    expect([2022, 2023].map((year) => titleIn("8.1", year))).toEqual(["Ruimtelijke ordening", "Ruimte en leefomgeving"]);
  });

  it.each([
    ["6.711", "6.71", "6"],
    ["6.71a", "6.71", "6"],
    ["6.60", "6.60", "6"],
    ["6.6", "6.6", "6"],
    ["0.10", "0.10", "0"],
    ["0.61", "0.61", "0"],
  ])("lie where their number says: %s in %s in %s", (code, part, main) => {
    expect([partOf(code), mainFieldOf(code)]).toEqual([part, main]);
  });

  it.each(["6.", "Tot_TV", "A111", "P12", "9.1", "6.7111", "T001", ""])("do not look like %j", (code) => {
    expect(isTaskField(code)).toBe(false);
    expect(() => partOf(code)).toThrow(/is no task field; expected a number such as/);
  });

  it("all look like task fields, as all categories look like categories", () => {
    for (const year of years) {
      expect(codesIn(year).filter((code) => !isTaskField(code))).toEqual([]);
      expect([...categoriesIn(year)].filter((code) => !isCategory(code))).toEqual([]);
    }
  });

  it("go on after the last year that is known, and do not begin before the first", () => {
    expect(codesIn(2031)).toEqual(codesIn(lastKnownYear));
    expect(() => fieldsIn(2016)).toThrow("no task fields in 2016; expected 2017 or later");
  });
});

describe("changes of the task fields", () => {
  it("come in the place of fields of the year before, with fields of their own year", () => {
    for (const { year, from, to } of taskFieldChanges) {
      expect(from.filter((code) => !codesIn(year - 1).includes(code))).toEqual([]);
      expect(to.filter((code) => !codesIn(year).includes(code))).toEqual([]);
    }
  });

  it("leave no field without a past or a future", () => {
    for (const year of years.slice(1)) {
      const ofYear = taskFieldChanges.filter((one) => one.year === year);
      const [before, after] = [codesIn(year - 1), codesIn(year)];
      expect(before.filter((code) => !after.includes(code) && !ofYear.some(({ from }) => from.includes(code)))).toEqual([]);
      expect(after.filter((code) => !before.includes(code) && !ofYear.some(({ to }) => to.includes(code)))).toEqual([]);
    }
  });

  it("are lossless only where a field got parts, which then all lie in it", () => {
    const lossless = taskFieldChanges.filter(({ isLossless }) => isLossless);
    expect(lossless.map(({ from }) => from)).toEqual([["6.71"], ["6.81"]]);
    for (const { from, to } of lossless) expect(new Set(to.map(partOf))).toEqual(new Set(from));
  });

  it("stay within the social domain, so that its total may be followed through all years", () => {
    expect(new Set(taskFieldChanges.flatMap(({ from, to }) => [...from, ...to]).map(mainFieldOf))).toEqual(new Set(["6"]));
  });

  it("are found per field, in order of year", () => {
    expect(changesOf("6.71").map(({ year, isLossless }) => [year, isLossless])).toEqual([[2023, true], [2025, false]]);
    expect(changesOf("5.1")).toEqual([]);
  });
});

describe("balance sheet items", () => {
  it("have three kinds of own capital in every year", () => {
    for (const year of years) expect([...balanceItemsIn(year)].filter(isOwnCapital)).toEqual(["P111", "P112", "P114"]);
  });
});

whenPublished("the lists beside the published files", () => {
  const files = folderFiles(publishedFolder);
  const rowsOf = (file: string, names: readonly string[]) => {
    const table = parseCsv(files.bytes(file), file, { requires: names });
    const columns = names.map((name) => columnIndex(table, name));
    return table.rows.map((row) => columns.map((column) => row[column]));
  };
  const published = rowsOf("iv3/iv3_taakvelden_2017_2026.csv", ["jaar", "code", "titel"]);

  it.each(years)("have the same fields in %i, apart from the result of the year", (year) => {
    const ours = new Set(codesIn(year).filter((code) => code !== "0.11").map(partOf));
    const theirs = published.filter(([jaar]) => jaar === String(year)).map(([, code]) => code);
    expect([...ours].toSorted()).toEqual(theirs.toSorted());
  });

  // The file has one name per field for most years, and names of its own for fields that only have parts.
  it("differ in these names only", () => {
    const differing = published.flatMap(([year, code, title]) => {
      const own = fieldsIn(Number(year)).find((one) => one.code === code);
      return own && own.title !== title ? [`${code} ${title} | ${own.title}`] : [];
    });
    expect([...new Set(differing)].toSorted()).toEqual([
      "0.9 Vennootschapsbelasting | Vennootschapsbelasting (VpB)",
      "6.2 Wijkteams | Toegang en eerstelijnsvoorzieningen",
      "6.21 Toegang en eerstelijnsvoorz. WMO | Toegang en eerstelijnsvoorzieningen WMO",
      "6.22 Toegang en eerstelijnsvoorz. Jeugd | Toegang en eerstelijnsvoorzieningen Jeugd",
      "6.23 Toegang en eerstelijnsvoorz. Integraal | Toegang en eerstelijnsvoorzieningen Integraal",
      "6.4 Begeleide participatie | WSW en beschut werk",
      "6.6 Maatwerkvoorziening (WMO) | Maatwerkvoorziening WMO",
      "6.6 Maatwerkvoorziening (WMO) | Maatwerkvoorzieningen (WMO)",
      "8.1 Ruimte en leefomgeving | Ruimtelijke ordening",
    ]);
  });

  it("have every item that somebody had on a balance sheet", () => {
    const posts = rowsOf("iv3/iv3_balansposten_rekening_2017_2024.csv.gz", ["jaar", "balanspost"]);
    const strangers = posts.filter(([year, post]) => !balanceItemsIn(Number(year)).has(post.split(" ")[0]));
    expect([...new Set(strangers.map(([year, post]) => `${year} ${post}`))]).toEqual([]);
  });
});
