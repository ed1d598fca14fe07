import { describe, expect, it } from "vitest";
import { readTextTable } from "./read-text-table.ts";

const read = (text: string, choices = {}) => readTextTable(new TextEncoder().encode(text), "wmo.csv", choices);

describe("readTextTable", () => {
  for (const [delimiter, name] of [[";", "semicolon (;)"], [",", "comma (,)"], ["\t", "tab"], ["|", "bar (|)"]]) {
    it(`recognises a ${name} between columns`, () => {
      const table = read(["Gemeente", "Jaar", "Aantal"].join(delimiter) + "\n" + ["Deventer", "2024", "12"].join(delimiter) + "\n");
      expect(table.rows).toEqual([["Gemeente", "Jaar", "Aantal"], ["Deventer", "2024", "12"]]);
      expect(table.recognised).toContain(`columns are separated by a ${name}`);
    });
  }

  it("is not misled by decimal commas or by delimiters in quotes", () => {
    const table = read('Gemeente;Aandeel\n"Bergen; Noord, Holland";12,5\nDeventer;13,5\n');
    expect(table.rows[1]).toEqual(["Bergen; Noord, Holland", "12,5"]);
  });

  it("heeds the line by which Excel names the delimiter, and keeps the rows where they are", () => {
    expect(read("sep=|\nGemeente|A,B;C\nDeventer|1\n").rows).toEqual([[], ["Gemeente", "A,B;C"], ["Deventer", "1"]]);
  });

  it("keeps rows of unequal length, empty rows and line breaks in quotes, each row in its place", () => {
    expect(read('Titel\n\nGemeente;Jaar;Noot\nDeventer;2024;"twee\nregels"\nZwolle;2024\n').rows).toEqual([
      ["Titel"],
      [""],
      ["Gemeente", "Jaar", "Noot"],
      ["Deventer", "2024", "twee\nregels"],
      ["Zwolle", "2024"],
    ]);
  });

  it("refuses a file with nothing in it", () => {
    expect(() => read("\n;;\n")).toThrow("wmo.csv: found no cell with anything in it; expected a head and rows");
  });
});
