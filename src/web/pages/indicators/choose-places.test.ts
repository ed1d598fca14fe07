import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../../demo/vintage.ts";
import { choosePlaces } from "./choose-places.ts";

const vintage = demoVintage();

function namesFor(...typed: string[]): readonly string[] {
  const chosen = choosePlaces(vintage, typed, "nl");
  if ("faults" in chosen) throw new Error(chosen.faults.map(({ reason }) => reason).join(" "));
  return chosen.places.map((index) => vintage.municipalities[index].name);
}

describe("choosePlaces", () => {
  it.each([
    ["duinhoek", "Duinhoek"],
    ["DUINHOEK", "Duinhoek"],
    ["Sudeiland", "Súdeiland"],
    ["den-voorde", "'s-Heerenvoorde"],
    ["Den Voorde", "'s-Heerenvoorde"],
    ["plas", "Plashuizen"],
    // Merged as a whole into one other municipality.
    ["Oosthove", "Samenhove"],
  ])("understands %s", (typed, name) => {
    expect(namesFor(typed)).toEqual([name]);
  });

  it("takes each place once, and an empty field for none", () => {
    expect(namesFor("duinhoek", "", "Duinhoek", " ")).toEqual(["Duinhoek"]);
  });

  it.each([
    ["Duinhoeck", "Duinhoek"],
    ["Bergen", "Bergen (M.) of Bergen (Z.)"],
    // Divided over two municipalities.
    ["Westhove", "Samenhove en Akkerveen"],
    ["Binnenstad", "lijst met alle gemeenten"],
  ])("does not guess at %s, and says what could be meant", (typed, hint) => {
    expect(() => namesFor(typed)).toThrow(hint);
  });

  it("refuses more places than can be told apart", () => {
    const seven = vintage.municipalities.slice(0, 7).map(({ slug }) => slug);
    expect(() => namesFor(...seven)).toThrow("hoogstens 6");
  });
});
