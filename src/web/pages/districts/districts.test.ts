import { numberOf } from "./district-map.ts";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { statusOfMarks, type Block } from "../../../figures/column.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoVintage());
const get = async (address: string, from = app) => {
  const answer = await from.request(address.startsWith("/en") ? address : `/gemeenten${address}`);
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", text: await answer.text() };
};
const words = (text: string) => text.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/\u00a0/g, " ").replace(/\s+/g, " ");
const rowOf = (text: string, code: string) => words(text.match(new RegExp(`<tr[^>]*id="${code}">[\\s\\S]*?</tr>`))?.[0] ?? "").trim();

/** The demo with wijken of 2021, when Oosthove and Westhove still stood where Samenhove is. */
function withOldDistricts(): Vintage {
  const base = demoVintage();
  const codes = ["WK902100", "WK902101", "WK902200"];
  const list = { id: "district-2021", level: "district", division: 2021, codes, names: ["Oostkerk", "Oosteinde", "Westkerk"], parents: ["GM9021", "GM9021", "GM9022"] } as const;
  const block: Block = {
    list: list.id,
    level: "district",
    division: 2021,
    regionCount: codes.length,
    periods: [{ period: "2021JJ00", table: base.tables[0].id }],
    values: Float64Array.of(18_000, 12_000, 20_000),
    statuses: new Uint8Array(codes.length).fill(statusOfMarks([])),
  };
  const inhabitants = base.columns.get("inwoners");
  const blocks = [...(inhabitants?.blocks ?? []), block];
  return {
    ...base,
    lists: new Map([...base.lists, [list.id, list]]),
    columns: new Map([...base.columns, ["inwoners", { indicator: "inwoners", blocks }]]),
  };
}

