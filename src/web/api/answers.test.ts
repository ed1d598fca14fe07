/** What the routes answer, on the invented vintage. */
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import type { Vintage } from "../../figures/vintage.ts";
import { exampleAddress } from "../pages/api/route-section.ts";
import { createTestSite } from "../testing.ts";
import { examplesOf } from "./examples.ts";
import { apiRoutes } from "./routes.ts";
import { apiVersion } from "./version.ts";

const vintage = demoVintage();
const newer: Vintage = { ...vintage, id: "0000000000000002", asOf: "2025-06-30" };
const { app } = createTestSite({ vintages: [newer, vintage] });
const get = (address: string, headers: Record<string, string> = {}) => app.request(`/api/v1${address}`, { headers });
const bodyOf = async (address: string): Promise<Record<string, unknown>> => JSON.parse(await (await get(address)).text());
const rowsOf = async (address: string): Promise<Record<string, string>[]> => parse(await (await get(address)).text(), { columns: true });
const reasonsOf = async (address: string): Promise<readonly string[]> => {
  const { errors = [] } = (await bodyOf(address)) as { errors?: { reason: string }[] };
  return errors.map(({ reason }) => reason);
};

describe("every route", () => {
  for (const route of apiRoutes) {
    it(`answers its example as described: ${route.path}`, async () => {
      const answer = await app.request(exampleAddress(route, examplesOf(vintage)));
      expect(answer.status).toBe(200);
      const result = route.schema.safeParse(await answer.json());
      expect(result.error?.issues ?? []).toEqual([]);
    });

    it(`knows an example of every parameter: ${route.path}`, async () => {
      const examples = examplesOf(vintage);
      const [path] = exampleAddress(route, examples).split("?");
      for (const [name, { example }] of Object.entries(route.parameters)) {
        const address = `${path}?${new URLSearchParams({ [name]: example(examples) })}`;
        expect([address, (await app.request(address)).status]).toEqual([address, 200]);
      }
    });
  }
});

describe("sources", () => {
  const reason = { nl: "de bron gaf geen antwoord", en: "the source gave no answer" };
  const taken = { on: "2026-11-20", modified: "2026-11-01", family: "kwb", service: "v3" } as const;
  const [table] = vintage.tables;
  const failing: Vintage = {
    ...vintage,
    tables: [
      { ...table, id: "asked", taken, failure: { on: "2026-11-22", reason } },
      { ...table, id: "file", failure: { on: "2026-11-22", reason } },
      { ...table, id: "well", taken },
    ],
  };
  const { app: failingApp } = createTestSite({ vintages: [failing] });
  const read = async (address: string) => (await failingApp.request(`/api/v1${address}`)).text();

  it("say since when asking for a table fails, and why", async () => {
    const { sources } = JSON.parse(await read("/sources")) as { sources: Record<string, unknown>[] };
    expect(sources.map(({ id, takenOn, failure }) => ({ id, takenOn, failure }))).toEqual([
      { id: "asked", takenOn: "2026-11-20", failure: { lastSucceededOn: "2026-11-20", failedOn: "2026-11-22", reason } },
      { id: "file", takenOn: null, failure: { lastSucceededOn: null, failedOn: "2026-11-22", reason } },
      { id: "well", takenOn: "2026-11-20", failure: null },
    ]);
    expect(JSON.parse(await read("/sources/asked"))).toMatchObject({ failure: { failedOn: "2026-11-22", reason } });
  });

  it("say so in CSV as well", async () => {
    const rows: Record<string, string>[] = parse(await read("/sources?format=csv"), { columns: true });
    expect(rows.map(({ takenOn, failedOn, failureNl, failureEn }) => [takenOn, failedOn, failureNl, failureEn])).toEqual([
      ["2026-11-20", "2026-11-22", reason.nl, reason.en],
      ["", "2026-11-22", reason.nl, reason.en],
      ["2026-11-20", "", "", ""],
    ]);
  });

  it("answer as they are described when a table failed", async () => {
    const schema = apiRoutes.find(({ path }) => path === "/sources")?.schema;
    expect(schema?.safeParse(JSON.parse(await read("/sources"))).error?.issues ?? []).toEqual([]);
  });
});

