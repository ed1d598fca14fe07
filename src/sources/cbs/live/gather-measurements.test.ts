/** Rows with further dimensions, and tables of which all years are in the division of today. */
import { describe, expect, it } from "vitest";
import type { RegionList } from "../../../terms/region.ts";
import type { PublishedObservation } from "../odata/client.ts";
import { createGatherer, type TableShape } from "./gather-measurements.ts";
import type { LiveFamily, LiveMeasure } from "./live-family.ts";

const kinds = ["1.1.1", "1.1.2"];
const measures = kinds.map((SoortMisdrijf): LiveMeasure => ({ measure: `politie:${SoortMisdrijf}`, precision: { factor: 1 }, addsUp: true, only: { SoortMisdrijf } }));
const crimes: LiveFamily = {
  id: "politie", service: "v3", tables: [], words: "", title: /^x$/, isYearly: false, references: [], measures, fixed: {},
  isInDivisionOfToday: true, nowhere: new Set(["GM0000"]), describe: () => ({}) as never,
};
const list = (id: string, codes: readonly string[]): RegionList => ({ id, level: id.startsWith("c") ? "country" : "municipality", division: 2024, codes, names: codes, parents: [] });
const lists = new Map([list("country-2024", ["NL00"]), list("municipality-2024", ["GM0014", "GM0150"])].map((one) => [one.id, one]));
const shape: TableShape = {
  table: "47018NED", regionDimension: "R", timeDimension: "P", period: undefined, divisionYear: 2024, decimals: new Map(), lists,
  measures: measures.map((live) => ({ live, column: "n", codes: { ...live.only } as Record<string, string> })),
};
const row = (R: string, value: number, SoortMisdrijf = "1.1.1", P = "2012JJ00"): PublishedObservation => ({ measure: "n", dimensions: { SoortMisdrijf, R, P }, attribute: "", id: R + SoortMisdrijf + P, value, marks: [] });

const burglaries = [row("NL00", 11), row("GM0014", 5), row("GM0150", 6)];

function gather(rows: readonly PublishedObservation[]) {
  const gatherer = createGatherer(crimes, shape);
  gatherer.add(rows);
  const { measurements, dropped } = gatherer.finish(rows.length);
  return { measurements: [...measurements], dropped };
}

describe("createGatherer, with many measures in one column", () => {
  it("gives each the rows of its own code, and leaves other kinds", () => {
    const { measurements } = gather([...burglaries, row("NL00", 110, "1.1.2"), row("GM0014", 50, "1.1.2"), row("GM0150", 60, "1.1.2"), row("GM0014", 999, "0.0.0")]);
    expect(measurements.map(({ measure, region, value }) => [measure, region, value])).toEqual([
      ["politie:1.1.1", "NL00", 11], ["politie:1.1.1", "GM0014", 5], ["politie:1.1.1", "GM0150", 6],
      ["politie:1.1.2", "NL00", 110], ["politie:1.1.2", "GM0014", 50], ["politie:1.1.2", "GM0150", 60],
    ]);
  });

  it("counts what happened in no municipality in particular for the country only", () => {
    const { measurements, dropped } = gather([row("NL00", 14), row("GM0014", 5), row("GM0150", 6), row("GM0000", 3)]);
    expect(measurements.map(({ region }) => region)).toEqual(["NL00", "GM0014", "GM0150"]);
    expect(dropped).toMatchObject([{ count: 1, reason: { en: "municipality unknown; counts for the Netherlands only" } }]);
  });

  it("refuses a country that is not the sum of its municipalities and those unknown", () => {
    expect(() => gather([row("NL00", 11), row("GM0014", 5), row("GM0150", 6), row("GM0000", 3)])).toThrow("2 municipalities add up to 14, the country is 11");
  });
});

describe("createGatherer, for figures that add up", () => {
  it("refuses municipalities without a country to add up to", () => {
    expect(() => gather([row("GM0014", 5), row("GM0150", 6)])).toThrow("no politie:1.1.1 of the country in 2012JJ00; expected the sum");
  });

  it("refuses a table in which nothing is a figure of ours", () => {
    expect(() => gather([row("NL00", 5, "0.0.0")])).toThrow("no figure of ours in 1 rows; expected some");
  });
});

describe("createGatherer, for a table in the division of today", () => {
  it("puts every year in that division", () => {
    expect(gather(burglaries).measurements[0]).toMatchObject({ division: 2024, period: "2012JJ00" });
  });

  it("refuses a table with a municipality of another division", () => {
    expect(() => gather([...burglaries, row("GM9998", 7)])).toThrow("regions that do not exist have figures, such as GM9998 in 2024");
  });

  it("refuses a table in which a municipality went up into another, though all codes look familiar", () => {
    expect(() => gather([row("NL00", 11), row("GM0014", 11)])).toThrow("no row of GM0150; expected all 2 municipalities of 2024");
  });
});
