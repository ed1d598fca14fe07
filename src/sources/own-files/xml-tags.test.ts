import { describe, expect, it } from "vitest";
import { xmlTags } from "./xml-tags.ts";

const names = (xml: string) => [...xmlTags(xml)].map(({ name, opens, closes }) => `${closes && !opens ? "/" : ""}${name}${opens && closes ? "/" : ""}`);

describe("xmlTags", () => {
  it("tells what opens, what closes and what does both, without prefixes", () => {
    expect(names('<?xml version="1.0"?><x:a><b/>text</x:a >')).toEqual(["a", "b/", "/a"]);
  });

  it("reads attributes between either kind of quote, whatever they hold", () => {
    const [tag] = xmlTags(`<c x=" r='A1' > " r = 'B2'\nt="e"/>`);
    expect([...tag.attributes]).toEqual([["x", " r='A1' > "], ["r", "B2"], ["t", "e"]]);
  });

  it("passes comments, packed text and instructions over, with the quotes in them", () => {
    expect(names(`<!-- it's <b> --><a/><![CDATA[<c "]]><?x '?><d/>`)).toEqual(["a/", "d/"]);
  });

  it("refuses a tag, a quote and a comment without an end", () => {
    for (const xml of ["<a", '<a b="', "<a/><!-- "]) expect(() => [...xmlTags(xml)]).toThrow(/^XML that breaks off after character \d+$/);
  });
});
