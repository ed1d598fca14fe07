import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { readVintage } from "../../../store/read-vintage.ts";
import { createTestApp } from "../../testing.ts";
import { wayOf, type Way } from "./movers.ts";
import { changedTexts } from "./texts.ts";

// Who changed needs years and places; the invented figures have too few of both to say something.
const data = join(import.meta.dirname, "../../../../data");
const app = createTestApp(readVintage(data, readFileSync(join(data, "current"), "utf8").trim()));
const demo = createTestApp(demoVintage());
const get = async (address: string, site = app) => {
  const answer = await site.request(address);
  return { status: answer.status, text: await answer.text() };
};
const words = (text: string) => text.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\u00a0/g, " ").replace(/\s+/g, " ");
const here = "/gemeenten/deventer/veranderd";

describe("the page that says who changed", () => {
  it("names who went another way, from what to what, and since when", async () => {
    const text = words((await get(`${here}?indicator=inkomen-per-inwoner`)).text);
    // Followed home: CBS key figures, average income per inhabitant of Hilversum, 25.5 in 2012 and 35.0 in 2022 (× 1,000 euro).
    expect(text).toContain("Hilversum : steeg meer dan de andere, van € 25.500 naar € 35.000. Het verschil met de andere begint in 2017.");
    expect(text).toContain("Hoeveel toeval er in dit cijfer zit, is niet bekend.");
  });

  it("gives all places, our own first and then in order of likeness", async () => {
    const { places, comparedWith } = JSON.parse((await get(`${here}.json?indicator=inkomen-per-inwoner`)).text);
    expect(places[0].name).toBe("Deventer");
    expect(places.slice(1).map(({ code }: { code: string }) => code)).toEqual(comparedWith.places.map(({ code }: { code: string }) => code));
  });

  it("follows the group of the reader", async () => {
    const { comparedWith } = JSON.parse((await get(`${here}.json?groep=provincie`)).text);
    expect(comparedWith.kind).toBe("province");
  });

  it("chooses a figure of which something can be said, and offers no numbers of people", async () => {
    const { indicator, others, places } = JSON.parse((await get(`${here}.json`)).text);
    expect(places.length).toBeGreaterThan(5);
    expect([indicator, ...others]).not.toContain("inwoners");
  });

  it("says why nothing can be said", async () => {
    const { text } = await get(`${here}?indicator=mensen-met-betaald-werk`);
    expect(text).toContain(changedTexts.nl.missing["too-short"]);
    expect(text).not.toMatch(/NaN|undefined/);
    const few = await get("/gemeenten/deventer/veranderd?indicator=inkomen-per-inwoner&groep=GM0193.GM0503");
    expect(few.text).toContain(changedTexts.nl.missing["too-few-places"]);
  });

  it("works where hardly anything is known", async () => {
    const { status, text } = await get("/gemeenten/voorbeeldstad/veranderd", demo);
    expect(status).toBe(200);
    expect(text).not.toMatch(/NaN|undefined/);
  });

  it("refuses a figure that cannot be chosen, and says which can", async () => {
    const { status, text } = await get(`${here}?indicator=bestaat-niet`);
    expect(status).toBe(404);
    expect(text).toContain("‘bestaat-niet’ is geen cijfer waarvan er genoeg jaren zijn.");
  });

  it("gives a row per place as CSV", async () => {
    const lines = (await get(`${here}.csv?indicator=inkomen-per-inwoner`)).text.trim().split("\r\n");
    expect(lines[0]).toBe("code,naam,indicator,van_periode,tot_periode,eerste,laatste,verschil,verschil_ondergrens,verschil_bovengrens,beweging,p,sinds");
    expect(lines[1]).toMatch(/^GM0150,Deventer,inkomen-per-inwoner,2012JJ00,2022JJ00,/);
  });

  it("says the same in English", async () => {
    expect(words((await get(`/en${here}?indicator=inkomen-per-inwoner`)).text)).toContain("Hilversum : rose more than the others, from €25,500 to €35,000. The difference from the others begins in 2017.");
  });
});

describe("the way a place went", () => {
  const cases: readonly (readonly [number, "up" | "down", Way, string])[] = [
    [2, "up", "rose-more", "steeg meer"],
    [-2, "up", "fell-less", "daalde minder"],
    [0, "up", "stayed-up", "bleef gelijk, andere daalden"],
    [2, "down", "rose-less", "steeg minder"],
    [-2, "down", "fell-more", "daalde meer"],
    [0, "down", "stayed-down", "bleef gelijk, andere stegen"],
  ];
  for (const [change, movement, way, said] of cases) {
    it(`is told as “${said}” for a change of ${change} that lies ${movement === "up" ? "above" : "below"} that of the others`, () => {
      expect(wayOf({ place: 0, first: 1, last: 1 + change, change, movement, p: 0.01 })).toBe(way);
      expect(changedTexts.nl.ways[way]).toBe(said);
    });
  }
});
