/** "Is het verschil echt?" on the bundled figures. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVintage } from "../../../store/read-vintage.ts";
import { createTestApp } from "../../testing.ts";

const folder = join(import.meta.dirname, "../../../../data");
const app = createTestApp(readVintage(folder, readFileSync(join(folder, "current"), "utf8").trim()));
const get = async (address: string) => {
  const answer = await app.request(address);
  return { status: answer.status, text: await answer.text() };
};
const here = "/gemeenten/deventer/vergelijken";
const sectionOf = (page: string) => page.match(/<section class="section difference"[\s\S]*?<\/section>/)?.[0] ?? "";
const outcomesOf = async (search: string): Promise<readonly string[]> =>
  JSON.parse((await get(`${here}.json?${search}`)).text).difference.peers.map((one: { outcome: string }) => one.outcome);

describe("Is het verschil echt?", () => {
  it("sets the own margin as a lane through a row for each place of the group, in order of likeness", async () => {
    const section = sectionOf((await get(here)).text);
    const { difference, peers } = JSON.parse((await get(`${here}.json`)).text);
    expect(section.match(/class="chart interval"/g)).toHaveLength(13);
    expect(difference.peers.map((one: { code: string }) => one.code)).toEqual(peers.map((one: { code: string }) => one.code));
    const lanes = new Set(section.match(/<rect class="margin"[^>]*>/g));
    expect(lanes.size).toBe(1);
  });

  it("says in words what it says in the data", async () => {
    const section = sectionOf((await get(here)).text);
    const outcomes = await outcomesOf("");
    const count = (words: RegExp) => section.match(words)?.length ?? 0;
    expect(count(/<td>meer dan Deventer<\/td>/g)).toBe(outcomes.filter((one) => one === "higher").length);
    expect(count(/<td>minder dan Deventer<\/td>/g)).toBe(outcomes.filter((one) => one === "lower").length);
    expect(count(/<td>niet te onderscheiden<\/td>/g)).toBe(outcomes.filter((one) => one === "alike").length);
  });

  it("calls more of the counted figures different without chance, and never fewer", async () => {
    const [withChance, without] = [await outcomesOf("cijfer=jeugdbescherming"), await outcomesOf("cijfer=jeugdbescherming&toeval=uit")];
    withChance.forEach((outcome, index) => expect(outcome === "alike" || outcome === without[index]).toBe(true));
    expect(without.filter((one) => one === "alike").length).toBeLessThan(withChance.filter((one) => one === "alike").length);
  });

  it("keeps the margin of a survey, whatever is asked", async () => {
    expect(await outcomesOf("cijfer=ervaren-gezondheid-goed&toeval=uit")).toEqual(await outcomesOf("cijfer=ervaren-gezondheid-goed"));
    expect(sectionOf((await get(`${here}?cijfer=ervaren-gezondheid-goed`)).text)).not.toContain("Reken zonder toeval");
  });

  it("says which figures there are when another is asked for", async () => {
    const { status, text } = await get(`${here}?cijfer=reserves`);
    expect(status).toBe(400);
    expect(text).toContain("een cijfer waarvan de marge bekend is: ");
  });

  it("keeps the chosen group in the form", async () => {
    expect(sectionOf((await get(`${here}?groep=lijkt-5`)).text)).toContain('<input type="hidden" name="groep" value="lijkt-5">');
  });
});
