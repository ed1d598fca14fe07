import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseOwnNumber, recogniseDecimalMark } from "./own-number.ts";

describe("recogniseDecimalMark", () => {
  it("takes the mark that only one of them can be", () => {
    expect(recogniseDecimalMark(["1.234", "56,7"])).toEqual({ mark: ",", hasThousands: true });
    expect(recogniseDecimalMark(["1,234.5", "12"])).toEqual({ mark: ".", hasThousands: true });
    expect(recogniseDecimalMark(["1.234.567"])).toEqual({ mark: ",", hasThousands: true });
    expect(recogniseDecimalMark(["0,125"])).toMatchObject({ mark: "," });
    expect(recogniseDecimalMark(["12345.678"])).toMatchObject({ mark: "." });
    expect(recogniseDecimalMark(["€ -12,50", "13%"])).toMatchObject({ mark: "," });
  });

  it("does not guess when 1.234 stands alone", () => {
    expect(recogniseDecimalMark(["1.234", "56"])).toEqual({ ambiguous: "1.234", hasThousands: true });
  });

  it("names both when numbers contradict each other", () => {
    expect(recogniseDecimalMark(["12,5", "12.5"])).toMatchObject({ contradiction: ["12,5", "12.5"] });
  });

  it("needs no mark for whole numbers, and learns nothing from words", () => {
    expect(recogniseDecimalMark(["12", "geheim", "n.v.t.", "1 234"])).toEqual({ hasThousands: true });
  });
});

describe("parseOwnNumber", () => {
  const known = [
    ["1.234,5", ",", 1234.5],
    ["1,234.5", ".", 1234.5],
    ["1 234,5", ",", 1234.5],
    ["1\u00a0234", ",", 1234],
    [",5", ",", 0.5],
    ["€ 1.234,-", ",", 1234],
    ["-12,5%", ",", -12.5],
    ["−3", ",", -3],
    ["1,2E+3", ",", 1200],
    ["12 EUR", ".", 12],
  ] as const;
  for (const [text, mark, value] of known) it(`reads ${text} with a decimal ${mark} as ${value}`, () => expect(parseOwnNumber(text, mark)).toBe(value));

  for (const text of ["12.5", "1.23", "1.2345", "12,5,6", "twaalf", "", "-", "%", "12 34", "1e999", "1_000", "0x10", "Infinity"]) {
    it(`finds no number in ${JSON.stringify(text)} with a decimal comma`, () => expect(parseOwnNumber(text, ",")).toBeUndefined());
  }

  it("reads back every number as it is written here, in both ways", () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
        const value = whole / 10 ** decimals;
        const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        expect(parseOwnNumber(value.toLocaleString("nl-NL", options), ",")).toBeCloseTo(value, 6);
        expect(parseOwnNumber(value.toLocaleString("en-GB", options), ".")).toBeCloseTo(value, 6);
      }),
      { seed: 20261122 },
    );
  });

  it("never gives anything but a number or nothing", () => {
    const marks = fc.constantFrom(",", ".") as fc.Arbitrary<"," | ".">;
    fc.assert(fc.property(fc.string(), marks, (text, mark) => void expect(parseOwnNumber(text, mark) ?? 0).toSatisfy(Number.isFinite)), { seed: 20261122 });
  });
});
