import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import type { Expectation, WithoutExpectation } from "../../../figures/expectation.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoVintage());
const get = async (address: string) => {
  const answer = await app.request(address);
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", text: await answer.text() };
};
const rowOf = (page: string, id: string) => page.match(new RegExp(`<article class="row" id="${id}">[\\s\\S]*?</article>`))?.[0] ?? "";

describe("the page of a municipality", () => {
  it("shows the core figures under their themes, and nothing else", async () => {
    const { text } = await get("/gemeenten/voorbeeldstad");
    expect([...text.matchAll(/<h2 id="([a-z-]+)" class="theme-title">/g)].map((match) => match[1])).toEqual([
      "jeugd",
      "zorg-en-ondersteuning",
      "werk-en-inkomen",
      "geld",
      "wonen-en-leefomgeving",
      "bevolking",
    ]);
    expect(rowOf(text, "inwoners")).not.toBe("");
    expect(rowOf(text, "groei")).toBe("");
  });

  it("writes value, unit, period and the country in a row", async () => {
    const row = rowOf((await get("/gemeenten/voorbeeldstad")).text, "ervaren-gezondheid");
    expect(row).toContain("<b>70,0%</b> <span>van de volwassenen, 2024</span>");
    expect(row).toContain("marge 67,0%–73,0% · onder het gemiddelde van de groep · Nederland 76,5%");
    expect(row).toContain("Van elke 100 volwassenen voelen er 70 zich gezond; in heel Nederland zijn dat er 77. Door toeval kan het ook 67,0% tot 73,0% zijn.");
  });

  it("keeps the strip and gives the reason when there is no figure", async () => {
    const row = rowOf((await get("/gemeenten/sudeiland")).text, "jongeren-met-jeugdhulp");
    expect(row).toContain("Súdeiland: geen cijfer");
    expect(row).toContain("Het gaat om zo weinig mensen dat de bron het aantal niet toont.");
    expect(row).not.toMatch(/<b>0/);
  });

  it("says which figures are converted, and from which places", async () => {
    const { text } = await get("/gemeenten/samenhove");
    expect(text).toContain("Sinds 2022 ook de plaats van Oosthove en Westhove.");
    expect(rowOf(text, "jongeren-met-jeugdhulp")).toContain("9,2%, omgerekend");
    expect(rowOf(text, "mediaan-vermogen")).toContain("niet om te rekenen");
  });

  it("never draws a line over a break", async () => {
    const row = rowOf((await get("/gemeenten/voorbeeldstad")).text, "uitgaven-sociaal-domein");
    const lines = row.match(/class="own-line" d="([^"]*)"/)?.[1] ?? "";
    expect(lines.match(/[ML]/g)).toEqual(["M", "L", "L"]);
    expect(row).toContain('class="break"');
    expect(row).toContain("2023: De taakvelden zijn opnieuw ingedeeld.");
  });

  it("says that there is nothing to compare with a group that is too small", async () => {
    const { text } = await get("/gemeenten/voorbeeldstad?groep=grootte");
    expect(text).toContain("<h2 id=\"wat-valt-op\">Wat valt op</h2>");
    expect(text).toContain("Er is nu niets te vergelijken: van de ");
  });

  it("holds no rank, medal or score", async () => {
    const { text } = await get("/gemeenten/voorbeeldstad");
    expect(text).not.toMatch(/\bplaats \d+ van\b|ranglijst|beste gemeente|\bscore\b/i);
  });

  it("is complete in English", async () => {
    const { text } = await get("/en/gemeenten/voorbeeldstad");
    expect(text).toContain("Of every 100 adults, 70 feel healthy; in the Netherlands as a whole that is 77.");
    expect(text).not.toMatch(/Uitleg|Wijken:|Teller|Meenemen|wat meet dit/i);
  });

  it("leads from another name to the municipality itself", async () => {
    const answer = await app.request("/gemeenten/den-voorde/jeugd");
    expect(answer.status).toBe(301);
    expect(answer.headers.get("location")).toBe("/gemeenten/s-heerenvoorde/jeugd");
  });

  it("is not found under an unknown name or theme", async () => {
    expect((await get("/gemeenten/nergenshuizen")).status).toBe(404);
    expect((await get("/gemeenten/voorbeeldstad/sport")).status).toBe(404);
    const problem = await get("/gemeenten/voorbeeldstad/sport.json");
    expect([problem.status, problem.type]).toEqual([404, "application/problem+json; charset=utf-8"]);
  });

  it("refuses parameters it does not know, each by name", async () => {
    const { status, text } = await get("/gemeenten/voorbeeldstad.json?sorteer=waarde&top=10");
    expect(status).toBe(400);
    expect(text).toContain("sorteer");
    expect(text).toContain("top");
  });
});

