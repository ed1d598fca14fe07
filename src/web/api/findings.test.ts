/** What stands out, as the programming interface answers it, on the bundled figures: the invented country is too small for a group. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVintage } from "../../store/read-vintage.ts";
import { createTestApp } from "../testing.ts";
import { findingsSchema } from "./schemas.ts";

const folder = join(import.meta.dirname, "../../../data");
const vintage = readVintage(folder, readFileSync(join(folder, "current"), "utf8").trim());
const app = createTestApp(vintage);
const read = async (address: string) => JSON.parse(await (await app.request(address)).text());
const ask = (address: string) => read(`/api/v1/regions/${address}`);

const places = ["deventer", "assen", "almere", "schiermonnikoog"].map((slug) => {
  const found = vintage.municipalities.find((one) => one.slug === slug);
  if (!found) throw new Error(`findings.test: no ${slug} in the bundled vintage`);
  return found;
});

describe("/regions/{code}/findings", () => {
  it("gives what the page gives, in both languages", async () => {
    for (const { code, slug } of places) {
      const { findings } = await ask(`${code}/findings`);
      for (const [language, before] of [["nl", ""], ["en", "/en"]]) {
        const page = await read(`${before}/gemeenten/${slug}.json`);
        const inLanguage = findings.map((one: Record<"headline" | "text", Record<string, string>>) => ({ ...one, headline: one.headline[language], text: one.text[language] }));
        expect(inLanguage).toEqual(page.findings);
      }
    }
  });

  it("answers as described, for every kind of finding", async () => {
    const kinds = new Set<string>();
    for (const { code } of vintage.municipalities) {
      const body = await ask(`${code}/findings`);
      expect(findingsSchema.safeParse(body).error?.issues ?? []).toEqual([]);
      for (const { kind } of body.findings) kinds.add(kind);
    }
    expect([...kinds].toSorted()).toEqual(["changed", "differs", "nothing-special", "outside-expected"]);
  });

  it("compares with the group asked for, as the page does", async () => {
    const [{ code, slug }] = places;
    const { comparedWith, findings } = await ask(`${code}/findings?rule=province`);
    expect(comparedWith).toMatchObject({ rule: "province", missing: null });
    const page = await read(`/gemeenten/${slug}.json?groep=provincie`);
    expect(comparedWith.codes).toEqual(page.comparedWith.places.map((one: { code: string }) => one.code));
    expect(findings.map((one: { headline: { nl: string } }) => one.headline.nl)).toEqual(page.findings.map((one: { headline: string }) => one.headline));
  });

  it("says which group came instead where a rule has nobody", async () => {
    const { comparedWith } = await ask(`${places[3].code}/findings?rule=neighbours`);
    expect([comparedWith.rule === "neighbours", comparedWith.missing === null]).toEqual([false, false]);
  });

  it("knows no findings of a district or of an unknown place, and refuses what makes no sense", async () => {
    const statusOf = async (address: string) => (await app.request(`/api/v1/regions/${address}`)).status;
    expect(await Promise.all(["WK015000/findings", "GM0000/findings", "NL00/findings"].map(statusOf))).toEqual([404, 404, 404]);
    expect(await statusOf("GM0150/findings?rule=beste&count=2")).toBe(400);
  });
});
