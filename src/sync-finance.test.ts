/**
 * `npm run sync` with tables of municipal finance: taken in beside the inhabitants,
 * marked when they cannot be used, offered for next year, and never half.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { inhabitantsIn } from "../demo/measurements.ts";
import { municipalities } from "../demo/places.ts";
import { perMunicipality, writeSmallBase } from "../demo/small-base.ts";
import { hashesIn } from "../test/hashes-in.ts";
import { findBlock, observationAt, periodIndex } from "./figures/column.ts";
import { MeasureStore } from "./figures/measure-store.ts";
import { mutateJson, replacements } from "./sources/cbs/odata/testing/mutate-json.ts";
import { startReplayServer, type Recording } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { cellTable, type CellTableChanges, type TestCell } from "./sources/iv3/testing/cell-table.ts";
import { readCurrentWhole } from "./store/read-workshop.ts";
import { makeCurrent, writeVintage } from "./store/write-vintage.ts";
import { sync } from "./sync.ts";

const table = "45067NED";
const folders = mkdtempSync(join(tmpdir(), "estafette-finance-"));
let runs = 0;
let data = "";

const inhabitants = perMunicipality("bevolking:inwoners", 2024, (code) => inhabitantsIn(code, 2024));
const accountOf2023 = perMunicipality("iv3-rekening:sociaal", 2023, () => 7_000_000);

beforeEach(() => {
  data = join(folders, String(runs++));
  writeSmallBase(data, { inhabitants, "iv3-rekening": accountOf2023 });
});
afterAll(() => rmSync(folders, { recursive: true }));

/** Two euro per inhabitant on the task of the neighbourhood, 1998 on debts and roads; 300 of it from the State. */
const cells: readonly TestCell[] = municipalities.flatMap(({ code }): readonly TestCell[] => {
  const persons = inhabitantsIn(code, 2024) / 1000;
  const own = (place: string, euros: number): TestCell => [`${code} 2024X005 ${place}`, Math.round(euros * persons), Math.round(euros * persons)];
  return [own("6.1 L4.2", 2), own("2.1 L3.8", 1998), own("6.3 B4.3.1", 300), own("P111 Ultimo", 500), own("P133 Ultimo", 500), own("A121 Ultimo", 1000)];
});
const finance = (changes: CellTableChanges = {}, more: readonly TestCell[] = []) => cellTable([...cells, ...more], { pageSize: 20, ...changes });

async function runOn(url: string, parameters: readonly string[] = ["--table", table], now = Date.UTC(2027, 3, 1)) {
  const [told, complaints]: [string[], string[]] = [[], []];
  const world = { waiting: createTestClock(now), random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line), showProgress: () => {} };
  const code = await sync([...parameters, "--from", url, "--data", data], world);
  return { code, told, complaints };
}

async function run(recording: Recording = finance(), parameters?: readonly string[]) {
  const server = await startReplayServer(recording);
  const outcome = await runOn(server.url, parameters);
  await server.close();
  return { ...outcome, rowsAsked: server.asked.filter((address) => address.includes("TypedDataSet")).length };
}

const current = () => readCurrentWhole([data]);

/** What a table of inhabitants would have brought. */
function addInhabitants(): void {
  const { id: _, workshop, ...vintage } = current();
  if (!workshop) throw new Error("no workshop in the current vintage");
  const store = new MeasureStore(workshop.divisions.lists);
  store.add("inhabitants", inhabitants, []);
  makeCurrent(data, writeVintage(data, { ...vintage, workshop: { ...workshop, measures: new Map([...workshop.measures, ["inhabitants", store.rows()]]) } }));
}

function figureOf(indicator: string, place = "GM9001", period = "2024JJ00") {
  const vintage = current();
  const column = vintage.columns.get(indicator);
  const block = column && findBlock(column, place === "NL00" ? "country" : "municipality", 2024);
  const list = block && vintage.lists.get(block.list);
  return block && list && periodIndex(block, period) >= 0 ? observationAt(block, list.codes.indexOf(place), periodIndex(block, period)) : undefined;
}