describe("the page of the wijken", () => {
  it("shows the wijken in the order of their codes, with the figure of the whole and of the country", async () => {
    const { status, text } = await get("/voorbeeldstad/wijken");
    expect(status).toBe(200);
    expect([...text.matchAll(/<tr[^>]*id="(WK\d+)"/g)].map((match) => match[1])).toEqual(["WK900100", "WK900101", "WK900102", "WK900103"]);
    // Twenty thousand in the first wijk, a thousand more in each next one.
    expect(rowOf(text, "WK900101")).toBe("1 Noord 21.000");
    expect(words(text)).toContain("Heel Voorbeeldstad 101.000 inwoners");
  });

  it("offers only figures there are for the wijken of this place, by theme", async () => {
    const { text } = await get("/voorbeeldstad/wijken");
    expect([...text.matchAll(/<optgroup label="([^"]*)">/g)].map((match) => match[1])).toEqual(["Jeugd", "Bevolking"]);
    expect([...text.matchAll(/<option value="([^"]*)"/g)].map((match) => match[1])).toEqual(["jongeren-met-jeugdhulp", "inwoners"]);
    expect(text).toContain('<option value="inwoners" selected>');
  });

  it("gives the reason instead of a zero", async () => {
    const { text } = await get("/voorbeeldstad/wijken?indicator=jongeren-met-jeugdhulp");
    expect(rowOf(text, "WK900103")).toBe("3 Buitengebied te weinig om te tonen");
    expect(words(text)).toContain("Het gaat om zo weinig mensen dat de bron het aantal niet toont.");
    // 200 of 2,000 young people.
    expect(rowOf(text, "WK900100")).toBe("0 Binnenstad 10,0%");
  });

  it("draws the map where there are borders, each wijk leading to its row", async () => {
    const { text } = await get("/voorbeeldstad/wijken");
    expect(text).toContain('<svg class="chart map"');
    expect([...text.matchAll(/<a href="#(WK\d+)" tabindex="-1">/g)]).toHaveLength(4);
  });

  it("says why there is no map elsewhere, and leaves the numbers out", async () => {
    const { text } = await get("/grootstad/wijken");
    expect(words(text)).toContain("Er is geen kaart: voor Grootstad hebben wij de grenzen van de wijken nog niet.");
    expect(text).not.toContain("chart map");
    expect(rowOf(text, "WK900700")).toBe("Centrum 24.000");
  });

  it("shows all wijken of the country in the strip", async () => {
    const { text } = await get("/grootstad/wijken");
    expect(text).toContain("De wijken van Grootstad: 24.000. Alle 5 wijken in Nederland liggen tussen 20.000 en 24.000.");
  });

  it("says so when there are no figures for any wijk", async () => {
    const { status, text } = await get("/akkerveen/wijken");
    expect(status).toBe(200);
    expect(words(text)).toContain("Voor de wijken van Akkerveen zijn er geen cijfers.");
    expect((await get("/akkerveen/wijken.json")).status).toBe(404);
  });

  it("exists in English", async () => {
    const { text } = await get("/en/gemeenten/voorbeeldstad/wijken");
    expect(words(text)).toContain("Inhabitants in 4 districts (wijken), 2024.");
    expect(words(text)).not.toContain("De wijken van");
  });

  it("refuses a figure or a year that is not there, by name", async () => {
    const errors = async (query: string) => JSON.parse((await get(`/voorbeeldstad/wijken.json?${query}`)).text).errors;
    expect(await errors("indicator=groei")).toEqual([
      { name: "indicator", reason: "‘groei’ is geen cijfer dat er is voor de wijken van Voorbeeldstad. Kies er een uit de lijst op de pagina." },
    ]);
    expect(await errors("indicator=inwoners&jaar=2019")).toEqual([{ name: "jaar", reason: "Dit jaar is er niet voor ‘Inwoners’. Wel: 2024." }]);
    expect((await errors("indicator=&jaar=nu&sorteer=hoog")).map((one: { name: string }) => one.name)).toEqual(["sorteer", "indicator", "jaar"]);
  });
});

describe("wijken of an older division", () => {
  const older = createTestApp(withOldDistricts());

  it("are found by the municipality their own went into", async () => {
    const { text } = await get("/samenhove/wijken", older);
    expect(rowOf(text, "WK902100")).toBe("Oostkerk 18.000 lag in Oosthove");
    expect(words(text)).toContain("zij lagen toen in Oosthove.");
  });

  it("are left out, and named, where their municipality was divided", async () => {
    const { text } = await get("/samenhove/wijken", older);
    expect(text).not.toContain("WK902200");
    expect(words(text)).toContain("De wijken van Westhove staan er niet bij.");
    expect((await get("/akkerveen/wijken", older)).text).not.toContain("WK902200");
  });

  it("have no map when they are not those of the borders", async () => {
    expect(words((await get("/samenhove/wijken", older)).text)).toContain("Er is geen kaart");
  });
});

describe("the twins and the picture", () => {
  it("give the wijken as data", async () => {
    const { districts, division, municipality } = JSON.parse((await get("/voorbeeldstad/wijken.json?indicator=jongeren-met-jeugdhulp")).text);
    expect(division).toBe(2024);
    expect(municipality).toBeNull();
    expect(districts[0]).toEqual({ code: "WK900100", name: "Binnenstad", value: 10 });
    expect(districts[3]).toEqual({ code: "WK900103", name: "Buitengebied", value: null, missing: "suppressed" });
  });

  it("give the wijken as a table", async () => {
    const { type, text } = await get("/voorbeeldstad/wijken.csv");
    expect(type).toContain("text/csv");
    expect(text.split("\r\n")[1]).toBe("GM9001,Voorbeeldstad,wijk,WK900100,Binnenstad,WK900100,,2024,inwoners,2024JJ00,20000,,,,,,demo-tabel");
  });

  it("give the map as a picture, where there is one", async () => {
    const { status, type, text } = await get("/voorbeeldstad/wijken/kaart.svg");
    expect([status, type]).toEqual([200, "image/svg+xml; charset=utf-8"]);
    expect(text).not.toContain("class=");
    expect((await get("/grootstad/wijken/kaart.svg")).status).toBe(404);
    expect((await get("/voorbeeldstad/wijken/kaart")).status).toBe(404);
  });
});

describe("the number of a wijk", () => {
  it("is the last part of its code, with letters in Amsterdam", () => {
    expect(["WK015001", "WK015010", "WK0363AB"].map(numberOf)).toEqual(["1", "10", "AB"]);
  });
});
