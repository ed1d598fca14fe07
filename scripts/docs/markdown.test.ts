import { describe, expect, it } from "vitest";
import { anchorOf, codeWordsOf, headingsOf, linksOf, sectionsOf, tableRowsOf } from "./markdown.ts";

const example = [
  "# One",
  "See [two](#two), [a page](page.md#part) and [a site](https://example.org/).",
  "## Two",
  "```",
  "# no heading, [no link](nowhere.md)",
  "```",
  "### Inside",
  "`[no](link.md)` but `a word`",
  "## Two",
  "| a | b |",
  "|---|---|",
  "| `c` | d |",
].join("\n");

// Anchors as GitHub gives them to these headings.
const anchors = [
  ["`/gemeenten/:slug`", "gemeentenslug"],
  ["`ESTAFETTE_DATA`", "estafette_data"],
  ["What could go wrong, and what we do about it", "what-could-go-wrong-and-what-we-do-about-it"],
  ["Beeld: één streepje", "beeld-één-streepje"],
] as const;

describe("anchorOf", () => {
  for (const [heading, anchor] of anchors) it(`gives ${heading} the anchor ${anchor}`, () => expect(anchorOf(heading)).toBe(anchor));
});

describe("a document", () => {
  it("has headings, numbered where they come again, and none inside code", () => {
    expect(headingsOf(example).map(({ anchor }) => anchor)).toEqual(["one", "two", "inside", "two-1"]);
  });

  it("has sections that end at the next heading of the same level", () => {
    const two = sectionsOf(example).find(({ anchor }) => anchor === "two");
    expect(two?.body).toContain("### Inside");
    expect(two?.body).not.toContain("| a | b |");
  });

  it("has links within the project only, and none inside code", () => {
    expect(linksOf(example)).toEqual([
      { path: "", anchor: "two" },
      { path: "page.md", anchor: "part" },
    ]);
  });

  it("has words in code", () => expect(codeWordsOf(example)).toEqual(new Set(["[no](link.md)", "a word", "c"])));

  it("has rows of tables without their heads", () => expect(tableRowsOf(example)).toEqual([["`c`", "d"]]));
});
