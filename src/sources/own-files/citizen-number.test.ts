import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holdsCitizenNumber, isCitizenNumber, withoutCitizenNumbers } from "./citizen-number.ts";

describe("isCitizenNumber", () => {
  // By hand: 9×1+8×1+7×1+6×2+5×2+4×2+3×3+2×3−3 = 66 = 6 × 11.
  it("accepts 111222333 and refuses it with one digit changed", () => {
    expect(isCitizenNumber("111222333")).toBe(true);
    expect(isCitizenNumber("111222334")).toBe(false);
    expect(isCitizenNumber("1112.22.333")).toBe(true);
  });

  it("refuses everything within a factor of ten of a valid one by changing any single digit", () => {
    fc.assert(
      fc.property(fc.constantFrom("111222333", "123456782"), fc.nat(8), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
        const digits = [...number].map(Number);
        digits[place] = (digits[place] + more) % 10;
        expect(isCitizenNumber(digits.join(""))).toBe(false);
      }),
      { seed: 20261122 },
    );
  });
});

describe("holdsCitizenNumber", () => {
  // 012345672: 9×0+8×1+7×2+6×3+5×4+4×5+3×6+2×7−2 = 110 = 10 × 11.
  for (const text of ["111222333", "1112.22.333", "111 222 333", "12345672", "jongere 111222333, zie dossier"]) {
    it(`sees one in a cell that says "${text.replaceAll(/\d/g, "9")}" in other digits`, () => expect(holdsCitizenNumber(text)).toBe(true));
  }

  // Each has nine digits (or eight) that pass the test, and is something else.
  for (const [text, what] of [["111222333,50", "an amount with cents"], ["1.112.223.33", "no number at all"], ["0111222333", "ten digits"], ["19621026", "a date"], ["GM0150", "a code"]]) {
    it(`sees none in ${what}`, () => expect(holdsCitizenNumber(text)).toBe(false));
  }
});

describe("withoutCitizenNumbers", () => {
  it("takes every number out that may be one, however it is written, and leaves the rest", () => {
    expect(withoutCitizenNumbers("Jan 111222333 en 1112.22.333, 111-222-333 of 12345672: 2024, 1.234.567")).not.toMatch(/222|12345672/);
    expect(withoutCitizenNumbers("2024, 1.234.567 en 123456789")).toBe("2024, 1.234.567 en 123456789");
  });
});
