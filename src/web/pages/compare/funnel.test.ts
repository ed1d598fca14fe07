/** "Ver van het gemiddelde?" on the bundled figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVintage } from "../../../store/read-vintage.ts";
import { createTestApp } from "../../testing.ts";

const folder = join(import.meta.dirname, "../../../../data");
const app = createTestApp(readVintage(folder, readFileSync(join(folder, "current"), "utf8").trim()));
const here = "/gemeenten/deventer/vergelijken";
const get = async (address: string) => (await app.request(address)).text();
const sectionOf = async (address: string) => /<section class="section" aria-labelledby="trechter"[\s\S]*?<\/section>/.exec(await get(address))?.[0] ?? "";

describe("Ver van het gemiddelde?", () => {
  it("shows every municipality with the figure, ours named and the group in its colour", async () => {
    const section = await sectionOf(here);
    const { funnel, peers } = JSON.parse(await get(`${here}.json`));
    expect(section.match(/<circle /g)).toHaveLength(funnel.places.length);
    expect(section.match(/class="peer-dot"/g)).toHaveLength(peers.length);
    expect(section).toMatch(/class="own-label halo"[^>]*>Deventer /);
  });

  it("says where our place lies as the data do", async () => {
    const { funnel, difference } = JSON.parse(await get(`${here}.json`));
    const { inner, position } = funnel.own;
    const isWithin = inner.lower <= difference.own.value && difference.own.value <= inner.upper;
    expect(position === "within").toBe(isWithin);
    expect((await sectionOf(here)).includes("Deventer ligt tussen de binnenste lijnen.")).toBe(isWithin);
  });

  it("says that municipalities differ more than chance explains, and that the lines are wider for it", async () => {
    const { funnel } = JSON.parse(await get(`${here}.json`));
    expect(funnel.phi).toBeGreaterThan(1);
    expect(await sectionOf(here)).toContain("Daarom liggen de lijnen wijder");
  });

  it("says on the axis who or what counted, which is not always people", async () => {
    expect(await sectionOf(`${here}?cijfer=jongeren-met-jeugdzorg`)).toContain("Hoeveel er meetelden: inwoners tot 25 jaar op 1 januari");
    expect(await sectionOf(`/en${here}?cijfer=huishoudens-met-laag-inkomen`)).not.toContain("people");
  });

  it("says in words why there is no funnel of a survey", async () => {
    const address = `${here}?cijfer=ervaren-gezondheid-goed`;
    expect(await sectionOf(address)).toContain("hoeveel mensen, huishoudens of woningen meetelden. Bij dit cijfer is dat niet bekend.");
    expect(JSON.parse(await get(`${here}.json?cijfer=ervaren-gezondheid-goed`)).funnel).toEqual({ missing: "no-base" });
  });

  it("speaks English too", async () => {
    expect(await sectionOf(`/en${here}`)).toContain("Far from the mean?");
  });
});
