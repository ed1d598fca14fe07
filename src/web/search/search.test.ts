import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import type { Vintage } from "../../figures/vintage.ts";
import { foldName } from "./fold.ts";
import { matchPlaces, searchPlaces, suggestPlaces } from "./search.ts";

const demo = demoVintage();
const bosch = { ...demo.municipalities[0], code: "GM0796", name: "'s-Hertogenbosch", slug: "s-hertogenbosch", aliases: ["Den Bosch"] };
const haag = { ...demo.municipalities[0], code: "GM0518", name: "'s-Gravenhage", slug: "s-gravenhage", aliases: ["Den Haag"] };
const real: Vintage = { ...demo, municipalities: [...demo.municipalities, bosch, haag] };

const namesOf = (typed: string, vintage = real): string[] => searchPlaces(vintage, typed).map(({ name }) => name);

describe("foldName", () => {
  const names = [
    ["'s-Gravenhage", "s gravenhage"],
    ["Súdwest-Fryslân", "sudwest fryslan"],
    ["Bergen (NH.)", "bergen nh"],
    ["  Nuenen, Gerwen en Nederwetten ", "nuenen gerwen en nederwetten"],
  ] as const;
  for (const [name, folded] of names) it(`reads ${name} as ${folded}`, () => expect(foldName(name)).toBe(folded));
});

describe("searchPlaces", () => {
  const found = [
    ["voorbeeldstad", "Voorbeeldstad"],
    ["VOORBEELD", "Voorbeeldstad"],
    ["den bosch", "'s-Hertogenbosch"],
    ["s gravenhage", "'s-Gravenhage"],
    ["’s-gravenhage", "'s-Gravenhage"],
    ["gravenhage", "'s-Gravenhage"],
    ["sudeiland", "Súdeiland"],
    ["kerkdorp", "Lange Naam, Kerkdorp en Nederwaard"],
    ["groostad", "Grootstad"],
    ["voorbeedstad", "Voorbeeldstad"],
    ["hertogenbos", "'s-Hertogenbosch"],
  ] as const;
  for (const [typed, name] of found) it(`finds ${name} for "${typed}"`, () => expect(namesOf(typed)[0]).toBe(name));

  it("puts exact names before beginnings, and beginnings before the rest", () => {
    expect(matchPlaces(real, "voorbeeld").map(({ closeness }) => closeness)).toEqual(["exact"]);
    expect(matchPlaces(real, "bergen").map(({ place, closeness }) => [place.name, closeness])).toEqual([
      ["Bergen (M.)", "begins"],
      ["Bergen (Z.)", "begins"],
    ]);
    expect(matchPlaces(real, "dorp").map(({ closeness }) => closeness)).toEqual(["contains", "contains"]);
  });

  it("puts municipalities before former ones and districts", () => {
    const names = ["Oostzoom", "Oost", "Zuid", "West", "Centrum"];
    const lists = new Map([...demo.lists].map(([id, list]) => [id, list.level === "district" ? { ...list, names } : list]));
    const oost = { ...demo, lists, municipalities: [...demo.municipalities, { ...bosch, name: "Oostburg", aliases: [] }] };
    expect(searchPlaces(oost, "oost").map(({ kind }) => kind)).toEqual(["district", "municipality", "former-municipality", "district"]);
    expect(searchPlaces(oost, "oost")[1].name).toBe("Oostburg");
  });

  it("finds a district by its own name and that of its municipality", () => {
    expect(searchPlaces(demo, "noord voorbeeldstad")[0]).toMatchObject({ kind: "district", code: "WK900101", within: "Voorbeeldstad" });
  });

  it("forgives a slip in the name of a district, when no other place resembles it", () => {
    expect(searchPlaces(demo, "binenstad")).toMatchObject([{ kind: "district", name: "Binnenstad" }]);
    expect(searchPlaces(demo, "voorbeelstad")[0]).toMatchObject({ kind: "municipality", name: "Voorbeeldstad" });
  });

  it("shows a former municipality as itself, not as another name", () => {
    expect(searchPlaces(demo, "westhove")).toEqual([
      { kind: "former-municipality", code: "GM9022", name: "Westhove", path: "/gebieden/GM9022", within: "Samenhove" },
    ]);
  });

  it("shows each place once, and says which other name was recognised", () => {
    expect(searchPlaces(demo, "heerenvoorde").map(({ code }) => code)).toEqual(["GM9008"]);
    expect(searchPlaces(demo, "den voorde")[0].alias).toBe("Den Voorde");
  });

  it("finds nothing for nothing, for signs, and for what resembles no name", () => {
    for (const typed of ["", "   ", "?!", "xqzw", "<script>", "%"]) expect(namesOf(typed)).toEqual([]);
  });

  it("gives at most as many as asked, and nothing for endless text", () => {
    expect(searchPlaces(real, "e", 3).length).toBeLessThanOrEqual(3);
    expect(searchPlaces(real, "a".repeat(100_000))).toEqual([]);
  });

  it("suggests a place for a mistyped address", () => {
    expect(suggestPlaces(real, "s-hertogenbsoch")[0].name).toBe("'s-Hertogenbosch");
  });
});
