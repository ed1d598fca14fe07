/**
 * The Dutch API Design Rules 2.2 that can be tested, each on the description and
 * on live answers. The names of the rules are those of the standard.
 */
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { createApp } from "../app.ts";
import { silentLog } from "../log.ts";
import { shelfOf, testAssets } from "../testing.ts";
import { exampleAddress } from "../pages/api/route-section.ts";
import { examplesOf } from "./examples.ts";
import { apiRoutes } from "./routes.ts";

const vintage = demoVintage();
const instance = { publisher: "Gemeente Voorbeeldstad", contact: "data@voorbeeldstad.example" };
const app = createApp({ shelf: shelfOf([vintage]), settings: instance, assets: testAssets(), log: silentLog });
const get = (address: string, init: RequestInit = {}) => app.request(address, init);

interface Schema {
  readonly type?: string;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: Schema; readonly example: unknown }[];
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly headers?: Readonly<Record<string, unknown>> }>>;
}

interface Document {
  readonly openapi: string;
  readonly security?: readonly unknown[];
  readonly info: { readonly version: string; readonly contact: Readonly<Record<string, string>>; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>>; readonly responses: Readonly<Record<string, { readonly content: object }>> };
}

const document = (await (await get("https://site.example/api/v1/openapi.json")).json()) as Document;
const operations = Object.entries(document.paths).map(([path, { get: operation }]) => ({ path, ...operation }));
const addresses = apiRoutes.map((route) => exampleAddress(route, examplesOf(vintage)));
const wrong = "/api/v1/observations?indicator=GROOT&pageSize=0";

/** Every object in a value, however deep, with the name it stands under. */
function objectsIn(value: unknown, name = ""): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
  if (value === null || typeof value !== "object") return [];
  const inside = Object.entries(value).flatMap(([key, one]) => objectsIn(one, Array.isArray(value) ? name : key));
  return Array.isArray(value) ? inside : [[name, value as Readonly<Record<string, unknown>>], ...inside];
}

describe("/core/no-trailing-slash", () => {
  it("holds for every path described", () => {
    expect(Object.keys(document.paths).filter((path) => path.endsWith("/"))).toEqual([]);
  });

  it("gives 404 for an address with a slash too many, and leads nowhere else", async () => {
    for (const address of addresses) {
      const [path] = address.split("?");
      expect([path, (await get(`${path}/`)).status]).toEqual([path, 404]);
    }
  });
});

describe("/core/path-segments-kebab-case", () => {
  it("holds for every path, which has no suffix but that of the description", async () => {
    const parts = Object.keys(document.paths).filter((path) => path !== "/openapi.json").flatMap((path) => path.slice(1).split("/"));
    expect(parts.filter((part) => !/^([a-z]+(-[a-z]+)*|\{[a-z]+\})$/.test(part))).toEqual([]);
    expect((await get("/api/v1/regions.csv")).status).toBe(404);
    expect((await get("/api/v1/Regions")).status).toBe(404);
  });
});

describe("/core/query-keys-camel-case", () => {
  const isCamelCase = (name: string) => /^[a-z][a-z\d]*([A-Z][a-z\d]*)*$/.test(name);

  it("holds for every parameter described", () => {
    const names = operations.flatMap(({ parameters }) => parameters.map(({ name }) => name));
    expect(names.filter((name) => !isCamelCase(name))).toEqual([]);
  });

  it("holds for every field and every column answered", async () => {
    for (const address of addresses.filter((one) => !one.endsWith("openapi.json"))) {
      const names = objectsIn(await (await get(address)).json()).flatMap(([, one]) => Object.keys(one));
      expect([address, names.filter((name) => !isCamelCase(name) && name !== "_links")]).toEqual([address, []]);
    }
    for (const path of ["observations", "regions", "indicators", "sources", "vintages"]) {
      const [header] = (await (await get(`/api/v1/${path}?format=csv`)).text()).split("\r\n");
      expect([path, header.split(",").filter((name) => !isCamelCase(name))]).toEqual([path, []]);
    }
  });
});

