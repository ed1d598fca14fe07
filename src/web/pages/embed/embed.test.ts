import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoVintage());
const strip = "/insluiten/jongeren-met-jeugdhulp?plaats=voorbeeldstad&beeld=strook";

describe("a figure to embed", () => {
  for (const picture of ["strook", "verloop", "kaart"]) {
    it(`shows the ${picture} with its title, source and way back, and no menu`, async () => {
      const answer = await app.request(`/en/insluiten/jongeren-met-jeugdhulp?plaats=voorbeeldstad&beeld=${picture}`);
      const text = await answer.text();
      expect(answer.status).toBe(200);
      expect(text).toContain('<html lang="en"');
      expect(text.match(/<h1>/g)).toHaveLength(1);
      expect(text).toContain("<svg");
      expect(text).toContain("Voorbeeldbureau");
      expect(text).toContain('href="/en/indicatoren/jongeren-met-jeugdhulp?plaats=voorbeeldstad"');
      expect(text).not.toMatch(/<nav|<script|<form/);
    });
  }

  it("may be framed by any site, also when it did not change; no other page may", async () => {
    const answer = await app.request(strip);
    const again = await app.request(strip, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    for (const { headers } of [answer, again]) {
      expect(headers.get("content-security-policy")).toContain("frame-ancestors *");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(headers.has("x-frame-options")).toBe(false);
    }
    for (const address of ["/", "/indicatoren/inwoners", "/insluiten", "/en/gemeenten/voorbeeldstad"]) {
      const { headers } = await app.request(address);
      expect([address, headers.get("x-frame-options")]).toEqual([address, "DENY"]);
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    }
  });

  it("may be framed in English as well", async () => {
    expect((await app.request(`/en${strip}`)).headers.get("content-security-policy")).toContain("frame-ancestors *");
  });

  it("shows the year that was asked for, leads to that year, and is copied with it", async () => {
    const text = await (await app.request("/insluiten/inwoners?beeld=kaart&jaar=2023")).text();
    expect(text).toContain("2023");
    expect(text).toContain('href="/indicatoren/inwoners?jaar=2023"');
    const page = await (await app.request("/indicatoren/inwoners?jaar=2023")).text();
    expect(page.replaceAll("&amp;", "&")).toContain("/insluiten/inwoners?jaar=2023&beeld=kaart");
    expect((await app.request("/insluiten/inwoners?jaar=1950")).status).toBe(404);
    const strips = await app.request("/insluiten/inwoners?beeld=strook&jaar=2023", { headers: { accept: "application/json" } });
    expect(JSON.parse(await strips.text()).errors.map(({ name }: { name: string }) => name)).toEqual(["plaats", "jaar"]);
  });

  it("asks for the place of a strip, and refuses a picture that does not exist", async () => {
    const answer = await app.request("/insluiten/inwoners?beeld=strook", { headers: { accept: "application/json" } });
    expect(answer.status).toBe(400);
    expect(JSON.parse(await answer.text()).errors).toEqual([{ name: "plaats", reason: expect.stringContaining("een gemeente") }]);
    expect((await app.request("/insluiten/inwoners?beeld=taart")).status).toBe(400);
    expect((await app.request("/insluiten/bestaat-niet")).status).toBe(404);
  });
});

describe("the code to embed a figure", () => {
  it("names the site and the place, in attributes that survive being copied", async () => {
    const text = await (await app.request("https://cijfers.example/indicatoren/jongeren-met-jeugdhulp?plaats=voorbeeldstad")).text();
    const codes = [...text.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, code]) => code.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    const sources = codes.map((code) => code.match(/ src="([^"]*)"/)?.[1].replaceAll("&amp;", "&"));
    expect(sources[0]).toBe("https://cijfers.example/insluiten/jongeren-met-jeugdhulp?plaats=voorbeeldstad&beeld=strook");
    for (const source of sources) {
      const { status, headers } = await app.request(source ?? "");
      expect([source, status, headers.get("cross-origin-resource-policy")]).toEqual([source, 200, "cross-origin"]);
    }
    expect(sources).toHaveLength(6);
  });
});
