import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { createTestApp, createTestSite } from "../../testing.ts";

const vintage = demoVintage();
const app = createTestApp(vintage);
const youth = "/citeren?indicator=jongeren-met-jeugdhulp&plaats=voorbeeldstad&jaar=2022";

async function ask(address: string) {
  const answer = await app.request(address);
  return { status: answer.status, text: await answer.text() };
}

async function askData(address: string) {
  const { status, text } = await ask(address.replace("/citeren?", "/citeren.json?"));
  return { status, data: JSON.parse(text) };
}

describe("a citation", () => {
  it("names figure, place, period, number, source, licence, vintage and a lasting address", async () => {
    const { data } = await askData(youth);
    const figure = JSON.parse(await (await app.request("/indicatoren/jongeren-met-jeugdhulp.json?plaats=voorbeeldstad&jaar=2022")).text());
    expect(data.value).toBe(figure.values[0][0]);
    const parts = ["Voorbeeldstad, 2022", "Voorbeeldbureau, Verzonnen cijfers over Voorbeeldstad (90000DEMO)", "CC-BY-4.0", vintage.id, "31 december 2024"];
    expect(parts.filter((part) => !data.text.includes(part))).toEqual([]);
    expect(data.address).toBe(`http://localhost/indicatoren/jongeren-met-jeugdhulp?jaar=2022&plaats=voorbeeldstad&stand=${vintage.id}`);
    expect(data.text.endsWith(data.address)).toBe(true);
  });

  it("leads to a page that has the number", async () => {
    const { data } = await askData(youth);
    const answer = await app.request(data.address.replace("http://localhost", ""));
    expect(answer.status).toBe(200);
    const [, number] = data.title.match(/: ([\d,]+)/);
    expect(await answer.text()).toContain(number);
  });

  it("tells the marks on a value, and the reason where there is none", async () => {
    const marked = await askData("/citeren?indicator=jongeren-met-jeugdhulp&plaats=samenhove&jaar=2020");
    expect(marked.data.marks).toContain("recalculated");
    expect(marked.data.title).toContain("omgerekend");
    const { data } = await askData("/en/citeren?indicator=ervaren-gezondheid&plaats=samenhove&jaar=2020");
    expect(data).toMatchObject({ value: null, missing: "division-changed" });
    expect(data.title).toContain("no figure (cannot be converted)");
  });

  it("is of all municipalities where no place is named", async () => {
    const { data } = await askData("/citeren?indicator=inwoners");
    expect(data.title).toMatch(/alle gemeenten, \d{4}$/);
    expect(data.value).toBeUndefined();
  });

  it("stands on a page as text, in both languages, the same as in the data", async () => {
    for (const language of ["", "/en"]) {
      const { status, text } = await ask(language + youth);
      const { data } = await askData(language + youth);
      expect(status).toBe(200);
      const shown = [...text.matchAll(/<pre[^>]*>(.*?)<\/pre>/gs)].map(([, one]) => one.replaceAll("&amp;", "&").replaceAll("&#39;", "'"));
      expect(shown).toEqual([data.text, data.bibtex, data.ris]);
    }
  });

  it("can be kept as a file for programs that hold references", async () => {
    const { data } = await askData(youth);
    for (const [form, type] of [["bib", "application/x-bibtex"], ["ris", "application/x-research-info-systems"]] as const) {
      const answer = await app.request(youth.replace("/citeren?", `/citeren.${form}?`));
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, `${type}; charset=utf-8`]);
      expect(answer.headers.get("content-disposition")).toMatch(new RegExp(`filename="jongeren-met-jeugdhulp.*\\.${form}"`));
      expect(await answer.text()).toBe(form === "bib" ? data.bibtex : data.ris);
    }
    expect((await app.request("/citeren.bib?indicator=bestaat-niet")).status).toBe(404);
  });

  it("names an older vintage when that is the one shown", async () => {
    const older = { ...vintage, id: "aaaa000000000001", asOf: "2023-12-31" };
    const site = createTestSite({ vintages: [vintage, older] });
    const answer = await site.app.request(`${youth}&stand=${older.id}`.replace("/citeren?", "/citeren.json?"));
    const data = JSON.parse(await answer.text());
    expect(data.text).toContain("stand aaaa000000000001 van 31 december 2023");
    expect(data.address).toContain("stand=aaaa000000000001");
  });

  it("names the site as it was reached", async () => {
    const answer = await app.request(`https://cijfers.example${youth}`);
    expect(await answer.text()).toContain("https://cijfers.example/indicatoren/jongeren-met-jeugdhulp?");
  });
});

describe("a question that cannot be answered", () => {
  it("is told all its faults at once", async () => {
    const { status, data } = await askData("/citeren?plaats=a&plaats=b&jaar=vorig");
    expect(status).toBe(400);
    expect(data.errors.map(({ name }: { name: string }) => name)).toEqual(["indicator", "plaats", "jaar"]);
    const both = await askData("/citeren?indicator=jongeren-met-jeugdhul&plaats=nergenshuizen");
    expect(both.status).toBe(400);
    expect(both.data.errors.map(({ name }: { name: string }) => name)).toEqual(["indicator", "plaats"]);
  });

  it("is not found when the indicator or the year does not exist, with what does", async () => {
    const indicator = await askData("/citeren?indicator=jongeren-met-jeugdhul");
    expect(indicator.status).toBe(404);
    expect(indicator.data.suggestions[0].href).toContain("indicator=jongeren-met-jeugdhulp");
    const year = await askData("/citeren?indicator=inwoners&jaar=1950");
    expect(year.status).toBe(404);
    expect(year.data.suggestions.length).toBeGreaterThan(0);
  });

  it("leads on when the place has another name in addresses", async () => {
    const answer = await app.request("/citeren?indicator=inwoners&plaats=Voorbeeld");
    expect(answer.status).toBe(302);
    expect(answer.headers.get("location")).toBe("/citeren?indicator=inwoners&plaats=voorbeeldstad");
  });
});
