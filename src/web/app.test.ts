/** The shell around every page: language, form, vintage, refusals, tags, compression. */
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import type { Vintage } from "../figures/vintage.ts";
import { createApp } from "./app.ts";
import { silentLog } from "./log.ts";
import { createTestSite, shelfOf, testAssets } from "./testing.ts";

const newer: Vintage = { ...demoVintage(), id: "0000000000000002", asOf: "2025-06-30" };
const older = demoVintage();
const { app, logged } = createTestSite({ vintages: [newer, older] });

const get = (address: string, headers: Record<string, string> = {}) => app.request(address, { headers });

/** As if this came over the wire, where nobody has tidied the address yet. */
const getRaw = (url: string) => app.request("/", {}, { incoming: { url } });

describe("language and form", () => {
  it("is Dutch by default and English under /en", async () => {
    expect(await (await get("/over")).text()).toContain('<html lang="nl"');
    const english = await (await get("/en/over")).text();
    expect(english).toContain('<html lang="en"');
    expect(english).toContain('href="/en/bronnen"');
    expect(english).toContain('href="/over" lang="nl"');
  });

  it("gives the data of a page under the same address with a suffix", async () => {
    const json = await get("/en/bronnen.json");
    expect(json.headers.get("content-type")).toContain("application/json");
    expect(json.headers.get("access-control-allow-origin")).toBe("*");
    expect(await json.json()).toMatchObject({ vintage: { id: newer.id }, permanentLink: `/en/bronnen.json?stand=${newer.id}` });
    expect((await get("/bronnen.csv")).headers.get("content-type")).toContain("text/csv");
  });

  it("knows only the forms a page has", async () => {
    expect((await get("/over.csv")).status).toBe(404);
    expect((await get("/bronnen.png")).status).toBe(404);
  });

  it("leads an address with a slash too many to the page itself", async () => {
    const answer = await get("/en/gemeenten/?provincie=zeekant");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe("/en/gemeenten?provincie=zeekant");
  });

  it("has one h1, a title and a way to skip the menu on every page", async () => {
    for (const path of ["/", "/gemeenten", "/bronnen", "/over", "/toegankelijkheid", "/privacy", "/zoeken", "/bestaat-niet"]) {
      for (const prefix of ["", "/en"]) {
        const text = await (await get((prefix + path).replace(/(.)\/$/, "$1"))).text();
        expect([path, text.match(/<h1/g)?.length]).toEqual([path, 1]);
        expect(text).toMatch(/<title>.*Estafette.*<\/title>/);
        expect(text).toContain('href="#inhoud"');
        expect(text).not.toContain("undefined");
        expect(text).not.toMatch(/ style="/);
      }
    }
  });
});

describe("the vintage", () => {
  it("is the newest one unless another is asked for", async () => {
    const current = await (await get("/over")).text();
    expect(current).toContain("Stand van 30 juni 2025");
    expect(current).toContain(`/over?stand=${newer.id}`);
    const old = await (await get(`/over?stand=${older.id}`)).text();
    expect(old).toContain("U kijkt naar een oudere stand, van 31 december 2024.");
    expect(old).toContain(`href="/bronnen?stand=${older.id}"`);
    expect(old).toContain('href="/over">Naar de nieuwste stand');
    expect(old).toContain('content="noindex"');
  });

  it("is not found when nobody has it, with the ones there are", async () => {
    const answer = await get("/over?stand=ffff");
    expect(answer.status).toBe(404);
    const text = await answer.text();
    for (const { id } of [newer, older]) expect(text).toContain(`/over?stand=${id}`);
  });
});

describe("what is wrong with a request", () => {
  it("names every unknown or wrong parameter, as a page or as a problem", async () => {
    const page = await get("/over?kleur=rood&maat=3");
    expect(page.status).toBe(400);
    expect(page.headers.get("cache-control")).toBe("no-store");
    const text = await page.text();
    expect(text).toContain("‘kleur’ bestaat niet op deze pagina");
    expect(text).toContain("‘maat’ bestaat niet op deze pagina");

    const problem = await get("/en/bronnen.json?kleur=rood&maat=3");
    expect(problem.status).toBe(400);
    expect(problem.headers.get("content-type")).toContain("application/problem+json");
    expect(await problem.json()).toMatchObject({ status: 400, title: expect.any(String), detail: expect.any(String), errors: [{ name: "kleur" }, { name: "maat" }] });
  });

  it("answers a program that asks for JSON with a problem", async () => {
    const answer = await get("/bestaat-niet", { accept: "application/json" });
    expect(answer.headers.get("content-type")).toContain("application/problem+json");
    expect(await answer.json()).toMatchObject({ status: 404 });
  });

  it("shows what was typed as text, never as markup", async () => {
    const text = await (await get("/over?%3Cscript%3Ealert(1)%3C/script%3E=1")).text();
    expect(text).not.toContain("<script>alert");
    expect(await (await get("/zoeken?q=%3Cimg%20src=x%3E")).text()).not.toContain("<img src=x");
    expect(await (await get("/%22%3E%3Cb%3E")).text()).not.toContain('"><b>');
  });

  it("turns away other methods, and says which are right", async () => {
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH"]) {
      const answer = await app.request("/over", { method });
      expect([method, answer.status]).toEqual([method, 405]);
      expect(answer.headers.get("allow")).toBe("GET, HEAD");
    }
  });

  it("answers HEAD as GET, without the page", async () => {
    const answer = await app.request("/over", { method: "HEAD" });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("etag")).toBe((await get("/over")).headers.get("etag"));
    expect(await answer.text()).toBe("");
  });

  it("turns away an endless address", async () => {
    expect((await get(`/zoeken?q=${"a".repeat(2_000)}`)).status).toBe(414);
  });

  it("turns away tricks with paths and signs that cannot be seen, and writes it down without what was asked", async () => {
    const tricks = [
      "/../etc/passwd",
      "/gemeenten/..%2fetc",
      "/%2e%2e/etc",
      "//evil.example/",
      "/gemeenten//deventer",
      "/a\\b",
      "/%5c%5cevil",
      "/assets/../../package.json",
      "/over%00",
      "/zoeken?q=a%0d%0aset-cookie:x",
      "/zoeken?q=a%00b",
      "http://localhost/..",
    ];
    for (const trick of tricks) expect([trick, (await getRaw(trick)).status]).toEqual([trick, 400]);
    expect(logged.join("")).toContain('"event":"path-trick"');
    expect(logged.join("")).not.toContain("set-cookie");
  });

  it("survives nonsense in an address", async () => {
    for (const path of ["/%zz", "/gemeenten/%ff%fe", "/en/en/en", "/.json", "/en.json", "/gebieden/GM99999999", "/zoeken.json?q=%F0%9F%8F%83"]) {
      expect([path, (await get(path)).status < 500]).toEqual([path, true]);
    }
  });

  it("hides from the reader what went wrong inside, and tells the log", async () => {
    const lines: string[] = [];
    const log = { ...silentLog, fail: (error: unknown) => void lines.push(String(error)) };
    const broken = createApp({
      shelf: { ...shelfOf([older]), find: () => Promise.reject(new Error("disk on fire")) },
      settings: {},
      assets: testAssets(),
      log,
    });
    const answer = await broken.request("/over?stand=abc");
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("disk on fire");
    expect(lines).toEqual(["Error: disk on fire"]);
  });

  it("suggests what resembles an unknown name", async () => {
    expect(await (await get("/gemeenten/voorbeeldstat")).text()).toContain('href="/gemeenten/voorbeeldstad"');
    const { suggestions } = (await (await get("/gemeenten/grootstat.json")).json()) as { suggestions: unknown };
    expect(suggestions).toEqual([{ title: "Grootstad", href: "/gemeenten/grootstad" }]);
  });
});

