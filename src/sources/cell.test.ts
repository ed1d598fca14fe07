import { describe, expect, it } from "vitest";
import { inPlainUnits, parseCell, parseDutchCell, parseUntypedCell } from "./cell.ts";

const where = () => "kwb/x.csv, row 12, column a_inw";

describe("cells as numbers", () => {
  it("takes an empty cell for no number, never for zero", () => {
    expect(parseCell("", where)).toBeUndefined();
    expect(parseCell("0", where)).toBe(0);
    expect(parseCell("-1.6", where)).toBe(-1.6);
  });

  it("names the place of what is no number", () => {
    expect(() => parseCell("n.v.t.", where)).toThrow('kwb/x.csv, row 12, column a_inw: "n.v.t." is not a number');
    expect(() => parseCell("  ", where)).toThrow("is not a number");
  });

  it("reads decimal commas and refuses points among them", () => {
    expect(parseDutchCell("13,2", where)).toBe(13.2);
    expect(parseDutchCell("13", where)).toBe(13);
    expect(() => parseDutchCell("1.234", where)).toThrow("expected a decimal comma");
  });

  it("reads padded untyped cells, with a point for secret or unknown", () => {
    expect(parseUntypedCell("  461985", where)).toBe(461985);
    expect(parseUntypedCell("       .", where)).toBeUndefined();
  });

  it("turns thousands into plain euros without binary noise", () => {
    expect(16.1 * 1000).not.toBe(16_100);
    expect(inPlainUnits(16.1, 1000)).toBe(16_100);
    expect(inPlainUnits(2.1, 1)).toBe(2.1);
  });
});
