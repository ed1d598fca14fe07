import { describe, expect, it } from "vitest";
import { livePolice } from "../sources/police/live.ts";
import { livePopulation } from "../sources/population/live.ts";
import { inWorld } from "../sources/cbs/odata/testing/world.ts";
import { smallTable, smallV3 } from "../sources/cbs/odata/testing/small-tables.ts";
import type { Fault } from "../sources/cbs/odata/testing/replay-server.ts";
import { addressesOf, findTable } from "./find-table.ts";

const nothing = { answers: new Map(), linkName: "odata.nextLink" } as const;

/** Asks two publishers, of which the second has the table. */
function askBoth(faults: readonly Fault[]) {
  return inWorld(nothing, faults, (first) =>
    inWorld(smallV3(), [], async (second) => ({ found: await findTable(smallTable, "v3", [first.url, second.url], second.transport), first, second })),
  );
}

describe("findTable", () => {
  it("asks the next address when the first does not have the table", async () => {
    const { found, first, second } = await askBoth([]);
    expect(found).toMatchObject({ from: second.url, info: { id: smallTable } });
    expect(first.asked).toHaveLength(1);
  });

  it("does not go elsewhere with a table when its publisher cannot be reached", async () => {
    await expect(askBoth([{ kind: "status", status: 500, on: smallTable }])).rejects.toThrow("status 500");
  });

  it("says what the last one said when none has it", async () => {
    await expect(inWorld(nothing, [], ({ url, transport }) => findTable(smallTable, "v3", [url, url], transport))).rejects.toThrow("status 404");
  });
});

describe("addressesOf", () => {
  it.each([
    ["v3", livePolice, ["https://dataderden.cbs.nl"]],
    ["v3", livePopulation, ["https://opendata.cbs.nl"]],
    ["v4", livePopulation, ["https://datasets.cbs.nl/odata/v1"]],
    ["v3", undefined, ["https://opendata.cbs.nl", "https://dataderden.cbs.nl"]],
  ] as const)("asks tables of %s, %o where they are", (service, family, addresses) => {
    expect(addressesOf(service, family)).toEqual(addresses);
  });
});
