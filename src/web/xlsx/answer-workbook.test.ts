import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { demoMoneyVintage } from "../../../demo/money.ts";
import { createTestApp } from "../testing.ts";
import { cellsOf, unzip } from "./testing/read-workbook.ts";

const app = createTestApp(demoMoneyVintage());

async function open(address: string) {
  const answer = await app.request(address);
  expect([address, answer.status]).toEqual([address, 200]);
  const files = unzip(Buffer.from(await answer.arrayBuffer()));
  return { answer, files, figures: cellsOf(files, 1), definitions: cellsOf(files, 2) };
}

const twins = [
  "/gemeenten/voorbeeldstad",
  "/en/gemeenten/voorbeeldstad",
  "/gemeenten/voorbeeldstad/alles",
  "/gemeenten/voorbeeldstad/jeugd",
  "/gemeenten/voorbeeldstad/geld/cijfers",
  "/indicatoren/inwoners",
] as const;

describe("a workbook", () => {
  for (const path of twins) {
    it(`holds the very cells of ${path}.csv`, async () => {
      const csv = parse(await (await app.request(`${path}.csv`)).text()) as readonly (readonly string[])[];
      const { figures } = await open(`${path}.xlsx`);
      expect(figures).toHaveLength(csv.length);
      // CSV marks a text that begins like a formula; here it needs no mark.
      const written = figures.map((row) => csv[0].map((_, column) => String(row[column] ?? "")));
      expect(written).toEqual(csv.map((row) => row.map((field) => field.replace(/^'(?=[=+\-@])/, ""))));
    });
  }

  it("keeps numbers as numbers and periods as text", async () => {
    const { figures } = await open("/indicatoren/inwoners.xlsx");
    const [head, ...rows] = figures;
    const [value, period] = [head.indexOf("waarde"), head.indexOf("periode")];
    expect(rows.filter((row) => row[value] !== undefined).every((row) => typeof row[value] === "number")).toBe(true);
    expect(rows.every((row) => /^\d{4}JJ00$/.test(String(row[period])))).toBe(true);
  });

  it("leaves a missing figure empty and gives the reason", async () => {
    const { figures } = await open("/gemeenten/samenhove/alles.xlsx");
    const [head, ...rows] = figures;
    const [value, reason] = [head.indexOf("waarde"), head.indexOf("reden_ontbreekt")];
    const missing = rows.filter((row) => row[value] === undefined);
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.every((row) => typeof row[reason] === "string")).toBe(true);
  });

  it("keeps its bold head in sight", async () => {
    const { files } = await open("/indicatoren/inwoners.xlsx");
    expect(files.get("xl/worksheets/sheet1.xml")).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(files.get("xl/styles.xml")).toContain("<b/>");
  });

  it("says of every indicator what it means, who published it and where these figures stay", async () => {
    const { figures, definitions } = await open("/gemeenten/voorbeeldstad/alles.xlsx");
    const ids = new Set(figures.slice(1).map((row) => row[figures[0].indexOf("indicator")]));
    const [head, ...rows] = definitions;
    expect(new Set(rows.map((row) => row[head.indexOf("indicator")]))).toEqual(ids);
    const first = Object.fromEntries(head.map((name, column) => [name, rows[0][column]]));
    const { id } = demoMoneyVintage();
    expect(first.bronnen).toContain("CC-BY-4.0");
    expect(first.stand).toBe(id);
    expect(first.vast_adres).toBe(`http://localhost/indicatoren/${first.indicator}?stand=${id}`);
    expect(first.vast_adres_bestand).toBe(`http://localhost/gemeenten/voorbeeldstad/alles.xlsx?stand=${id}`);
  });

  it("has sheets in the language of the address, and a name of its own", async () => {
    const { answer, files } = await open("/en/gemeenten/voorbeeldstad.xlsx");
    expect(files.get("xl/workbook.xml")).toMatch(/name="Figures".*name="Definitions"/s);
    expect(answer.headers.get("content-type")).toBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    expect(answer.headers.get("content-disposition")).toContain('filename="voorbeeldstad.xlsx"');
  });

  it("takes the choice of level and place from the address, and refuses what does not exist", async () => {
    const { figures } = await open("/indicatoren/inwoners.xlsx?niveau=land");
    expect(new Set(figures.slice(1).map(([code]) => code))).toEqual(new Set(["NL00"]));
    expect((await app.request("/indicatoren/inwoners.xlsx?niveau=planeet")).status).toBe(400);
    expect((await app.request("/gemeenten/voorbeeldstad/nergens.xlsx")).status).toBe(404);
  });
});
