/** The pages of the shell itself, on the invented vintage. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import type { Borders } from "../../figures/vintage.ts";
import { createTestApp } from "../testing.ts";

const app = createTestApp(demoVintage());
const textOf = async (address: string): Promise<string> => (await app.request(address)).text();
const locationOf = async (address: string): Promise<[number, string | null]> => {
  const answer = await app.request(address);
  return [answer.status, answer.headers.get("location")];
};

describe("the front page", () => {
  it("has a search form, the themes that have figures, and every municipality", async () => {
    const home = await textOf("/");
    expect(home).toContain('action="/zoeken"');
    for (const { slug, name } of demoVintage().municipalities) {
      expect(home).toContain(`href="/gemeenten/${slug}">${name.replaceAll("'", "&#39;")}</a>`);
    }
    expect(home).toContain('href="/indicatoren#jeugd"');
  });

  it("files a name under its letter, without the article", async () => {
    expect(await textOf("/")).toMatch(/<h3>H<\/h3><ul><li><a[^>]*>&#39;s-Heerenvoorde/);
  });

  it("speaks English under /en, with English links", async () => {
    const home = await textOf("/en");
    expect(home).toContain("Where does your municipality stand?");
    expect(home).toContain('action="/en/zoeken"');
    expect(home).toContain('href="/en/gemeenten/grootstad"');
  });
});

describe("the list of municipalities", () => {
  it("can be narrowed to a province", async () => {
    const list = await textOf("/gemeenten?provincie=zeekant");
    expect(list).toContain("6 gemeenten in Zeekant");
    expect(list).not.toContain("/gemeenten/voorbeeldstad");
  });

  it("names the provinces there are when another is asked for", async () => {
    const answer = await app.request("/gemeenten?provincie=utrecht");
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Verwacht: middenland, zeekant.");
  });

  it("can be taken along as CSV and JSON", async () => {
    const rows: Record<string, string>[] = parse(await textOf("/gemeenten.csv"), { columns: true });
    expect(rows).toHaveLength(12);
    expect(rows.find(({ code }) => code === "GM9001")).toEqual({
      code: "GM9001",
      naam: "Voorbeeldstad",
      adres: "voorbeeldstad",
      provincie: "Middenland",
      grootteklasse: "6",
    });
    expect(JSON.parse(await textOf("/gemeenten.json"))).toMatchObject({ vintage: { id: demoVintage().id }, municipalities: { length: 12 } });
  });
});

describe("a region by its code", () => {
  it("leads to the municipality it is", async () => {
    expect(await locationOf("/gebieden/GM9001")).toEqual([301, "/gemeenten/voorbeeldstad"]);
    expect(await locationOf("/en/gebieden/GM9001.json")).toEqual([301, "/en/gemeenten/voorbeeldstad.json"]);
  });

  it("leads to a district among the districts of its municipality", async () => {
    expect(await locationOf("/gebieden/WK900101")).toEqual([301, "/gemeenten/voorbeeldstad/wijken#WK900101"]);
    expect(await locationOf("/gebieden/BU90070001")).toEqual([301, "/gemeenten/grootstad/wijken#BU90070001"]);
    expect(await locationOf("/gebieden/WK902201")).toEqual([301, "/gebieden/GM9022"]);
  });

  it("says of a former municipality when it ended and where its people went", async () => {
    const text = await textOf("/gebieden/GM9022");
    expect(text).toContain("Westhove is sinds 1 januari 2022 geen eigen gemeente meer.");
    expect(text).toMatch(/Samenhove<\/a><\/th><td[^>]*>90%/);
    expect(text).toMatch(/Akkerveen<\/a><\/th><td[^>]*>10%/);
    expect(await textOf("/gebieden/GM9021")).toContain("Alle inwoners kwamen bij Samenhove.");
  });

  it("shows the old border where the vintage has it", async () => {
    const square = [[[[5, 52], [5, 52.1], [5.2, 52.1], [5.2, 52], [5, 52]]]];
    const topology = {
      type: "Topology",
      objects: { regions: { type: "GeometryCollection", geometries: [{ type: "Polygon", id: "GM9021", arcs: [[0]] }] } },
      arcs: square[0],
    } as unknown as Borders["topology"];
    const borders = new Map([["municipality-2021", { list: "municipality-2021", isComplete: true, topology }]]);
    const withBorders = createTestApp({ ...demoVintage(), borders });
    const text = await (await withBorders.request("/gebieden/GM9021")).text();
    expect(text).toContain('aria-label="De grens van Oosthove in 2021"');
    const older = createTestApp({ ...demoVintage(), borders: new Map([["municipality-2019", { list: "municipality-2019", isComplete: true, topology }]]) });
    expect(await (await older.request("/gebieden/GM9021")).text()).toContain('aria-label="De grens van Oosthove in 2019"');
    const without = createTestApp({ ...demoVintage(), borders: new Map() });
    expect(await (await without.request("/gebieden/GM9021")).text()).not.toContain("De grens van Oosthove");
  });

  it("is not found when nobody knows it", async () => {
    for (const code of ["GM0000", "WK000000", "XX", "gm9001"]) expect([code, (await app.request(`/gebieden/${code}`)).status]).toEqual([code, 404]);
  });
});

describe("searching", () => {
  it("leads straight to the one place with that name", async () => {
    expect(await locationOf("/zoeken?q=den+voorde")).toEqual([302, "/gemeenten/s-heerenvoorde"]);
    expect(await locationOf("/en/zoeken?q=Westhove")).toEqual([302, "/en/gebieden/GM9022"]);
  });

  it("lists what fits, and says what each is", async () => {
    const text = await textOf("/zoeken?q=bergen");
    expect(text).toContain("2 plaatsen gevonden");
    expect(text).toContain('href="/gemeenten/bergen-m"');
    expect(await textOf("/zoeken?q=binnen")).toContain("wijk in Voorbeeldstad");
  });

  it("says so when a name only resembles, or is unknown", async () => {
    expect(await textOf("/zoeken?q=grootsad")).toContain("Deze namen lijken erop");
    expect(await textOf("/zoeken?q=xqzwv")).toContain("Wij vonden geen plaats met de naam ‘xqzwv’.");
    expect(await textOf("/zoeken")).toContain("Typ de naam van een gemeente");
  });

  it("feeds the list that opens while typing", async () => {
    const { places } = JSON.parse(await textOf("/en/zoeken.json?q=duin"));
    expect(places).toEqual([
      { kind: "municipality", code: "GM9006", name: "Duinhoek", path: "/gemeenten/duinhoek", closeness: "begins", about: "municipality", href: "/en/gemeenten/duinhoek" },
    ]);
  });

  it("refuses an endless or double query", async () => {
    expect((await app.request(`/zoeken?q=${"a".repeat(101)}`)).status).toBe(400);
    expect((await app.request("/zoeken?q=a&q=b")).status).toBe(400);
  });
});

describe("the sources", () => {
  it("tell of every table what it is and what was read", async () => {
    const text = await textOf("/bronnen");
    const [table] = demoVintage().tables;
    expect(text).toContain(`id="${table.id}"`);
    expect(text).toContain(table.files[0].sha256);
    expect(text).toContain("2 keer: gebied buiten de indeling");
    expect(text).toContain("2020–2024");
    expect(text).toContain(`href="${table.licence.url}"`);
  });

  it("list the vintages with a link to each", async () => {
    expect(await textOf("/bronnen")).toContain(`href="/bronnen?stand=${demoVintage().id}"`);
  });

  it("says of a table that could not be asked again since when, and why", async () => {
    const [table] = demoVintage().tables;
    const failure = { on: "2026-11-22", reason: { nl: "de bron gaf geen antwoord", en: "the source gave no answer" } };
    const taken = { on: "2026-11-20", modified: "2026-11-01", family: "kwb", service: "v3" } as const;
    const failing = createTestApp({ ...demoVintage(), tables: [{ ...table, taken, failure }] });
    const text = await (await failing.request("/bronnen")).text();
    expect(text).toContain("laatst gelukt op 20 november 2026, daarna mislukt op 22 november 2026 omdat: de bron gaf geen antwoord. De cijfers zijn die van daarvoor.");
    expect(await (await failing.request("/en/bronnen")).text()).toContain("last succeeded on 20 November 2026, then failed on 22 November 2026 because: the source gave no answer.");
  });

  it("can be taken along", async () => {
    const rows: Record<string, string>[] = parse(await textOf("/bronnen.csv"), { columns: true });
    expect(rows[0]).toMatchObject({ id: "demo-tabel", gelezen_rijen: String(demoVintage().tables[0].rowsRead), niet_gebruikt: "2" });
  });
});

describe("links", () => {
  it("lead from the pages of the shell to pages that exist", async () => {
    const later = /^\/(en\/)?(gemeenten\/|indicatoren|assets\/)/;
    for (const page of ["/", "/gemeenten", "/bronnen", "/over", "/toegankelijkheid", "/privacy", "/zoeken", "/gebieden/GM9022"]) {
      const hrefs = [...(await textOf(page)).matchAll(/(?:href|action)="(\/[^"#]*)/g)].map(([, href]) => href.replaceAll("&amp;", "&"));
      for (const href of new Set(hrefs)) {
        if (later.test(href) || href === "/favicon.svg") continue;
        const { status } = await app.request(href);
        expect([page, href, status < 400]).toEqual([page, href, true]);
      }
    }
  });
});

describe("the municipalities of a region they work in", () => {
  it("are listed under its name", async () => {
    const text = await textOf("/gemeenten?regio=PV91");
    expect(text).toContain("6 gemeenten in Zeekant");
  });

  it("are refused for an unknown region, beside an unknown province", async () => {
    const answer = await app.request("/gemeenten.json?regio=ZZ&provincie=atlantis");
    expect(answer.status).toBe(400);
    const { errors } = (await answer.json()) as { errors: { name: string }[] };
    expect(errors.map((one) => one.name)).toEqual(["provincie", "regio"]);
  });
});