describe("/core/date-time/format and /core/date-time/date-omit-time-portion", () => {
  it("describe every day as a date, and no field as a time", () => {
    const formats = objectsIn(document.components.schemas).filter(([, { format }]) => typeof format === "string");
    expect(formats.map(([name]) => name).filter((name) => /^(asOf|endedOn)$/.test(name)).length).toBeGreaterThan(2);
    expect(new Set(formats.map(([, { format }]) => format))).toEqual(new Set(["date"]));
  });

  it("write every day without a time", async () => {
    const { vintages } = (await (await get("/api/v1/vintages")).json()) as { vintages: { asOf: string }[] };
    expect(vintages.map(({ asOf }) => asOf)).toEqual(["2024-12-31"]);
    expect(await (await get("/api/v1/regions/GM9022")).json()).toMatchObject({ endedOn: "2022-01-01" });
  });
});

describe("/core/error-handling/problem-details", () => {
  it("describes every refusal as a problem with status, title and detail", () => {
    const { properties, required } = document.components.schemas.Problem as { properties: object; required: string[] };
    expect(Object.keys(properties)).toEqual(expect.arrayContaining(["status", "title", "detail"]));
    expect(required).toEqual(["status", "title", "detail"]);
    for (const { content } of Object.values(document.components.responses)) expect(Object.keys(content)).toEqual(["application/problem+json"]);
  });

  const refusals = [
    ["a wrong parameter", wrong, {}, 400],
    ["a trick with the path", "/api/v1/a%2fb", {}, 400],
    ["an unknown address", "/api/v1/plekken", {}, 404],
    ["an unknown region", "/api/v1/regions/GM0000", {}, 404],
    ["an unknown vintage", "/api/v1/regions?vintage=ffffffffffffffff", {}, 404],
    ["another method", "/api/v1/regions", { method: "DELETE" }, 405],
    ["a form there is not", "/api/v1/regions", { headers: { accept: "application/xml" } }, 406],
    ["an endless address", `/api/v1/regions?query=${"a".repeat(2_000)}`, {}, 414],
  ] as const;
  for (const [what, address, init, status] of refusals) {
    it(`answers ${what} with ${status}`, async () => {
      const answer = await get(address, init);
      expect(answer.headers.get("content-type")).toContain("application/problem+json");
      expect(await answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
      expect(answer.status).toBe(status);
      expect(answer.headers.get("api-version")).toBe(document.info.version);
    });
  }

  it("answers a mistake of ours with 500, without its insides", async () => {
    const broken = { ...shelfOf([vintage]), find: () => Promise.reject(new Error("disk on fire")) };
    const site = createApp({ shelf: broken, settings: {}, assets: testAssets(), log: silentLog });
    const answer = await site.request(`/api/v1/regions?vintage=${vintage.id}`);
    const text = await answer.text();
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("api-version")]).toEqual([500, expect.stringContaining("application/problem+json"), document.info.version]);
    expect(text).not.toContain("disk on fire");
  });
});