describe("an observation", () => {
  it("is a figure with where and when it holds and where it comes from", async () => {
    const { observations, vintage: name } = await bodyOf("/observations?indicator=inwoners&region=GM9001&period=2024JJ00");
    expect(name).toEqual({ id: newer.id, asOf: "2025-06-30" });
    expect(observations).toEqual([
      {
        indicator: "inwoners",
        region: "GM9001",
        regionName: "Voorbeeldstad",
        level: "municipality",
        division: 2024,
        period: "2024JJ00",
        value: 101_000,
        lower: null,
        upper: null,
        marks: [],
        missing: null,
        sources: ["demo-tabel"],
      },
    ]);
  });

  it("is the reason why there is none, never zero", async () => {
    const { observations } = (await bodyOf("/observations?pageSize=1000&level=municipality")) as { observations: { value: number | null; missing: string | null }[] };
    const missing = observations.filter((one) => one.missing !== null);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every(({ value }) => value === null)).toBe(true);
    expect(observations.every(({ value, missing: reason }) => (value === null) === (reason !== null))).toBe(true);
  });

  it("has its limits where the source gives them", async () => {
    const { observations } = await bodyOf("/observations?indicator=ervaren-gezondheid&region=GM9001&fields=value,lower,upper");
    expect(observations).toContainEqual({ value: 70, lower: 67, upper: 73 });
  });
});

describe("observations", () => {
  it("may be asked for by more than one value, with commas or again", async () => {
    const commas = await bodyOf("/observations?indicator=inwoners&region=GM9001,GM9002");
    const again = await bodyOf("/observations?indicator=inwoners&region=GM9001&region=GM9002");
    expect(commas.observations).toEqual(again.observations);
    expect(commas.total).toBe(14);
  });

  it("come once: municipalities on the division of the vintage, unless another is asked for", async () => {
    const { observations } = (await bodyOf("/observations?indicator=inwoners&level=municipality&pageSize=1000")) as { observations: { division: number; region: string; period: string }[] };
    expect(new Set(observations.map(({ division }) => division))).toEqual(new Set([2024]));
    expect(new Set(observations.map(({ region, period }) => region + period)).size).toBe(observations.length);
    const old = (await bodyOf("/observations?indicator=inwoners&region=GM9022&division=2021")) as { observations: unknown[] };
    expect(old.observations).toMatchObject([{ region: "GM9022", division: 2021, period: "2021JJ00" }]);
    const { total } = await bodyOf("/observations?indicator=inwoners&level=municipality&division=all");
    expect(Number(total)).toBeGreaterThan(observations.length);
  });

  it("of a municipality are those of its districts too", async () => {
    const indicator = vintage.indicators.find(({ id }) => vintage.columns.get(id)?.blocks.some(({ level }) => level === "district"))?.id;
    const rows = await rowsOf(`/observations?indicator=${indicator}&municipality=GM9001&format=csv`);
    expect(new Set(rows.map(({ region }) => region))).toEqual(new Set(["GM9001", "WK900100", "WK900101", "WK900102", "WK900103"]));
  });

  it("stand in pages that together are everything, each once and in the same order", async () => {
    const all = await rowsOf("/observations?indicator=inwoners,groei&format=csv");
    const seen: string[] = [];
    let next: string | undefined = "/observations?indicator=inwoners,groei&pageSize=37";
    let pages = 0;
    while (next) {
      const { observations, _links: links } = (await bodyOf(next)) as { observations: { indicator: string; region: string; period: string }[]; _links: Record<string, { href: string }> };
      expect(links.prev === undefined).toBe(pages === 0);
      seen.push(...observations.map(({ indicator, region, period }) => indicator + region + period));
      next = links.next?.href.replace("/api/v1", "");
      expect(next ?? `vintage=${newer.id}`).toContain(`vintage=${newer.id}`);
      pages++;
    }
    expect(seen).toEqual(all.map(({ indicator, region, period }) => indicator + region + period));
    expect(pages).toBe(Math.ceil(all.length / 37));
  });

  it("are none behind the last page", async () => {
    expect(await bodyOf("/observations?indicator=inwoners&page=9000")).toMatchObject({ observations: [], _links: { prev: expect.anything() } });
  });

  it("hold in CSV what they hold in JSON", async () => {
    const { observations } = (await bodyOf("/observations?indicator=jongeren-met-jeugdhulp&pageSize=1000")) as { observations: Record<string, unknown>[] };
    const rows = await rowsOf("/observations?indicator=jongeren-met-jeugdhulp&format=csv");
    const written = observations.map((one) =>
      Object.fromEntries(Object.entries(one).map(([name, value]) => [name, Array.isArray(value) ? value.join(" ") : String(value ?? "")])),
    );
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.map((row) => ({ ...row, regionName: row.regionName.replace(/^''/, "'") }))).toEqual(written);
  });

  it("have only the fields that are asked for, in one order", async () => {
    const rows = await (await get("/observations?indicator=inwoners&region=NL00&fields=value,region&format=csv")).text();
    expect(rows.split("\r\n")[0]).toBe("region,value");
  });

  it("say what is wrong with a name that this vintage does not have", async () => {
    expect(await reasonsOf("/observations?indicator=bestaat-niet&region=GM0001&municipality=GM0001&division=2011")).toEqual([
      "Indicator ‘bestaat-niet’ bestaat niet in deze stand. Alle indicatoren staan op /api/v1/indicators.",
      "Er is geen indeling van 2011. Wel: 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025.",
      "Gebied ‘GM0001’ bestaat niet in deze stand. Alle gebieden staan op /api/v1/regions.",
      "Gemeente ‘GM0001’ bestaat niet in deze stand. Alle gemeenten staan op /api/v1/regions?level=municipality.",
    ]);
  });

  it("say in which division a former municipality is", async () => {
    expect(await reasonsOf("/observations?region=GM9022")).toEqual([
      "Gebied ‘GM9022’ hoort niet bij dit niveau of deze indeling. Wel bij level=municipality en division=2018 of 2019 of 2020 of 2021.",
    ]);
  });
});

