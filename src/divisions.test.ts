/** What the command tells of a year to come, in which places merged that in truth did not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answerAsPublishers, rowsOfToday, scherpenzeel, type RecordRow } from "../test/year-to-come.ts";
import { divisions } from "./divisions.ts";
import { startReplayServer, type Fault } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import type { YearRow } from "./sources/places/testing/year-table.ts";

const folder = mkdtempSync(join(tmpdir(), "estafette-divisions-told-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Invented: Scherpenzeel is divided over two neighbours, Ameland disappears without a word, a town is new.
const invented: readonly YearRow[] = [
  ...rowsOfToday.filter(({ code }) => code !== "GM0279" && code !== "GM0060").map((row) => (row.code === "GM0106" ? { ...row, regions: { ...row.regions, "Jeugdregio's": ["JZ99", "Drents Midden"] as const } } : row)),
  { code: "GM2099", name: "Nieuwstad", regions: {} },
];
const barneveld: RecordRow = {
  Identifier: "GM0203",
  Title: "Barneveld",
  Description: "Grenswijziging per 01-01-2026, overgegaan naar:\r\n- Ede (GM0228),\r\n... 1 hectare met 4 woningen en 9 inwoners\r\nSamengevoegd met iets\r\n",
};

let runs = 0;

async function run(rows: readonly YearRow[], parameters = ["--year", "2027"], faults: readonly Fault[] = []) {
  const server = await startReplayServer(answerAsPublishers({ rows, record: [scherpenzeel, barneveld] }), faults);
  const [told, complaints]: [string[], string[]] = [[], []];
  const world = { waiting: createTestClock(), random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line) };
  const code = await divisions([...parameters, "--data", join(folder, String(runs++)), "--from", server.url], world);
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
    const { code, told } = await run(rowsOfToday);
    expect(told[0]).toBe("99027NED: 342 municipalities in 2027; we have 342 of 2024; 342 unchanged");
    expect(code).toBe(10);
  });

  it("ends with 1 when there is no table of that year yet", async () => {
    const { code, complaints } = await run(rowsOfToday, ["--year", "2028"]);
    expect(complaints).toEqual(["cbs/odata: table the catalogue, Gebieden in Nederland 2028: found no such table; expected one table with that title"]);
    expect(code).toBe(1);
  });

  it("tells nothing of half a list", async () => {
    const { code, told } = await run(rowsOfToday, ["--year", "2027"], [{ kind: "other-body", on: "UntypedDataSet", change: (json) => ({ ...json, value: (json.value as unknown[]).slice(5) }) }]);
    expect(told).toEqual([]);
    expect(code).toBe(1);
  });

  it("explains itself", async () => {
    const { complaints } = await run(rowsOfToday, ["--year", "next"]);
    expect(complaints[0]).toContain('divisions: --year "next"; expected a year, such as 2027; usage: npm run divisions');
  });
});