describe("the data twins of a municipality", () => {
  it("give the numbers of the page as JSON", async () => {
    const { text } = await get("/gemeenten/voorbeeldstad.json");
    const { place, figures, vintage } = JSON.parse(text);
    expect(place).toMatchObject({ code: "GM9001", name: "Voorbeeldstad" });
    expect(vintage.id).toBe("de30000000000001");
    expect(figures.find((one: { indicator: string }) => one.indicator === "ervaren-gezondheid")).toMatchObject({
      period: "2024JJ00",
      value: 70,
      lower: 67,
      upper: 73,
      country: [{ period: "2020JJ00", value: 76.5 }, { period: "2024JJ00", value: 76.5 }],
    });
  });

  it("give null and the reason where there is no value", async () => {
    const { figures } = JSON.parse((await get("/gemeenten/sudeiland.json")).text);
    expect(figures[0]).toMatchObject({ indicator: "jongeren-met-jeugdhulp", value: null, missing: "suppressed" });
  });

  it("give a line per indicator and year as CSV, empty where there is no value", async () => {
    // Of the 11 others Samenhove is in the middle: Oosthove with 9% of 30,000 and nine tenths of Westhove with 9.5% of 20,000 make 9.1875%.
    const lines = (await get("/gemeenten/sudeiland.csv")).text.trim().split(/\r?\n/);
    expect(lines[0]).toBe("code,naam,indicator,titel,eenheid,periode,waarde,ondergrens,bovengrens,status,reden_ontbreekt,midden_groep,bron,verwacht,verwacht_ondergrens,verwacht_bovengrens,tegenover_groep,verschil_groep,verschil_ondergrens,verschil_bovengrens,verschil_p");
    expect(lines[1]).toBe("GM9009,Súdeiland,jongeren-met-jeugdhulp,Jongeren met jeugdhulp,% van de jongeren,2020JJ00,,,,,suppressed,9.1875,demo-tabel,,,,,,,,");
  });

  it("hold the same figures as the page at their address", async () => {
    const all = JSON.parse((await get("/gemeenten/voorbeeldstad/alles.json")).text).figures.length;
    const page = (await get("/gemeenten/voorbeeldstad/alles")).text.match(/<article class="row"/g)?.length;
    expect(all).toBe(page);
  });
});

describe("a theme of a municipality", () => {
  it("shows all its figures, also those that are not core", async () => {
    const { text } = await get("/gemeenten/voorbeeldstad/bevolking");
    expect(rowOf(text, "groei")).not.toBe("");
    expect(rowOf(text, "jongeren-met-jeugdhulp")).toBe("");
  });

  it("keeps the figures on money beside the picture of the money", async () => {
    const { status, text } = await get("/gemeenten/voorbeeldstad/geld/cijfers");
    expect(status).toBe(200);
    expect(rowOf(text, "uitgaven-sociaal-domein")).not.toBe("");
  });
});

describe("a chart of a municipality to take along", () => {
  it("comes as SVG with its title and source", async () => {
    const { status, type, text } = await get("/gemeenten/voorbeeldstad/grafieken/jongeren-met-jeugdhulp.svg");
    expect([status, type]).toEqual([200, "image/svg+xml; charset=utf-8"]);
    expect(text).toContain("Jongeren met jeugdhulp: Voorbeeldstad");
    expect(text).toContain("Bron: Voorbeeldbureau, Verzonnen cijfers over Voorbeeldstad");
  });

  it("comes as PNG", async () => {
    const answer = await app.request("/gemeenten/voorbeeldstad/grafieken/jongeren-met-jeugdhulp.png?beeld=verloop");
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(new TextDecoder().decode(bytes.slice(1, 4))).toBe("PNG");
  });

  it("is not found for an unknown figure, or a course of one year", async () => {
    expect((await get("/gemeenten/voorbeeldstad/grafieken/geluk.svg")).status).toBe(404);
    expect((await get("/gemeenten/voorbeeldstad/grafieken/jongeren-met-jeugdhulp.svg?beeld=taart")).status).toBe(400);
  });
});

