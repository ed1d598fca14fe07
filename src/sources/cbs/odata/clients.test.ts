/** Both versions of the service give the same things of the same small table. */
import { describe, expect, it } from "vitest";
import { observationsOf } from "./client.ts";
import { smallTable, smallV3, smallV4 } from "./testing/small-tables.ts";
import { gather, inWorld } from "./testing/world.ts";

const keys = { v3: ["Inwoners_1", "Kinderen_2"], v4: ["M1", "M2"] } as const;

describe.each(["v3", "v4"] as const)("the client of %s", (version) => {
  const recording = version === "v3" ? smallV3 : smallV4;
  const ask = <Answer>(work: Parameters<typeof inWorld<Answer>>[2], overrides = {}) => inWorld(recording(overrides), [], work);

  it("finds tables by their title", async () => {
    const { found, asked } = await ask(async (world) => ({ found: await world[version].search("Kinderen in 's-Gravenhage"), asked: world.asked[0] }));
    expect(found).toEqual([expect.objectContaining({ id: smallTable, title: "Kinderen; regio", catalogue: "CBS", modified: "2026-06-23T00:00:00+02:00" })]);
    expect(asked).toContain("'Kinderen in ''s-Gravenhage'");
  });

  it("describes a table", async () => {
    expect(await ask((world) => world[version].table(smallTable))).toMatchObject({ id: smallTable, period: "2024 - 2025", count: version === "v3" ? 8 : 16 });
  });

  it("tells dimensions of time and place apart", async () => {
    expect(await ask((world) => world[version].dimensions(smallTable))).toEqual([
      { id: "RegioS", title: "Regio's", kind: "region", divisionYear: 2024 },
      { id: "Perioden", title: "Perioden", kind: "time" },
    ]);
  });

  it("lists measures with unit, decimals and the headings above them", async () => {
    const [inhabitants, children] = keys[version];
    expect(await ask((world) => world[version].measures(smallTable))).toEqual([
      { key: inhabitants, title: "Inwoners", unit: "aantal", decimals: 0, isText: false, group: ["Bevolking", "Op 1 januari"] },
      { key: children, title: "Kinderen", unit: "%", decimals: 1, isText: false, group: [] },
    ]);
  });

  it("lists codes without padding", async () => {
    const codes = await ask((world) => world[version].codes(smallTable, "RegioS"));
    expect(codes.map(({ code }) => code)).toEqual(["NL01", "GM0001", "GM0002", "GM0003"]);
  });

  it("knows which periods are provisional", async () => {
    const periods = await ask((world) => world[version].periods(smallTable));
    expect(periods.map(({ code, status, isProvisional }) => [code, status, isProvisional])).toEqual([
      ["2024JJ00", "Definitief", false],
      ["2025JJ00", "Voorlopig", true],
    ]);
  });

  it("gives every observation with its value or the reason why not", async () => {
    const all = await ask((world) => gather(observationsOf(world[version], smallTable)));
    const [inhabitants, children] = keys[version];
    const find = (measure: string, RegioS: string, Perioden: string) =>
      all.find((one) => one.measure === measure && one.dimensions.RegioS === RegioS && one.dimensions.Perioden === Perioden);
    expect(all).toHaveLength(16);
    expect(find(inhabitants, "GM0003", "2024JJ00")).toMatchObject({ value: 30, marks: [] });
    expect(find(children, "NL01", "2025JJ00")).toMatchObject({ value: 12.5, marks: ["provisional"] });
    const secret = version === "v3" ? { attribute: ".", missing: "not-published" } : { attribute: "Confidential", missing: "suppressed" };
    expect(find(children, "GM0002", "2025JJ00")).toMatchObject(secret);
  });

  it.each([3, 4, 5])("gives the same in pages of %i rows as in one", async (pageSize) => {
    const read = (overrides: object) => ask((world) => gather(observationsOf(world[version], smallTable)), overrides);
    expect(await read({ pageSize })).toEqual(await read({}));
  });

  it("asks only for the measures it is told to", async () => {
    const measures = [keys[version][0]];
    const { asked } = await ask(async (world) => {
      await gather(observationsOf(world[version], smallTable, { measures, filter: "RegioS eq 'NL01'" }));
      return { asked: world.asked.at(-1) };
    });
    const expected = version === "v3" ? "$select=ID,RegioS,Perioden,Inwoners_1" : "$filter=(RegioS eq 'NL01') and (Measure eq 'M1')";
    expect(asked).toContain(expected);
  });

  it("tells how far it is after every page", async () => {
    const told: unknown[] = [];
    const onProgress = (...step: unknown[]) => void told.push(step);
    await ask((world) => gather(observationsOf(world[version], smallTable, { onProgress })), { pageSize: 4 });
    expect(told).toEqual(version === "v3" ? [[4, 8], [8, 8]] : [[4, 16], [8, 16], [12, 16], [16, 16]]);
  });

  it("refuses a table number that would be a path", async () => {
    await expect(ask((world) => world[version].table("../secret"))).rejects.toThrow('found "../secret"; expected letters and digits');
  });
});

describe("a page as long as a page may be, without a link", () => {
  it("is followed by the next by its place", async () => {
    const { readPages } = await import("./pages.ts");
    const answers = new Map([["/rows", { value: Array.from({ length: 7 }, (_, ID) => ({ ID })) }]]);
    const sizes = await inWorld({ answers, linkName: "odata.nextLink", pageSize: 3, hasLinks: false }, [], async ({ transport, url }) => {
      const found: number[] = [];
      const list = { url: `${url}/rows`, table: "x", part: "rows", linkName: "odata.nextLink", pageLimit: 3 };
      for await (const page of readPages(transport, list)) found.push(page.rows.length);
      return found;
    });
    expect(sizes).toEqual([3, 3, 1]);
  });
});
