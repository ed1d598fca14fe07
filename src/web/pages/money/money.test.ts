import { describe, expect, it } from "vitest";
import { demoMoneyVintage } from "../../../../demo/money.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoMoneyVintage());
const get = async (address: string) => {
  const answer = await app.request(`/gemeenten${address}`);
  return { status: answer.status, type: answer.headers.get("content-type") ?? "", text: await answer.text() };
};
const json = async (address: string) => JSON.parse((await get(address)).text);
const words = (text: string) => text.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ").replace(/&nbsp;|\u00a0/g, " ").replace(/\s+/g, " ");
const chosen = (text: string) => [...text.matchAll(/aria-current="true">([^<]*)<\/a><\/li>/g)].map((match) => match[1]);

describe("the page about money", () => {
  it("begins with the newest account, per inhabitant", async () => {
    const { status, text } = await get("/akkerveen/geld");
    expect(status).toBe(200);
    // Twelve fields: 10 + 20 + … + 120 = 780, and one euro more for each.
    expect(words(text)).toContain("Akkerveen gaf in 2024 aan het sociaal domein 792 euro per inwoner uit. Dat is samen 19 miljoen euro.");
    expect(chosen(text)).toEqual(["Rekening", "2024", "per inwoner", "Akkerveen"]);
  });

  it("shows the flow, the bars and the table with the same amounts", async () => {
    const { text } = await get("/akkerveen/geld");
    expect(text).toMatch(/<svg class="chart flow fit"[^>]*aria-label="Akkerveen, rekening 2024: €\u00a0792 voor het sociaal domein\./);
    expect(text).toContain('<div class="money-bars has-middle">');
    expect(words(text)).toContain("6.3 Bijstand en armoedehulp Inkomensregelingen € 31 4%");
  });

  it("sets the middle half of the chosen group beside it", async () => {
    expect(words((await get("/akkerveen/geld?groep=grootte")).text)).toContain("tussen welke bedragen de middelste helft zit van de 3 andere gemeenten van 20.000 tot 50.000 inwoners");
    expect(words((await get("/voorbeeldstad/geld?groep=grootte")).text)).toContain("te weinig gemeenten in deze groep");
  });

  it("says what is below zero, and does not draw it", async () => {
    const { text } = await get("/voorbeeldstad/geld");
    expect(words(text)).toContain("6.81 Opvang en beschermd wonen: lager dan nul, meestal door een correctie.");
  });

  it("says why there are no amounts, and where there are", async () => {
    const { status, text } = await get("/duinhoek/geld");
    expect(status).toBe(200);
    expect(words(text)).toContain("Duinhoek leverde de rekening van 2024 niet aan bij het CBS. Daarom staan hier geen bedragen.");
    expect(words(text)).toContain("Wel te zien: rekening 2023 , begroting 2024 .");
    expect(text).not.toContain("chart flow");
    expect(words(text)).toContain("De rekening van 2024 is niet aangeleverd.");
  });

  it("marks what was put together from former municipalities", async () => {
    const { text } = await get("/samenhove/geld?jaar=2021");
    expect(words(text)).toContain("rekening 2021, euro per inwoner · omgerekend");
    expect(words(text)).toContain("Bedragen van 2021 zijn omgerekend naar de gemeente van nu.");
  });

  it("shows the group together, with amounts that add up", async () => {
    const { text } = await get("/duinhoek/geld?kijk=groep&groep=grootte");
    // 780 euro and twelve times the mean place, 6.762 weighted by inhabitants (sheet.test.ts).
    expect(words(text)).toContain("4 andere gemeenten van 20.000 tot 50.000 inwoners gaven in 2024 samen aan het sociaal domein 861 euro per inwoner uit.");
    expect(text).toContain('<div class="money-flow is-group">');
  });

  it("takes the budget where there is no account of a year yet, in that year's own list", async () => {
    const { text } = await get("/akkerveen/geld?jaar=2025");
    expect(chosen(text).slice(0, 2)).toEqual(["Begroting", "2025"]);
    expect(words(text)).toContain("6.79 Wmo en jeugd samen Persoonsgebonden budgetten");
  });

  it("gives whole amounts without a comparison", async () => {
    const { text } = await get("/akkerveen/geld?maat=totaal");
    // Field 6.3: 31 euro for 24,000 inhabitants.
    expect(words(text)).toContain("6.3 Bijstand en armoedehulp Inkomensregelingen € 744.000 4%");
    expect(words(text)).toContain("Bedragen in totaal zijn niet te vergelijken met andere gemeenten.");
  });

  it("names what came in from the State beyond what was spent", async () => {
    expect(words((await get("/plashuizen/geld")).text)).toContain("meer binnen dan er is uitgegeven");
  });

  it("exists in English", async () => {
    const answer = await app.request("/en/gemeenten/akkerveen/geld");
    const text = words(await answer.text());
    expect(text).toContain("In 2024 Akkerveen spent 792 euros per resident on the social domain.");
    expect(text).not.toMatch(/ inwoner| rekening /);
  });

  it("leaves nothing for somebody's markup", async () => {
    const { status, text } = await get("/akkerveen/geld?document=%3Cscript%3E");
    expect(status).toBe(400);
    expect(text).not.toContain("<script>");
  });
});

describe("a wrong choice", () => {
  it("is refused, each fault by name", async () => {
    const { status, text } = await get("/akkerveen/geld.json?document=kasboek&jaar=24&maat=x&kijk=y&sorteer=hoog");
    expect(status).toBe(400);
    expect(JSON.parse(text).errors.map((one: { name: string }) => one.name)).toEqual(["sorteer", "document", "jaar", "maat", "kijk"]);
  });

  it("says which years there are", async () => {
    const { status, text } = await get("/akkerveen/geld.json?document=rekening&jaar=2025");
    expect(status).toBe(404);
    expect(JSON.parse(text).errors).toEqual([{ name: "jaar", reason: "Er is geen rekening van 2025. Kies een jaar van 2021 tot en met 2024." }]);
  });
});

describe("the data twins", () => {
  it("hold all years and both documents when nothing was chosen", async () => {
    const { amounts } = await json("/akkerveen/geld.json");
    expect([...new Set(amounts.map((one: { document: string; year: number }) => `${one.document} ${one.year}`))]).toEqual([
      "rekening 2021",
      "rekening 2022",
      "rekening 2023",
      "rekening 2024",
      "begroting 2023",
      "begroting 2024",
      "begroting 2025",
    ]);
  });

  it("hold what was chosen, with amounts, quartiles and names", async () => {
    const { amounts } = await json("/akkerveen/geld.json?jaar=2024&document=rekening&groep=grootte");
    // 13, 19 and 21 euro in Bergen (M.), Lange Naam and Samenhove; quartiles by linear interpolation (R, type 7).
    expect(amounts.find((one: { code?: string }) => one.code === "6.1")).toMatchObject({
      year: 2024,
      document: "rekening",
      kind: "field",
      official: "Samenkracht en burgerparticipatie",
      group: "community",
      perInhabitant: 11,
      euro: 264_000,
      lowerQuartile: 16,
      upperQuartile: 20,
      places: 3,
    });
  });

  it("give the reason instead of a zero", async () => {
    const { text, type } = await get("/duinhoek/geld.csv?jaar=2024&document=rekening");
    expect(type).toContain("text/csv");
    const rows = text.trim().split("\r\n");
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain("GM9006,Duinhoek,gemeente,2024,rekening,totaal,6,Sociaal domein,,,,,");
    expect(rows[1]).toMatch(/not-delivered$/);
  });
});

describe("the pictures", () => {
  it("are whole by themselves", async () => {
    for (const name of ["stroom", "jaren"]) {
      const { status, type, text } = await get(`/akkerveen/geld/${name}.svg`);
      expect([status, type]).toEqual([200, "image/svg+xml; charset=utf-8"]);
      expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(text).not.toContain("class=");
    }
  });

  it("exist as pixels", async () => {
    const answer = await app.request("/gemeenten/akkerveen/geld/stroom.png");
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect([...new Uint8Array(await answer.arrayBuffer()).slice(1, 4)]).toEqual([..."PNG"].map((letter) => letter.charCodeAt(0)));
  });

  it("do not exist as a page, nor where there is nothing to draw", async () => {
    expect((await get("/akkerveen/geld/stroom")).status).toBe(404);
    expect((await get("/duinhoek/geld/stroom.svg")).status).toBe(404);
  });
});
