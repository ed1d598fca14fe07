import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { writeBibtex } from "./bibtex.ts";
import type { Citation } from "./citation.ts";
import { writeRis } from "./ris.ts";

const { indicators, municipalities, tables } = demoVintage();

/** A citation with everything that could break a form: signs of LaTeX, a percentage, two publishers. */
const awkward: Citation = {
  indicator: {
    ...indicators[0],
    id: "met-tekens",
    title: { nl: "A & B: 100% {x}_y~z", en: "A & B" },
    unit: { kind: "percentage", words: { nl: "van de jongeren", en: "of young people" } },
    decimals: 1,
  },
  shown: { period: "2024JJ00", table: "een" },
  own: { place: municipalities[0], observation: { value: 11.5, marks: ["provisional"] } },
  tables: ["CBS", "Politie & partners"].map((credit, index) => ({ ...tables[0], id: `t${index}`, licence: { ...tables[0].licence, credit } })),
  vintage: { id: "abc_1", asOf: "2026-11-21" },
  address: "https://estafette.example/indicatoren/met-tekens?plaats=voorbeeldstad&stand=abc_1",
};

/** Braces that are not escaped, opened minus closed, at every point. */
function depths(text: string): readonly number[] {
  let depth = 0;
  return [...text.replace(/\\[\\{}]/g, "")].map((sign) => (depth += sign === "{" ? 1 : sign === "}" ? -1 : 0));
}

describe("BibTeX", () => {
  const text = writeBibtex(awkward, "nl");

  it("escapes every sign that means something to LaTeX", () => {
    expect(text).toContain("title = {{A \\& B: 100\\% \\{x\\}\\_y\\textasciitilde{}z, Voorbeeldstad, 2024: 11,5\\% van de jongeren (voorlopig)}}");
  });

  it("closes every brace it opens, and no entry before its end", () => {
    const all = depths(text);
    expect(Math.min(...all)).toBe(0);
    expect(all.indexOf(0, text.indexOf("{"))).toBe(all.length - 1);
  });

  it("keeps an organisation whole, and its address as it stands", () => {
    expect(text).toContain("author = {{CBS} and {Politie \\& partners}}");
    expect(text).toContain(`url = {${awkward.address}}`);
    expect(text.startsWith("@misc{estafette-met-tekens-voorbeeldstad-2024,")).toBe(true);
  });
});

describe("RIS", () => {
  const lines = writeRis(awkward, "en").split("\r\n");

  it("has a tag on every line, begins with its type and ends its record", () => {
    expect(lines.at(-1)).toBe("");
    expect(lines.slice(0, -1).filter((line) => !/^[A-Z][A-Z\d] {2}- /.test(line))).toEqual([]);
    expect([lines[0], lines.at(-2)]).toEqual(["TY  - DATA", "ER  - "]);
  });

  it("names every publisher on a line of its own, and the day of the vintage", () => {
    expect(lines.filter((line) => line.startsWith("AU"))).toEqual(["AU  - CBS", "AU  - Politie & partners"]);
    expect(lines).toContain("DA  - 2026/11/21");
    expect(lines).toContain(`UR  - ${awkward.address}`);
  });
});