describe("headers", () => {
  it("are strict on pages, data, mistakes and files alike", async () => {
    const style = (await (await get("/")).text()).match(/\/assets\/style-[^"]+/)?.[0] ?? "";
    for (const path of ["/", "/bronnen.json", "/bestaat-niet", style]) {
      const { headers } = await get(path);
      expect([path, headers.get("content-security-policy")]).toEqual([path, expect.stringContaining("default-src 'none'")]);
      expect(headers.get("content-security-policy")).not.toContain("unsafe");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-frame-options")).toBe("DENY");
      expect(headers.get("strict-transport-security")).toContain("max-age=");
      expect(headers.get("set-cookie")).toBeNull();
    }
  });
});

describe("the tag of a page", () => {
  it("spares the work when the reader has the page already", async () => {
    const tag = (await get("/bronnen")).headers.get("etag") ?? "";
    const again = await get("/bronnen", { "if-none-match": `"other", ${tag}` });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    expect(again.headers.get("content-security-policy")).not.toBeNull();
  });

  it("differs by language, form, vintage and parameters", async () => {
    const paths = ["/bronnen", "/en/bronnen", "/bronnen.json", `/bronnen?stand=${older.id}`, "/zoeken?q=a", "/zoeken?q=b"];
    const tags = await Promise.all(paths.map(async (path) => (await get(path)).headers.get("etag")));
    expect(new Set(tags).size).toBe(paths.length);
  });

  it("is not on a mistake", async () => {
    expect((await get("/bestaat-niet")).headers.get("etag")).toBeNull();
  });
});

describe("compression", () => {
  it("is brotli where the browser knows it, else gzip, else none", async () => {
    const plain = await (await get("/bronnen")).text();
    const brotli = await get("/bronnen", { "accept-encoding": "gzip, deflate, br" });
    expect(brotli.headers.get("content-encoding")).toBe("br");
    expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(plain);
    const gzip = await get("/bronnen", { "accept-encoding": "gzip, br;q=0" });
    expect(gzip.headers.get("content-encoding")).toBe("gzip");
    expect(gunzipSync(await gzip.arrayBuffer()).toString()).toBe(plain);
    expect((await get("/bronnen")).headers.get("content-encoding")).toBeNull();
  });

  it("gives the same page with the same headers the second time", async () => {
    const [first, second] = [await get("/over", { "accept-encoding": "br" }), await get("/over", { "accept-encoding": "br" })];
    expect([...second.headers]).toEqual([...first.headers]);
    expect(second.headers.get("vary")).toContain("Accept-Encoding");
    expect(await second.arrayBuffer()).toEqual(await first.arrayBuffer());
  });

  it("compresses mistakes too, and keeps their status", async () => {
    const answer = await get("/bestaat-niet", { "accept-encoding": "br" });
    expect(answer.status).toBe(404);
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toContain("<h1>");
  });
});

describe("files", () => {
  it("may be kept for ever when their name has a hash, and come compressed", async () => {
    const address = (await (await get("/")).text()).match(/\/assets\/style-[^"]+/)?.[0] ?? "";
    const answer = await get(address, { "accept-encoding": "br" });
    expect(answer.headers.get("cache-control")).toContain("immutable");
    expect(answer.headers.get("content-type")).toContain("text/css");
    expect(brotliDecompressSync(await answer.arrayBuffer()).toString()).toContain(".page");
    expect((await get(address, { "if-none-match": answer.headers.get("etag") ?? "" })).status).toBe(304);
  });

  it("are not found when the build did not make them", async () => {
    expect((await get("/assets/app.js")).status).toBe(404);
    expect((await get("/assets/style.css.map")).status).toBe(404);
  });
});
