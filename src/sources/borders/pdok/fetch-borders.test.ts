/** What is taken from PDOK, and what is refused, when it answers well and when it does not. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import type { Feature } from "geojson";
import { afterAll, describe, expect, it } from "vitest";
import type { RegionList } from "../../../terms/region.ts";
import { CbsError } from "../../cbs/odata/cbs-error.ts";
import { startReplayServer, type Fault } from "../../cbs/odata/testing/replay-server.ts";
import { createTestClock, type TestClock } from "../../cbs/odata/testing/test-clock.ts";
import { createTransport, type Transport } from "../../cbs/odata/transport.ts";
import { borderCollection, type BorderService } from "./collection.ts";
import { fetchBorders } from "./fetch-borders.ts";
import { answerAsPdok } from "./testing/pdok-answers.ts";

const folder = mkdtempSync(join(tmpdir(), "borders-"));
afterAll(() => rmSync(folder, { recursive: true }));
let rooms = 0;

const fixedAddress = "http://pdok.test";
const path = "/cbs/gebiedsindelingen/ogc/v1/collections/wijk_gegeneraliseerd";
const codes = ["WK000100", "WK000101", "WK000102", "WK000103", "WK000104"];
const list: RegionList = { id: "district-2024", level: "district", division: 2024, codes, names: codes, parents: codes };

/** Squares beside each other, walked the way the standard for GeoJSON says: anticlockwise. */
const squares = codes.map((code, index) => region(code, [[[[5 + index / 10, 52], [5.1 + index / 10, 52], [5.1 + index / 10, 52.1], [5 + index / 10, 52.1], [5 + index / 10, 52]]]]));

function region(statcode: string, coordinates: unknown, more: Record<string, unknown> = {}): Feature {
  return {
    type: "Feature",
    id: statcode,
    properties: { statcode, statnaam: `Wijk ${statcode.slice(-2)}`, jrstatcode: `2024${statcode}`, rubriek: "wijk", ...more },
    geometry: { type: "MultiPolygon", coordinates } as never,
  };
}

interface Circumstances {
  readonly features?: readonly Feature[];
  readonly service?: BorderService;
  readonly faults?: readonly Fault[] | ((clock: TestClock) => readonly Fault[]);
  readonly kept?: string;
  readonly isOffline?: boolean;
  readonly tellsHowMany?: boolean;
  readonly clock?: TestClock;
}

/** Pages of two regions. */
async function fetchFrom(circumstances: Circumstances) {
  const { features = squares, service = "gebiedsindelingen", kept = join(folder, String(rooms++)), clock = createTestClock(), isOffline = false, tellsHowMany = false } = circumstances;
  const collections = new Map([
    [path, features],
    ["/cbs/wijken-en-buurten-2024/ogc/v1/collections/wijken", features],
  ]);
  const faults = circumstances.faults ?? [];
  const server = await startReplayServer(answerAsPdok(collections, { mostPerPage: 2, tellsHowMany }), typeof faults === "function" ? faults(clock) : faults);
  const transport = atFixedAddress(server.url, createTransport({ random: () => 0, waiting: clock, limits: { bytes: 300_000 } }));
  const collection = borderCollection(service, "district", 2024, fixedAddress);
  try {
    return { asked: server.asked, ...(await fetchBorders({ transport, folder: kept, now: clock.now, collection, list, isOffline })) };
  } finally {
    await server.close();
  }
}

/** A server has another port every time; what is kept of it must not. */
function atFixedAddress(url: string, transport: Transport): Transport {
  return {
    async get(address, where, signal) {
      const { bytes } = await transport.get(address.replace(fixedAddress, url), where, signal);
      const text = Buffer.from(bytes).toString("utf8").replaceAll(url, fixedAddress);
      return { bytes: Buffer.from(text), json: JSON.parse(text) };
    },
  };
}

async function refusal(circumstances: Circumstances): Promise<string> {
  const error: unknown = await fetchFrom(circumstances).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(CbsError);
  return (error as CbsError).message;
}

