/**
 * The command on answers as the publisher really gave them, taken into the vintage
 * that comes with the product.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, expect, it } from "vitest";
import { findBlock, observationAt, periodIndex } from "./figures/column.ts";
import { namedRows, parseCsv } from "./sources/csv.ts";
import { captured, readJson, youthCare } from "../test/captures.ts";
import { crimeTable, healthTable, incomeTable, serviceWith, youthIndicatorsTable, type PublishedTable } from "../test/published-tables.ts";
import { publishedFolder, whenPublished } from "../test/published-files.ts";
import { startReplayServer, type Answering, type Recording } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";
import { sync } from "./sync.ts";

const folders = mkdtempSync(join(tmpdir(), "estafette-captures-"));
afterAll(() => rmSync(folders, { recursive: true }));

async function take(table: string, recording: Recording) {
  return takeAll([table], recording, join(folders, table));
}

async function takeAll(tables: readonly string[], recording: Recording | Answering, data: string) {
  const server = await startReplayServer(recording);
  const [told, complaints]: [string[], string[]] = [[], []];
  const world = { waiting: createTestClock(Date.UTC(2026, 10, 22)), random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line), showProgress: () => {} };
  const code = await sync([...tables.flatMap((table) => ["--table", table]), "--from", server.url, "--data", data], world);
  await server.close();
  expect(complaints).toEqual([]);
  return { code, told, vintage: readCurrentWhole([data, join(import.meta.dirname, "../data")]) };
}

function valueOf({ vintage }: Awaited<ReturnType<typeof take>>, indicator: string, place: string, period: string) {
  const column = vintage.columns.get(indicator);
  const block = column && findBlock(column, place.startsWith("WK") ? "district" : place.startsWith("BU") ? "neighbourhood" : place === "NL00" ? "country" : "municipality", 2024);
  const list = block && vintage.lists.get(block.list);
  return block && list && observationAt(block, list.codes.indexOf(place), periodIndex(block, period));
}

/** The key figures of 2024: columns as recorded, people per region as published, the rest not filled. */
function keyFigures2024(): Recording {
  const part = (name: string) => readJson(join(publishedFolder, "cbs-odata", `v3_85984NED_${name}_value.json`)) as readonly Record<string, unknown>[];
  const name = "kwb_2024_gemeente_wijk_buurt_bevolking.csv.gz";
  const people = namedRows(parseCsv(gunzipSync(readFileSync(join(publishedFolder, "kwb", name))), name, { requires: ["code", "a_inw"] }));
  const columns = part("DataProperties").filter(({ Type }) => Type === "Topic").map(({ Key }) => String(Key));
  const filled: readonly (readonly [string, string])[] = [
    ["AantalInwoners_5", "a_inw"], ["Mannen_6", "a_man"], ["Vrouwen_7", "a_vrouw"], ["k_0Tot15Jaar_8", "a_00_14"], ["k_15Tot25Jaar_9", "a_15_24"],
    ["k_25Tot45Jaar_10", "a_25_44"], ["k_45Tot65Jaar_11", "a_45_64"], ["k_65JaarOfOuder_12", "a_65_oo"],
  ];
  const rows = people.map((row, ID) => ({
    ID,
    WijkenEnBuurten: String(row.code).padEnd(10),
    ...Object.fromEntries(columns.map((key) => [key, ""])),
    ...Object.fromEntries(filled.map(([key, own]) => [key, (row[own] === "" ? "." : String(row[own])).padStart(8)])),
  }));
  const [info] = part("TableInfos");
  const answers: readonly (readonly [string, Record<string, unknown>])[] = [
    ["/ODataApi/odata/85984NED/TableInfos", { value: [info] }],
    ["/ODataCatalog/Tables", { value: [{ ...info, RecordCount: rows.length }] }],
    ["/ODataApi/odata/85984NED/DataProperties", { value: part("DataProperties") }],
    ["/ODataFeed/odata/85984NED/UntypedDataSet", { value: rows }],
  ];
  return { answers: new Map(answers), linkName: "odata.nextLink", pageSize: 10_000 };
}

