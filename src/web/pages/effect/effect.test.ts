import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { manyPlaces } from "../../../../demo/many-places.ts";
import { demoVintage } from "../../../../demo/vintage.ts";
import { doubts } from "../../../stats/effect-conclusion.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { createTestApp } from "../../testing.ts";
import { effectTexts } from "./texts.ts";

const app = createTestApp(manyPlaces());
const get = async (address: string, from = app) => {
  const answer = await from.request(address.startsWith("/en") ? address : `/gemeenten${address}`);
  return { status: answer.status, text: await answer.text() };
};
const words = (text: string) => text.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/&#39;/g, "'").replace(/\u00a0/g, " ").replace(/\s+/g, " ");
const chosen = "/voorbeeldstad/effect?indicator=inwoners&vanaf=2020";

/** The same figures, counted in another way from a year on. */
function withBreak(from: `${number}JJ00`): Vintage {
  const vintage = manyPlaces();
  const [first, ...rest] = vintage.indicators;
  return { ...vintage, indicators: [{ ...first, breaks: [{ from, reason: { nl: "Wij tellen nu anders.", en: "We now count otherwise." } }] }, ...rest] };
}

describe("the page about what something did", () => {
  it("asks first, and shows an example", async () => {
    const { status, text } = await get("/voorbeeldstad/effect");
    expect(status).toBe(200);
    expect(text).toContain('<select class="select" id="indicator" name="indicator" required>');
    expect(text).toContain('href="/gemeenten/voorbeeldstad/effect?indicator=inwoners&amp;vanaf=2019"');
    expect(text).not.toContain("<svg class=\"chart fit");
  });

  it("offers only figures with years enough", async () => {
    const { text } = await get("/voorbeeldstad/effect", createTestApp(demoVintage()));
    expect([...text.matchAll(/<option value="([a-z-]+)"/g)].map(([, id]) => id)).toEqual(["inwoners", "groei"]);
  });

  it("begins with the conclusion in words, and does not say why", async () => {
    const { text } = await get(chosen);
    expect(words(text)).toContain("Vanaf 2020 was ‘Inwoners’ in Voorbeeldstad gemiddeld 20 hoger dan in een mengsel van gemeenten die erop lijken.");
    expect(words(text)).toContain("Geen van de 39 andere gemeenten week zo sterk af van haar mengsel. Waardoor dat komt, zegt dit niet.");
    expect(text.indexOf("Wat er te zeggen is")).toBeLessThan(text.indexOf("De loop van het cijfer"));
  });

  it("shows both pictures for wide and narrow screens, with the start marked", async () => {
    const { text } = await get(chosen);
    expect([...text.matchAll(/<svg class="chart fit for-(wide|narrow)"/g)].map(([, width]) => width)).toEqual(["wide", "narrow", "wide", "narrow"]);
    expect([...text.matchAll(/>begin<\/text>/g)]).toHaveLength(4);
    expect([...text.matchAll(/class="thin-line" d="M[\d.]+ [\d.]+L/g)].length).toBeGreaterThanOrEqual(2 * 39);
  });

  it("says what the mixture is made of, with links to the places", async () => {
    const { text } = await get(chosen);
    const [, second] = manyPlaces().municipalities;
    expect(text).toContain(`href="/gemeenten/${second.slug}">`);
    expect(words(text)).toMatch(/Aandeel \S.* 50% .* 30% .* 20% /);
    expect(words(text)).toContain("De andere 36 gemeenten tellen niet mee.");
  });

  it("has a row for every year, with the part of all places as far only from the start on", async () => {
    const { text } = await get(chosen);
    const rows = [...text.matchAll(/<tr class="utrecht-table__row(?: is-start)?"><th class="utrecht-table__cell" scope="row">(20\d\d)<\/th>(.*?)<\/tr>/gs)];
    expect(rows).toHaveLength(15);
    expect(words(rows[9][2]).trim().split(" ")).toHaveLength(3);
    expect(words(rows[10][2]).trim().split(" ").slice(2)).toEqual(["+20", "3%"]);
  });

  it("answers that nothing can be said, with every reason, as fully as anything else", async () => {
    const { status, text } = await get(chosen, createTestApp(manyPlaces({ effect: 0.5 })));
    expect(status).toBe(200);
    expect(words(text)).toContain("Over een effect vanaf 2020 is niets te zeggen.");
    expect(text).toContain("Waaruit het mengsel bestaat");
  });

  it("explains a start at which figures are counted in another way", async () => {
    const { status, text } = await get(chosen, createTestApp(withBreak("2020JJ00")));
    expect(status).toBe(200);
    expect(words(text)).toContain("In 2020 is het cijfer anders geteld. Wat daarvoor en daarna kwam, mag u niet vergelijken. Wij tellen nu anders.");
    expect(words((await get("/en/gemeenten/voorbeeldstad/effect?indicator=inwoners&vanaf=2020", createTestApp(withBreak("2020JJ00")))).text)).toContain("We now count otherwise.");
  });

  it("says which years a break puts aside", async () => {
    expect(words((await get(chosen, createTestApp(withBreak("2012JJ00")))).text)).toContain("Jaren aan de andere kant van 2012 tellen niet mee. Wij tellen nu anders.");
  });

  it("explains a start outside the figures", async () => {
    expect(words((await get("/voorbeeldstad/effect?indicator=inwoners&vanaf=2005")).text)).toContain("De cijfers beginnen pas in 2010.");
    expect(words((await get("/voorbeeldstad/effect?indicator=inwoners&vanaf=2040")).text)).toContain("De cijfers lopen tot en met 2024.");
  });

  it("counts places that lack figures", async () => {
    expect(words((await get(chosen, createTestApp(manyPlaces({ gapAt: 7 })))).text)).toContain("Eén gemeente deed niet mee: daarvan ontbreekt een cijfer.");
  });

  it("refuses what it does not know, all at once, and says what there is", async () => {
    const errors = async (query: string) => JSON.parse((await get(`/voorbeeldstad/effect.json?${query}`)).text).errors.map(({ name }: { name: string }) => name);
    expect(await errors("indicator=x&vanaf=nu&aantal=7")).toEqual(["vanaf", "aantal"]);
    expect(await errors("indicator=x&vanaf=2020")).toEqual(["indicator"]);
    expect(await errors("")).toEqual(["indicator"]);
    expect((await get("/voorbeeldstad/effect?indicator=ervaren-gezondheid&vanaf=2020")).text).toContain("te weinig jaren");
  });

  it("keeps the figure that was chosen when the year is still missing", async () => {
    const { status, text } = await get("/voorbeeldstad/effect?indicator=inwoners");
    expect(status).toBe(200);
    expect(text).toContain('<option value="inwoners" selected>');
    expect(words(text)).toContain("van 2015 tot en met 2024");
  });

  it("exists in English", async () => {
    const { text } = await get("/en/gemeenten/voorbeeldstad/effect?indicator=inwoners&vanaf=2020");
    expect(words(text)).toContain("From 2020 on ‘Inhabitants’ in Voorbeeldstad was on average 20 higher than in a mixture");
    expect(words(text)).not.toContain("mengsel");
  });
});

describe("its words", () => {
  for (const language of ["nl", "en"] as const) {
    it(`have a sentence for every reason (${language})`, () => {
      const { doubts: doubtWords, missing } = effectTexts[language];
      const sentences = [...doubts.map((doubt) => doubtWords[doubt]("Ede")), ...Object.values(missing).map((write) => write("Ede", 2020, "2010", "2024"))];
      for (const sentence of sentences) expect(sentence).toMatch(/^[A-ZÉ‘].*\.$/);
      expect(sentences.join(" ")).not.toMatch(/undefined|NaN|oorzaak|bewijst|dankzij|proves|thanks to/);
    });

    it(`write one and several rightly (${language})`, () => {
      const { conclusion, mixture, placebos } = effectTexts[language];
      const [one, several] = [conclusion.rare("1", 1), conclusion.rare("3", 3)];
      expect(one.replace("1", "3") === several).toBe(language === "en");
      expect(mixture.leftOut(1)).not.toContain("1");
      expect(placebos.cut(1)).not.toContain("1");
    });
  }
});

describe("the twins", () => {
  it("give the answer as data, with the names of the fields of npm run effect", async () => {
    const found = JSON.parse((await get(chosen.replace("?", ".json?"))).text);
    expect(found).toMatchObject({ place: { name: "Voorbeeldstad" }, indicator: { id: "inwoners" }, start: 2020, count: 40, years: { from: 2010, to: 2024 }, variant: "outcome-only", level: 0.05, conclusion: { kind: "stands-out", direction: "higher" } });
    expect(found.weights).toHaveLength(39);
    expect(found.path).toHaveLength(15);
    expect(found.averageEffect).toBeCloseTo(20, 1);
  });

  it("give the reason where there is no answer", async () => {
    expect(JSON.parse((await get("/voorbeeldstad/effect.json?indicator=inwoners&vanaf=2005")).text)).toMatchObject({ missing: "start-before-panel" });
  });

  it("give a row per year as CSV", async () => {
    const rows: Record<string, string>[] = parse((await get(chosen.replace("?", ".csv?"))).text, { columns: true });
    expect(rows).toHaveLength(15);
    expect(rows[10]).toMatchObject({ gemeente: "GM9001", indicator: "inwoners", begin: "2020", jaar: "2020", voor_of_na: "na" });
    expect(Number(rows[10].verschil)).toBeCloseTo(20, 0);
  });
});

describe("the chosen group", () => {
  const { municipalities } = manyPlaces();
  const groupOf = (count: number) => municipalities.slice(20, 20 + count).map(({ code }) => code).join(".");

  it("is mixed from when it has ten places or more, and is kept in the form", async () => {
    const { text } = await get(`${chosen}&groep=${groupOf(12)}`);
    expect(words(text)).toContain("Gekozen uit de groep waarmee u vergelijkt: 12 zelf gekozen gemeenten.");
    expect(text).toContain(`<input type="hidden" name="groep" value="${groupOf(12)}">`);
    const data = JSON.parse((await get(`${chosen.replace("effect", "effect.json")}&groep=${groupOf(12)}`)).text);
    expect(data).toMatchObject({ chosenBy: "group", comparedWith: { kind: "own-choice", count: 12 } });
    expect(data.weights).toHaveLength(12);
  });

  it("can be let go for the most alike", async () => {
    const { text } = await get(`${chosen}&groep=${groupOf(12)}`);
    expect(text).toMatch(/href="\/gemeenten\/voorbeeldstad\/effect\?indicator=inwoners&amp;vanaf=2020">Neem de meest gelijkende/);
  });

  it("gives way to the most alike when it is too small, which is said", async () => {
    const { text } = await get(`${chosen}&groep=${groupOf(4)}`);
    expect(words(text)).toContain("De groep die u koos, heeft maar 4 gemeenten. Dat is te weinig");
    const data = JSON.parse((await get(`${chosen.replace("effect", "effect.json")}&groep=${groupOf(4)}`)).text);
    expect(data).toMatchObject({ insteadOf: { kind: "own-choice", places: 4 } });
    expect(data.chosenBy).not.toBe("group");
  });
});