describe("borders from PDOK", () => {
  it("come page by page, along the links, in the order of the codes", async () => {
    const { regions, report, asked } = await fetchFrom({ features: squares.toReversed() });
    expect(regions.features.map(({ id }) => id)).toEqual(codes);
    expect(report).toEqual({ read: 5, waters: 0, unknown: [], withoutShape: [], missing: [], closedRings: 0, droppedRings: 0 });
    expect(asked.map((address) => new URL(address, "http://x").searchParams.get("cursor"))).toEqual([null, "2|a1b2", "4|a1b2"]);
  });

  it("run clockwise, as drawing wants them", async () => {
    const { regions } = await fetchFrom({});
    expect(regions.features[0].geometry.coordinates[0]).toEqual([[5, 52], [5, 52.1], [5.1, 52.1], [5.1, 52], [5, 52]]);
  });

  it("have the code of a region under another name in the other service, and its waters as shapes of their own", async () => {
    const named = squares.map((one) => ({ ...one, properties: { wijkcode: one.properties?.statcode, wijknaam: "Noord", gemeentecode: "GM0001", water: "NEE" } }));
    const lake = { ...named[0], properties: { ...named[0].properties, water: "JA" } };
    const { report, regions } = await fetchFrom({ service: "wijken-en-buurten", features: [...named, lake] });
    expect(report.waters).toBe(1);
    expect(regions.features).toHaveLength(5);
  });

  it("tell which regions of the list are missing and which are not in it", async () => {
    const { report, regions } = await fetchFrom({ features: [...squares.slice(1), region("WK999900", [[[[5, 52], [5.1, 52], [5.1, 52.1], [5, 52]]]])] });
    expect(report.missing).toEqual(["WK000100"]);
    expect(report.unknown).toEqual(["WK999900"]);
    expect(regions.features).toHaveLength(4);
  });

  it("close a ring that was left open and leave out one that encloses nothing", async () => {
    const open = region(codes[0], [[[[5, 52], [5.1, 52], [5.1, 52.1]]], [[[5.5, 52], [5.6, 52], [5.5, 52]]]]);
    const { report, regions } = await fetchFrom({ features: [open, ...squares.slice(1)] });
    expect(report).toMatchObject({ closedRings: 1, droppedRings: 1 });
    expect(regions.features[0].geometry).toEqual({ type: "Polygon", coordinates: [[[5, 52], [5.1, 52.1], [5.1, 52], [5, 52]]] });
  });

  it("leave out a region without a shape and name it", async () => {
    const { report } = await fetchFrom({ features: [{ ...squares[0], geometry: null as never }, ...squares.slice(1)] });
    expect(report).toMatchObject({ withoutShape: ["WK000100"], missing: ["WK000100"] });
  });
});

describe("borders from a PDOK that misbehaves", () => {
  const passing: readonly (readonly [string, Fault])[] = [
    ["is out of order for a moment", { kind: "status", status: 500, on: "items", times: 2 }],
    ["asks to come back later", { kind: "status", status: 429, headers: { "retry-after": "30" }, on: "cursor", times: 1 }],
    ["breaks off half-way", { kind: "truncated-json", on: "cursor", times: 1 }],
    ["shows a page of maintenance", { kind: "html", on: "items", times: 1 }],
    ["sends less than it announced", { kind: "wrong-content-length", difference: 10, on: "items", times: 1 }],
  ];
  for (const [what, fault] of passing) {
    it(`are whole after it ${what}`, async () => {
      expect((await fetchFrom({ faults: [fault] })).regions.features).toHaveLength(5);
    });
  }

  it("are whole after it fell silent and after it dripped", async () => {
    const faults = (clock: TestClock): readonly Fault[] => [
      { kind: "silence", on: "items", times: 1, onAsked: () => clock.pass(200_000) },
      { kind: "slow-drip", on: "cursor", times: 1, afterFirstBytes: () => clock.pass(40_000) },
    ];
    expect((await fetchFrom({ faults })).regions.features).toHaveLength(5);
  });

  const refused: readonly (readonly [string, Circumstances, string])[] = [
    ["a page that comes twice", { faults: [{ kind: "other-body", on: "cursor=4", change: () => answerAsPdok(new Map([[path, squares]]), { mostPerPage: 2 })(new URL(`http://x${path}/items?limit=2`)) }] }, "found the regions of a page we had"],
    ["a link back to an earlier page", { faults: [{ kind: "other-body", on: "cursor=2", change: (json) => ({ ...json, links: [{ rel: "next", href: borderCollection("gebiedsindelingen", "district", 2024, fixedAddress).url }] }) }] }, "found a link to a page we had"],
    ["a link to elsewhere", { faults: [{ kind: "other-body", on: "items", change: (json) => ({ ...json, links: [{ rel: "next", href: "http://elsewhere.test/items" }] }) }] }, "a link to http://elsewhere.test"],
    ["a redirect to elsewhere", { faults: [{ kind: "redirect", on: "items", to: "http://elsewhere.test/" }] }, "a link to http://elsewhere.test"],
    ["fewer regions than a page says", { faults: [{ kind: "other-body", on: "items", change: (json) => ({ ...json, numberReturned: 9 }) }] }, "found 2 regions; expected the 9 it announced"],
    ["fewer regions than the collection has", { tellsHowMany: true, faults: [{ kind: "other-body", on: "cursor=2", change: (json) => ({ ...json, links: [] }) }] }, "found 4 regions in all pages; expected the 5 it announced"],
    ["a region that comes twice", { features: [...squares, squares[1]] }, "found region WK000101 for the second time"],
    ["borders of another year", { features: squares.map((one) => ({ ...one, properties: { ...one.properties, jaarcode: 2023 } })) }, "found region WK000100 of 2023; expected of 2024"],
    ["a code of another level", { features: [{ ...squares[0], properties: { ...squares[0].properties, statcode: "GM0001" } }] }, '"statcode": "GM0001"; expected the code of a district'],
    ["a column by another name", { features: squares.map((one) => ({ ...one, properties: { ...one.properties, statcode: undefined, code: one.properties?.statcode } })) }, 'expected a text in "statcode"'],
    ["metres", { features: [region(codes[0], [[[[121000, 487000], [122000, 487000], [122000, 488000], [121000, 487000]]]])] }, "found a border at 121000, 487000; expected longitude and latitude in the Netherlands (CRS84)"],
    ["latitude first", { features: [region(codes[0], [[[[52, 5], [52, 5.1], [52.1, 5.1], [52, 5]]]])] }, "found a border at 52, 5"],
    ["a shape that is a line", { features: [{ ...squares[0], geometry: { type: "LineString", coordinates: [[5, 52]] } }] }, 'a shape of type "LineString"'],
    ["gigabytes of nothing", { faults: [{ kind: "endless-body", on: "items" }] }, "more than 300000 bytes"],
    ["nothing but errors", { faults: [{ kind: "status", status: 503, on: "items" }] }, "found status 503; expected status 200; tried 5 times"],
  ];
  for (const [what, circumstances, message] of refused) {
    it(`are refused: ${what}`, async () => {
      expect(await refusal(circumstances)).toContain(message);
    });
  }

  it("say who was asked for what, on which page", async () => {
    expect(await refusal({ faults: [{ kind: "status", status: 404, on: "cursor=4" }] })).toBe(
      "pdok: gebiedsindelingen, wijk_gegeneraliseerd 2024, page 3: found status 404; expected status 200",
    );
  });
});