describe("a municipality of which something can be expected", () => {
  const demo = demoVintage();
  const everywhere = (value: number) => new Float64Array(demo.municipalities.length).fill(value);
  const expectation: Expectation = {
    period: "2024JJ00",
    places: 12,
    explained: 0.62,
    bracketCoverage: 0.79,
    outerCoverage: 0.95,
    form: "log-odds",
    features: [{ feature: "inwoners", share: 0.7 }, { feature: "aandeel-van-het-rijk", share: 0.2 }],
    expected: everywhere(76),
    lower: everywhere(74.2),
    upper: everywhere(77.9),
    outerLower: everywhere(73.4),
    outerUpper: everywhere(79),
  };
  const expectations = new Map<string, Expectation | WithoutExpectation>([["ervaren-gezondheid", expectation], ["inwoners", { missing: "is-axis" }]]);
  const site = createTestApp({ ...demo, id: "de30000000000002", expectations: () => expectations });
  const textOf = async (address: string) => (await site.request(address)).text();

  it("says how its figure stands to that instead of to the country, and draws the bracket", async () => {
    // 70.0% with a margin of 67.0% to 73.0%, which does not reach 74.2%.
    const row = rowOf(await textOf("/gemeenten/voorbeeldstad"), "ervaren-gezondheid");
    expect(row).toContain("voelen er 70 zich gezond; dat is minder dan u zou verwachten bij een gemeente als Voorbeeldstad (74,2% tot 77,9%). Door toeval");
    expect(row).toContain('<line class="expected"');
    expect(row).toContain('<circle class="expected"');
    expect(row).toContain("Verwacht: 76,0% (74,2% tot 77,9%).");
    expect(rowOf(await textOf("/en/gemeenten/voorbeeldstad"), "ervaren-gezondheid")).toContain("; that is fewer than you would expect of a municipality like Voorbeeldstad (74.2% to 77.9%).");
  });

  it("tells what it rests on, how much is explained, how often it holds, and that the rest is no verdict", async () => {
    const row = rowOf(await textOf("/gemeenten/voorbeeldstad"), "ervaren-gezondheid");
    expect(row).toContain("<h4>Wat zou u verwachten?</h4>");
    expect(row).toContain("Het zwaarst tellen: aantal inwoners en deel dat het Rijk betaalt.");
    expect(row).toContain("verklaren 62% van de verschillen");
    expect(row).toContain("79% van de gemeenten ligt binnen de eigen grenzen");
    expect(row).toContain("De rest is niet vanzelf verdienste of fout.");
  });

  it("draws no bracket for what is itself a feature, and says why", async () => {
    const row = rowOf(await textOf("/gemeenten/voorbeeldstad"), "inwoners");
    expect(row).not.toContain('<line class="expected"');
    expect(row).toContain("Dit cijfer is zelf een van de kenmerken");
  });

  it("gives it with the data", async () => {
    const { figures } = JSON.parse(await textOf("/gemeenten/voorbeeldstad.json")) as { figures: { indicator: string }[] };
    const of = (id: string) => figures.find((one) => one.indicator === id);
    expect(of("ervaren-gezondheid")).toMatchObject({ expected: { value: 76, lower: 74.2, upper: 77.9, standing: "below", level: 0.8, explained: 0.62, coverage: 0.79 } });
    expect(of("inwoners")).toMatchObject({ expected: null, notExpected: "is-axis" });
    const lines = (await textOf("/gemeenten/voorbeeldstad.csv")).split(/\r?\n/);
    expect(lines.filter((line) => line.includes("ervaren-gezondheid")).map((line) => line.split(",").slice(-8, -5).join(" "))).toEqual(["  ", "76 74.2 77.9"]);
  });

  it("tells it on the page of the indicator, with the range of the chosen place", async () => {
    const page = await textOf("/indicatoren/ervaren-gezondheid?plaats=voorbeeldstad");
    expect(page).toContain("Van de gemeenten als Voorbeeldstad komen er 8 van de 10 uit op 74,2% tot 77,9% (2024).");
    expect(await textOf("/indicatoren/inwoners")).toContain("Dit cijfer is zelf een van de kenmerken");
  });
});
