import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { findPeers } from "../../comparison/peers.ts";
import { findPlaceFigure, type PlaceFigure } from "../../comparison/place-figure.ts";
import type { Standing } from "../../comparison/expected-here.ts";
import { expectedTexts } from "./expected-texts.ts";
import { writeStanding } from "./expected-words.ts";

const vintage = demoVintage();
const limits = { value: 9, lower: 5, upper: 14, outerLower: 3, outerUpper: 18 };
const expectation = { period: "2024JJ00", places: 12, explained: 0.5, bracketCoverage: 0.8, outerCoverage: 0.95, form: "plain", features: [], expected: new Float64Array(), lower: new Float64Array(), upper: new Float64Array(), outerLower: new Float64Array(), outerUpper: new Float64Array() } as const;

function figure(id: string, standing: Standing): PlaceFigure {
  const indicator = vintage.indicators.find((one) => one.id === id);
  const found = indicator && findPlaceFigure(vintage, indicator, 0, findPeers(vintage, 0, { kind: "size-class" }));
  if (!found) throw new Error(`no ${id} in the demo`);
  return { ...found, expected: { expectation, limits, standing } };
}

// Every template, as VISUAL words them; [indicator, standing, base, Dutch, English].
const told: readonly (readonly [string, Standing, number, string, string])[] = [
  ["ervaren-gezondheid", "fits", 100, "; dat past bij een gemeente als Beekdorp", "; that fits a municipality like Beekdorp"],
  ["ervaren-gezondheid", "just-below", 100, "; dat is net onder wat u zou verwachten bij een gemeente als Beekdorp (5,0% tot 14,0%)", "; that is just below what you would expect of a municipality like Beekdorp (5.0% to 14.0%)"],
  ["ervaren-gezondheid", "just-above", 100, "; dat is net boven wat u zou verwachten bij een gemeente als Beekdorp (5,0% tot 14,0%)", "; that is just above what you would expect of a municipality like Beekdorp (5.0% to 14.0%)"],
  ["ervaren-gezondheid", "below", 100, "; dat is minder dan u zou verwachten bij een gemeente als Beekdorp (5,0% tot 14,0%)", "; that is fewer than you would expect of a municipality like Beekdorp (5.0% to 14.0%)"],
  ["ervaren-gezondheid", "above", 100, "; dat is meer dan u zou verwachten bij een gemeente als Beekdorp (5,0% tot 14,0%)", "; that is more than you would expect of a municipality like Beekdorp (5.0% to 14.0%)"],
  ["uitgaven-sociaal-domein", "below", 1, "; dat is minder dan u zou verwachten bij een gemeente als Beekdorp (€ 5 tot € 14)", "; that is less than you would expect of a municipality like Beekdorp (€5 to €14)"],
];

describe("writeStanding", () => {
  for (const [id, standing, base, dutch, english] of told) {
    it(`says of ${id} that it is ${standing}`, () => {
      const one = figure(id, standing);
      expect(writeStanding(one, "Beekdorp", base, "nl")?.replaceAll("\u00a0", " ")).toBe(dutch);
      expect(writeStanding(one, "Beekdorp", base, "en")?.replaceAll("\u00a0", " ")).toBe(english);
    });
  }

  it("gives the range out of as many as the sentence counts", () => {
    const { indicator, ...rest } = figure("ervaren-gezondheid", "below");
    const perThousand = { ...rest, indicator: { ...indicator, unit: { ...indicator.unit, kind: "per-thousand" as const } } };
    expect(writeStanding(perThousand, "Beekdorp", 10_000, "nl")).toContain("(50 tot 140)");
  });

  it("says nothing where nothing is expected", () => {
    expect(writeStanding({ ...figure("ervaren-gezondheid", "fits"), expected: undefined }, "Beekdorp", 100, "nl")).toBeUndefined();
    expect(writeStanding({ ...figure("ervaren-gezondheid", "fits"), expected: { missing: "is-axis" } }, "Beekdorp", 100, "nl")).toBeUndefined();
  });
});

describe("the words about expected values", () => {
  it("never praise, blame or name a cause", () => {
    const nothing = /goed gedaan|slecht|beter|knap|helaas|dankzij|door beleid|omdat|leidt tot|well done|bad|better|worse|unfortunately|thanks to|because|leads to/i;
    for (const language of ["nl", "en"] as const) {
      const { standing, without, ...texts } = expectedTexts[language];
      const all = [
        ...Object.values(standing).map((write) => write("Beekdorp", "5 tot 14", true)),
        ...Object.values(without),
        texts.leftOver,
        texts.features("a"),
        texts.explained("1%"),
        texts.coverage("1%"),
        texts.usual("Beekdorp", "5 tot 14", "2024"),
      ];
      for (const text of all) expect(text).not.toMatch(nothing);
    }
  });
});
