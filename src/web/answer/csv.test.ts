import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { writeCsv, type CsvValue } from "./csv.ts";

function write(...values: readonly CsvValue[]): string {
  return writeCsv(values.map((value) => ({ value })), [["value", (row) => row.value]]);
}

describe("writeCsv", () => {
  it("begins with a header and ends every line with CRLF", () => {
    expect(write(1.5, "x")).toBe("value\r\n1.5\r\nx\r\n");
  });

  it("quotes what would otherwise break the row", () => {
    expect(write('a "b", c\nd')).toBe('value\r\n"a ""b"", c\nd"\r\n');
  });

  it("leaves an absent or impossible value empty", () => {
    expect(write(undefined, Number.NaN)).toBe("value\r\n\r\n\r\n");
  });

  it("keeps a spreadsheet from taking a text for a formula, and leaves numbers alone", () => {
    expect(write("=1+1", "@x", -3)).toBe("value\r\n'=1+1\r\n'@x\r\n-3\r\n");
  });

  it("is read back by another program as it was", () => {
    const texts = ["'s-Gravenhage", "Nuenen, Gerwen en Nederwetten", 'met "aanhaling"', "Súdwest-Fryslân"];
    expect(parse(write(...texts), { from_line: 2 })).toEqual(texts.map((text) => [text]));
  });
});
