import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { codeWordsOf, headingsOf, tableRowsOf } from "../../../scripts/docs/markdown.ts";
import { createTestApp } from "../testing.ts";
import { wordsOfMarks, wordsOfMissing } from "./value-attribute.ts";

const manual = readFileSync(join(import.meta.dirname, "../../../docs/manual/odata.md"), "utf8");
const headings = headingsOf(manual).map(({ text }) => text.replaceAll("`", "")).filter((text) => text.startsWith("/"));
const app = createTestApp(demoVintage());

async function partsOf(address: string): Promise<readonly { readonly name: string }[]> {
  const { value } = (await (await app.request(address)).json()) as { readonly value: readonly { readonly name: string }[] };
  return value;
}

describe("docs/manual/odata.md", () => {
  it("has a heading for every set there is, and none more", async () => {
    const found = new Set(["/odata/v1", "/odata/v1/$metadata", "/odata/v1/Estafette/:dataset", "/odata/v1/Estafette/:dataset/$metadata"]);
    for (const { name } of await partsOf("/odata/v1")) found.add(`/odata/v1/${name}`);
    for (const dataset of ["zorg-en-ondersteuning-gemeenten", "jeugd-wijken-2024"]) {
      for (const { name } of await partsOf(`/odata/v1/Estafette/${dataset}`)) found.add(`/odata/v1/Estafette/:dataset/${name}`);
    }
    expect(headings.toSorted()).toEqual([...found].toSorted());
  });

  it("explains every word of ValueAttribute by ours", () => {
    const rows = tableRowsOf(manual);
    for (const [ours, word] of Object.entries({ ...wordsOfMarks, ...wordsOfMissing })) {
      expect(rows.filter(([first]) => first === `\`${word}\``).map((row) => row.at(-1))).toEqual([expect.stringContaining(`\`${ours}\``)]);
    }
  });

  it("names every property of an observation", async () => {
    const [row] = (await partsOf("/odata/v1/Estafette/zorg-en-ondersteuning-gemeenten/Observations?$top=1")) as unknown as readonly object[];
    expect(Object.keys(row).filter((name) => !codeWordsOf(manual).has(name))).toEqual([]);
  });
});
