/** What the site gives away can be taken in again: the round trip, cell by cell. */
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { demoPlaces, mappingWith } from "../demo/own-mapping.ts";
import { demoVintage } from "../demo/vintage.ts";
import { readOwnFile } from "./sources/own-files/read-own-file.ts";
import { understand } from "./sources/own-files/understand.ts";
import { createTestApp } from "./web/testing.ts";

describe("our own downloads", () => {
  const app = createTestApp(demoVintage());
  const columns = { region: "code", period: "periode", value: "waarde", lower: "ondergrens", upper: "bovengrens" };
  const read = async (form: string) => {
    const answer = await app.request(`/indicatoren/ervaren-gezondheid.${form}`);
    const mapping = mappingWith({ columns, division: 2024 });
    return understand(await readOwnFile(new Uint8Array(await answer.arrayBuffer()), `x.${form}`), mapping, demoPlaces, 2026);
  };

  it("are read back cell by cell, as CSV and as a workbook alike", async () => {
    const published = parse(await (await app.request("/indicatoren/ervaren-gezondheid.csv")).text(), { columns: true }) as Record<string, string>[];
    const [csv, workbook] = [await read("csv"), await read("xlsx")];
    expect(csv.faults).toEqual([]);
    expect(csv.observations.map(({ region, period, value }) => [region, period, value])).toEqual(published.map(({ code, periode, waarde }) => [code, periode, waarde === "" ? "not-published" : Number(waarde)]));
    expect(workbook.faults).toEqual([]);
    expect(workbook.observations).toEqual(csv.observations);
  });
});