describe("the form", () => {
  it("is chosen by format, then by Accept, and is JSON otherwise", async () => {
    const typeOf = async (address: string, accept?: string) => (await get(address, accept ? { accept } : {})).headers.get("content-type");
    expect(await typeOf("/regions")).toBe("application/json");
    expect(await typeOf("/regions", "text/html,application/xhtml+xml,*/*;q=0.8")).toBe("application/json");
    expect(await typeOf("/regions", "text/csv")).toBe("text/csv; charset=utf-8; header=present");
    expect(await typeOf("/regions?format=json", "text/csv")).toBe("application/json");
    expect(await typeOf("/observations?indicator=groei", "application/vnd.apache.parquet")).toBe("application/vnd.apache.parquet");
  });

  it("is a whole file where it is not JSON", async () => {
    expect(await reasonsOf("/observations?format=csv&page=2&pageSize=10")).toEqual([
      "‘page’ hoort bij JSON. Een bestand (csv) is altijd heel.",
      "‘pageSize’ hoort bij JSON. Een bestand (csv) is altijd heel.",
    ]);
  });

  it("is compressed on the way where the reader knows how", async () => {
    const answer = await get("/observations?format=csv", { "accept-encoding": "gzip" });
    expect(answer.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await answer.arrayBuffer()).toString()).toBe(await (await get("/observations?format=csv")).text());
  });
});

