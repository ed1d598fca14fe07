import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { observationsOf } from "./client.ts";
import { downloadTable, type Download } from "./download-table.ts";
import { onlyKept, openRawEdition } from "./raw-store.ts";
import type { Fault } from "./testing/replay-server.ts";
import { smallTable, smallV3, smallV4 } from "./testing/small-tables.ts";
import { gather, inWorld, type World } from "./testing/world.ts";
import { createV3Client } from "./v3.ts";
import { createV4Client } from "./v4.ts";

const edition = `${smallTable} 2026-06-23T00:00:00+02:00`;

describe("downloading a table", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "estafette-download-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const download = ({ transport, clock, url }: World, more: Partial<Download> = {}) =>
    downloadTable({
      transport,
      clientOver: (over) => createV4Client({ transport: over, baseUrl: url }),
      folder,
      now: clock.now,
      table: smallTable,
      ...more,
    });
  // One server for all attempts, since a kept answer is known by its address.
  const during = <Outcome>(faults: readonly Fault[], work: (world: World) => Promise<Outcome>) =>
    inWorld(smallV4({ pageSize: 4 }), faults, work, { attempts: 1 });
  const pagesAsked = ({ asked }: World) => asked.filter((path) => path.includes("Observations")).length;

  it("gives all of it, with a clean report", async () => {
    const { count, report, asked } = await during([], async (world) => {
      const table = await download(world);
      const before = world.asked.length;
      return { count: (await gather(table.observations())).length, report: table.report, asked: world.asked.length - before };
    });
    expect(count).toBe(16);
    expect(asked).toBe(0);
    expect(report).toMatchObject({ rows: 16, observations: 16, values: 15, attributes: { None: 15, Confidential: 1 }, problems: [] });
  });

  it("goes on after the last whole page when it broke off", async () => {
    await during([{ kind: "truncated-json", on: "$skip=8", times: 1 }], async (world) => {
      await expect(download(world)).rejects.toThrow("Observations, page 3: found");
      const before = pagesAsked(world);
      expect(before).toBe(3);
      expect((await download(world)).report).toMatchObject({ rows: 16, problems: [] });
      expect(pagesAsked(world) - before).toBe(2);
    });
  });

  it("keeps nothing of an edition in which something was wrong", async () => {
    const change = (json: Record<string, unknown>) => ({ ...json, value: (json.value as unknown[]).slice(1) });
    await during([{ kind: "other-body", change, on: "$skip=12", times: 1 }], async (world) => {
      await expect(download(world)).rejects.toThrow("found 15 observations; expected 16");
      expect(openRawEdition(folder, edition).list()).toEqual([]);
      expect((await download(world)).report).toMatchObject({ rows: 16, problems: [] });
    });
  });

  it("refuses a table that changed meanwhile", async () => {
    let asked = 0;
    const change = (json: Record<string, unknown>) => ({ ...json, Modified: ++asked < 3 ? json.Modified : "2026-11-21T02:00:00+02:00" });
    await during([{ kind: "other-body", change, on: "Properties" }], async (world) => {
      await expect(download(world)).rejects.toThrow("found a change of 2026-11-21T02:00:00+02:00; expected that of 2026-06-23");
    });
  });

  it("can be read again without the network", async () => {
    const url = await during([], async (world) => {
      await download(world);
      return world.url;
    });
    const offline = createV4Client({ transport: onlyKept(openRawEdition(folder, edition)), baseUrl: url });
    expect(await gather(observationsOf(offline, smallTable))).toHaveLength(16);
    await expect(offline.measures(smallTable)).rejects.toThrow("MeasureCodes, page 1: found no whole answer kept of");
  });

  it("reports, in version 3, that the catalogue counts more rows", async () => {
    const change = (json: Record<string, unknown>) => ({ ...json, value: (json.value as unknown[]).slice(1) });
    const { report } = await inWorld(smallV3(), [{ kind: "other-body", change, on: "UntypedDataSet" }], (world) =>
      download(world, { clientOver: (transport) => createV3Client({ transport, baseUrl: world.url }) }),
    );
    expect(report.problems).toEqual([{ kind: "wrong-count", count: 1, explanation: "7 rows; the publisher counts 8" }]);
  });

  it("reports regions that nobody knows", async () => {
    const regions = { dimension: "RegioS", known: new Set(["NL01", "GM0001", "GM0002"]) };
    const { report } = await during([], (world) => download(world, { expectations: { regions } }));
    expect(report.problems).toEqual([{ kind: "unknown-region", count: 1, explanation: "regions that do not exist: GM0003" }]);
  });
});
