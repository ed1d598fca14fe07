/**
 * A publisher that misbehaves, in every way we could think of, and answers full of
 * nonsense: the command ends by itself, says what was wrong, and the figures in the
 * data folder are, byte for byte, what they were.
 */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { hashesIn } from "../test/hashes-in.ts";
import { keyFiguresV3 } from "../demo/key-figures.ts";
import { writeSmallBase } from "../demo/small-base.ts";
import { mutateJson, replacements } from "./sources/cbs/odata/testing/mutate-json.ts";
import { startReplayServer, type Fault, type Recording } from "./sources/cbs/odata/testing/replay-server.ts";
import { createTestClock, type TestClock } from "./sources/cbs/odata/testing/test-clock.ts";
import { sync } from "./sync.ts";

const table = "85984NED";
const folders = mkdtempSync(join(tmpdir(), "estafette-misbehaviour-"));
const base = join(folders, "base");
let before: ReadonlyMap<string, string>;
let runs = 0;

beforeAll(() => {
  writeSmallBase(base);
  before = hashesIn(base);
});
afterAll(() => rmSync(folders, { recursive: true }));

function newFolder(): string {
  const data = join(folders, String(runs++));
  cpSync(base, data, { recursive: true });
  return data;
}

/** The indexes of what was kept, as text. */
function keptAddresses(data: string): string {
  const editions = join(data, "raw/editions");
  return readdirSync(editions).map((name) => readFileSync(join(editions, name), "utf8")).join("");
}

async function run(recording: Recording, faults: readonly Fault[] | ((clock: TestClock) => readonly Fault[]), data = newFolder()) {
  const clock = createTestClock(Date.UTC(2027, 3, 1));
  const server = await startReplayServer(recording, typeof faults === "function" ? faults(clock) : faults);
  const [told, complaints]: [string[], string[]] = [[], []];
  const world = { waiting: clock, random: () => 0, tell: (line: string) => void told.push(line), complain: (line: string) => void complaints.push(line), showProgress: () => {} };
  const code = await sync(["--table", table, "--from", server.url, "--data", data], world);
  await server.close();
  return { code, told, complaints, data };
}

type Row = Record<string, unknown>;
const page = "UntypedDataSet";
const changed = (change: (rows: readonly Row[]) => readonly Row[]) => keyFiguresV3({ change });
const inRows = (change: (rows: readonly Row[]) => readonly Row[]) => (json: Row) => ({ ...json, value: change(json.value as readonly Row[]) });

interface Misbehaviour {
  readonly name: string;
  readonly recording?: Recording;
  readonly faults?: readonly Fault[] | ((clock: TestClock) => readonly Fault[]);
  readonly says: RegExp;
}

const misbehaviours: readonly Misbehaviour[] = [
  { name: "status 500, five times", faults: [{ kind: "status", status: 500, on: page }], says: /status 500; expected status 200; tried 5 times/ },
  { name: "status 429 without an end", faults: [{ kind: "status", status: 429, on: page }], says: /status 429/ },
  { name: "a request to come back tomorrow", faults: [{ kind: "status", status: 429, headers: { "retry-after": "86400" }, on: page }], says: /come back after 86400 seconds/ },
  { name: "a slow drip that stops", faults: (clock) => [{ kind: "slow-drip", on: page, afterFirstBytes: () => clock.pass(31_000) }], says: /stopped coming/ },
  { name: "silence", faults: (clock) => [{ kind: "silence", on: page, onAsked: () => clock.pass(121_000) }], says: /in time|stopped coming/ },
  { name: "truncated JSON", faults: [{ kind: "truncated-json", on: page }], says: /not whole JSON/ },
  { name: "HTML instead of JSON", faults: [{ kind: "html", on: page }], says: /text\/html/ },
  { name: "a wrong length", faults: [{ kind: "wrong-content-length", difference: 10, on: page }], says: /broken connection|bytes it announced/ },
  { name: "a redirect to elsewhere", faults: [{ kind: "redirect", to: "https://elsewhere.example/", on: page }], says: /a link to https:\/\/elsewhere\.example/ },
  { name: "five gigabytes of nothing", faults: [{ kind: "endless-body", on: page, times: 1 }], says: /more than 200000000 bytes/ },
  { name: "another number behind a column in the rows than in the list of columns", recording: changed((rows) => rows.map(({ Koopwoningen_47: value, ...row }) => ({ ...row, Koopwoningen_48: value }))), says: /a row with .*Koopwoningen_48.* instead of Koopwoningen_47/ },
  { name: "a missing column", recording: changed((rows) => rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== "Koopwoningen_47")))), says: /a row without Koopwoningen_47/ },
  { name: "fewer rows than are counted", recording: changed((rows) => rows.slice(1)), says: /17 rows; the publisher counts 18/ },
  { name: "a row that comes twice", recording: changed((rows) => [...rows.slice(1), { ...rows[1], ID: 99 }]), says: /more than one observation of/ },
  { name: "a page that comes twice", faults: [{ kind: "other-body", on: "$skip=6", change: (json) => ({ ...json, value: keyFiguresV3().answers.get(`/ODataFeed/odata/${table}/${page}`)?.value }) }], says: /more than one observation of/ },
  { name: "a page that names itself as the next", faults: [{ kind: "other-body", on: "$skip=6", change: (json) => ({ ...json, "odata.nextLink": `/ODataFeed/odata/${table}/${page}?$skip=6` }) }], says: /a link to page 2 again/ },
  { name: "a region that does not exist", recording: changed((rows) => rows.map((row, index) => (index === 3 ? { ...row, WijkenEnBuurten: "GM9999    " } : row))), says: /regions that do not exist have figures, such as GM9999 in 2024/ },
  { name: "municipalities that do not add up", recording: changed((rows) => rows.map((row, index) => (index === 3 ? { ...row, AantalInwoners_5: "  999999" } : row))), says: /municipalities add up to/ },
  { name: "words where a number was", faults: [{ kind: "other-body", on: page, change: inRows((rows) => rows.map((row) => ({ ...row, AantalInwoners_5: "many" }))) }], says: /"many" in AantalInwoners_5/ },
  { name: "another table than was asked for", faults: [{ kind: "other-body", on: "TableInfos", change: inRows((rows) => rows.map((row) => ({ ...row, Identifier: "00000NED" }))) }], says: /table "00000NED"/ },
  { name: "columns of something else", faults: [{ kind: "other-body", on: "DataProperties", change: inRows((rows) => rows.map((row) => (row.Type === "Topic" ? { ...row, Title: "Iets anders", Key: `Iets_${String(row.ID)}` } : row))) }], says: /columns were recognised; expected at least half of either/ },
];