describe("/core/error-handling/invalid-input and all faults at once", () => {
  it("describes a 400 for every address that has parameters", () => {
    const without = operations.filter(({ parameters, responses }) => parameters.length > 0 && !responses["400"]);
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it("answers 400 and never 422, with everything that is wrong", async () => {
    const answer = await get("/api/v1/observations?kleur=rood&indicator=GROOT&region=GM0001&period=2024K5&pageSize=1001&page=0&division=1850&level=straat");
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { name: string; reason: string }[] };
    expect(errors.map(({ name }) => name).toSorted()).toEqual(["division", "indicator", "kleur", "level", "page", "pageSize", "period", "region"]);
    expect(errors.find(({ name }) => name === "period")?.reason).toBe("‘period’ is ‘2024K5’. Verwacht: een jaar (2024JJ00) of een kwartaal (2024KW01 tot en met 2024KW04).");
  });

  it("holds for every parameter of every address", async () => {
    for (const { path, parameters } of apiRoutes) {
      for (const name of Object.keys(parameters)) {
        const address = `/api/v1${path.replace(/\{.*\}/, "x")}?${name}=%26`;
        // Any words may be looked for.
        const isFree = name === "query";
        expect([address, (await get(address)).status]).toEqual([address, isFree ? 200 : 400]);
      }
    }
  });
});

describe("/core/doc-openapi, /core/doc-openapi-contact and /core/publish-openapi", () => {
  it("is OpenAPI 3.1, of which every reference leads somewhere", () => {
    expect(document.openapi).toMatch(/^3(\.\d+){2}$/);
    const references = objectsIn(document).flatMap(([, { $ref }]) => (typeof $ref === "string" ? [$ref] : []));
    expect(references.length).toBeGreaterThan(50);
    const target = (reference: string) => reference.slice(2).split("/").reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], document);
    expect(references.filter((reference) => target(reference) === undefined || (target(reference) as { $ref?: string }).$ref === reference)).toEqual([]);
  });

  it("names every operation once, and every name in a path as a parameter", () => {
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
    for (const { path, parameters } of operations) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect([path, parameters.filter((one) => one.in === "path").map(({ name }) => name)]).toEqual([path, named]);
    }
  });

  // Spectral (oas3-valid-media-example) and Redocly (no-invalid-parameter-examples) found numbers written as texts.
  it("gives examples that are what their schema says, also inside a list", () => {
    const parameters = operations.flatMap((operation) => operation.parameters.map((one) => ({ ...one, path: operation.path })));
    for (const { path, name, schema, example } of parameters) {
      const items = Array.isArray(example) ? example.map((one) => [one, schema.items]) : [[example, schema]];
      for (const [value, { type, anyOf }] of items as [unknown, Schema][]) {
        const types = [type, ...(anyOf ?? []).map((one) => one.type)].filter(Boolean);
        expect([path, name, types]).toEqual([path, name, expect.arrayContaining([typeof value === "number" ? "integer" : "string"])]);
      }
    }
  });

  // Redocly (security-defined) asks for it: silence may mean that the keys were forgotten.
  it("says that nobody needs a key", () => {
    expect(document.security).toEqual([]);
  });

  it("says whom to ask: name, email and url", () => {
    expect(document.info.contact).toEqual({ name: "Gemeente Voorbeeldstad", email: "data@voorbeeldstad.example", url: "https://site.example/over#contact" });
  });

  it("may be read by scripts of any site, without logging in", async () => {
    const answer = await get("/api/v1/openapi.json", { headers: { origin: "https://elders.example" } });
    expect([answer.status, answer.headers.get("access-control-allow-origin"), answer.headers.get("content-type")]).toEqual([200, "*", "application/json"]);
  });

  it("is in Dutch", () => {
    expect(document.info.description).toContain("nooit 0");
    expect(operations.map(({ path, parameters }) => [path, parameters.filter((one) => "description" in one).length])).toEqual(
      operations.map(({ path, parameters }) => [path, parameters.length]),
    );
  });
});

describe("/core/uri-version, /core/semver and /core/version-header", () => {
  it("have the first number in the address, and all three in the description", () => {
    expect(document.servers.map(({ url }) => url)).toEqual(["https://site.example/api/v1"]);
    expect(document.info.version).toMatch(/^1\.\d+\.\d+$/);
  });

  it("declare the header with every 2xx and 3xx", () => {
    for (const { path, responses } of operations) {
      const good = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
      expect(good.map(([status]) => status)).toEqual(expect.arrayContaining(["200", "304"]));
      expect([path, good.filter(([, { headers }]) => !headers || !("API-Version" in headers))]).toEqual([path, []]);
    }
  });

  it("send the header with every answer, also unchanged, refused or only asked about", async () => {
    for (const address of addresses) {
      const answer = await get(address);
      const again = await get(address, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
      const about = await get(address, { method: "OPTIONS" });
      const head = await get(address, { method: "HEAD" });
      expect([answer, again, about, head].map(({ status, headers }) => [status, headers.get("api-version")])).toEqual(
        [200, 304, 204, 200].map((status) => [status, document.info.version]),
      );
    }
  });
});

describe("/core/transport/security-headers and /core/transport/cors", () => {
  it("hold for every answer, good or not", async () => {
    for (const address of [...addresses, wrong, "/api/v1/plekken"]) {
      const { headers } = await get(address);
      expect([address, headers.get("cache-control")]).toEqual([address, "no-store"]);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
      expect(headers.get("content-type")).toMatch(/^application\/(problem\+)?json/);
      expect(headers.get("strict-transport-security")).toContain("max-age=");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    }
  });

  it("tell a script on another site what it may ask", async () => {
    const headers = { origin: "https://elders.example", "access-control-request-method": "GET" };
    const answer = await get("/api/v1/observations", { method: "OPTIONS", headers });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(answer.headers.get("access-control-allow-headers")).toContain("If-None-Match");
    expect((await get("/api/v1/regions", { method: "POST" })).headers.get("allow")).toBe("GET, HEAD, OPTIONS");
    expect((await get("/over", { method: "OPTIONS" })).status).toBe(405);
  });
});
