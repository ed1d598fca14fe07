import { describe, expect, it } from "vitest";
import { refusePersons, type KnownColumns } from "./refuse-persons.ts";
import type { RawCell } from "./own-table.ts";

const refuse = (rows: readonly (readonly RawCell[])[], known?: KnownColumns) => () => refusePersons({ file: "x.csv", rows, recognised: [] }, known);

// Numbers that the government's test environment uses for people who do not exist.
const testNumbers = ["999990019", "999990020", "111222333", "123456782"];

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

  for (const head of ["BSN", "bsn_client", "clientBSN", "BSN-nummer", "BSN van de jongere", "burgerservicenummer", "Burger Service Nummer", "sofinummer", "persoonsnummer", "A-nummer"]) {
    it(`refuses a column headed "${head}" even with a single number that is not valid`, () => {
      expect(refuse([["Gemeente", head], ["Deventer", "111222334"]])).toThrow("column B is headed as citizen service numbers");
    });
  }

  it("refuses a single number that may be one in any column that is no figure, and says how to go on", () => {
    const rows = [["Gemeente", "Aantal", "Kenmerk"], ["Deventer", 12, "A12"], ["Zwolle", 13, "111222333"]];
    const known = { figures: ["Aantal"], notPersons: [] };
    expect(refuse(rows, known)).toThrow(/column C has 1 of the kind of citizen service numbers.*"notPersons"/);
    expect(refuse(rows, known)).not.toThrow(/111222333/);
    expect(refuse([["Gemeente", "Aantal"], ["Deventer", 12], ["Vragen over 111222333", null]], known)).toThrow("column A has 1 of the kind");
    expect(refuse(rows, { ...known, notPersons: ["Kenmerk"] })).not.toThrow();
  });

  it("believes nobody who says that a column full of such numbers has none", () => {
    const rows = [["Gemeente", "Kenmerk"], ...[...testNumbers, "12345672"].map((number) => ["Deventer", number])];
    expect(refuse(rows, { figures: [], notPersons: ["Kenmerk"] })).toThrow("column B has 5 numbers that pass the test");
  });

  // 111,222,333 euros pass the test, as one amount in eleven does.
  it("leaves amounts in the columns of the figures alone, and in columns of amounts of all lengths", () => {
    const amounts = [111_222_333, 1_234_567, 23_456, 999, 4_567_890, 12_345, 8_900_123, 456, 78_901, 2_345_678];
    const rows = [["Gemeente", "Lasten"], ...amounts.map((amount) => ["Deventer", amount] as const)];
    expect(refuse(rows)).not.toThrow();
    expect(refuse(rows.slice(0, 2), { figures: ["Lasten"], notPersons: [] })).not.toThrow();
    expect(refuse(rows.slice(0, 2))).toThrow("column B has 1");
  });

  it("leaves a long column of codes alone of which no more pass than chance lets", () => {
    const codes = Array.from({ length: 110 }, (_, index) => ["Deventer", 123_450_000 + index * 7]);
    expect(refuse([["Gemeente", "Projectcode"], ...codes])).not.toThrow();
    expect(refuse([["Gemeente", "Projectcode"], ...codes.slice(0, 40), ["Deventer", 111_222_333]])).toThrow("column B has");
  });

  it("takes no number for the name of a column", () => {
    expect(refuse([["Deventer", "111222333"], ["Zwolle", 12]], { figures: ["111222333"], notPersons: [] })).toThrow("column B has 1");
  });

  it("does not repeat a number that stands in the name of the file", () => {
    const named = () => refusePersons({ file: "dossier-111222333.csv", rows: [["a"]], recognised: [] });
    expect(named).toThrow("a name with a number that may be a citizen service number");
    expect(named).not.toThrow(/111222333/);
    expect(() => refusePersons({ file: "cijfers-20231231.csv", rows: [["a"]], recognised: [] })).not.toThrow();
  });

  it("refuses telephone numbers, addresses with a house number and a single e-mail address of a person", () => {
    expect(refuse([["a", "b"], ["x", "06-12345678"]])).toThrow("column B has 1 telephone numbers");
    expect(refuse([["a", "b"], ["x", "+31 570 693 911"]])).toThrow("column B has 1 telephone numbers");
    expect(refuse([["a", "b"], ["x", "Brinkstraat 12"], ["y", "Lange Kade 3a"]])).toThrow("column B has 2 addresses with a house number");
    expect(refuse([["a", "b"], ["x", "jan@example.nl"]])).toThrow("column B has 1 e-mail addresses");
    expect(refuse([["a", "b"], ["x", "info@deventer.nl"]])).not.toThrow();
  });

  it("refuses days spread over generations, and no series of figures", () => {
    expect(refuse([["a", "b"], ["x", "3-4-1961"], ["y", "12-11-1984"], ["z", "30-06-2009"]])).toThrow("column B has days spread over many years");
    expect(refuse([["a", "b"], ...Array.from({ length: 30 }, (_, year) => ["x", new Date(Date.UTC(1990 + year, 11, 31))])])).not.toThrow();
  });

  it("leaves a count of people without a number in peace", () => {
    expect(refuse([["Gemeente", "Aantal zonder BSN"], ["Deventer", 12]])).not.toThrow();
  });

  for (const head of ["Voornaam", "Naam jongere", "achternaam kind", "Geboortedatum", "geboortedatum_client", "Straat", "Huisnummer", "E-mail", "Cliëntnummer", "dossiernr", "zaak nummer"]) {
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
