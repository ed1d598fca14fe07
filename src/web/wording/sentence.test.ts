import { describe, expect, it } from "vitest";
import { indicators } from "../../../demo/indicators.ts";
import type { Indicator } from "../../figures/indicator.ts";
import type { UnitKind } from "../../terms/unit.ts";
import { imaginableCount, writeCount, writeSentence } from "./sentence.ts";

function indicatorOf(kind: UnitKind, nl: string, decimals = 1): Indicator {
  return { ...indicators[0], decimals, unit: { kind, words: { nl: "", en: "" } }, sentence: { nl, en: nl } };
}

describe("imaginableCount", () => {
  const counts = [
    [11.5, "percentage", 11.5, 100],
    [1.3, "percentage", 13, 1000],
    [0.04, "percentage", 4, 10_000],
    [0, "percentage", 0, 100],
    [83, "per-thousand", 8.3, 100],
    [2, "percentage", 2, 100],
    [Math.fround(1.9999), "percentage", 1.9999, 100],
    [3.5, "per-thousand", 3.5, 1000],
  ] as const;
  for (const [value, kind, count, base] of counts) {
    it(`tells ${value} (${kind}) as ${count} of ${base}`, () => {
      const found = imaginableCount(value, kind);
      expect(found.base).toBe(base);
      expect(found.count).toBeCloseTo(count, 4);
    });
  }
});

describe("writeCount", () => {
  const counts = [
    [12.1, "12", "12"],
    [11.5, "11 of 12", "11 or 12"],
    [11.36, "11 of 12", "11 or 12"],
    [8.3, "ongeveer 8", "about 8"],
    [8.7, "ongeveer 9", "about 9"],
    [33.4, "33", "33"],
    [0, "0", "0"],
    [0.4, "minder dan 1", "less than 1"],
    [1234.2, "1.234", "1,234"],
  ] as const;
  for (const [count, nl, en] of counts) {
    it(`tells ${count} as ${nl}`, () => {
      expect(writeCount(count, "nl")).toBe(nl);
      expect(writeCount(count, "en")).toBe(en);
    });
  }
});

describe("writeSentence", () => {
  it("fills in the count and the base", () => {
    const indicator = indicatorOf("percentage", "Van elke {base} jongeren kregen er {count} jeugdhulp");
    expect(writeSentence(indicator, 11.5, "Deventer", "nl")).toBe("Van elke 100 jongeren kregen er 11 of 12 jeugdhulp");
    expect(writeSentence(indicator, 0.13, "Deventer", "nl")).toBe("Van elke 10.000 jongeren kregen er 13 jeugdhulp");
  });

  it("fills in the value with its symbol, and the place", () => {
    const indicator = indicatorOf("euro", "{place} gaf {value} per inwoner uit", 0);
    expect(writeSentence(indicator, 2221, "Deventer", "nl").replaceAll("\u00a0", " ")).toBe("Deventer gaf € 2.221 per inwoner uit");
  });

  it("begins with a capital, and leaves unknown braces alone", () => {
    expect(writeSentence(indicatorOf("percentage", "{count} van elke {base} {iets}"), 0.002, "X", "nl")).toBe(
      "Minder dan 1 van elke 10.000 {iets}",
    );
  });

  it("tells a count out of as many as another one, where asked", () => {
    const rare = indicatorOf("per-thousand", "op elke {base} inwoners {count}");
    expect(writeSentence(rare, 0, "Dongen", "nl", 10_000)).toBe("Op elke 10.000 inwoners 0");
  });
});
