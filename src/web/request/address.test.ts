import { describe, expect, it } from "vitest";
import { isFileAddress, parseAddress, writeAddress } from "./address.ts";

const pairs = [
  ["/", { path: "/", language: "nl", format: "html" }],
  ["/en", { path: "/", language: "en", format: "html" }],
  ["/gemeenten/deventer", { path: "/gemeenten/deventer", language: "nl", format: "html" }],
  ["/en/gemeenten/deventer.json", { path: "/gemeenten/deventer", language: "en", format: "json" }],
  ["/gemeenten/deventer/geld.csv", { path: "/gemeenten/deventer/geld", language: "nl", format: "csv" }],
  ["/gemeenten/deventer/alles.xlsx", { path: "/gemeenten/deventer/alles", language: "nl", format: "xlsx" }],
  ["/grenzen/gemeenten-2024.topojson", { path: "/grenzen/gemeenten-2024", language: "nl", format: "topojson" }],
  ["/indicatoren/jongeren-met-jeugdhulp.svg", { path: "/indicatoren/jongeren-met-jeugdhulp", language: "nl", format: "svg" }],
] as const;

describe("an address", () => {
  for (const [text, address] of pairs) {
    it(`is read from ${text}`, () => expect(parseAddress(text)).toEqual(address));
    it(`is written as ${text}`, () => expect(writeAddress(address)).toBe(text));
  }

  it("does not take a place that begins with en for English", () => {
    expect(parseAddress("/enschede")).toEqual({ path: "/enschede", language: "nl", format: "html" });
  });

  it("leaves an unknown suffix on the path", () => {
    expect(parseAddress("/gemeenten/deventer.xml").path).toBe("/gemeenten/deventer.xml");
  });

  it("keeps the whole name of a file", () => {
    expect(parseAddress("/favicon.svg")).toMatchObject({ path: "/favicon.svg", format: "html" });
    expect(isFileAddress("/assets/fonts/a.woff2")).toBe(true);
    expect(isFileAddress("/gemeenten.csv")).toBe(false);
  });
});
