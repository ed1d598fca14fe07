/** What the command tells, and with which code it ends. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findKnownColumns } from "./sources/cbs/odata/known-columns.ts";
import { startReplayServer, type Fault } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { sync } from "./sync.ts";

const table = "85984NED";

/** The key figures of 2024 as their list of known columns describes them. */
function recording(columns = findKnownColumns(table) ?? []) {
  const paths = [...new Set(columns.flatMap(({ group }) => group.map((_, depth) => group.slice(0, depth + 1).join(" > "))))];
  const idOf = (path: string) => (path === "" ? null : 1000 + paths.indexOf(path));
  const groups = paths.map((path) => ({
    ID: idOf(path),
    ParentID: idOf(path.split(" > ").slice(0, -1).join(" > ")),
    Type: "TopicGroup",
    Key: "",
    Title: path.split(" > ").at(-1),
  }));
  const topics = columns.map(({ key, title, unit, group }, index) => ({ ID: index, ParentID: idOf(group.join(" > ")), Type: "Topic", Key: key, Title: title, Unit: unit }));
  const info = { Identifier: table, Title: "Kerncijfers wijken en buurten 2024", Catalog: "CBS", Modified: "2025-03-27T02:00:00", Period: "2024" };
  const answers: [string, Record<string, unknown>][] = [
    [`/ODataApi/odata/${table}/TableInfos`, { value: [info] }],
    ["/ODataCatalog/Tables", { value: [{ ...info, RecordCount: 18_310 }] }],
    [`/ODataApi/odata/${table}/DataProperties`, { value: [{ ID: 999, Type: "GeoDetail", Key: "WijkenEnBuurten", Title: "Wijken en buurten" }, ...groups, ...topics] }],
  ];
  return { answers: new Map(answers), linkName: "odata.nextLink" as const };
}

async function run(parameters: readonly string[], faults: readonly Fault[] = [], columns = findKnownColumns(table)) {
  const server = await startReplayServer(recording(columns), faults);
  const clock = createTestClock();
  const told: string[] = [];
  const complaints: string[] = [];
  const world = { waiting: clock, random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line) };
  const code = await sync([...parameters, "--from", server.url], world);
  await server.close();
  return { code, told, complaints };
}

describe("npm run sync", () => {
  it("ends with 0 when the table is as the bundled vintage has it", async () => {
    const { code, told, complaints } = await run(["--table", table, "--dry-run"]);
    expect(told[0]).toBe("85984NED Kerncijfers wijken en buurten 2024, changed 2025-03-27");
    expect(told[1]).toMatch(/^vintage [0-9a-f]{16} of \d{4}-\d\d-\d\d read it as: kwb-2024-population, kwb-2024-area-and-dwellings$/);
    expect(told.slice(2)).toEqual([
      "periods: 1 (2024JJ00)",
      "columns: 128; recognised 128, renamed 0, vanished 0, new 0",
      "rows: 18,310; 18,310 rows read as kwb-2024-population; 3,735 rows read as kwb-2024-area-and-dwellings",
      "nothing new",
    ]);
    expect(complaints).toEqual([]);
    expect(code).toBe(0);
  });

  it("ends with 10 when a column vanished, and names it", async () => {
    const { code, told } = await run(["--table", table, "--dry-run"], [], findKnownColumns(table)?.slice(1));
    expect(told).toContain('  vanished: Gemeentenaam_1, "Gemeentenaam" in naam (no longer in the table)');
    expect(code).toBe(10);
  });

  it("tells of waiting and still ends well", async () => {
    const { code, complaints } = await run(["--table", table, "--dry-run"], [{ kind: "status", status: 500, on: "TableInfos", times: 1 }]);
    expect(complaints).toEqual(["cbs/odata: table 85984NED, TableInfos, page 1: found status 500; expected status 200; trying again in 1 s"]);
    expect(code).toBe(0);
  });

  it("tells how far it is when it takes longer than a second", async () => {
    const { complaints } = await run(["--table", table, "--dry-run"], [{ kind: "status", status: 429, headers: { "retry-after": "7" }, on: "TableInfos", times: 1 }]);
    expect(complaints.at(-1)).toMatch(/^questions answered: 1 of 3, about 1[45] s left$/);
  });

  it("ends with 1 when the publisher does not answer, and tells nothing of the table", async () => {
    const { code, told, complaints } = await run(["--table", table, "--dry-run"], [{ kind: "status", status: 404, on: "DataProperties" }]);
    expect(complaints).toEqual(["cbs/odata: table 85984NED, DataProperties, page 1: found status 404; expected status 200"]);
    expect(told).toEqual([]);
    expect(code).toBe(1);
  });

  it.each([
    [["--dry-run"], "no table"],
    [["--table", table], "it can only look, so say --dry-run"],
    [["--table", table, "--dry-run", "--service", "v5"], '--service "v5"; expected v3 or v4'],
    [["--table", table, "--dry-run", "--data", "no-such-folder"], "no-such-folder"],
    [["--table", table, "--dry-run", "--hurry"], "--hurry"],
  ])("ends with 1 and says what was wrong: %j", async (parameters, message) => {
    const { code, complaints } = await run(parameters);
    expect(complaints).toEqual([expect.stringContaining(message)]);
    expect(code).toBe(1);
  });

  it("gives its code to the shell", () => {
    const root = join(import.meta.dirname, "..");
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/sync.ts"], { cwd: root, encoding: "utf8", timeout: 20_000 });
    expect(stderr).toContain("sync: no table; usage: npm run sync -- --table 85984NED --dry-run");
    expect(status).toBe(1);
  }, 30_000);
});
