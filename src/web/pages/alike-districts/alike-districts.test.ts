import { describe, expect, it } from "vitest";
import { demoLikenessVintage } from "../../../../demo/likeness.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoLikenessVintage());
const get = async (address: string, site = app) => {
  const answer = await site.request(address);
  return { status: answer.status, text: await answer.text() };
};
const here = "/gemeenten/voorbeeldstad/wijken/WK900100";

describe("the page of a district", () => {
  it("lists the districts most like it, with why, on three sides", async () => {
    const { status, text } = await get(here);
    expect(status).toBe(200);
    expect(text).toContain("Welke wijken lijken op Binnenstad?");
    expect(text.match(/<li class="why__peer">/g)).toHaveLength(4);
    expect(text.match(/class="chart likeness"/g)).toHaveLength(12);
    expect(text).toContain("Een eigen portemonnee heeft een wijk niet");
    expect(text).toContain('href="/gemeenten/grootstad/wijken/WK900700">Centrum</a>');
  });

  it("is reached from the districts of the municipality", async () => {
    expect((await get("/gemeenten/voorbeeldstad/wijken")).text).toContain(`href="${here}"`);
  });

  it("gives the same as data", async () => {
    const { peers, features, place } = JSON.parse((await get(`${here}.json`)).text);
    expect(place).toEqual({ code: "WK900100", name: "Binnenstad", municipality: "GM9001" });
    expect(new Set(features.map((one: { axis: string }) => one.axis))).toEqual(new Set(["population", "ageing", "socio-economic"]));
    for (const one of peers) expect(one.features.reduce((sum: number, part: { share: number }) => sum + part.share, 0)).toBeCloseTo(1, 5);
    const lines = (await get(`${here}.csv`)).text.trim().split(/\r?\n/);
    expect(lines).toHaveLength(1 + peers.length * features.length);
  });

  it("says why nothing can be said", async () => {
    const without = { ...demoLikenessVintage(), columns: new Map() };
    expect((await get(here, createTestApp(without))).text).toContain("Er zijn geen cijfers om te meten welke wijken op Binnenstad lijken.");
  });

  it("is not found for a district of another municipality, or of none", async () => {
    expect((await get("/gemeenten/voorbeeldstad/wijken/WK900700")).status).toBe(404);
    expect((await get("/gemeenten/voorbeeldstad/wijken/WK000000")).status).toBe(404);
  });
});
