/** What the command tells of a year to come, in which places merged that in truth did not. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { divisions } from "./divisions.ts";
import { startReplayServer, type Fault } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { yearTable, type YearRow } from "./sources/places/testing/year-table.ts";
import { readVintage } from "./store/read-vintage.ts";

const bundled = join(import.meta.dirname, "../data");
const vintage = readVintage(bundled, readFileSync(join(bundled, "current"), "utf8").trim());
const headings = ["Provincies", "COROP-gebieden", "Jeugdregio's", "Arbeidsmarktregio's", "GGD-regio's", "Veiligheidsregio's", "Zorgkantoorregio's", "Veilig Thuis Regio's", "Regionale Meld- en Coördinatiepunten", "Regionale eenheden"];
const kinds = ["province", "corop", "youth-region", "labour-market-region", "ggd-region", "safety-region", "care-office-region", "safe-home-region", "rmc-region", "police-unit"];

const today: readonly YearRow[] = vintage.municipalities.map(({ code, name, groupings }) => ({
  code,
  name,
  regions: Object.fromEntries(
    groupings.flatMap((one) => {
      const heading = headings[kinds.indexOf(one.kind)];
      return heading ? [[heading, [one.code, one.name] as const]] : [];
    }),
  ),
}));

// Invented: Scherpenzeel is divided over two neighbours, Ameland disappears without a word, a town is new.
const invented: readonly YearRow[] = [
  ...today.filter(({ code }) => code !== "GM0279" && code !== "GM0060").map((row) => (row.code === "GM0106" ? { ...row, regions: { ...row.regions, "Jeugdregio's": ["JZ99", "Drents Midden"] as const } } : row)),
  { code: "GM2099", name: "Nieuwstad", regions: {} },
];
const record = [
  { Identifier: "GM0279", Title: "Scherpenzeel", DimensionGroupId: "GMPV25", Description: "Opgeheven per 01-01-2027, overgegaan naar:\r\n- Barneveld (GM0203),\r\n... 900 hectare met 3000 woningen en 7500 inwoners\r\n- Woudenberg (GM0351),\r\n... 400 hectare met 1000 woningen en 2500 inwoners\r\n" },
  { Identifier: "GM0203", Title: "Barneveld", DimensionGroupId: "GMPV25", Description: "Grenswijziging per 01-01-2026, overgegaan naar:\r\n- Ede (GM0228),\r\n... 1 hectare met 4 woningen en 9 inwoners\r\nSamengevoegd met iets\r\n" },
];

async function run(rows: readonly YearRow[], parameters = ["--year", "2027"], faults: readonly Fault[] = []) {
  const answers = new Map([...yearTable("99027NED", 2027, rows, headings), ["/CBS/03759ned/RegioSCodes", { value: record }] as const]);
  const server = await startReplayServer({ answers, linkName: "odata.nextLink" }, faults);
  const [told, complaints]: [string[], string[]] = [[], []];
  const world = { waiting: createTestClock(), random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line) };
  const code = await divisions([...parameters, "--data", "nowhere", "--from", server.url], world);
  await server.close();
  return { code, told, complaints };
}

describe("npm run divisions", () => {
  it("tells what changed, where people went by their number, and where nobody says so", async () => {
    const { code, told, complaints } = await run(invented);
    expect(complaints).toEqual([]);
    expect(told).toEqual([
      "99027NED: 341 municipalities in 2027; we have 342 of 2024; 340 unchanged",
      "vanished: Ameland (GM0060) → nobody tells where its people went; a successor table is needed",
      "vanished: Scherpenzeel (GM0279) → Barneveld (GM0203) 75.0% (7500), Woudenberg (GM0351) 25.0% (2500)",
      "appeared: Nieuwstad (GM2099) ← nobody tells where its people came from; a successor table is needed",
      "border moved on 2026-01-01: 9 people from Barneveld (GM0203) to Ede (GM0228)",
      "youth-region: 1 elsewhere in 2027: GM0106 from Drenthe to Drents Midden",
      "cannot read, beside GM0203: Samengevoegd met iets",
    ]);
    expect(code).toBe(10);
  });

  it("ends with 10 when only a border moved, because figures may have to be converted", async () => {
    const { code, told } = await run(today);
    expect(told[0]).toBe("99027NED: 342 municipalities in 2027; we have 342 of 2024; 342 unchanged");
    expect(code).toBe(10);
  });

  it("ends with 1 when there is no table of that year yet", async () => {
    const { code, complaints } = await run(today, ["--year", "2028"]);
    expect(complaints).toEqual(["cbs/odata: table the catalogue, Gebieden in Nederland 2028: found no such table; expected one table with that title"]);
    expect(code).toBe(1);
  });

  it("tells nothing of half a list", async () => {
    const { code, told } = await run(today, ["--year", "2027"], [{ kind: "other-body", on: "UntypedDataSet", change: (json) => ({ ...json, value: (json.value as unknown[]).slice(5) }) }]);
    expect(told).toEqual([]);
    expect(code).toBe(1);
  });

  it("explains itself", async () => {
    const { complaints } = await run(today, ["--year", "next"]);
    expect(complaints[0]).toContain('divisions: --year "next"; expected a year, such as 2027; usage: npm run divisions');
  });
});
