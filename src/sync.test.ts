/** What the command tells, what it writes, and with which code it ends. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { keyFigureRegions, keyFiguresV3, keyFiguresV4 } from "../demo/key-figures.ts";
import { districts, municipalities } from "../demo/places.ts";
import { writeSmallBase } from "../demo/small-base.ts";
import { answerAsPdok } from "./sources/borders/pdok/testing/pdok-answers.ts";
import { yearTable } from "./sources/places/testing/year-table.ts";
import { liveFamilies } from "./sources/cbs/live/families.ts";
import { findKnownColumns } from "./sources/cbs/odata/known-columns.ts";
import { startReplayServer, type Fault, type Recording } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { findBlock, observationAt, periodIndex } from "./figures/column.ts";
import { ownIndicator } from "./figures/own-indicator.ts";
import type { Vintage } from "./figures/vintage.ts";
import { publishOwnFigures } from "./intake/change-own-figures.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";
import { openShelf } from "./store/vintage-shelf.ts";
import { listManifests } from "./store/vintage-files.ts";
import { makeCurrent, publishVintage } from "./store/write-vintage.ts";
import { sync } from "./sync.ts";

const table = "85984NED";
const folders = mkdtempSync(join(tmpdir(), "estafette-sync-"));
let runs = 0;
let data = "";
let baseId = "";

beforeEach(() => {
  data = join(folders, String(runs++));
  baseId = writeSmallBase(data);
});
afterAll(() => rmSync(folders, { recursive: true }));

async function runOn(url: string, parameters: readonly string[], now = Date.UTC(2027, 3, 1)) {
  const [told, complaints, progress]: [string[], string[], string[]] = [[], [], []];
  const into = (lines: string[]) => (line: string) => void lines.push(line);
  const world = { waiting: createTestClock(now), random: () => 0, tell: into(told), complain: into(complaints), showProgress: into(progress) };
  const code = await sync([...parameters, "--from", url, "--data", data], world);
  return { code, told, complaints, progress };
}

async function run(parameters: readonly string[], recording: Recording = keyFiguresV3(), faults: readonly Fault[] = []) {
  const server = await startReplayServer(recording, faults);
  const outcome = await runOn(server.url, parameters);
  await server.close();
  return { ...outcome, asked: server.asked };
}

const current = () => readCurrentWhole([data]);

function valueOf(vintage: Vintage, indicator: string, place: string, period: string) {
  const column = vintage.columns.get(indicator);
  const level = place.startsWith("WK") ? "district" : place === "NL00" ? "country" : "municipality";
  const block = column && findBlock(column, level, 2024);
  const list = block && vintage.lists.get(block.list);
  if (!block || !list) throw new Error(`no ${indicator} at ${level}`);
  return observationAt(block, list.codes.indexOf(place), periodIndex(block, period));
}

describe("npm run sync", () => {
  it("takes a table in: new figures, a revised one, and everything else as it was", async () => {
    const before = current();
    const { code, told, complaints } = await run(["--table", table]);
    expect(complaints).toEqual([]);
    expect(code).toBe(10);
    expect(told[0]).toBe("85984NED Kerncijfers wijken en buurten 2024, changed 2027-03-25");
    expect(told[1]).toBe(`85984NED: ${keyFigureRegions.length} rows`);
    // Voorbeeldstad has 101,000 inhabitants; the file had ten fewer, and so had the country.
    expect(told.filter((line) => line.startsWith("    "))).toEqual([
      "    kwb:a_inw GM9001 2024JJ00: 100,990 is now 101,000 (+0.0%)",
      expect.stringMatching(/^ {4}kwb:a_inw NL00 2024JJ00: [\d,]+ is now [\d,]+ \(\+0\.0%\)$/),
    ]);
    const after = current();
    expect(told.at(-1)).toBe(`vintage ${after.id} of 2027-04-01 in ${data}: as ${baseId}, with these figures`);
    expect(valueOf(after, "inwoners", "GM9001", "2024JJ00")).toMatchObject({ value: 101_000 });
    expect(valueOf(after, "inwoners", "GM9001", "2023JJ00")).toEqual(valueOf(before, "inwoners", "GM9001", "2023JJ00"));
    expect(after.municipalities).toEqual(before.municipalities);
    expect([before.expectations, after.expectations?.().has("inwoners")]).toEqual([undefined, true]);
    expect(after.formerMunicipalities).toEqual(before.formerMunicipalities);
  });

  it("makes rates again with the new denominators, also where the count is of another table", async () => {
    await run(["--table", table]);
    // 5 × round(101,000 / 250) young people in youth care, among floor(15,150) + floor(12,120) of up to 25.
    expect(valueOf(current(), "jongeren-met-jeugdzorg", "GM9001", "2024JJ00")).toMatchObject({ value: expect.closeTo((2020 / 27_270) * 100, 4) });
    const block = current().columns.get("jongeren-met-jeugdzorg")?.blocks.find(({ list }) => list === "municipality-2024");
    expect(block?.periods.map(({ period, table: first, also }) => [period, first, also])).toEqual([
      ["2023JJ00", "youth-care", ["kwb-2023"]],
      ["2024JJ00", "youth-care", ["kwb-85984ned"]],
    ]);
  });

  it("takes figures along that a municipality brought itself", async () => {
    const unit = { kind: "count", words: { nl: "woorden", en: "words" } } as const;
    const words = { title: unit.words, definition: unit.words, theme: "jeugd", nature: "objective", polarity: "no-judgement", moment: "year", decimals: 0, isOfPeople: true } as const;
    const indicator = ownIndicator({ ...words, id: "lokaal-hulp", unit }, { kind: "value", value: "lokaal:hulp" });
    const measurements = [{ measure: "lokaal:hulp", region: "GM9001", level: "municipality", division: 2024, period: "2024JJ00", value: 12 }] as const;
    publishOwnFigures({ data, bundled: data }, "public", { indicator, table: { ...current().tables[0], id: "lokaal-hulp" }, measurements }, "2026-12-01");
    await run(["--table", table]);
    expect(valueOf(current(), "lokaal-hulp", "GM9001", "2024JJ00")).toMatchObject({ value: 12 });
    expect(current().tables.map(({ id }) => id)).toEqual(["kwb-2023", "youth-care", "kwb-85984ned", "lokaal-hulp"]);
  });

  it("names the table with its day, edition and bytes, and drops a file whose figures it replaced", async () => {
    await run(["--table", table]);
    const { tables } = current();
    expect(tables.map(({ id }) => id)).toEqual(["kwb-2023", "youth-care", "kwb-85984ned"]);
    expect(tables.at(-1)).toMatchObject({
      tableNumber: table,
      taken: { on: "2027-04-01", modified: "2027-03-25T02:00:00", family: "kwb", service: "v3" },
      rowsRead: keyFigureRegions.length,
      periods: ["2024JJ00"],
    });
    expect(tables.at(-1)?.files.map(({ name }) => name)).toContain("UntypedDataSet, from 6");
    expect(tables.at(-1)?.files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
  });

  it("asks nothing but the description when it has this very edition, and ends with 0", async () => {
    const server = await startReplayServer(keyFiguresV3());
    await runOn(server.url, ["--table", table]);
    const [asked, id] = [server.asked.length, current().id];
    const again = await runOn(server.url, ["--table", table]);
    await server.close();
    expect(again).toMatchObject({ code: 0, told: [expect.any(String), "  as we have it", `nothing new: vintage ${id} has what was asked for`] });
    expect(server.asked.slice(asked).filter((path) => path.includes("UntypedDataSet"))).toEqual([]);
    expect(current().id).toBe(id);
  });

  it("tells what would change and writes nothing when it only looks", async () => {
    const { code, told } = await run(["--table", table, "--dry-run"]);
    expect(code).toBe(10);
    expect(told.some((line) => line.startsWith("  new periods:"))).toBe(true);
    expect(current().id).toBe(baseId);
  });

  it("reads the same figures from version 4", async () => {
    await run(["--table", table]);
    const first = current();
    data = join(folders, String(runs++));
    writeSmallBase(data);
    const { code, complaints } = await run(["--table", table, "--service", "v4"], keyFiguresV4());
    expect(complaints).toEqual([]);
    expect(code).toBe(10);
    for (const id of ["inwoners", "jongeren-met-jeugdzorg", "koopwoningen"]) expect(current().columns.get(id)).toEqual(first.columns.get(id));
  });

  it("makes the same vintage again without the network, from what was kept", async () => {
    await run(["--table", table]);
    const { id } = current();
    writeSmallBase(data);
    const { code, told } = await runOn("http://127.0.0.1:9", ["--offline"], Date.UTC(2028, 0, 1));
    expect(told.at(-1)).toBe(`vintage ${id} of 2027-04-01 in ${data}: as ${baseId}, with these figures`);
    expect(code).toBe(10);
    expect(current().id).toBe(id);
  });

  it("says that nothing was kept when there is nothing to read again", async () => {
    const { code, complaints } = await runOn("http://127.0.0.1:9", ["--offline"]);
    expect(complaints).toEqual([`sync: nothing was kept in ${join(data, "raw")}; ask over the network first`]);
    expect(code).toBe(1);
  });

  it("goes on after the last whole page when it broke off", async () => {
    const server = await startReplayServer(keyFiguresV3(), [{ kind: "status", status: 500, on: "$skip=12", times: 5 }]);
    const pages = () => server.asked.filter((path) => path.includes("UntypedDataSet")).length;
    expect(await runOn(server.url, ["--table", table])).toMatchObject({ code: 1 });
    expect(pages()).toBe(2 + 5);
    expect(await runOn(server.url, ["--table", table])).toMatchObject({ code: 10 });
    await server.close();
    expect(pages()).toBe(2 + 5 + 1);
  });

  it("does not undo what another command took in or away meanwhile, says so, and does it the next time", async () => {
    let meanwhile = "";
    const change = (json: Record<string, unknown>) => {
      meanwhile = publishVintage(data, { ...current(), asOf: "2027-01-01" }, baseId);
      return json;
    };
    const first = await run(["--table", table], keyFiguresV3(), [{ kind: "other-body", on: "UntypedDataSet", times: 1, change }]);
    expect(first.code).toBe(1);
    expect(first.complaints).toEqual([`nothing was taken: while this ran, another command put vintage ${meanwhile} in the place of ${baseId}, which this would undo; run it again`]);
    expect(current().id).toBe(meanwhile);
    expect(listManifests(data)).toEqual([baseId, meanwhile].toSorted());
    expect((await run(["--table", table])).told.at(-1)).toContain(`as ${meanwhile}, with these figures`);
  });

  it("takes a new vintage to a running server by itself", async () => {
    const shelf = openShelf({ bundled: data, data });
    await run(["--table", table]);
    await shelf.refresh();
    expect(shelf.current().id).toBe(current().id);
    expect(shelf.current().id).not.toBe(baseId);
    shelf.close();
  });

  it("offers the table of next year with the command that takes it, and takes it when told to", async () => {
    const others = [
      { Identifier: "86165NED", Title: "Kerncijfers wijken en buurten 2025", Modified: "2026-06-01T02:00:00" },
      { Identifier: "83765NED", Title: "Kerncijfers wijken en buurten 2017", Modified: "2018-06-01T02:00:00" },
      { Identifier: "45082NED", Title: "Gemeenten 2027 onbewerkte Iv3-data", Modified: "2026-11-24T02:00:00" },
    ];
    const { told } = await run([], keyFiguresV3({ others }));
    expect(told.filter((line) => line.startsWith("new in the catalogue"))).toEqual([
      'new in the catalogue: 86165NED "Kerncijfers wijken en buurten 2025", changed 2026-06-01; take it with: npm run sync -- --table 86165NED',
      'new in the catalogue: 45082NED "Gemeenten 2027 onbewerkte Iv3-data", changed 2026-11-24; take it with: npm run sync -- --table 45082NED',
    ]);
    const next = await run(["--table", "86165NED"], keyFiguresV3({ table: "86165NED", year: 2025 }));
    expect(next.complaints).toEqual([]);
    expect(next.told).toContain("  new periods: 2025JJ00");
    expect(valueOf(current(), "inwoners", "GM9001", "2025JJ00")).toMatchObject({ value: 102_010 });
    // Districts of 2025 were in no list of ours; the table brought its own.
    expect(current().lists.get("district-2025")?.codes).toEqual(["WK900100", "WK900101", "WK900102", "WK900103", "WK900700"]);
  });

  // The small base knows the municipalities up to 2025.
  const nextYear = (rows = municipalities.map(({ code, name }) => ({ code, name, regions: {} })), record: readonly Record<string, string>[] = []): Recording => {
    const list = { Identifier: "99026NED", Title: "Gebieden in Nederland 2026", Modified: "2025-12-01T02:00:00" };
    const figures = keyFiguresV3({ table: "86165NED", year: 2026, others: [list] });
    const places = yearTable("99026NED", 2026, rows, []).filter(([path]) => path !== "/ODataCatalog/Tables");
    return { ...figures, answers: new Map([...figures.answers, ...places, ["/CBS/03759ned/RegioSCodes", { value: record }]]) };
  };

  it("takes the list of a year in which no municipality changed by itself, when a table needs it", async () => {
    const server = await startReplayServer(nextYear());
    const { code, told, complaints } = await runOn(server.url, ["--table", "86165NED"]);
    await server.close();
    expect(complaints).toEqual([]);
    expect(code).toBe(10);
    expect(told).toContain("  list of 2026 from 99026NED: no municipality changed since 2024");
    expect(valueOf(current(), "inwoners", "GM9001", "2026JJ00")).toMatchObject({ value: expect.any(Number) });
    expect(current().tables.find(({ id }) => id === "regions-2026")?.tableNumber).toBe("99026NED");
    expect(current().workshop?.divisions.lists.has("municipality-2026")).toBe(true);
    const { id } = current();
    makeCurrent(data, baseId);
    await runOn(server.url, ["--offline"]);
    expect(current().id).toBe(id);
  });

  it("says how to go over when the municipalities of that year are others", async () => {
    const merged = municipalities.filter(({ code }) => code !== "GM9003").map(({ code, name }) => ({ code, name, regions: {} }));
    const record = { Identifier: "GM9003", Title: "Beekdorp", Description: "Opgeheven per 01-01-2026, overgegaan naar:\r\n- Akkerveen (GM9002),\r\n... 1 hectare met 1 woning en 18870 inwoners\r\n" };
    const { code, complaints } = await run(["--table", "86165NED"], nextYear(merged, [record]));
    expect(code).toBe(1);
    expect(complaints).toEqual(["cbs/live: table 86165NED is refused: the municipalities of 2026 are not those of 2024; go over to them first: npm run divisions -- --year 2026 --take"]);
    expect(current().id).toBe(baseId);
  });

  it("says that the list of a year is not there yet", async () => {
    const { complaints } = await run(["--table", "86165NED"], keyFiguresV3({ table: "86165NED", year: 2026 }));
    expect(complaints).toEqual([
      "cbs/live: table 86165NED is refused: no list of municipalities of 2026, and it did not come: cbs/odata: table the catalogue, Gebieden in Nederland 2026: found no such table; expected one table with that title",
    ]);
  });

  const square = (place: number) => {
    const [west, south] = [5 + place / 10, 52];
    const ring = [[west, south], [west + 0.1, south], [west + 0.1, south + 0.1], [west, south + 0.1], [west, south]];
    return { type: "Polygon" as const, coordinates: [ring] };
  };
  const bordersOfDistricts = answerAsPdok(
    new Map([
      [
        "/cbs/gebiedsindelingen/ogc/v1/collections/wijk_gegeneraliseerd",
        districts.map(([code, name], place) => ({ type: "Feature" as const, id: code, properties: { statcode: code, statnaam: name, jrstatcode: `2024${code}` }, geometry: square(place) })),
      ],
    ]),
  );

  it("takes the borders along that the pages lack, with the figures in one vintage", async () => {
    const pdok = await startReplayServer(bordersOfDistricts);
    expect(current().borders.get("district-2024")?.isComplete).toBe(false);
    const { code, told } = await run(["--table", table, "--borders", "--borders-from", pdok.url]);
    expect(code).toBe(10);
    expect(told).toContain("wijk_gegeneraliseerd 2024: 5 shapes read, 5 regions with a border (4 until now), 0 of the list without one");
    expect(told.at(-1)).toBe(`vintage ${current().id} of 2027-04-01 in ${data}: as ${baseId}, with these figures and borders`);
    expect(current().borders.get("district-2024")?.isComplete).toBe(true);
    const asked = pdok.asked.length;
    expect((await run(["--table", table, "--borders", "--borders-from", pdok.url])).code).toBe(0);
    expect(pdok.asked).toHaveLength(asked);
    await pdok.close();
  });

  it("takes figures in when the borders do not come, and says so", async () => {
    const { code, complaints } = await run(["--table", table, "--borders", "--borders-from", "http://127.0.0.1:9"]);
    expect(code).toBe(11);
    expect(complaints.at(-1)).toMatch(/^pdok: gebiedsindelingen, wijk_gegeneraliseerd/);
    expect(valueOf(current(), "inwoners", "GM9001", "2024JJ00")).toMatchObject({ value: 101_000 });
  });

  it("takes a renamed column only when told so", async () => {
    const columns = (findKnownColumns(table) ?? []).map((column) => (column.key === "Koopwoningen_47" ? { ...column, title: "Woningen in eigendom" } : column));
    const without = await run(["--table", table], keyFiguresV3({ columns }));
    expect(without.told.some((line) => line.startsWith("  renamed, not taken without --renamed: Koopwoningen_47"))).toBe(true);
    expect(current().columns.get("koopwoningen")).toBeUndefined();
    const withIt = await run(["--table", table, "--renamed"], keyFiguresV3({ columns, modified: "2027-03-26T02:00:00" }));
    expect(withIt.code).toBe(10);
    expect(current().columns.get("koopwoningen")?.blocks.length).toBeGreaterThan(0);
  });

  it("finds a column again under another number, and keeps what vanished as it was", async () => {
    const renumbered = (findKnownColumns(table) ?? []).map((column, index) => ({ ...column, key: column.key.replace(/_\d+$/, `_${200 - index}`) }));
    await run(["--table", table], keyFiguresV3({ columns: renumbered }));
    const first = current();
    expect(valueOf(first, "inwoners", "GM9001", "2024JJ00")).toMatchObject({ value: 101_000 });
    const fewer = (findKnownColumns(table) ?? []).filter(({ key }) => key !== "Koopwoningen_47");
    const { told } = await run(["--table", table], keyFiguresV3({ columns: fewer, modified: "2027-03-27T02:00:00" }));
    expect(told).toContain("  vanished, kept as it was: kwb:p_koopw municipality 2024JJ00");
    expect(current().columns.get("koopwoningen")).toEqual(first.columns.get("koopwoningen"));
    expect(current().tables.at(-1)?.notes.at(-1)?.en).toMatch(/^The table no longer has 3 series/);
  });

  it("does not empty a page for a table that was emptied", async () => {
    await run(["--table", table]);
    const before = current();
    const change = (rows: readonly Record<string, unknown>[]) => rows.map((row, index) => (index > 4 ? { ...row, Koopwoningen_47: "       ." } : row));
    const { told } = await run(["--table", table], keyFiguresV3({ change, modified: "2027-03-27T02:00:00" }));
    expect(told).toContain("  kept as it was: kwb:p_koopw municipality 2024JJ00, which now has 4 figures instead of 12");
    expect(current().columns.get("koopwoningen")).toEqual(before.columns.get("koopwoningen"));
  });

  it("marks a table that failed with the day and the reason, keeps its figures, and takes the mark away when it goes well again", async () => {
    // This publisher has one table; all others are not there.
    const faults: Fault[] = [{ kind: "html", on: "85335NED" }];
    const { code, complaints } = await run([], keyFiguresV3(), faults);
    expect(code).toBe(11);
    const failed = liveFamilies.flatMap(({ tables }) => tables).filter((one) => one !== table);
    expect(complaints.filter((line) => !line.includes("trying again")).map((line) => /table (\w+),/.exec(line)?.[1])).toEqual(failed);
    expect(current().tables.find(({ id }) => id === "youth-care")?.failure).toEqual({
      on: "2027-04-01",
      reason: { nl: "het antwoord van de bron zag er anders uit dan verwacht", en: "the answer of the source looked different from what was expected" },
    });
    expect(current().tables.find(({ id }) => id === "kwb-85984ned")?.failure).toBeUndefined();
    expect(valueOf(current(), "jongeren-met-jeugdzorg", "GM9001", "2023JJ00")).toMatchObject({ value: expect.any(Number) });
  });

  it("tells of waiting and still ends well", async () => {
    const { code, complaints } = await run(["--table", table], keyFiguresV3(), [{ kind: "status", status: 500, on: "TableInfos", times: 1 }]);
    expect(complaints).toEqual(["cbs/odata: table 85984NED, TableInfos, page 1: found status 500; expected status 200; trying again in 1 s"]);
    expect(code).toBe(10);
  });

  it("tells how far it is, with a bar and the time left, when it takes longer than a second", async () => {
    const waits: Fault[] = [{ kind: "status", status: 429, headers: { "retry-after": "7" }, on: "$skip=6", times: 1 }];
    const { progress } = await run(["--table", table], keyFiguresV3(), waits);
    expect(progress.at(-1)).toMatch(/^85984NED: \[#+\.+\] 12 of 18, about \d+ s left$/);
  });

  it.each([
    [["--table", table, "--service", "v5"], '--service "v5"; expected v3 or v4'],
    [["--table", "83648NED"], "status 404"],
    [["--hurry"], "--hurry"],
  ])("ends with 1 and says what was wrong: %j", async (parameters, message) => {
    const { code, complaints } = await run(parameters);
    expect(complaints).toEqual([expect.stringContaining(message)]);
    expect(code).toBe(1);
    expect(current().id).toBe(baseId);
  });

  it("gives its code to the shell", () => {
    const root = join(import.meta.dirname, "..");
    const { status, stderr } = spawnSync(process.execPath, ["--import", "tsx", "src/sync.ts", "--hurry"], { cwd: root, encoding: "utf8", timeout: 20_000 });
    expect(stderr).toContain("--hurry");
    expect(status).toBe(1);
  }, 30_000);
});