describe("npm run sync, with a table of municipal finance", () => {
  it("takes budgets, accounts and balance sheets in, per inhabitant too", async () => {
    const { code, told, complaints } = await run();
    expect(complaints).toEqual([]);
    expect(code).toBe(10);
    expect(told.slice(0, 3)).toEqual([
      "45067NED Gemeenten 2024 onbewerkte Iv3-data, changed 2027-03-25",
      `45067NED: ${cells.length} rows`,
      `  accounts of 2024: ${municipalities.length} of ${municipalities.length} municipalities, ${municipalities.length} of them in more than one placement, ${municipalities.length} with a balance sheet`,
    ]);
    // Voorbeeldstad has 101,000 inhabitants: 202 thousand euros.
    expect(figureOf("uitgaven-samenkracht-totaal")).toMatchObject({ value: 202_000 });
    expect(figureOf("uitgaven-samenkracht")).toMatchObject({ value: 2 });
    expect(figureOf("uitgaven-gemeente", "NL00")).toMatchObject({ value: expect.closeTo(2000, 0) });
    expect(figureOf("uitgaven-sociaal-domein-totaal", "GM9001", "2023JJ00")).toMatchObject({ value: 7_000_000 });
  });

  it("names the table with its year, beside the one from files whose other years it leaves", async () => {
    await run();
    const { tables } = current();
    expect(tables.map(({ id }) => id)).toContain("iv3-rekening");
    expect(tables.at(-1)).toMatchObject({
      id: "iv3-45067ned",
      tableNumber: table,
      title: { en: "Budget, account and balance sheet of municipalities (Iv3) 2024" },
      periods: ["2024JJ00"],
      rowsRead: cells.length,
      taken: { family: "iv3", service: "v3" },
    });
  });

  it("waits with amounts per inhabitant for the inhabitants of the year, and then reads what was kept again", async () => {
    writeSmallBase(data, { "iv3-rekening": accountOf2023 });
    const server = await startReplayServer(finance());
    const first = await runOn(server.url);
    expect(first.told[2]).toMatch(/not known yet, so amounts per inhabitant follow later$/);
    expect([figureOf("uitgaven-samenkracht-totaal"), figureOf("uitgaven-samenkracht")]).toEqual([expect.objectContaining({ value: 202_000 }), undefined]);
    expect((await runOn(server.url)).told[1]).toBe("  as we have it");
    addInhabitants();
    const again = await runOn(server.url);
    await server.close();
    expect([again.complaints, again.told[1]]).toEqual([[], "  as we have it; read again, for the inhabitants of its year are known now"]);
    expect(figureOf("uitgaven-samenkracht")).toMatchObject({ value: 2 });
    expect(server.asked.filter((address) => address.includes("TypedDataSet")).length).toBe(Math.ceil(cells.length / 20));
  });

  it("makes the same vintage again without the network", async () => {
    await run();
    const { id } = current();
    writeSmallBase(data, { inhabitants, "iv3-rekening": accountOf2023 });
    const { code } = await runOn("http://127.0.0.1:9", ["--offline"], Date.UTC(2028, 0, 1));
    expect([code, current().id]).toEqual([10, id]);
  });

  it("marks the tables from files when it cannot be used, and they keep their figures", async () => {
    const { code, complaints } = await run(finance({}, [["GM9001 2024X005 Tot_TV L1.1", 1, 1]]));
    expect([code, complaints]).toEqual([1, [expect.stringMatching(/^cbs\/live: table 45067NED is refused: an amount on "Tot_TV"/)]]);
    // Another year comes, so that there is a new vintage for the mark to stand in.
    const good = cellTable([["GM9001 2023X000 6.1 L4.2", 2 * 101_000]], { table: "45063NED", year: 2023 });
    const both = await run({ ...good, answers: new Map([...finance({}, [["GM9001 2024X005 Tot_TV L1.1", 1, 1]]).answers, ...good.answers]) }, ["--table", table, "--table", "45063NED"]);
    expect(both.code).toBe(11);
    const marked = current().tables.find(({ id }) => id === "iv3-rekening");
    expect(marked?.failure).toEqual({ on: "2027-04-01", reason: { nl: "er stonden codes in die wij niet kennen", en: "it had codes that we do not know" } });
    expect(figureOf("uitgaven-sociaal-domein-totaal", "GM9001", "2023JJ00")).toMatchObject({ value: 7_000_000 });
  });

  it("offers the table of next year with the command that takes it", async () => {
    const others = [2027, 2023].map((year) => ({ Identifier: `4${year}NED`, Title: `Gemeenten ${year} onbewerkte Iv3-data`, Modified: "2027-02-01T02:00:00" }));
    const { told } = await run(finance({ others }), []);
    expect(told.filter((line) => line.startsWith("new in the catalogue"))).toEqual([
      'new in the catalogue: 42027NED "Gemeenten 2027 onbewerkte Iv3-data", changed 2027-02-01; take it with: npm run sync -- --table 42027NED',
    ]);
  });
});

describe("npm run sync, given mutated tables of municipal finance", () => {
  it("takes the table whole or leaves every published byte as it was, and never falls over", async () => {
    const before = hashesIn(data);
    const { answers } = finance();
    const paths = [...answers.keys()];
    const codes = new Set<number>();
    const property = fc.asyncProperty(fc.nat(), fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), replacements, async (which, path, replacement) => {
      data = join(folders, String(runs++));
      writeSmallBase(data, { inhabitants, "iv3-rekening": accountOf2023 });
      const chosen = paths[which % paths.length];
      const mutated = new Map(answers).set(chosen, mutateJson(answers.get(chosen), path, replacement) as Record<string, unknown>);
      const { code, complaints } = await run({ ...finance(), answers: mutated });
      const now = hashesIn(data);
      codes.add(code);
      expect([...before].filter(([file, hash]) => now.get(file) !== hash && file !== "current")).toEqual([]);
      expect(now.get("current") !== before.get("current")).toBe(code === 10);
      expect(code === 10 ? "cbs/odata: " : complaints.at(-1)).toMatch(/^(cbs\/odata|cbs\/live|sync): /);
      rmSync(data, { recursive: true });
    });
    await fc.assert(property, { seed: 20_261_122, numRuns: 60 });
    expect([...codes].toSorted()).toEqual([1, 10]);
  }, 180_000);
});
