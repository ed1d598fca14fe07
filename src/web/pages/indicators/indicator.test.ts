import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { createTestApp, createTestSite } from "../../testing.ts";

const app = createTestApp(demoVintage());
const textOf = async (path: string) => (await app.request(path)).text();
const reasonsOf = async (path: string) => {
  const answer = await app.request(path, { headers: { accept: "application/json" } });
  const { errors } = (await answer.json()) as { readonly errors: readonly { readonly name: string }[] };
  return { status: answer.status, names: errors.map(({ name }) => name), text: JSON.stringify(errors) };
};
const rowsOf = (page: string) =>
  [...page.matchAll(/scope="row"><a class="utrecht-link" href="\/(?:en\/)?gemeenten\/([^"?]+)[^>]*>[^<]*<\/a><\/th>\s*<td[^>]*>([^<]*)</g)].map(
    ([, slug, value]) => [slug, value] as const,
  );

describe("the page of an indicator", () => {
  it("says what it measures, how, and from which table", async () => {
    const page = await textOf("/indicatoren/jongeren-met-jeugdhulp");
    for (const words of [
      "<h1>Jongeren met jeugdhulp</h1>",
      "Jongeren die in het jaar jeugdhulp kregen.",
      "alle jongeren",
      "Wie alleen in de eigen wijk werd geholpen, telt niet mee.",
      "Meer of minder is niet vanzelf beter.",
      "2020–2023",
      'href="/bronnen#demo-tabel"',
      "CC-BY-4.0",
    ]) {
      expect(page).toContain(words);
    }
  });

  it("lists the breaks with their reason", async () => {
    const page = await textOf("/indicatoren/uitgaven-sociaal-domein");
    expect(page).toContain("Verandering in 2023: De taakvelden zijn opnieuw ingedeeld.");
  });

  it("shows all municipalities by name, and never by value", async () => {
    const page = await textOf("/indicatoren/ervaren-gezondheid");
    const slugs = rowsOf(page).map(([slug]) => slug);
    expect(slugs).toHaveLength(12);
    expect(slugs.slice(0, 3)).toEqual(["akkerveen", "beekdorp", "bergen-m"]);
    expect(page).toContain("Het is geen lijst van goed naar slecht.");
    expect(page).not.toMatch(/sort(eer|eren|by)/i);
  });

  it("shows the value, the margin, and the reason when there is none", async () => {
    const page = await textOf("/indicatoren/ervaren-gezondheid");
    // The demo: 70 plus the place in the list, margin 3; 8 for Bergen (Z.), which is few data; none for the island.
    expect(page).toMatch(/akkerveen">Akkerveen<\/a><\/th>\s*<td[^>]*>71,0%<\/td>\s*<td[^>]*>68,0–74,0%</);
    expect(page).toMatch(/bergen-z">[^<]*<\/a><\/th>\s*<td[^>]*>74,0%<\/td>\s*<td[^>]*>66,0–82,0%<\/td>\s*<td[^>]*>weinig gegevens</);
    expect(page).toMatch(/sudeiland">Súdeiland<\/a><\/th>\s*<td[^>]*>geen cijfer<\/td>\s*<td[^>]*><\/td>\s*<td[^>]*>De bron geeft hier geen cijfer\.</);
  });

  it("says a mark that all values share only once", async () => {
    const page = await textOf("/indicatoren/mediaan-vermogen?jaar=2023");
    expect(page).toContain("Alle cijfers over 2023 zijn voorlopig.");
    expect(page.slice(page.indexOf('id="tabel"')).match(/voorlopig/g)).toHaveLength(1);
  });

  it("orders by likeness once a place is chosen, and says so", async () => {
    const page = await textOf("/indicatoren/inwoners?plaats=bergen-m");
    expect(rowsOf(page).slice(0, 3).map(([slug]) => slug)).toEqual(["bergen-m", "akkerveen", "lange-naam-kerkdorp-en-nederwaard"]);
    expect(page).toContain("de gemeenten waarmee Bergen (M.) wordt vergeleken");
    expect(page).toContain('href="/gemeenten/bergen-m/vergelijken"');
    expect(page).toContain('class="utrecht-table__row is-us"');
  });

  it("shows another year on request, in picture, table and links", async () => {
    const page = await textOf("/indicatoren/ervaren-gezondheid?jaar=2020&plaats=duinhoek");
    expect(page).toContain('href="/indicatoren/ervaren-gezondheid?jaar=2020&amp;plaats=duinhoek" aria-current="true"');
    expect(page).toContain("/indicatoren/ervaren-gezondheid/kaart.svg?jaar=2020&amp;plaats=duinhoek");
    expect(page).toContain('<input type="hidden" name="jaar" value="2020">');
  });

  it("draws a map with a link to every municipality", async () => {
    const page = await textOf("/indicatoren/inwoners");
    const map = page.slice(page.indexOf('class="chart map"'), page.indexOf("</svg>", page.indexOf('class="chart map"')));
    expect(map.match(/<a href="\/gemeenten\//g)).toHaveLength(12);
  });

  it("leads to the districts of the chosen places", async () => {
    expect(await textOf("/indicatoren/inwoners?plaats=voorbeeldstad")).toContain('href="/gemeenten/voorbeeldstad/wijken?indicator=inwoners"');
    expect(await textOf("/indicatoren/inwoners")).toContain("Kies een gemeente om haar wijken te zien.");
    expect(await textOf("/indicatoren/groei")).not.toContain("/wijken");
  });

  it("links the same figure in another form, both ways", async () => {
    expect(await textOf("/indicatoren/uitgaven-sociaal-domein?plaats=duinhoek")).toContain('begroot: <a class="utrecht-link" href="/indicatoren/begroting-sociaal-domein?plaats=duinhoek"');
    expect(await textOf("/indicatoren/begroting-sociaal-domein")).toContain('hoort bij: <a class="utrecht-link" href="/indicatoren/uitgaven-sociaal-domein"');
  });

  it("leads a typed name to the proper address", async () => {
    const answer = await app.request("/en/indicatoren/inwoners?jaar=2022&plaats=duinhoek&plaats=Den+Voorde&plaats=");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/en/indicatoren/inwoners?jaar=2022&plaats=duinhoek&plaats=s-heerenvoorde");
  });

  it("is written in English too", async () => {
    const page = await textOf("/en/indicatoren/ervaren-gezondheid?plaats=akkerveen");
    expect(page).toContain("It is not a list from good to bad.");
    expect(page).toContain("More is usually wished for.");
    expect(page).toContain("Of every 100 adults, 71 feel healthy.");
    expect(rowsOf(page)[0]).toEqual(["akkerveen", "71.0%"]);
  });

  it("keeps an older vintage in every link", async () => {
    const old = { ...demoVintage(), id: "0123456789abcdef" };
    const { app: site } = createTestSite({ vintages: [demoVintage(), old] });
    const page = await (await site.request(`/indicatoren/inwoners?stand=${old.id}`)).text();
    const main = page.slice(page.indexOf("<main"), page.indexOf("</main>"));
    const links = [...main.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href);
    expect(links.filter((href) => !href.includes(`stand=${old.id}`)).every((href) => href === "/indicatoren/inwoners")).toBe(true);
    expect(main).toContain(`<input type="hidden" name="stand" value="${old.id}">`);
  });

  it("says so when there are no municipal figures", async () => {
    const vintage = demoVintage();
    const column = vintage.columns.get("inwoners");
    if (!column) throw new Error("the demo has inhabitants");
    const districts = { ...column, blocks: column.blocks.filter(({ level }) => level === "district") };
    const site = createTestApp({ ...vintage, columns: new Map(vintage.columns).set("inwoners", districts) });
    const page = await (await site.request("/indicatoren/inwoners")).text();
    expect(page).toContain("Dit cijfer is er niet voor hele gemeenten.");
    expect(page).toContain("/indicatoren/inwoners.csv?niveau=wijk&amp;indeling=2024");
    // The twin at the same address then gives what there is.
    expect(await (await site.request("/indicatoren/inwoners.csv")).text()).toMatch(/\nWK9001/);
    expect((await site.request("/indicatoren/inwoners.csv?niveau=gemeente")).status).toBe(400);
    expect((await site.request("/indicatoren/inwoners/kaart.svg")).status).toBe(404);
  });
});

describe("faults", () => {
  it("suggests what resembles an unknown indicator", async () => {
    const answer = await app.request("/indicatoren/jongeren-met-jeugdhul");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("Jongeren met jeugdhulp");
  });

  it("names every fault at once, with what exists", async () => {
    const { status, names, text } = await reasonsOf("/indicatoren/ervaren-gezondheid?plaats=Duinhoeck&jaar=2021&niveau=wijk");
    expect(status).toBe(400);
    expect(names.toSorted()).toEqual(["jaar", "niveau", "plaats"]);
    expect(text).toContain("Duinhoek");
    expect(text).toContain("2020, 2024");
  });

  it.each([
    ["/indicatoren/inwoners?jaar=MMXX", "jaar"],
    ["/indicatoren/inwoners?jaar=2020&jaar=2021", "jaar"],
    ["/indicatoren/inwoners?sorteer=waarde", "sorteer"],
    [`/indicatoren/inwoners?plaats=${"x".repeat(101)}`, "plaats"],
    ["/indicatoren/inwoners?plaats=%3Cscript%3Ealert(1)%3C/script%3E", "plaats"],
    ["/indicatoren/inwoners.csv?niveau=straat", "niveau"],
    ["/indicatoren/groei.csv?niveau=wijk", "niveau"],
    ["/indicatoren/inwoners.csv?indeling=2005", "indeling"],
    ["/indicatoren/inwoners.csv?niveau=land&plaats=duinhoek", "plaats"],
    ["/indicatoren/inwoners.csv?indeling=2021&plaats=samenhove", "plaats"],
    ["/indicatoren/inwoners/kaart.svg?jaar=vorig", "jaar"],
    ["/indicatoren/inwoners?grenzen=postcode", "grenzen"],
  ])("refuses %s", async (path, name) => {
    const { status, names } = await reasonsOf(path);
    expect(status).toBe(400);
    expect(names).toEqual([name]);
  });
});

interface Json {
  readonly codes: readonly string[];
  readonly periods: readonly { readonly period: string; readonly table: string }[];
  readonly values: readonly (readonly (number | null)[])[];
  readonly lower?: Json["values"];
  readonly status: readonly (readonly number[])[];
  readonly statuses: readonly object[];
  readonly level: string;
  readonly division: number;
  readonly blocks: readonly { readonly href: string }[];
}

const jsonOf = async (path: string) => JSON.parse(await textOf(path)) as Json;
const csvOf = async (path: string) => {
  const [head, ...lines] = (await textOf(path)).trimEnd().split("\r\n").map((line) => line.split(","));
  return lines.map((fields) => Object.fromEntries(head.map((name, index) => [name, fields[index]])));
};

describe("the data of an indicator", () => {
  it("has all values as JSON, with the reason where there is none", async () => {
    const json = await jsonOf("/indicatoren/ervaren-gezondheid.json");
    const island = json.codes.indexOf("GM9009");
    expect(json.values[0]).toEqual([70, 70]);
    expect(json.lower?.[0]).toEqual([67, 67]);
    expect(json.values[island]).toEqual([null, null]);
    expect(json.statuses[json.status[island][0]]).toMatchObject({ missing: "not-published" });
    expect(json.periods.map(({ period }) => period)).toEqual(["2020JJ00", "2024JJ00"]);
  });

  it("agrees with the numbers on the page", async () => {
    const json = await jsonOf("/indicatoren/gemiddelde-woningwaarde.json?jaar=2023");
    const rows = new Map(rowsOf(await textOf("/indicatoren/gemiddelde-woningwaarde?jaar=2023")));
    const { municipalities } = demoVintage();
    json.codes.forEach((code, index) => {
      const slug = municipalities.find((one) => one.code === code)?.slug ?? "";
      expect(rows.get(slug)?.replace(/\D/g, "")).toBe(String(json.values[index][0]));
    });
    expect(rows.size).toBe(12);
  });

  it("has the same values as rows", async () => {
    const rows = await csvOf("/indicatoren/jongeren-met-jeugdhulp.csv");
    // Twelve places, four years.
    expect(rows).toHaveLength(48);
    expect(rows.find((row) => row.code === "GM9009" && row.periode === "2023JJ00")).toMatchObject({ waarde: "", status: "", reden_ontbreekt: "suppressed" });
    // Of 99.990 inhabitants 9.999 are young; 800 of them were helped.
    expect(rows.find((row) => row.code === "GM9001" && row.periode === "2023JJ00")).toMatchObject({ waarde: "8.0008", bron: "demo-tabel", eenheid: "% van de jongeren", reden_ontbreekt: "" });
  });

  it("gives one year and the chosen places on request", async () => {
    const rows = await csvOf("/indicatoren/inwoners.csv?jaar=2024&plaats=duinhoek&plaats=akkerveen");
    expect(rows.map(({ code, waarde }) => [code, waarde])).toEqual([
      ["GM9002", "24000"],
      ["GM9006", "42300"],
    ]);
  });

  it("gives districts, those of a place, and the country", async () => {
    expect(await csvOf("/indicatoren/inwoners.csv?niveau=wijk")).toHaveLength(5);
    expect((await csvOf("/indicatoren/inwoners.csv?niveau=wijk&plaats=grootstad")).map(({ naam }) => naam)).toEqual(["Centrum"]);
    expect((await jsonOf("/indicatoren/inwoners.json?niveau=land")).codes).toEqual(["NL00"]);
  });

  it("gives an older division as it was published", async () => {
    const rows = await csvOf("/indicatoren/inwoners.csv?indeling=2021");
    expect(rows.find(({ code }) => code === "GM9021")).toMatchObject({ naam: "Oosthove", periode: "2021JJ00", waarde: "30000", status: "" });
    expect(rows.some(({ code }) => code === "GM9012")).toBe(false);
  });

  it("names every other block with an address that works", async () => {
    const { blocks } = await jsonOf("/indicatoren/inwoners.json");
    expect(blocks.length).toBeGreaterThan(3);
    for (const { href } of blocks) expect((await app.request(href)).status).toBe(200);
  });
});

describe("pictures to save", () => {
  it.each(["kaart", "verdeling", "verloop"])("draws %s as a whole SVG with title, year and source", async (name) => {
    const answer = await app.request(`/indicatoren/inwoners/${name}.svg?plaats=duinhoek`);
    const picture = await answer.text();
    expect(answer.headers.get("content-type")).toContain("image/svg+xml");
    expect(picture).toMatch(/^<svg xmlns=/);
    for (const words of ["Inwoners", "2024", "Bron: Voorbeeldbureau", "Duinhoek"]) expect(picture).toContain(words);
    expect(picture).not.toMatch(/<a |class="/);
  });

  it("draws the same as PNG", async () => {
    const bytes = new Uint8Array(await (await app.request("/en/indicatoren/inwoners/verloop.png")).arrayBuffer());
    expect(bytes.slice(0, 4)).toEqual(Uint8Array.of(0x89, 0x50, 0x4e, 0x47));
  });

  it("does not exist as a page", async () => {
    expect((await app.request("/indicatoren/inwoners/kaart")).status).toBe(404);
  });

  it("says of a year without figures which years there are, with a link to each", async () => {
    const answer = await app.request("/indicatoren/inwoners?jaar=1999&plaats=duinhoek");
    const page = await answer.text();
    expect(answer.status).toBe(404);
    expect(page).toContain('href="/indicatoren/inwoners?jaar=2024&amp;plaats=duinhoek"');
  });
});

describe("borders of groupings on the map", () => {
  const outlines = (page: string) => page.match(/class="group-outline" d="([^"]*)"/)?.[1].match(/M/g)?.length ?? 0;

  it("are not drawn unless asked for", async () => {
    expect(outlines(await textOf("/indicatoren/inwoners"))).toBe(0);
  });

  it("are the municipalities of each group together", async () => {
    expect(outlines(await textOf("/indicatoren/inwoners?grenzen=provincie"))).toBeGreaterThanOrEqual(2);
    expect(outlines(await textOf("/indicatoren/inwoners?grenzen=jeugdregio"))).toBe(1);
  });
});
