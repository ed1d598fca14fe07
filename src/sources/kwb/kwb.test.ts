import { describe, expect, it } from "vitest";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { filesOfTexts } from "../excerpt.ts";
import { creditToCbs } from "../licence.ts";
import { columnsOf } from "./columns.ts";
import { kwbReader, type KwbEdition } from "./edition.ts";
import { kwbEditions } from "./editions.ts";
import { usualPrecision } from "./precision.ts";

const words = { nl: "Voorbeeld", en: "Example" };
const table: SourceTableDescription = {
  id: "example",
  provider: "CBS",
  title: words,
  edition: words,
  url: "https://opendata.cbs.nl/statline/",
  licence: creditToCbs,
  notes: [],
};
const edition: KwbEdition = {
  table,
  year: 2021,
  files: [{ path: "kwb.csv", regionColumn: "gwb_code", inhabitantsColumn: "aant_inw" }],
  columns: columnsOf("aant_inw>a_inw g_ink_pi g_wozbag a_soz_wb p_wmo_t p_jz_tn p_koopw"),
};
const excerpt = `gwb_code,aant_inw,g_ink_pi,g_wozbag,a_soz_wb,p_wmo_t,p_jz_tn,p_koopw
NL00,17475415,29.2,290,407970,,,57
GM0001,1234,,296,20,67,,64
GM0002,5678,31.1,310,90,,,70
WK000100,1200,28.4,301,20,60,,65
WK000101,30,,,,,,
WK000102,0,,,,,,
WK000200,5680,31.1,310,90,,,70
`;
const read = kwbReader(edition).read(filesOfTexts({ "kwb.csv": excerpt }));
const valueOf = (name: string, region: string) =>
  read.measurements.find((one) => one.measure === `kwb:${name}` && one.region === region)?.value;

describe("an edition of the key figures", () => {
  it("calls a measure by its name of 2021", () => {
    expect(valueOf("a_inw", "NL00")).toBe(17_475_415);
  });

  it("turns thousands of euros into euros", () => {
    expect(valueOf("g_ink_pi", "WK000100")).toBe(28_400);
    expect(valueOf("g_wozbag", "GM0001")).toBe(296_000);
  });

  it("does not publish an income for everybody", () => {
    expect(valueOf("g_ink_pi", "GM0001")).toBe("not-published");
  });

  it("knows who did not deliver on social support: the municipality and its districts", () => {
    expect(valueOf("p_wmo_t", "GM0002")).toBe("not-delivered");
    expect(valueOf("p_wmo_t", "WK000200")).toBe("not-delivered");
  });

  it("yields no social support for the country, where nobody has a figure at that level", () => {
    expect(valueOf("p_wmo_t", "NL00")).toBeUndefined();
  });

  it("takes an empty cell of a small district for too few people", () => {
    expect(valueOf("a_soz_wb", "WK000101")).toBe("suppressed");
    expect(valueOf("p_wmo_t", "WK000101")).toBe("suppressed");
    expect(valueOf("p_koopw", "WK000101")).toBe("not-published");
  });

  it("has no benefits to count where nobody lives", () => {
    expect(valueOf("a_soz_wb", "WK000102")).toBe("not-applicable");
  });

  it("yields nothing for a column without any figure", () => {
    expect(valueOf("p_jz_tn", "GM0001")).toBeUndefined();
  });

  it("says to which step a level is rounded", () => {
    const steps = read.roundings.filter((one) => one.measure === "kwb:a_inw");
    expect(steps).toEqual([{ measure: "kwb:a_inw", period: "2021JJ00", level: "district", step: 5 }]);
  });

  it("reads one year out of a file with several", () => {
    const panel: KwbEdition = { ...edition, files: [{ ...edition.files[0], yearColumn: "jaar" }], columns: columnsOf("aant_inw>a_inw") };
    const text = "jaar,gwb_code,aant_inw\n2017,GM0001,1200\n2021,GM0001,1234\n";
    const one = kwbReader(panel).read(filesOfTexts({ "kwb.csv": text }));
    expect(one.rowsRead).toBe(1);
    expect(one.measurements.map((measurement) => measurement.value)).toEqual([1234]);
  });

  it("counts a row without a region code as dropped", () => {
    const text = `${excerpt}PV26,1,1,1,1,1,1,1\n`;
    expect(kwbReader(edition).read(filesOfTexts({ "kwb.csv": text })).dropped.map((one) => one.count)).toEqual([1]);
  });

  it("refuses a file without an expected column", () => {
    expect(() => kwbReader(edition).read(filesOfTexts({ "kwb.csv": "gwb_code,aant_inw\n" }))).toThrow('kwb.csv: no column "g_ink_pi"');
  });
});

describe("the editions", () => {
  it("read every column once", () => {
    const twice = kwbEditions.filter(
      ({ columns }) =>
        new Set(columns.map((column) => column.name)).size < columns.length ||
        new Set(columns.map((column) => column.from)).size < columns.length,
    );
    expect(twice.map((one) => one.table.id)).toEqual([]);
  });

  it("have a table with its own id each", () => {
    expect(new Set(kwbEditions.map((one) => one.table.id)).size).toBe(kwbEditions.length);
  });
});

describe("precision", () => {
  it("counts persons exactly, in fives for districts", () => {
    expect(usualPrecision("a_inw").step).toEqual({ district: 5, neighbourhood: 5 });
  });

  it("has distances in tenths and shares in whole percents where nothing else is said", () => {
    expect(usualPrecision("apotheek_gemiddelde_afstand_in_km").step).toBe(0.1);
    expect(usualPrecision("p_herkomst_nl").step).toBe(1);
    expect(usualPrecision("g_pau_km").step).toBe(1);
  });
});
