import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoVintage());
const textOf = async (path: string) => (await app.request(path)).text();
const titlesIn = (page: string) => [...page.matchAll(/indicator-item__title"><a [^>]*>([^<]*)</g)].map((match) => match[1]);

describe("the list of indicators", () => {
  it("shows every main indicator under its theme, with unit, years, levels, kind and source", async () => {
    const page = await textOf("/indicatoren");
    // The demo has 7 main indicators and 2 companions.
    expect(titlesIn(page)).toHaveLength(7);
    expect(page).toContain("7 indicatoren");
    expect(page).toContain('id="jeugd"');
    const row = page.slice(page.indexOf("Jongeren met jeugdhulp"), page.indexOf("</li>", page.indexOf("Jongeren met jeugdhulp")));
    for (const fact of ["% van de jongeren", "2020–2023, 4 jaar", "gemeente en wijk", "geteld · Voorbeeldbureau"]) expect(row).toContain(fact);
  });

  it("keeps companions quietly under their main one", async () => {
    const page = await textOf("/indicatoren");
    expect(page).toContain('href="/indicatoren/jongeren-met-jeugdhulp-aantal">als aantal<');
    expect(page).toContain('href="/indicatoren/begroting-sociaal-domein">begroot<');
    expect(titlesIn(page)).not.toContain("Begroting sociaal domein");
  });

  it.each([
    ["/indicatoren?zoek=JEUGDHULP", ["Jongeren met jeugdhulp"]],
    ["/indicatoren?zoek=g%C3%A9zond+volwassenen", ["Mensen die zich gezond voelen"]],
    ["/indicatoren?zoek=gemiddelde-woningwaarde", ["Gemiddelde waarde van een woning"]],
    // Only the companion has these words; it is found with its main one.
    ["/indicatoren?zoek=van+plan", ["Uitgaven sociaal domein"]],
    ["/indicatoren?thema=bevolking", ["Inwoners", "Groei van het aantal inwoners"]],
    ["/indicatoren?soort=gevraagd", ["Mensen die zich gezond voelen"]],
    ["/indicatoren?zoek=&thema=geld&soort=geteld", ["Uitgaven sociaal domein"]],
    ["/en/indicatoren?zoek=healthy", ["People who feel healthy"]],
  ])("finds the right ones for %s", async (path, titles) => {
    expect(titlesIn(await textOf(path))).toEqual(titles);
  });

  it("says that nothing was found and leads back", async () => {
    const page = await textOf("/indicatoren?zoek=fietspaden");
    expect(page).toContain("0 indicatoren gevonden");
    expect(page).toContain('<a class="utrecht-link" href="/indicatoren">Toon alle indicatoren</a>');
  });

  it("keeps hostile words as text", async () => {
    const page = await textOf(`/indicatoren?zoek=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(page).not.toContain("<script>alert");
    expect(page).toContain("&quot;&gt;&lt;script&gt;");
  });

  it.each(["/indicatoren?thema=fietsen", "/indicatoren?soort=leuk", "/indicatoren?sorteer=waarde", `/indicatoren?zoek=${"a".repeat(101)}`])(
    "refuses %s",
    async (path) => {
      expect((await app.request(path)).status).toBe(400);
    },
  );

  it("has a JSON twin with the same filter", async () => {
    const { indicators } = JSON.parse(await textOf("/indicatoren.json?thema=geld"));
    expect(indicators.map((one: { id: string }) => one.id)).toEqual(["uitgaven-sociaal-domein", "begroting-sociaal-domein"]);
    expect(indicators[0]).toMatchObject({ unit: { kind: "euro", words: "euro per inwoner" }, years: [2020, 2021, 2022, 2023], credits: ["Voorbeeldbureau"] });
  });

  it("has a CSV twin with a row per indicator", async () => {
    const lines = (await textOf("/indicatoren.csv")).trimEnd().split("\r\n");
    expect(lines[0]).toMatch(/^id,titel,thema,rol,eenheid/);
    expect(lines).toHaveLength(10);
  });
});
