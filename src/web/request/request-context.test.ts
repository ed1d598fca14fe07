import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { usualChoice } from "../../comparison/group-choice.ts";
import { createRequestContext, type ContextParts } from "./request-context.ts";

const { id } = demoVintage();

function context(parts: Partial<ContextParts> = {}) {
  return createRequestContext({
    language: "nl",
    format: "html",
    path: "/gemeenten/voorbeeldstad",
    search: { jaar: "2022" },
    origin: "https://estafette.example",
    instance: { publisher: "Estafette", contact: undefined },
    vintage: demoVintage(),
    group: usualChoice,
    isCurrent: true,
    listVintages: () => [],
    asset: (name) => name,
    ...parts,
  });
}

describe("an address within the site", () => {
  it("is bare in Dutch on the current vintage", () => {
    expect(context().href("/bronnen")).toBe("/bronnen");
    expect(context().href("/")).toBe("/");
  });

  it("keeps the language of the reader", () => {
    expect(context({ language: "en" }).href("/bronnen")).toBe("/en/bronnen");
    expect(context({ language: "en" }).href("/")).toBe("/en");
    expect(context().href("/bronnen", { language: "en" })).toBe("/en/bronnen");
  });

  it("keeps a vintage that is not the current one", () => {
    expect(context({ isCurrent: false }).href("/bronnen", { format: "csv" })).toBe(`/bronnen.csv?stand=${id}`);
    expect(context({ isCurrent: false }).href("/bronnen", { vintage: "newest" })).toBe("/bronnen");
  });

  it("names the vintage in a permanent link, also when it is the current one", () => {
    expect(context().self({ isPermanent: true })).toBe(`/gemeenten/voorbeeldstad?jaar=2022&stand=${id}`);
  });

  it("writes parameters safely, and leaves out what is not there", () => {
    const search = { q: "a&b=c", met: ["x", "y"], niets: undefined };
    expect(context().href("/zoeken", { search })).toBe("/zoeken?q=a%26b%3Dc&met=x&met=y");
  });

  it("puts an anchor last", () => {
    expect(context().href("/bronnen", { search: { a: 1 }, anchor: "kwb-2021" })).toBe("/bronnen?a=1#kwb-2021");
  });

  it("leads to this very page in another form with the same parameters", () => {
    expect(context().self({ format: "json" })).toBe("/gemeenten/voorbeeldstad.json?jaar=2022");
    expect(context().self({ search: {} })).toBe("/gemeenten/voorbeeldstad");
  });
});
