/** Everything a publisher can do wrong, once each: does the client try again, or say what it found? */
import { describe, expect, it, vi } from "vitest";
import { observationsOf } from "./client.ts";
import { CbsError } from "./cbs-error.ts";
import type { Fault } from "./testing/replay-server.ts";
import { smallTable, smallV3, smallV4 } from "./testing/small-tables.ts";
import { createTestClock } from "./testing/test-clock.ts";
import { gather, inWorld } from "./testing/world.ts";

const on = "/Observations";
const whole = 16;

const count = (faults: Parameters<typeof inWorld>[1], settings = {}) =>
  inWorld(smallV4(), faults, async ({ v4, clock }) => ({ found: (await gather(observationsOf(v4, smallTable))).length, slept: clock.slept }), settings);

const failure = async (faults: Parameters<typeof inWorld>[1], settings = {}) => {
  const error: unknown = await count(faults, settings).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(CbsError);
  return error as CbsError;
};

describe("a publisher that recovers", () => {
  const passing: readonly (readonly [string, Fault])[] = [
    ["an error of its own", { kind: "status", status: 500, on, times: 2 }],
    ["half of the JSON", { kind: "truncated-json", on, times: 1 }],
    ["a page of HTML", { kind: "html", on, times: 1 }],
    ["fewer bytes than announced", { kind: "wrong-content-length", difference: 40, on, times: 1 }],
    ["more bytes than announced", { kind: "wrong-content-length", difference: -40, on, times: 1 }],
  ];

  it.each(passing)("is asked again after %s", async (_, fault) => {
    const { found, slept } = await count([fault]);
    expect(found).toBe(whole);
    expect(slept.filter((wait) => wait >= 500)).toEqual(fault.times === 2 ? [500, 1000] : [500]);
  });

  it("is asked again as late as it says, in seconds", async () => {
    const { found, slept } = await count([{ kind: "status", status: 429, headers: { "retry-after": "7" }, on, times: 1 }]);
    expect(found).toBe(whole);
    expect(slept).toContain(7000);
  });

  it("is asked again as late as it says, by its own clock, which is a year ahead", async () => {
    const headers = { "retry-after": "Sun, 21 Nov 2027 12:00:09 GMT", date: "Sun, 21 Nov 2027 12:00:00 GMT" };
    const { found, slept } = await count([{ kind: "status", status: 503, headers, on, times: 1 }]);
    expect(found).toBe(whole);
    expect(slept).toContain(9000);
  });

  it("is asked again after it stopped halfway", async () => {
    const { found } = await count((clock) => [{ kind: "slow-drip", afterFirstBytes: () => clock.pass(31_000), on, times: 1 }]);
    expect(found).toBe(whole);
  });

  it("is asked again after it never answered", async () => {
    const { found } = await count((clock) => [{ kind: "silence", onAsked: () => clock.pass(121_000), on, times: 1 }]);
    expect(found).toBe(whole);
  });

  it("may send us to another address of its own", async () => {
    const to = `/CBS/${smallTable}/Properties`;
    const title = await inWorld(smallV4(), [{ kind: "redirect", to, on: "Properties", times: 1 }], async ({ v4 }) => (await v4.table(smallTable)).title);
    expect(title).toBe("Kinderen; regio");
  });
});

describe("a publisher that asks us to come back later", () => {
  it("is left alone by all requests", async () => {
    const slept: number[] = [];
    // Who sleeps here, sleeps on.
    const waiting = { ...createTestClock(), sleep: (milliseconds: number) => new Promise<void>(() => slept.push(milliseconds)) };
    const asked = await inWorld(
      smallV4(),
      [{ kind: "status", status: 429, headers: { "retry-after": "7" }, on: "Properties" }],
      async (world) => {
        void world.v4.table(smallTable);
        await vi.waitUntil(() => slept.length === 1);
        void world.v4.measures(smallTable);
        await vi.waitUntil(() => slept.length === 2);
        return world.asked;
      },
      { waiting, politeness: { interval: 0 } },
    );
    expect(slept).toEqual([7000, 7000]);
    expect(asked).toEqual([`/CBS/${smallTable}/Properties`]);
  });
});

