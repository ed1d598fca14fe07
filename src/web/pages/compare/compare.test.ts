import { describe, expect, it } from "vitest";
import { demoLikenessVintage } from "../../../../demo/likeness.ts";
import { demoVintage } from "../../../../demo/vintage.ts";
import { createTestApp } from "../../testing.ts";

const app = createTestApp(demoLikenessVintage());
const get = async (address: string, site = app) => {
  const answer = await site.request(address);
  return { status: answer.status, location: answer.headers.get("location"), text: await answer.text() };
};
const json = async (address: string) => JSON.parse((await get(address)).text);
const here = "/gemeenten/voorbeeldstad/vergelijken";
const peersOf = (page: string) => [...page.matchAll(/<li class="why__peer">.*?<a class="utrecht-link" href="([^"]+)">([^<]+)</gs)].map((match) => match[2].replaceAll("&#39;", "'"));

describe("the page that says who resembles a municipality", () => {
  it("lists the group in order of likeness, with why, and without any score", async () => {
    const { status, text } = await get(`${here}?groep=lijkt-4`);
    const { peers } = await json(`${here}.json?groep=lijkt-4`);
    expect(status).toBe(200);
    expect(peersOf(text)).toEqual(peers.map((one: { name: string }) => one.name));
    expect(text).toContain("Deze 4 gemeenten lijken het meest op Voorbeeldstad.");
    expect(text).toContain("Het is geen lijst van goed naar slecht.");
    expect(text).toContain("Grootste verschil:");
    expect(text).not.toMatch(/\d+% gelijk|gelijkenis van \d|plaats \d+ van/);
  });

  it("draws a panel for each side with the value of the other place", async () => {
    const { text } = await get(`${here}?groep=GM9002`);
    expect(text.match(/class="chart likeness"/g)).toHaveLength(4);
    expect(text).toContain('aria-label="Inwoners: 24.000, minder dan Voorbeeldstad"');
  });

  it("says who comes next, and shows more", async () => {
    const { text } = await get(`${here}?groep=lijkt-4`);
    const { next } = await json(`${here}.json?groep=lijkt-4`);
    expect(next).toHaveLength(5);
    expect(text).toContain(`Daarna komen <a class="utrecht-link" href="/gemeenten/`);
    expect(text).toContain(`href="${here}?groep=lijkt-20">Toon er 20</a>`);
  });

  it("tells how firm the group is", async () => {
    const { text } = await get(`${here}?groep=lijkt-4`);
    const { stability } = await json(`${here}.json?groep=lijkt-4`);
    expect(text).toContain(`We kozen de groep ${stability.variants.length} keer opnieuw`);
    expect(stability.stays).toHaveLength(4);
  });

  it("explains a group by another rule, and why another was shown than was asked for", async () => {
    expect((await get(`${here}?groep=provincie`)).text).toContain("U vergelijkt nu met 5 andere gemeenten in Middenland.");
    expect((await get(`${here}?groep=GM9001`)).text).toContain("De groep die u koos, heeft voor Voorbeeldstad geen andere gemeenten.");
  });

  it("explains what cannot be compared", async () => {
    const island = (await get("/gemeenten/sudeiland/vergelijken")).text;
    expect(island).toContain("Van Súdeiland ontbreken te veel cijfers om gelijkenis te meten.");
    expect(island).not.toMatch(/NaN|undefined/);
    expect((await get(`${here}?groep=GM9009`)).text).toContain("Er ontbreken te veel cijfers om deze twee te vergelijken.");
  });

  it("says which figures are not there", async () => {
    const { text } = await get(here, createTestApp(demoVintage()));
    expect(text).toContain("Zonder deze cijfers, want daar is te weinig van bekend:");
    expect(text).toContain("hoe dicht mensen wonen");
  });

  it("writes the same in English", async () => {
    const { text } = await get(`/en${here}?groep=lijkt-4`);
    expect(text).toContain("Who resembles Voorbeeldstad?");
    expect(text).toContain("These 4 municipalities are most like Voorbeeldstad.");
  });
});