describe("borders kept", () => {
  it("go on after the last whole page when the connection broke, on the same day", async () => {
    const kept = join(folder, String(rooms++));
    await refusal({ kept, faults: [{ kind: "status", status: 500, on: "cursor=4" }] });
    const { asked, regions } = await fetchFrom({ kept });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("cursor=4");
    expect(regions.features).toHaveLength(5);
  });

  it("are asked for anew on another day", async () => {
    const kept = join(folder, String(rooms++));
    await fetchFrom({ kept });
    const tomorrow = createTestClock(Date.UTC(2026, 10, 22));
    expect((await fetchFrom({ kept, clock: tomorrow })).asked).toHaveLength(3);
  });

  it("are read again without the network, from the last day that is whole", async () => {
    const kept = join(folder, String(rooms++));
    await fetchFrom({ kept });
    await refusal({ kept, clock: createTestClock(Date.UTC(2026, 10, 22)), faults: [{ kind: "status", status: 500, on: "cursor=4" }] });
    const { asked, regions, answers } = await fetchFrom({ kept, isOffline: true });
    expect(asked).toEqual([]);
    expect(regions.features).toHaveLength(5);
    expect(answers).toHaveLength(3);
  });

  it("are not there without the network when they were never fetched", async () => {
    expect(await refusal({ isOffline: true })).toContain("found no whole download");
  });

  it("are forgotten when they turned out to be wrong", async () => {
    const kept = join(folder, String(rooms++));
    await refusal({ kept, features: [...squares, squares[1]] });
    expect((await fetchFrom({ kept })).regions.features).toHaveLength(5);
  });
});

describe("answers of any shape", () => {
  it("give borders or a reason, never anything else", async () => {
    const junk = fc.oneof(fc.jsonValue(), fc.constantFrom("WK000100", 2024, [], {}, null));
    const spoilt = fc.record({ part: fc.constantFrom("features", "links", "numberReturned", "numberMatched"), value: junk });
    const inside = fc.record({ part: fc.constantFrom("properties", "geometry", "type"), value: junk });
    const coordinates = fc.record({ part: fc.constant("geometry"), value: fc.record({ type: fc.constantFrom("Polygon", "MultiPolygon"), coordinates: junk }) });
    const change = fc.oneof(
      spoilt.map(({ part, value }) => (json: Record<string, unknown>) => ({ ...json, [part]: value })),
      fc.oneof(inside, coordinates).map(({ part, value }) => (json: Record<string, unknown>) => ({ ...json, features: [{ ...squares[0], [part]: value }, squares[1]] })),
      junk.map((value) => () => value),
    );
    await fc.assert(
      fc.asyncProperty(change, async (spoil) => {
        const outcome: unknown = await fetchFrom({ faults: [{ kind: "other-body", on: "items", times: 1, change: spoil }] }).catch((error: unknown) => error);
        if (outcome instanceof CbsError) return;
        const { regions } = outcome as Awaited<ReturnType<typeof fetchFrom>>;
        expect(regions.features.every(({ id, geometry }) => codes.includes(String(id)) && geometry.coordinates.length > 0)).toBe(true);
      }),
      { seed: 20261121, numRuns: 150 },
    );
  });
});