describe("keeping an answer", () => {
  it("is for ever when the vintage is named, and not at all otherwise", async () => {
    expect((await get("/regions")).headers.get("cache-control")).toBe("no-store");
    expect((await get(`/regions?vintage=${vintage.id}`)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect((await get(`/regions?vintage=${vintage.id}&page=0`)).headers.get("cache-control")).toBe("no-store");
  });

  it("costs nothing when nothing changed", async () => {
    const etag = (await get("/observations?format=csv")).headers.get("etag") ?? "";
    const again = await get("/observations?format=csv", { "if-none-match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    expect((await get("/observations?format=csv&fields=value", { "if-none-match": etag })).status).toBe(200);
    expect((await get("/observations", { "if-none-match": etag })).status).toBe(200);
  });

  it("shows the figures of the vintage that is named", async () => {
    expect((await bodyOf(`/sources?vintage=${vintage.id}`)).vintage).toEqual({ id: vintage.id, asOf: vintage.asOf });
    expect((await get("/sources?stand=x")).status).toBe(400);
  });
});

describe("regions", () => {
  it("are found by name, by another name, by grouping and by municipality", async () => {
    const codes = async (query: string) => ((await bodyOf(`/regions?pageSize=100&${query}`)).regions as { code: string }[]).map(({ code }) => code);
    expect(await codes("query=bergen")).toEqual(["GM9004", "GM9005"]);
    expect(await codes("query=den%20voorde")).toEqual(["GM9008"]);
    expect(await codes("grouping=PV91&level=municipality")).toEqual(["GM9005", "GM9006", "GM9007", "GM9008", "GM9009", "GM9011"]);
    expect(await codes("grouping=PV91&level=district")).toEqual(["WK900700"]);
    expect(await codes("municipality=GM9007")).toEqual(["GM9007", "WK900700"]);
  });

  it("tell of one region in which divisions it is, and of a former municipality where it went", async () => {
    expect(await bodyOf("/regions/WK900101")).toMatchObject({ name: "Noord", municipality: "GM9001", divisions: [{ division: 2024, name: "Noord" }] });
    expect(await bodyOf("/regions/GM9022")).toMatchObject({ successors: [{ code: "GM9012", fraction: 0.9 }, { code: "GM9002", fraction: 0.1 }] });
    expect(await bodyOf("/regions/GM9001")).toMatchObject({ aliases: ["Voorbeeld"], sizeClass: 6 });
  });
});

describe("indicators", () => {
  it("are found by theme, nature and words", async () => {
    const ids = async (query: string) => (await rowsOf(`/indicators?format=csv&${query}`)).map(({ id }) => id);
    expect(await ids("theme=jeugd,geld")).toEqual(["jongeren-met-jeugdhulp", "jongeren-met-jeugdhulp-aantal", "uitgaven-sociaal-domein", "begroting-sociaal-domein"]);
    expect(await ids("nature=subjective")).toEqual(["ervaren-gezondheid"]);
    expect(await ids("query=young%20number")).toEqual(["jongeren-met-jeugdhulp-aantal"]);
  });

  it("say when they may not be compared with what lies before", async () => {
    expect(await bodyOf("/indicators/ervaren-gezondheid")).toMatchObject({ breaks: [{ from: "2024JJ00", reason: { en: expect.stringContaining("18") } }] });
  });
});

describe("vintages", () => {
  it("are listed newest first, and counted", async () => {
    const { vintages } = (await bodyOf("/vintages")) as { vintages: unknown[] };
    expect(vintages).toMatchObject([{ id: newer.id, isCurrent: true }, { id: vintage.id, isCurrent: false }]);
    expect(await bodyOf(`/vintages/${vintage.id}`)).toMatchObject({ municipalities: 12, division: 2024, isCurrent: false });
  });
});

describe("addresses", () => {
  it("have no language, no suffix and nothing behind them", async () => {
    for (const address of ["/en/api/v1/regions", "/api/v1/regions.json", "/api/v1/regions/GM9001/x", "/api/v1/vintages/", "/api/v1/", "/en/api/v1", "/api/v1/regions/%ff"]) {
      expect([address, (await app.request(address)).status]).toEqual([address, 404]);
    }
  });

  it("begin at one that says what there is, with links that all answer", async () => {
    const answer = await app.request("/api/v1");
    expect([answer.status, answer.headers.get("api-version"), answer.headers.get("cache-control"), answer.headers.get("access-control-allow-origin")]).toEqual([200, apiVersion, "no-store", "*"]);
    const { version, vintage: shown, _links: links } = (await answer.json()) as { version: string; vintage: { id: string }; _links: Record<string, { href: string }> };
    expect([version, shown.id]).toEqual([apiVersion, newer.id]);
    expect(Object.keys(links)).toEqual(["self", "observations", "indicators", "regions", "sources", "vintages", "openapi", "documentation"]);
    for (const { href } of Object.values(links)) expect([href, (await app.request(href)).status]).toEqual([href, 200]);
    expect((await app.request("/api/v1", { method: "OPTIONS" })).status).toBe(204);
  });
});
