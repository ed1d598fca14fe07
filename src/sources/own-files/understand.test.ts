import { describe, expect, it } from "vitest";
import type { RawCell } from "./own-table.ts";
import { cellName } from "./own-table.ts";
import { countMapping, demoPlaces, mappingWith } from "../../../demo/own-mapping.ts";
import { understand } from "./understand.ts";

const head = ["Gemeente", "Jaar", "Hulp", "Huishoudens"];
const read = (rows: readonly (readonly RawCell[])[], changes = {}, base?: Record<string, unknown>) =>
  understand({ file: "wmo.csv", rows, recognised: [] }, mappingWith(changes, base), demoPlaces, 2026);
const faultsOf = (...parameters: Parameters<typeof read>) => read(...parameters).faults.map((fault) => `${cellName(fault)}: ${fault.found}; ${fault.expected}`);

describe("understanding a table", () => {
  it("reads rows of places and periods, under a title and above an empty row", () => {
    const { observations, faults, headRow } = read([["Telling wijkteams"], [], head, ["Voorbeeldstad", "2024", "1.234", "46.500,0"], [], ["GM9002", "31-12-2023", 112, 8100]]);
    expect(faults).toEqual([]);
    expect(headRow).toBe(2);
    expect(observations).toEqual([
      { row: 3, region: "GM9001", level: "municipality", division: 2024, period: "2024JJ00", numerator: 1234, denominator: 46_500 },
      { row: 5, region: "GM9002", level: "municipality", division: 2023, period: "2023JJ00", numerator: 112, denominator: 8100 },
    ]);
  });

  it("names every faulty cell at once, with what would be right", () => {
    const rows = [head, ["Voorbeeldstadt", "2024/25", "twaalf", "-3"], ["Bergen", "2024", "12,5", "11,0"], ["Akkerveen", "2024", "12,5", "11,0"], ["Beekdorp", "2095", true, ""]];
    expect(faultsOf(rows)).toEqual([
      'A2: "Voorbeeldstadt"; the code or name of a municipality in the division of 2024; perhaps Voorbeeldstad',
      expect.stringMatching(/^B2: "2024\/25"; one year or quarter; school years/),
      'C2: "twaalf"; a number such as 1.234,5, or a mark for no figure such as . or x',
      'D2: "-3"; 0 or more, for this is a count',
      "A3: \"Bergen\"; one of Bergen (M.) (GM9004) and Bergen (Z.) (GM9005); this name fits both",
      'C4: "12,5"; at most the denominator, which is 11',
      'B5: "2095"; a period no later than 2056',
      'C5: "true"; a number, or a mark for no figure',
    ]);
  });

  it("says how to leave a total or a note under the table alone, once for each", () => {
    const rows = [head, ["Gem. Voorbeeldstad", "2024", "120", "4000"], ["Totaal regio", "2024", "120", "4000"], ["* voorlopige cijfers", "", "", ""]];
    expect(faultsOf(rows)).toEqual([
      'A3: "Totaal regio"; the code or name of a municipality in the division of 2024. A total? Then leave it alone with "passOver": ["Totaal regio"] in the mapping',
      'A4: "* voorlopige cijfers"; a period and a figure beside it. A note or a total? Then leave it alone with "passOver": ["* voorlopige cijfers"] in the mapping',
    ]);
  });

  it("refuses a cell of a workbook that is no number, or none that anybody counted", () => {
    const rows = [head, ["Voorbeeldstad", 2024, NaN, 1e300]];
    expect(faultsOf(rows)).toEqual(['C2: "NaN"; a number of at most 1000000000000000', 'D2: "1e+300"; a number of at most 1000000000000000']);
  });

  it("takes the rows that are right when some are not, and counts both", () => {
    const { observations, faulty } = read([head, ["Voorbeeldstad", 2024, 12, 50], ["Nergens", 2024, 12, 50]]);
    expect([observations.length, faulty]).toEqual([1, 1]);
  });

  it("does not choose between two rows about one place and period", () => {
    const rows = [head, ["Voorbeeldstad", 2024, 12, 50], ["GM9001", "2024JJ00", 13, 50]];
    expect(faultsOf(rows)).toEqual(['A3: "GM9001"; each place and period once; GM9001 2024JJ00 is in row 2 already']);
  });

  it("asks for the decimal mark when nothing tells it, and takes the mapping's word", () => {
    const rows = [head, ["Voorbeeldstad", 2024, "1.234", "46.500"]];
    expect(faultsOf(rows)[0]).toBe('C2: "1.234"; "decimalMark": "," or "." in the mapping, for "1.234" can be read in two ways and no other number tells which');
    expect(read(rows, { decimalMark: "," }).observations[0]).toMatchObject({ numerator: 1234, denominator: 46_500 });
  });

  it("keeps the reason why there is no figure", () => {
    const rows = [head, ["Voorbeeldstad", 2024, "x", 50], ["Akkerveen", 2024, null, "n.v.t."], ["Beekdorp", 2024, "-", 50]];
    const { observations, recognised } = read(rows, { missing: { "-": "zero" } });
    expect(observations.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([["suppressed", 50], ["not-published", "not-applicable"], [0, 50]]);
    expect(recognised).toContain('"x" is read as: no figure, suppressed');
    expect(recognised).toContain("an empty cell is read as: no figure, not-published");
  });

  it("says which places were found under another name", () => {
    expect(read([head, ["Den Voorde", 2024, 12, 50]]).recognised).toContain("\"Den Voorde\" is read as 's-Heerenvoorde (GM9008)");
  });

  it("reads periods side by side, and places side by side", () => {
    const wide = read([["Gemeente", "2022", "2023"], ["Voorbeeldstad", 12, 13], ["Akkerveen", 14, "."]], { columns: { region: "Gemeente", periods: ["2022", "2023"] } }, countMapping);
    expect(wide.observations.map(({ region, period, value }) => [region, period, value])).toEqual([
      ["GM9001", "2022JJ00", 12],
      ["GM9001", "2023JJ00", 13],
      ["GM9002", "2022JJ00", 14],
      ["GM9002", "2023JJ00", "not-published"],
    ]);
    const turned = read([["Jaar", "Voorbeeldstad", "Akkerveen"], [2023, 12, 14]], { columns: { period: "Jaar", regions: ["Voorbeeldstad", "Akkerveen"] } }, countMapping);
    expect(turned.observations.map(({ region, value }) => [region, value])).toEqual([["GM9001", 12], ["GM9002", 14]]);
  });

  it("tells a fault in a head once, at the head", () => {
    const columns = { columns: { region: "Gemeente", periods: ["2022", "22-23"] } };
    expect(faultsOf([["Gemeente", "2022", "22-23"], ["Voorbeeldstad", 12, 13], ["Akkerveen", 14, 15]], columns, countMapping)).toHaveLength(1);
  });

  it("finds districts of the municipality that the mapping fixes, beside the municipality itself", () => {
    const rows = [["Wijk", "Hulp"], ["Binnenstad", 20], ["02 Zuid en Haven", 30], ["Voorbeeldstad", 50]];
    const { observations, faults } = read(rows, { columns: { region: "Wijk", value: "Hulp" }, fixed: { municipality: "Voorbeeldstad", period: "2024" } }, countMapping);
    expect(faults).toEqual([]);
    expect(observations.map(({ region, level }) => [region, level])).toEqual([["WK900100", "district"], ["WK900102", "district"], ["GM9001", "municipality"]]);
  });

  it("uses the division of the year, or the one that the mapping says", () => {
    const rows = [head, ["Samenhove", 2020, 12, 50]];
    expect(faultsOf(rows)[0]).toContain("Samenhove was not there yet");
    expect(read(rows, { division: 2024 }).observations[0]).toMatchObject({ region: "GM9012", division: 2024, period: "2020JJ00" });
  });

  it("passes over the rows that the mapping names, and counts them", () => {
    const { passedOver, rowsRead } = read([head, ["Voorbeeldstad", 2024, 12, 50], ["Totaal", "", 12, 50]], { passOver: ["totaal"] });
    expect([passedOver, rowsRead]).toEqual([1, 1]);
  });

  it("does not guess whether 0.12 is 12% or an eighth of one percent", () => {
    const rows = [["Gemeente", "Jaar", "Aandeel"], ["Voorbeeldstad", 2024, 0.12], ["Akkerveen", 2024, 0.5]];
    const columns = { region: "Gemeente", period: "Jaar", value: "Aandeel" };
    expect(() => read(rows, { columns })).toThrow(/2 percentages of which none is above 1; expected "factor": 100/);
    expect(read(rows, { columns, factor: 100 }).observations.map(({ value }) => value)).toEqual([12, 50]);
  });

  it("refuses a percent sign where the unit is another one", () => {
    expect(faultsOf([["Gemeente", "Jaar", "Hulp"], ["Voorbeeldstad", 2024, "12%"]], {}, countMapping)).toEqual(['C2: "12%"; a number without a percent sign, for the unit is count']);
  });

  it("names the columns it misses and those it found", () => {
    expect(() => read([["gemeente", "jaar", "Hulp"]])).toThrow(
      'wmo.csv: found no row with the columns "Gemeente", "Jaar", "Huishoudens"; nearest is a row with "gemeente", "jaar", "Hulp"; expected the names of the mapping, letter for letter',
    );
  });

  it("blames the mapping for what the mapping fixes", () => {
    expect(() => read([["Wijk", "Hulp"], ["Binnenstad", 20]], { columns: { region: "Wijk", value: "Hulp" }, fixed: { period: "gisteren" } }, countMapping)).toThrow(/^the mapping: found "gisteren" under "fixed"/);
  });
});
