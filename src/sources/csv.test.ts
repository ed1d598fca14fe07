import { describe, expect, it } from "vitest";
import { columnIndex, namedRows, parseCsv } from "./csv.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("parseCsv", () => {
  it("cuts plain lines at the comma and keeps empty cells", () => {
    const table = parseCsv(bytesOf("code,a,b\nGM0150,,3\n"), "x.csv", { requires: ["code"] });
    expect(table.columns).toEqual(["code", "a", "b"]);
    expect(table.rows).toEqual([["GM0150", "", "3"]]);
  });

  it("keeps quoted lines in their place among plain ones", () => {
    const text = 'code,naam\nA,een\nB,"Diefstal van brom-, snor-, fietsen"\nC,drie\nD,"zegt ""nee"""\n';
    expect(parseCsv(bytesOf(text), "x.csv", { requires: [] }).rows).toEqual([
      ["A", "een"],
      ["B", "Diefstal van brom-, snor-, fietsen"],
      ["C", "drie"],
      ["D", 'zegt "nee"'],
    ]);
  });

  it("reads a cell with a line break inside quotes", () => {
    const table = parseCsv(bytesOf('code,tekst\nA,"regel een\nregel twee"\nB,kort\n'), "x.csv", { requires: [] });
    expect(table.rows).toEqual([["A", "regel een\nregel twee"], ["B", "kort"]]);
  });

  it("reads semicolons, a byte order mark and Windows line ends", () => {
    const table = parseCsv(bytesOf('\uFEFF"Regio";"Waarde"\r\n"Deventer";12,5\r\n'), "x.csv", {
      requires: ["Regio"],
      delimiter: ";",
    });
    expect(table.rows).toEqual([["Deventer", "12,5"]]);
  });

  it("names the file, the missing column and what was found", () => {
    expect(() => parseCsv(bytesOf("code,naam\n"), "kwb/x.csv", { requires: ["code", "a_inw"] })).toThrow(
      'kwb/x.csv: no column "a_inw"; found code, naam',
    );
  });

  it("refuses a row that is cut short", () => {
    expect(() => parseCsv(bytesOf("code,naam\nA,een\nB\n"), "x.csv", { requires: [] })).toThrow("x.csv: row 3 has 1 cells; expected 2");
  });
});

describe("columns of a table", () => {
  const table = parseCsv(bytesOf("code,naam\nA,een\n"), "x.csv", { requires: [] });

  it("finds the place of a column", () => {
    expect(columnIndex(table, "naam")).toBe(1);
    expect(() => columnIndex(table, "jaar")).toThrow('x.csv: no column "jaar"');
  });

  it("gives rows by name where that is easier", () => {
    expect(namedRows(table)).toEqual([{ code: "A", naam: "een" }]);
  });
});