/** The median of Deventer a hundred euros higher. */
function changedIncome(table: PublishedTable): PublishedTable {
  const isOwn = (row: PublishedTable["rows"][number]) => String(row.RegioS).trim() === "GM0150";
  return { ...table, rows: table.rows.map((row) => (isOwn(row) ? { ...row, MediaanBesteedbaarInkomen_6: String(Number(row.MediaanBesteedbaarInkomen_6) + 0.1).slice(0, 4) } : row)) };
}

whenPublished("npm run sync, on what was really published", () => {
  it("takes the population of 2019 to 2026 in, and knows who did not exist in which year", async () => {
    const outcome = await take("03759ned", captured("03759ned", 100_000));
    expect(outcome.code).toBe(10);
    const table = outcome.vintage.tables.find(({ id }) => id === "bevolking-03759ned");
    expect(table?.periods).toEqual(["2019JJ00", "2020JJ00", "2021JJ00", "2022JJ00", "2023JJ00", "2024JJ00", "2025JJ00", "2026JJ00"]);
    expect(table?.dropped.map(({ reason }) => reason.en)).toEqual(["another kind of region, such as a province", "did not exist in that year and has no figure"]);
    const rows = outcome.vintage.workshop?.measures.get("bevolking-03759ned") ?? [];
    const country = rows.find(({ measure, level, period }) => measure === "bevolking:inwoners" && level === "country" && period === "2019JJ00");
    // CBS, 1 January 2019.
    expect(country?.cells.values[0]).toBe(17_282_163);
    // The files had averages rounded to whole people.
    expect(outcome.told).toContain("    bevolking:gemiddeld GM0088 2021JJ00: 938 is now 937.5 (−0.1%)");
    expect(outcome.vintage.tables.find(({ id }) => id === "average-population")?.tableNumber).toBe("70072ned");
  }, 60_000);

  it("finds the same youth care of 2022 as in the file, for the country and every municipality", async () => {
    const outcome = await take("85335NED", youthCare());
    // The recorded period says provisional, which the file did not: 346 regions of 17 topics, less those without a value.
    expect(outcome.told[3]).toMatch(/^ {2}0 new series; 0 values came, 0 went, 0 were revised, [\d,]+ changed in mark, margin or reason$/);
    expect(valueOf(outcome, "jongeren-met-jeugdzorg", "GM0150", "2022JJ00")).toMatchObject({ value: expect.closeTo((2345 / (15_813 + 12_405)) * 100, 4) });
  }, 60_000);

  it("takes 18,310 rows of key figures in, and the figures of the neighbourhoods stay what they were", async () => {
    const before = readCurrentWhole([join(import.meta.dirname, "../data")]);
    const outcome = await take("85984NED", keyFigures2024());
    // The file that came with the product was made of this very edition.
    expect(outcome.code).toBe(0);
    expect(outcome.told.slice(1)).toEqual([
      "85984NED: 18,310 rows",
      "  columns: 106 recognised as measures of ours",
      "  0 new series; 0 values came, 0 went, 0 were revised, 0 changed in mark, margin or reason",
      `nothing new: vintage ${before.id} has what was asked for`,
    ]);
    expect(valueOf(outcome, "inwoners", "NL00", "2024JJ00")).toMatchObject({ value: 17_942_942 });
    for (const { list, values } of before.columns.get("inwoners")?.blocks ?? []) {
      expect(outcome.vintage.columns.get("inwoners")?.blocks.find((block) => block.list === list)?.values).toEqual(values);
    }
  }, 120_000);

  it("takes a revised count of crimes in, with its rate, and replaces the file it came from", async () => {
    const table = crimeTable();
    // One burglary more in Deventer in 2025, and so in the country: 94 were published.
    const rows = table.rows.map((row) => {
      const isRevised = ["GM0150", "NL00"].includes(String(row.WijkenEnBuurten).trim()) && row.SoortMisdrijf === "1.1.1 " && row.Perioden === "2025JJ00";
      return isRevised ? { ...row, GeregistreerdeMisdrijven_1: String(Number(row.GeregistreerdeMisdrijven_1) + 1) } : row;
    });
    const outcome = await takeAll(["47018NED"], serviceWith([{ ...table, rows }]), join(folders, "crime"));
    expect(outcome.code).toBe(10);
    expect(outcome.told.filter((line) => line.startsWith("    "))).toEqual(["    politie:1.1.1 GM0150 2025JJ00: 94 is now 95 (+1.1%)", "    politie:1.1.1 NL00 2025JJ00: 21,624 is now 21,625 (+0.0%)"]);
    expect(valueOf(outcome, "woninginbraken-aantal", "GM0150", "2025JJ00")).toMatchObject({ value: 95 });
    expect(outcome.vintage.tables.map(({ tableNumber, id }) => (tableNumber === "47018NED" ? id : "")).filter(Boolean)).toEqual(["politie-47018ned"]);
  }, 120_000);

  it("takes an estimate of which only a margin changed, and keeps the margins of every year", async () => {
    const table = healthTable(2020);
    const upper = (row: (typeof table.rows)[number]) => String(row.RegioS).trim() === "GM0150" && row.Marges === "MBG0095" && String(row.Leeftijd).trim() === "10000";
    const rows = table.rows.map((row) => (upper(row) ? { ...row, ErvarenGezondheidGoedZeerGoed_1: "    81.2" } : row));
    const outcome = await takeAll(["85012NED"], serviceWith([{ ...table, rows }]), join(folders, "margins"));
    expect(outcome.told).toContain("  0 new series; 0 values came, 0 went, 0 were revised, 1 changed in mark, margin or reason");
    // Deventer in 2020, StatLine 85012NED: 78.1 (74.8 to 81.0).
    expect(valueOf(outcome, "ervaren-gezondheid-goed", "GM0150", "2020JJ00")).toMatchObject({ value: expect.closeTo(78.1, 4), lower: expect.closeTo(74.8, 4), upper: expect.closeTo(81.2, 4) });
    expect(valueOf(outcome, "ervaren-gezondheid-goed", "GM0150", "2016JJ00")).toMatchObject({ lower: expect.any(Number), upper: expect.any(Number) });
  }, 120_000);

  it("offers the table of incomes that takes the place of another, and asks only that one once it was taken", async () => {
    const data = join(folders, "incomes");
    const later = { ...incomeTable("86999NED", 2026), modified: "2026-11-02T02:00:00" };
    const both = await startReplayServer(serviceWith([incomeTable(), later]));
    const incomesTold = async () => {
      const told: string[] = [];
      const world = { waiting: createTestClock(Date.UTC(2026, 10, 22)), random: () => 0, tell: (line: string) => void told.push(line), complain: () => {}, showProgress: () => {} };
      await sync(["--from", both.url, "--data", data], world);
      return told.filter((line) => line.includes("Inkomen van huishoudens"));
    };
    expect(await incomesTold()).toEqual([
      "86161NED Inkomen van huishoudens; huishoudenskenmerken, regio (indeling 2025), changed 2025-12-02",
      'new in the catalogue: 86999NED "Inkomen van huishoudens; huishoudenskenmerken, regio (indeling 2026)", changed 2026-11-02; take it with: npm run sync -- --table 86999NED',
    ]);
    expect((await takeAll(["86999NED"], serviceWith([changedIncome(later)]), data)).code).toBe(10);
    expect(await incomesTold()).toEqual(["86999NED Inkomen van huishoudens; huishoudenskenmerken, regio (indeling 2026), changed 2026-11-02"]);
    await both.close();
  }, 120_000);

  it("takes crime, incomes, youth care and the health monitors in, and every page stays as it was", async () => {
    const tables = [crimeTable(), incomeTable(), youthIndicatorsTable(), healthTable(2016), healthTable(2020)];
    const data = join(folders, "all");
    const outcome = await takeAll(tables.map(({ id }) => id), serviceWith(tables), data);
    expect(outcome.told.filter((line) => line.includes("values came"))).toEqual(tables.map(() => "  0 new series; 0 values came, 0 went, 0 were revised, 0 changed in mark, margin or reason"));
    expect(outcome.code).toBe(0);
  }, 120_000);
});
