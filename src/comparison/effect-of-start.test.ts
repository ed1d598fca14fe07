import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { manyPlaces } from "../../demo/many-places.ts";
import { effectOfStart, listStartIndicators, placesToMix, startYears } from "./effect-of-start.ts";

// The first of 40 places is half the second, three tenths the third and two tenths the fourth, and 20 higher from 2020 on.
const vintage = manyPlaces();
const [indicator] = vintage.indicators;

describe("effectOfStart", () => {
  it("finds an effect that was put in, and the places it was mixed from", () => {
    const found = effectOfStart(vintage, indicator, 0, 2020, { count: 80 });
    if ("missing" in found) throw new Error(found.missing);
    const { data, control, conclusion } = found.answer;
    expect(control.averageEffect).toBeCloseTo(20, 1);
    const weights = Object.fromEntries(control.donors.map((place, index) => [data.units[place], control.parts[index]]));
    [0.5, 0.3, 0.2].forEach((part, index) => expect(weights[vintage.municipalities[index + 1].code]).toBeCloseTo(part, 2));
    expect(conclusion).toEqual({ kind: "stands-out", direction: "higher" });
    expect(found).toMatchObject({ years: { from: 2010, to: 2024 }, cutBy: [], sources: [vintage.tables[0].id] });
  });

  it("uses only the years between two breaks", () => {
    const reason = { nl: "anders geteld", en: "counted in another way" };
    const broken = { ...indicator, breaks: [{ from: "2013JJ00", reason }, { from: "2023JJ00", reason }] };
    const found = effectOfStart(vintage, broken, 0, 2020, { count: 80 });
    expect(found).toMatchObject({ years: { from: 2013, to: 2022 }, cutBy: broken.breaks });
  });

  it("has nothing to compare when figures are counted in another way from the start itself", () => {
    const broken = { ...indicator, breaks: [{ from: "2020JJ00", reason: { nl: "anders", en: "otherwise" } }] };
    expect(effectOfStart(vintage, broken, 0, 2020, { count: 80 })).toEqual({ missing: "break-at-start", break: broken.breaks[0], years: { from: 2010, to: 2024 } });
  });

  it("says why there is no answer for a start outside the figures", () => {
    expect(effectOfStart(vintage, indicator, 0, 2005, { count: 80 })).toMatchObject({ missing: "start-before-panel", years: { from: 2010 } });
    expect(effectOfStart(vintage, indicator, 0, 2030, { count: 80 })).toMatchObject({ missing: "start-after-panel", years: { to: 2024 } });
    expect(effectOfStart(vintage, { ...indicator, id: "nergens" }, 0, 2020, { count: 80 })).toEqual({ missing: "no-figures" });
  });

  it("leaves out a place that lacks a year, and counts it", () => {
    const found = effectOfStart(manyPlaces({ gapAt: 7 }), indicator, 0, 2020, { count: 80 });
    expect("answer" in found && found.answer.data.notices.leftOut).toEqual([{ unit: vintage.municipalities[7].code, reason: "no-outcome", subject: "2015" }]);
  });

  it("says that a place without figures of its own has none", () => {
    expect(effectOfStart(manyPlaces({ gapAt: 0, isGapWhole: true }), indicator, 0, 2020, { count: 80 })).toMatchObject({ missing: "no-outcome" });
  });
});

describe("startYears", () => {
  it("leaves five years before a start", () => {
    expect(startYears(vintage, indicator)).toEqual({ from: 2015, to: 2024 });
  });

  it("leaves five years between a break and a start", () => {
    const broken = { ...indicator, breaks: [{ from: "2014JJ00", reason: { nl: "anders", en: "otherwise" } }] };
    expect(startYears(vintage, broken)).toEqual({ from: 2019, to: 2024 });
  });

  it("is not there for short series", () => {
    const demo = demoVintage();
    const short = demo.indicators.find(({ id }) => id === "jongeren-met-jeugdhulp");
    expect(short && startYears(demo, short)).toBeUndefined();
    expect(listStartIndicators(demo).map((one) => one.indicator.id)).toEqual(["inwoners", "groei"]);
  });
});

describe("placesToMix", () => {
  it("takes all others where likeness cannot be measured", () => {
    expect(placesToMix({ ...vintage, columns: new Map() }, 3, { count: 20 })).toMatchObject({ by: "all", places: { length: 39 } });
  });

  it("takes the group the reader chose when it has ten places or more", () => {
    const codes = vintage.municipalities.slice(5, 15).map(({ code }) => code);
    const found = placesToMix(vintage, 3, { count: 20, group: { kind: "own-choice", codes } });
    expect(found).toMatchObject({ by: "group" });
    expect(found.places.toSorted((one, other) => one - other)).toEqual([5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  it("takes the most alike instead of a smaller group, and says of how many that was", () => {
    const group = { kind: "own-choice", codes: vintage.municipalities.slice(5, 14).map(({ code }) => code) } as const;
    const usual = placesToMix(vintage, 3, { count: 20 });
    expect(placesToMix(vintage, 3, { count: 20, group })).toEqual({ ...usual, insteadOf: { choice: group, count: 9 } });
  });

  it("never takes the place itself", () => {
    expect(placesToMix(vintage, 3, { count: 20 }).places).not.toContain(3);
  });
});
