/** "Wat valt op" on the page, on the bundled figures: the invented country is too small for a group. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readVintage } from "../../store/read-vintage.ts";
import { createTestApp } from "../testing.ts";

const folder = join(import.meta.dirname, "../../../data");
const app = createTestApp(readVintage(folder, readFileSync(join(folder, "current"), "utf8").trim()));
const get = async (address: string) => (await app.request(address)).text();
const sectionOf = (page: string) => page.match(/<section class="section findings"[\s\S]*?<\/section>/)?.[0] ?? "";

describe("Wat valt op", () => {
  it("leads from each figure that cannot be told apart to a row that is there", async () => {
    const page = await get("/gemeenten/deventer");
    const anchors = [...sectionOf(page).matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) expect(page).toContain(`<article class="row" id="${anchor}">`);
  });

  it("leads from each finding to its evidence, with the figure and the group chosen", async () => {
    const led = new Set<string>();
    for (const slug of ["deventer", "assen", "almere", "zwolle", "haarlem", "leiden", "utrecht"]) {
      const page = await get(`/gemeenten/${slug}?groep=lijkt-20`);
      const { findings } = JSON.parse(await get(`/gemeenten/${slug}.json?groep=lijkt-20`)) as { findings: { kind: string; indicator?: string }[] };
      const links = [...sectionOf(page).matchAll(/<article class="finding">[\s\S]*?<\/article>/g)].map(([article]) => article.match(/href="([^"]+)"/)?.[1].replaceAll("&amp;", "&"));
      for (const [index, { kind, indicator }] of findings.entries()) {
        const link = links[index];
        if (!indicator || !link) continue;
        led.add(`${kind} ${link.replace(/^.*\/([^/]+)\?.*$/, "$1").replace(/#.*/, "#")}`);
        const isRow = link.startsWith("#");
        const evidence = isRow ? page : await get(link.replace(/#.*/, ""));
        expect(evidence).toContain(isRow ? `<article class="row" id="${indicator}">` : `<option value="${indicator}" selected>`);
        expect(isRow || link.includes("groep=lijkt-20")).toBe(true);
      }
      expect(links.length).toBe(findings.length);
    }
    expect([...led].toSorted()).toEqual(["changed veranderd", "differs #", "differs vergelijken", "outside-expected #"]);
  });

  it("names every compared figure either as a difference or as one that cannot be told apart", async () => {
    const { figures } = JSON.parse(await get("/gemeenten/deventer.json"));
    const outcomes: readonly (string | undefined)[] = figures.map((one: { againstGroup?: { outcome?: string } }) => one.againstGroup?.outcome);
    const alike = sectionOf(await get("/gemeenten/deventer")).match(/<aside[\s\S]*?<\/aside>/)?.[0] ?? "";
    expect([...alike.matchAll(/href="#/g)].length).toBe(outcomes.filter((one) => one === "alike").length);
  });

  it("says in the row what it says in the data", async () => {
    const page = await get("/gemeenten/deventer");
    const { figures } = JSON.parse(await get("/gemeenten/deventer.json"));
    const words: Readonly<Record<string, string>> = { higher: "boven het gemiddelde van de groep", lower: "onder het gemiddelde van de groep", alike: "niet te onderscheiden van de groep" };
    for (const { indicator, againstGroup } of figures) {
      const row = page.match(new RegExp(`<article class="row" id="${indicator}">[\\s\\S]*?</article>`))?.[0] ?? "";
      const said = Object.keys(words).filter((outcome) => row.includes(words[outcome]));
      expect([indicator, ...said]).toEqual([indicator, ...(againstGroup.outcome ? [againstGroup.outcome] : [])]);
    }
  });

  it("says in the table what it says in the data, in the year shown and in no other", async () => {
    const [head, ...lines] = parse(await get("/gemeenten/deventer.csv")) as string[][];
    expect(head.slice(-5)).toEqual(["tegenover_groep", "verschil_groep", "verschil_ondergrens", "verschil_bovengrens", "verschil_p"]);
    const { figures } = JSON.parse(await get("/gemeenten/deventer.json"));
    for (const { indicator, period, againstGroup } of figures) {
      const told = lines.filter((line) => line[2] === indicator && line.slice(-5).some((cell) => cell !== ""));
      const { outcome, difference, lower, upper, adjusted } = againstGroup;
      expect(told.map((line) => [line[5], ...line.slice(-5)])).toEqual(outcome ? [[period, outcome, ...[difference, lower, upper, adjusted].map(String)]] : []);
    }
  });

  it("gives as data the findings that stand on the page", async () => {
    const section = sectionOf(await get("/gemeenten/almere"));
    const { findings } = JSON.parse(await get("/gemeenten/almere.json"));
    expect([...section.matchAll(/<article class="finding">[\s\S]*?<h3>([^<]*)<\/h3>/g)].map((match) => match[1])).toEqual(findings.map((one: { headline: string }) => one.headline));
  });
});
