import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCitizenNumber, refusePersons } from "./refuse-persons.ts";
import type { RawCell } from "./own-table.ts";

const refuse = (rows: readonly (readonly RawCell[])[]) => () => refusePersons({ file: "x.csv", rows, recognised: [] });

// Numbers that the government's test environment uses for people who do not exist.
const testNumbers = ["999990019", "999990020", "111222333", "123456782"];

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

describe("refusePersons", () => {
  it("refuses a column of citizen service numbers, and repeats none of them", () => {
    const file = refuse([["Gemeente", "Nummer"], ...testNumbers.slice(2).map((number) => ["Deventer", number])]);
    expect(file).toThrow("column B has 2 numbers that pass the test of citizen service numbers");
    expect(file).not.toThrow(/111222333/);
  });

  it("also when a workbook kept them as numbers and lost the zero before", () => {
    // 012345672: 9×0+8×1+7×2+6×3+5×4+4×5+3×6+2×7−2 = 110.
    expect(refuse([["a", "b"], ["x", 12_345_672], ["y", 111_222_333]])).toThrow(/citizen service numbers/);
  });

  for (const head of ["BSN", "Voornaam", "achternaam kind", "Geboortedatum", "geboortedatum_client", "Straat", "Huisnummer", "E-mail", "Cliëntnummer", "dossiernr", "zaak nummer"]) {
    it(`refuses a file with a column "${head}"`, () => expect(refuse([["Gemeente", head], ["Deventer", "1"]])).toThrow(/column B is headed as/));
  }

  it("refuses postcodes of six and e-mail addresses whatever stands above them", () => {
    expect(refuse([["a", "b"], ["7411 HT", 1], ["7412ZZ", 2], ["7413 AA", 3]])).toThrow("column A has 3 full postcodes");
    expect(refuse([["a", "b"], ["x", "jan@example.nl"], ["y", "p.de.vries@example.nl"]])).toThrow("column B has 2 e-mail addresses");
  });

  it("leaves figures in peace: names of places, large amounts, a note that mentions addresses", () => {
    const rows = [
      ["Er zijn geen adressen van inwoners gebruikt"],
      ["code", "naam", "Aantal cliënten", "Lasten"],
      ["GM0150", "Deventer", 1234, 146_900_001],
      ["GM0193", "Zwolle", 1300, 236_900_007],
      ["GM0177", "Raalte", 130, 836_900_004],
    ];
    expect(refuse(rows)).not.toThrow();
  });
});
