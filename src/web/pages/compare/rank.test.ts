/** "Toch een plaats op een lijst?" on the bundled figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVintage } from "../../../store/read-vintage.ts";
import { createTestApp } from "../../testing.ts";

const folder = join(import.meta.dirname, "../../../../data");
const app = createTestApp(readVintage(folder, readFileSync(join(folder, "current"), "utf8").trim()));
const here = "/gemeenten/deventer/vergelijken";
const get = async (address: string) => (await app.request(address)).text();

describe("Toch een plaats op een lijst?", () => {
  it("names no place as long as nobody asks, and leads to the question", async () => {
    const page = await get(here);
    expect(page).toContain("rang=ja#plaats");
    expect(page).not.toMatch(/tussen plaats \d/);
    expect(JSON.parse(await get(`${here}.json`)).rank).toBeUndefined();
  });

  it("says between which places it lies, as the data do", async () => {
    const { rank } = JSON.parse(await get(`${here}.json?rang=ja`));
    expect(rank).toMatchObject({ of: 342, level: 0.95 });
    expect(rank.lowest).toBeLessThan(rank.highest);
    const page = await get(`${here}?rang=ja`);
    expect(page).toContain(`Deventer staat ergens tussen plaats ${rank.lowest} en ${rank.highest} van 342; dat is met 95% zekerheid.`);
    expect(page).toContain("Eén getal zou misleiden.");
  });

  it("ranks a survey by its published margins", async () => {
    const { rank, difference } = JSON.parse(await get(`${here}.json?cijfer=ervaren-gezondheid-goed&rang=ja`));
    expect(difference.own.value).not.toBeNull();
    expect(rank.highest - rank.lowest).toBeGreaterThan(20);
  });

  it("keeps the figure, the chance and the group when asked", async () => {
    const page = await get(`${here}?cijfer=jeugdbescherming&toeval=uit&groep=buren`);
    expect(page).toMatch(/vergelijken\?cijfer=jeugdbescherming&amp;toeval=uit&amp;rang=ja&amp;groep=buren#plaats/);
  });

  it("speaks English too", async () => {
    expect(await get(`/en${here}?rang=ja`)).toMatch(/Deventer stands somewhere between place \d+ and \d+ of 342/);
  });
});

describe("Verder met deze groep", () => {
  it("takes the group along to who changed and to what it did", async () => {
    const page = await get(`${here}?groep=buren`);
    expect(page).toContain('href="/gemeenten/deventer/veranderd?groep=buren"');
    expect(page).toContain('href="/gemeenten/deventer/effect?groep=buren"');
  });
});
