import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readVintage } from "../../src/store/read-vintage.ts";
import { pages } from "../../src/web/routes.ts";
import { createTestApp } from "../../src/web/testing.ts";
import { codeWordsOf, sectionsOf } from "./markdown.ts";

// The manual speaks of the figures that come with the product, so those are asked; the invented ones lack some forms.
const root = join(import.meta.dirname, "../..");
const bundled = join(root, "data");
const app = createTestApp(readVintage(bundled, readFileSync(join(bundled, "current"), "utf8").trim()));
const sections = sectionsOf(readFileSync(join(root, "docs/manual/data.md"), "utf8"));

/** For every page with data: addresses that together show all its fields. */
const addresses: Readonly<Record<string, readonly string[]>> = {
  "/gemeenten": ["/gemeenten"],
  "/gemeenten/:slug": ["/gemeenten/deventer"],
  "/gemeenten/:slug/alles": ["/gemeenten/voorne-aan-zee/alles"],
  "/gemeenten/:slug/:theme": ["/gemeenten/deventer/zorg-en-ondersteuning"],
  "/gemeenten/:slug/geld/cijfers": ["/gemeenten/deventer/geld/cijfers"],
  "/gemeenten/:slug/geld": ["/gemeenten/voorne-aan-zee/geld"],
  "/gemeenten/:slug/veranderd": ["/gemeenten/deventer/veranderd?indicator=inkomen-per-inwoner", "/gemeenten/deventer/veranderd?indicator=eenpersoonshuishoudens", "/gemeenten/deventer/veranderd?indicator=mensen-met-betaald-werk"],
  "/gemeenten/:slug/vergelijken": ["/gemeenten/deventer/vergelijken", "/gemeenten/vlieland/vergelijken"],
  "/gemeenten/:slug/wijken/:code": ["/gemeenten/deventer/wijken/WK015002"],
  "/gemeenten/:slug/wijken": ["/gemeenten/deventer/wijken", "/gemeenten/land-van-cuijk/wijken", "/gemeenten/oisterwijk/wijken"],
  "/gemeenten/:slug/effect": [
    "/gemeenten/deventer/effect?indicator=woninginbraken&vanaf=2019",
    "/gemeenten/deventer/effect?indicator=uitgaven-wmo-en-opvang&vanaf=2018",
    "/gemeenten/deventer/effect?indicator=woninginbraken&vanaf=2012",
  ],
  "/indicatoren": ["/indicatoren"],
  "/indicatoren/:id": ["/indicatoren/jongeren-met-jeugdzorg", "/indicatoren/ervaren-gezondheid-goed", "/indicatoren/inwoners"],
  "/citeren": ["/citeren?indicator=jongeren-met-jeugdzorg&plaats=deventer", "/citeren?indicator=ervaren-gezondheid-goed&plaats=oisterwijk&jaar=2020", "/citeren?indicator=inwoners"],
  "/bronnen": ["/bronnen"],
  "/gebieden/:code": ["/gebieden/GM0788"],
  "/zoeken": ["/zoeken?q=den%20bosch", "/zoeken?q=weesp"],
};

const common = sections.find(({ text }) => text === "In every JSON answer")?.body ?? "";

/** The words of a page's section, and of the sections it leans on: "the fields of `/indicatoren`", the group. */
function namesFor(path: string): ReadonlySet<string> {
  const bodyOf = (page: string) => sections.find(({ level, text }) => level === 2 && codeWordsOf(text).has(page))?.body ?? "";
  const [, other] = bodyOf(path).match(/the fields of `([^`]+)`/) ?? [];
  const group = bodyOf(path).includes("(#the-group)") ? sections.find(({ text }) => text === "The group")?.body : "";
  return codeWordsOf([bodyOf(path), other ? bodyOf(other) : "", group, common].join("\n"));
}

async function ask(address: string, suffix: string): Promise<string> {
  const [path, query] = address.split("?");
  const answer = await app.request(`${path}.${suffix}${query ? `?${query}` : ""}`);
  expect([address, answer.status]).toEqual([address, 200]);
  return answer.text();
}

/** Every name of a field, however deep; texts in two languages count as one. */
function fieldsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return [...new Set(value.flatMap(fieldsOf))];
  if (value === null || typeof value !== "object" || ("nl" in value && "en" in value)) return [];
  return Object.entries(value).flatMap(([name, inside]) => [name, ...fieldsOf(inside)]);
}

describe("docs/manual/data.md", () => {
  const withData = pages.filter(({ formats }) => formats.includes("json") || formats.includes("csv"));

  it("speaks of every page that has data", () => {
    expect(Object.keys(addresses).toSorted()).toEqual(withData.map(({ path }) => path).toSorted());
  });

  for (const { path } of withData.filter(({ formats }) => formats.includes("json"))) {
    it(`names every field of the JSON of ${path}`, async () => {
      const answers = await Promise.all((addresses[path] ?? []).map((address) => ask(address, "json")));
      const fields = new Set(answers.flatMap((answer) => fieldsOf(JSON.parse(answer))));
      expect([...fields].filter((field) => !namesFor(path).has(field))).toEqual([]);
    });
  }

  for (const { path } of withData.filter(({ formats }) => formats.includes("csv"))) {
    it(`names every column of the CSV of ${path}`, async () => {
      const answers = await Promise.all((addresses[path] ?? []).map((address) => ask(address, "csv")));
      const columns = new Set(answers.flatMap((answer) => answer.slice(0, answer.indexOf("\r\n")).split(",")));
      expect([...columns].filter((column) => !namesFor(path).has(column))).toEqual([]);
    });
  }
});