describe("the forms", () => {
  it("lead to the address of what was chosen", async () => {
    const weighed = await get(`${here}?bevolking=4&vergrijzing=2&sociaal=1&financieel=0&aantal=6`);
    expect([weighed.status, weighed.location]).toEqual([302, `${here}?groep=lijkt-6-4210`]);
    const usual = await get(`${here}?bevolking=2&vergrijzing=2&sociaal=2&financieel=2&aantal=12&groep=buren`);
    expect(usual.location).toBe(here);
  });

  it("add places by name, or start anew with them", async () => {
    expect((await get(`${here}?erbij=duinhoek;%20Grootstad&alleen=ja`)).location).toBe(`${here}?groep=GM9006.GM9007`);
    expect((await get(`${here}?erbij=Plashuizen&groep=GM9006`)).location).toBe(`${here}?groep=GM9006.GM9011`);
  });

  it("say what is wrong", async () => {
    const none = await get(`${here}?bevolking=0&vergrijzing=0&sociaal=0&financieel=0`);
    expect(none.status).toBe(400);
    expect(none.text).toContain("Laat ten minste 1 kant meetellen.");
    expect((await get(`${here}?erbij=Nergenshuizen`)).status).toBe(400);
    expect((await get(`${here}?erbij=voorbeeldstad&alleen=ja`)).text).toContain("Kies een andere gemeente dan uw eigen.");
    expect((await get(`${here}?bevolking=7`)).status).toBe(400);
  });
});

describe("the chosen group", () => {
  it("goes along on every link of a page, in every form, and not where it is the usual one", async () => {
    const { text } = await get("/gemeenten/voorbeeldstad?groep=buren");
    const links = [...text.matchAll(/ href="(\/(?!assets|favicon)[^"#]*)"/g)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(50);
    expect(links.filter((href) => !href.includes("groep=buren"))).toEqual([]);
    expect((await get("/gemeenten/voorbeeldstad")).text).not.toContain("groep=");
  });

  it("is the group of the page, its pictures, its texts and its data", async () => {
    const [page, data] = [await get("/gemeenten/voorbeeldstad?groep=buren"), await json("/gemeenten/voorbeeldstad.json?groep=buren")];
    expect(page.text).toContain("Vergeleken met 2 buurgemeenten van Voorbeeldstad.");
    expect(data.comparedWith).toMatchObject({ kind: "neighbours", count: 2 });
    expect(data.comparedWith.places.map((one: { code: string }) => one.code).toSorted()).toEqual(["GM9002", "GM9005"]);
    const csv = (await get("/gemeenten/voorbeeldstad.csv?groep=provincie")).text;
    expect(csv).not.toBe((await get("/gemeenten/voorbeeldstad.csv?groep=lijkt-3")).text);
  });

  it("is refused on every page when it makes no sense", async () => {
    for (const path of ["/", "/gemeenten", here, "/gemeenten/voorbeeldstad.json", "/bronnen"]) {
      const { status, text } = await get(`${path}?groep=lijkt-99`);
      expect([path, status]).toEqual([path, 400]);
      expect(text).toContain("lijkt-12");
    }
  });
});

describe("the data twins", () => {
  it("give the features, the shares and no distance", async () => {
    const { features, peers } = await json(`${here}.json?groep=lijkt-4`);
    expect(features[0]).toMatchObject({ feature: "inwoners", axis: "population", value: 101_000 });
    expect(peers[0].features.reduce((sum: number, one: { share: number }) => sum + one.share, 0)).toBeCloseTo(1, 5);
    expect(JSON.stringify(peers)).not.toContain("distance");
  });

  it("give a row per place and feature as CSV", async () => {
    const lines = (await get(`${here}.csv?groep=GM9002`)).text.trim().split(/\r?\n/);
    expect(lines[0]).toBe("code,naam,code_vergeleken,naam_vergeleken,kant,kenmerk,perioden,waarde,waarde_vergeleken,verschil,aandeel_in_verschil");
    expect(lines[1]).toMatch(/^GM9001,Voorbeeldstad,GM9002,Akkerveen,Bevolking,inwoners,2024JJ00,101000,24000,-/);
  });
});