describe("npm run sync, with a publisher that misbehaves", () => {
  it.each(misbehaviours)("$name: it fails, says so, and changes nothing", async ({ recording = keyFiguresV3(), faults = [], says }) => {
    const { code, told, complaints, data } = await run(recording, faults);
    expect(code).toBe(1);
    expect(complaints.at(-1)).toMatch(says);
    expect(told.at(-1)).toMatch(/^nothing was taken: vintage \w+ stays as it is$/);
    expect(hashesIn(data)).toEqual(before);
  }, 60_000);

  it("believes its own clock when the publisher's day is still to come, and says that one of them is wrong", async () => {
    const { code, told } = await run(keyFiguresV3({ modified: "2041-01-01T00:00:00" }), []);
    expect(told[0]).toMatch(/changed 2041-01-01, which is still to come; one of two clocks is wrong$/);
    expect(told.at(-1)).toMatch(/ of 2027-04-01 in /);
    expect(code).toBe(10);
  });

  it("does not read the same mistake again the next day", async () => {
    const first = await run(changed((rows) => [...rows.slice(1), { ...rows[1], ID: 99 }]), []);
    expect(first.code).toBe(1);
    expect(await run(keyFiguresV3(), [], first.data)).toMatchObject({ code: 10 });
  });

  it("was killed in the middle: the next run asks the rest only, and the figures were not touched", async () => {
    const data = newFolder();
    let onAsked = () => {};
    const arrived = new Promise<void>((resolve) => (onAsked = resolve));
    const server = await startReplayServer(keyFiguresV3(), [{ kind: "silence", on: "$skip=12", times: 1, onAsked: () => onAsked() }]);
    const child = spawn(process.execPath, ["--import", "tsx", "src/sync.ts", "--table", table, "--from", server.url, "--data", data], { cwd: join(import.meta.dirname, "..") });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await arrived;
    // A page is kept while the next is already asked for; the one before the silence has to be there.
    const pageBefore = server.asked.filter((path) => path.includes(page)).at(-2) ?? "";
    await vi.waitFor(() => expect(keptAddresses(data)).toContain(pageBefore), { timeout: 30_000 });
    child.kill("SIGKILL");
    await ended;
    expect(hashesIn(data)).toEqual(before);
    const asked = server.asked.length;
    const world = { waiting: createTestClock(Date.UTC(2027, 3, 1)), random: () => 0, tell: () => {}, complain: () => {}, showProgress: () => {} };
    expect(await sync(["--table", table, "--from", server.url, "--data", data], world)).toBe(10);
    expect(server.asked.slice(asked).filter((path) => path.includes(page))).toEqual([expect.stringContaining("$skip=12")]);
    await server.close();
  }, 60_000);
});

describe("npm run sync, given mutated answers", () => {
  it("takes the table whole or leaves every published byte as it was, and never falls over", async () => {
    const codes = new Set<number>();
    const answers = keyFiguresV3().answers;
    const paths = [...answers.keys()];
    const property = fc.asyncProperty(fc.nat(), fc.array(fc.nat(40), { minLength: 1, maxLength: 4 }), replacements, async (which, path, replacement) => {
      const chosen = paths[which % paths.length];
      const mutated = new Map(answers).set(chosen, mutateJson(answers.get(chosen), path, replacement) as Row);
      const { code, data, complaints } = await run({ ...keyFiguresV3(), answers: mutated }, []);
      const [now, isTaken] = [hashesIn(data), code === 10];
      codes.add(code);
      // What was published is never altered; a table that failed says so itself, and adds nothing.
      expect([...before].filter(([file, hash]) => now.get(file) !== hash && file !== "current")).toEqual([]);
      expect([now.get("current") !== before.get("current"), now.size > before.size]).toEqual([isTaken, isTaken]);
      expect(isTaken ? "cbs/odata: " : complaints.at(-1)).toMatch(/^(cbs\/odata|cbs\/live|sync): /);
      rmSync(data, { recursive: true });
    });
    await fc.assert(property, { seed: 20_261_122, numRuns: 60 });
    expect([...codes].toSorted()).toEqual([1, 10]);
  }, 180_000);
});
