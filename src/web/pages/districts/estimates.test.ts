import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVintage } from "../../../store/read-vintage.ts";
import { createTestApp } from "../../testing.ts";

// Estimates lean on all wijken of the country, which the invented figures do not have.
const data = join(import.meta.dirname, "../../../../data");
const app = createTestApp(readVintage(data, readFileSync(join(data, "current"), "utf8").trim()));
const get = async (address: string) => (await app.request(address)).text();
const words = (text: string) => text.replace(/<[^>]*>/g, " ").replace(/\u00a0/g, " ").replace(/\u2060/g, "").replace(/\s+/g, " ");

describe("the page of the wijken, where a figure has an estimate", () => {
  it("shows the counted figure and the estimate with its margin beside each other, and names the method", async () => {
    const text = words(await get("/gemeenten/deventer/wijken?indicator=jongeren-met-jeugdzorg&jaar=2022"));
    expect(text).toContain("Geschat, met marge");
    expect(text).toMatch(/Binnenstad 4,3 4,6 \(3,5–5,7\)/);
    expect(text).toContain("Fay en Herriot");
  });

  it("says so in English", async () => {
    const text = words(await get("/en/gemeenten/deventer/wijken?indicator=jongeren-met-jeugdzorg&jaar=2022"));
    expect(text).toMatch(/Estimated, with margin.*Binnenstad 4\.3 4\.6 \(3\.5–5\.7\)/);
  });

  it("gives the whole estimate to programs, and its limits to spreadsheets", async () => {
    const { districts } = JSON.parse(await get("/gemeenten/deventer/wijken.json?indicator=jongeren-met-jeugdzorg&jaar=2022"));
    expect(districts[0]).toMatchObject({ code: "WK015001", estimate: { level: 0.95, method: "area-level-model" } });
    const [head, first] = (await get("/gemeenten/deventer/wijken.csv?indicator=jongeren-met-jeugdzorg&jaar=2022")).split("\r\n").map((line) => line.split(","));
    const at = (name: string) => Number(first[head.indexOf(name)]);
    expect(at("geschat_ondergrens")).toBeLessThan(at("geschat"));
    expect(at("geschat_bovengrens")).toBeGreaterThan(at("geschat"));
  });

  it("has no such column for a figure that is no outcome", async () => {
    expect(await get("/gemeenten/deventer/wijken?indicator=65-jaar-en-ouder")).not.toContain("Geschat, met marge");
  });
});
