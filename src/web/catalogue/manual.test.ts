import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { codeWordsOf, headingsOf } from "../../../scripts/docs/markdown.ts";
import { codeLists } from "./code-lists.ts";
import { describeCatalogue } from "./dcat.ts";
import type { Site } from "./site.ts";
import { describeCodeList } from "./skos.ts";

const manual = readFileSync(join(import.meta.dirname, "../../../docs/manual/catalogue.md"), "utf8");
const headings = headingsOf(manual).filter(({ level }) => level === 2).map(({ text }) => text.replaceAll("`", ""));
const site: Site = { address: "https://estafette.example", vintage: demoVintage(), vintages: [], publisher: "Estafette", contact: undefined };

describe("docs/manual/catalogue.md", () => {
  it("has a heading for every kind of thing that is described, and none more", () => {
    const described = [...describeCatalogue(site), ...codeLists.flatMap((list) => describeCodeList(site, list))];
    const kinds = new Set(described.flatMap(({ classes }) => classes as readonly string[]));
    expect(headings.filter((text) => !text.startsWith("/")).toSorted()).toEqual([...kinds].toSorted());
  });

  it("names every code list", () => {
    expect(codeLists.filter(({ name }) => !codeWordsOf(manual).has(name))).toEqual([]);
  });

  it("has a heading for every address", () => {
    const pages = ["/catalogus", "/codelijsten/:name"];
    const addresses = pages.flatMap((page) => [page, `${page}.ttl`, `${page}.jsonld`]);
    expect(headings.filter((text) => text.startsWith("/")).toSorted()).toEqual([...addresses, "/codelijsten", "/indicatoren/:id.csv-metadata.json"].toSorted());
  });
});