describe("a publisher that does not recover", () => {
  const lasting: readonly (readonly [Fault, string])[] = [
    [{ kind: "status", status: 500, on }, "found status 500; expected status 200; tried 5 times"],
    [{ kind: "status", status: 404, on }, "found status 404; expected status 200"],
    [{ kind: "html", on }, 'found an answer of type "text/html; charset=utf-8"; expected JSON; tried 5 times'],
    [{ kind: "redirect", to: "https://elsewhere.example/", on }, "found a link to https://elsewhere.example; expected one to http://127.0.0.1:"],
    [{ kind: "redirect", to: `/CBS/${smallTable}${on}`, on }, "found more than 3 redirects; expected an answer"],
    [{ kind: "endless-body", on }, "found more than 1000000 bytes; expected at most 1000000 bytes in one answer"],
    [{ kind: "status", status: 429, headers: { "retry-after": "3600" }, on }, "to come back after 3600 seconds; expected an answer within 120 seconds"],
  ];

  it.each(lasting)("is told apart: %j", async (fault, message) => {
    const error = await failure([fault], { limits: { bytes: 1_000_000 } });
    expect(error.message).toContain(`table ${smallTable}, Observations, page 1: `);
    expect(error.message).toContain(message);
  });

  it.each<Fault>([
    { kind: "truncated-json", on },
    { kind: "wrong-content-length", difference: 40, on },
    { kind: "wrong-content-length", difference: -40, on },
  ])("gives nothing of half an answer: %j", async (fault) => {
    expect((await failure([fault])).message).toMatch(/tried 5 times$/);
  });

  it("is not waited for after its time is over", async () => {
    const error = await failure((clock) => [{ kind: "silence", onAsked: () => clock.pass(121_000), on }]);
    expect(error.message).toContain("found no whole answer in time; expected one within 120 seconds; tried 5 times");
  });

  it("is not asked again when we were told to stop", async () => {
    const controller = new AbortController();
    const error = await inWorld(smallV4(), [{ kind: "silence", onAsked: () => controller.abort(), on }], async ({ v4 }) =>
      gather(observationsOf(v4, smallTable, { signal: controller.signal })).catch((thrown: unknown) => thrown),
    );
    expect(error).toMatchObject({ kind: "aborted" });
  });
});

describe("a page that is not what it should be", () => {
  type Change = (json: Record<string, unknown>) => unknown;
  const rows = (change: (row: Record<string, unknown>) => unknown): Change => (json) => ({ ...json, value: (json.value as Record<string, unknown>[]).map(change) });
  const asked = (version: "v3" | "v4", change: Change, part: string, overrides = {}) =>
    inWorld(
      version === "v3" ? smallV3(overrides) : smallV4(overrides),
      [{ kind: "other-body", change, on: part }],
      async (world) => gather(observationsOf(world[version], smallTable)),
    );

  it("a changed suffix is named with the column it looks like", async () => {
    const change = rows(({ Inwoners_1, ...row }) => ({ ...row, Inwoners_3: Inwoners_1 }));
    await expect(asked("v3", change, "UntypedDataSet")).rejects.toThrow(
      `table ${smallTable}, UntypedDataSet, page 1: found a row with Inwoners_3 instead of Inwoners_1; expected every column that DataProperties lists`,
    );
  });

  it("a missing column is named", async () => {
    const change = rows(({ Kinderen_2, ...row }) => (Kinderen_2 === "" ? {} : row));
    await expect(asked("v3", change, "UntypedDataSet")).rejects.toThrow("found a row without Kinderen_2");
  });

  it("a missing dimension is named, with what is there", async () => {
    const change = rows(({ RegioS, ...row }) => (RegioS === "" ? {} : row));
    await expect(asked("v4", change, on)).rejects.toThrow('found an observation without "RegioS"; it has Id, Measure');
  });

  it("a page that names itself as the next is refused", async () => {
    const change: Change = (json) => ({ ...json, "@odata.nextLink": `/CBS/${smallTable}/Observations` });
    await expect(asked("v4", change, on)).rejects.toThrow(/page 2: found a link to page 1 again; expected the page after it/);
  });

  it("a page with the rows of an earlier page is refused", async () => {
    const change: Change = (json) => ({ ...json, value: [{ Id: 0, Measure: "M1", Value: 1, RegioS: "NL01", Perioden: "2024JJ00" }] });
    await expect(asked("v4", change, on, { pageSize: 4 })).rejects.toThrow(/page 2: found the rows of page 1 again/);
  });

  it("a link to another host is refused", async () => {
    const change: Change = (json) => ({ ...json, "@odata.nextLink": "https://elsewhere.example/Observations" });
    await expect(asked("v4", change, on)).rejects.toThrow("found a link to https://elsewhere.example");
  });

  it("a link that is no address is refused", async () => {
    await expect(asked("v4", (json) => ({ ...json, "@odata.nextLink": "http://[" }), on)).rejects.toThrow('found a link to "http://["');
  });

  it("a table that ends too early is refused, and says so", async () => {
    const change: Change = (json) => ({ ...json, value: (json.value as unknown[]).slice(1) });
    await expect(asked("v4", change, on)).rejects.toThrow("found 15 observations; expected 16, as the publisher says; nothing of it may be used");
  });

  it("a value that is no number is named with its row", async () => {
    const change = rows((row) => ({ ...row, Kinderen_2: "12,5" }));
    await expect(asked("v3", change, "UntypedDataSet")).rejects.toThrow('found "12,5" in Kinderen_2 of row 0; expected digits, "." or nothing');
  });

  it("the description of another table is refused", async () => {
    await expect(asked("v4", (json) => ({ ...json, Identifier: "1NED" }), "Properties")).rejects.toThrow('found table "1NED"; expected table "99999NED"');
  });
});
