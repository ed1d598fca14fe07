import { describe, expect, it } from "vitest";
import { demoPlaces as places } from "../../../demo/own-mapping.ts";
import type { RegionList } from "../../terms/region.ts";
import { findRegion, type RegionContext } from "./find-region.ts";

const listOf = (id: string) => places.lists.get(id) as RegionList;
const at = (year: number, more: Partial<RegionContext> = {}): RegionContext => ({ municipalities: listOf(`municipality-${year}`), ...more });
const inVoorbeeldstad = at(2024, { districts: listOf("district-2024"), within: "GM9001" });
const codeOf = (text: string, context = at(2024)) => {
  const found = findRegion(text, context, places);
  return "code" in found ? found.code : found.expected;
};

describe("findRegion", () => {
  for (const text of ["GM9001", "gm9001", "9001", "9001.0", "gemeente_9001", "Voorbeeldstad", "voorbeeldstad", "Gemeente Voorbeeldstad", "Voorbeeldstad (gemeente)"]) {
    it(`finds Voorbeeldstad by ${text}`, () => expect(codeOf(text)).toBe("GM9001"));
  }

  it("does not mind accents, apostrophes, commas and hyphens", () => {
    expect(codeOf("Sudeiland")).toBe("GM9009");
    expect(codeOf("s Heerenvoorde")).toBe("GM9008");
    expect(codeOf("Lange Naam Kerkdorp en Nederwaard")).toBe("GM9010");
  });

  it("says which place another name led to", () => {
    expect(findRegion("De Grote Stad", at(2024), places)).toEqual({ code: "GM9007", level: "municipality", otherNameOf: "Grootstad" });
  });

  it("does not choose between two places of one name", () => {
    expect(codeOf("Bergen")).toBe("one of Bergen (M.) (GM9004) and Bergen (Z.) (GM9005); this name fits both");
    expect(codeOf("Bergen (Z)")).toBe("GM9005");
  });

  it("finds a municipality that ended, in a year in which it was there", () => {
    expect(codeOf("Westhove", at(2021))).toBe("GM9022");
  });

  it("does not give the figures of a part to the whole it went into", () => {
    expect(codeOf("Westhove")).toBe("a municipality of 2024; Westhove ended on 2022-01-01 and its people are now in Samenhove, Akkerveen");
    expect(codeOf("GM9022")).toBe(codeOf("Westhove"));
  });

  it("says what to do when a municipality was not there yet", () => {
    expect(codeOf("Samenhove", at(2021))).toBe(
      'a municipality of 2021; Samenhove was not there yet. If the figures are on the division of 2024, say "division": 2024 in the mapping',
    );
  });

  it("finds districts by code and by name within their municipality, and the municipality beside them", () => {
    expect(codeOf("WK900102", inVoorbeeldstad)).toBe("WK900102");
    expect(codeOf("Wijk 02 Zuid en Haven", inVoorbeeldstad)).toBe("WK900102");
    expect(codeOf("noord", inVoorbeeldstad)).toBe("WK900101");
    expect(codeOf("Voorbeeldstad", inVoorbeeldstad)).toBe("GM9001");
    expect(codeOf("Centrum", inVoorbeeldstad)).toBe("an area in GM9001, or the municipality itself, in the division of 2024");
    expect(codeOf("WK900700", inVoorbeeldstad)).toBe("a district in GM9001; this one is in GM9007");
  });

  it("suggests names that begin alike", () => {
    expect(codeOf("Duinhoeck")).toBe("the code or name of a municipality in the division of 2024; perhaps Duinhoek");
  });

  it("knows the country", () => {
    expect(codeOf("Nederland")).toBe("NL00");
  });
});
