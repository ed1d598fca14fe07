import { describe, expect, it } from "vitest";
import type { Unit, UnitKind } from "../../terms/unit.ts";
import { compareNames, sortName, writeBytes, writeDate, writeFraction, writeFullValue, writeList, writeNumber, writeValue } from "./numbers.ts";
import { indicators } from "../../../demo/indicators.ts";

const unit = (kind: UnitKind): Unit => ({ kind, words: { nl: "", en: "" } });

// A space that does not break, as Intl writes it after the euro sign.
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const values = [
  [11.5, "percentage", 1, "11,5%", "11.5%"],
  [2221, "euro", 0, "€ 2.221", "€2,221"],
  [-12.5, "euro", 2, "€ -12,50", "-€12.50"],
  [1.24, "kilometre", 1, "1,2 km", "1.2 km"],
  [105111, "count", 0, "105.111", "105,111"],
  [63.5, "per-thousand", 1, "63,5", "63.5"],
  [0.94, "ratio", 2, "0,94", "0.94"],
  [1230, "cubic-metre", 0, "1.230 m³", "1,230 m³"],
  [2810, "kilowatt-hour", 0, "2.810 kWh", "2,810 kWh"],
  [5.25, "hours", 1, "5,3 uur", "5.3 hours"],
  [-0.01, "percentage", 1, "0,0%", "0.0%"],
] as const;

describe("writeValue", () => {
  for (const [value, kind, decimals, nl, en] of values) {
    it(`writes ${value} (${kind}) as ${nl} and ${en}`, () => {
      expect(plain(writeValue(value, unit(kind), decimals, "nl"))).toBe(nl);
      expect(plain(writeValue(value, unit(kind), decimals, "en"))).toBe(en);
    });
  }

  it("says what is counted where nothing beside it does", () => {
    const indicator = { ...indicators[0], decimals: 1, unit: { kind: "percentage", words: { nl: "van de jongeren", en: "of young people" } } } as const;
    expect(writeFullValue(11.5, indicator, "nl")).toBe("11,5% van de jongeren");
  });
});

describe("writeFraction", () => {
  const fractions = [
    [0.62, "62%"],
    [0.001, "minder dan 1%"],
    [0.999, "ruim 99%"],
    [1, "100%"],
    [0, "0%"],
  ] as const;
  for (const [fraction, text] of fractions) {
    it(`writes ${fraction} as ${text}`, () => expect(writeFraction(fraction, "nl")).toBe(text));
  }
});

describe("other writing", () => {
  it("writes a day in words", () => {
    expect(writeDate("2026-11-21", "nl")).toBe("21 november 2026");
    expect(writeDate("2026-11-21", "en")).toBe("21 November 2026");
  });

  it("writes the size of a file", () => {
    expect([12, 12_345, 1_400_000].map((bytes) => writeBytes(bytes, "nl"))).toEqual(["12 bytes", "12 kB", "1,4 MB"]);
  });

  it("joins names as a sentence would", () => {
    expect(writeList(["Jeugd", "Geld", "Wonen"], "nl")).toBe("Jeugd, Geld en Wonen");
    expect(writeList(["Youth", "Money"], "en")).toBe("Youth and Money");
  });

  it("writes numbers with the decimals asked for", () => {
    expect(writeNumber(1234.567, "nl", 2)).toBe("1.234,57");
  });
});

describe("the order of names", () => {
  it("files a name without the article in front", () => {
    expect(sortName("'s-Gravenhage")).toBe("Gravenhage");
    expect(sortName("’s-Hertogenbosch")).toBe("Hertogenbosch");
    expect(sortName("De Bilt")).toBe("De Bilt");
  });

  it("does not mind accents and capitals", () => {
    const names = ["Utrecht", "'s-Gravenhage", "Súdwest-Fryslân", "Staphorst", "Gouda", "Groningen"];
    expect(names.toSorted(compareNames)).toEqual(["Gouda", "'s-Gravenhage", "Groningen", "Staphorst", "Súdwest-Fryslân", "Utrecht"]);
  });
});
