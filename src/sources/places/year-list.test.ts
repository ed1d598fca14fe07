import { describe, expect, it } from "vitest";
import { publishedFolder, whenPublished } from "../../../test/published-files.ts";
import { inWorld } from "../cbs/odata/testing/world.ts";
import { namedRows, parseCsv } from "../csv.ts";
import { folderFiles } from "../folder-files.ts";
import { groupingsFile, readGroupings } from "./groupings.ts";
import { readMunicipalityLists } from "./municipality-lists.ts";
import { recordingOf, yearTable, type YearRow } from "./testing/year-table.ts";
import { findYearTable, readYearList } from "./year-list.ts";

const headings = ["Provincies", "Jeugdregio's"];
const rows: readonly YearRow[] = [
  { code: "GM0164", name: "Hengelo (O.)", regions: { Provincies: ["PV23", "Overijssel"], "Jeugdregio's": ["JZ15", "Twente"] } },
  { code: "GM0373", name: "Bergen (NH.)", regions: { Provincies: ["PV27", "Noord-Holland"] } },
  { code: "GM0893", name: "Bergen (L.)", regions: { Provincies: ["PV31", "Limburg"] } },
];
const table = yearTable("99027NED", 2027, rows, headings);

const from = (recording: ReturnType<typeof yearTable>) => inWorld(recordingOf(recording), [], ({ v3 }) => readYearList(v3, "99027NED", 2027));

/** One answer of the table, changed. */
function spoilt(part: string, change: (value: Record<string, unknown>[]) => unknown[]): ReturnType<typeof yearTable> {
  return table.map(([path, answer]) => (path.endsWith(part) ? [path, { ...answer, value: change(answer.value as Record<string, unknown>[]) }] : [path, answer]));
}

describe("the municipalities of a year", () => {
  it("are found by the title of their table", async () => {
    expect(await inWorld(recordingOf(table), [], ({ v3 }) => findYearTable(v3, 2027))).toBe("99027NED");
    await expect(inWorld(recordingOf(table), [], ({ v3 }) => findYearTable(v3, 2028))).rejects.toThrow("Gebieden in Nederland 2028: found no such table; expected one table with that title");
  });

  it("have their name, with an addition only where two are called the same", async () => {
    const { municipalities } = await from(table);
    expect([...municipalities]).toEqual([["GM0164", "Hengelo"], ["GM0373", "Bergen (NH.)"], ["GM0893", "Bergen (L.)"]]);
  });

  it("have the regions they work in, by heading and not by number, and none where the cell is empty", async () => {
    const { groupings, withoutColumns } = await from(table);
    expect(groupings.get("GM0164")).toEqual([
      { kind: "province", code: "PV23", name: "Overijssel" },
      { kind: "youth-region", code: "JZ15", name: "Twente" },
    ]);
    expect(groupings.get("GM0373")).toEqual([{ kind: "province", code: "PV27", name: "Noord-Holland" }]);
    expect(withoutColumns).toContain("ggd-region");
  });

  it("are refused when there are fewer than the table says", async () => {
    await expect(from(spoilt("UntypedDataSet", (value) => value.slice(1)))).rejects.toThrow("found 2 rows; expected the 3 it announced");
  });

  it("are refused when a row is no municipality, or has no name", async () => {
    await expect(from(spoilt("UntypedDataSet", ([first, ...rest]) => [{ ...first, RegioS: "PV20" }, ...rest]))).rejects.toThrow('found region "PV20" called "Hengelo (O.)"');
    await expect(from(spoilt("UntypedDataSet", ([first, ...rest]) => [{ ...first, Naam_2: "." }, ...rest]))).rejects.toThrow('found region "GM0164" called ""');
  });

  it("are refused when the names moved to another heading", async () => {
    const renamed = spoilt("DataProperties", (value) => value.map((one) => (one.Title === "Codes en namen van gemeenten" ? { ...one, Title: "Namen" } : one)));
    await expect(from(renamed)).rejects.toThrow("found no column with the names of municipalities");
  });
});

whenPublished("the municipalities of years that were published", () => {
  const files = folderFiles(publishedFolder);

  it("are those of 2022, with the groupings the bundled vintage has", async () => {
    const realHeadings = namedRows(parseCsv(files.bytes("cbs-odata/v3_85067NED_DataProperties_cbsodataR.csv"), "DataProperties", { requires: ["Type", "Title"] }))
      .filter((row) => row.Type === "TopicGroup")
      .map((row) => row.Title);
    const columns: Readonly<Record<string, string>> = {
      "Arbeidsmarktregio's": "arbeidsmarktregio",
      "COROP-gebieden": "corop",
      "GGD-regio's": "ggd_regio",
      "Jeugdregio's": "jeugdregio",
      Provincies: "provincie",
      "Regionale eenheden": "politie_eenheid",
      "Regionale Meld- en Coördinatiepunten": "rmc_regio",
      "RegioPlus-arbeidsmarktregio's": "regioplus_arbeidsmarktregio",
      "Veilig Thuis Regio's": "veilig_thuis_regio",
      "Veiligheidsregio's": "veiligheidsregio",
      "Zorgkantoorregio's": "zorgkantoorregio",
    };
    const published = namedRows(parseCsv(files.bytes(groupingsFile), groupingsFile, { requires: ["gm_code"] })).map((row) => ({
      code: row.gm_code,
      name: row.gm_naam,
      regions: Object.fromEntries(Object.entries(columns).map(([heading, stem]) => [heading, [row[`${stem}_code`], row[`${stem}_naam`]] as const])),
    }));
    const under = realHeadings.filter((heading) => heading in columns);
    expect(under).toHaveLength(Object.keys(columns).length);
    const read = await inWorld(recordingOf(yearTable("85067NED", 2022, published, under)), [], ({ v3 }) => readYearList(v3, "85067NED", 2022));
    expect(read.withoutColumns).toEqual([]);
    const sorted = (all: typeof read.groupings) => [...all].map(([code, groupings]) => [code, groupings.toSorted((a, b) => a.kind.localeCompare(b.kind))]);
    expect(sorted(read.groupings)).toEqual(sorted(readGroupings(files)));
    expect(read.municipalities.size).toBe(345);
  });

  it("are those of 2024, as CBS published them", async () => {
    const csv = new TextDecoder().decode(files.bytes("cbs-odata/v3_85755NED_gebieden_2024_untyped_5kolommen.csv")).replace(/^\uFEFF/, "");
    const lines = csv.trim().split(/\r?\n/).slice(1).map((line) => line.split(";").map((cell) => cell.replaceAll('"', "")));
    const published = lines.map(([, code, name, , province]) => ({ code: code.trim(), name: name.trim(), regions: { Provincies: ["PV", province.trim()] as const } }));
    const { municipalities } = await inWorld(recordingOf(yearTable("85755NED", 2024, published, headings)), [], ({ v3 }) => readYearList(v3, "85755NED", 2024));
    expect(new Map([...municipalities].toSorted())).toEqual(new Map([...(readMunicipalityLists(files).get(2024) ?? [])].toSorted()));
  });
});
