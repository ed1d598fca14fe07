import { describe, expect, it } from "vitest";
import { languages } from "../../terms/bilingual.ts";
import { themes } from "../../terms/theme.ts";
import type { Indicator, Recipe } from "../indicator.ts";
import { findIndicator, indicators } from "./index.ts";

const families = new Set([
  "kwb",
  "bevolking",
  "iv3-rekening",
  "iv3-begroting",
  "iv3-balans",
  "gezondheid",
  "jeugdzorg",
  "jeugdindicatoren",
  "politie",
  "inkomen",
]);

const main = indicators.filter((one) => one.role === "main");

/** The ids of those that do not do as a rule says; no ids means that all do. */
function exceptions(rule: (one: Indicator) => boolean): string[] {
  return indicators.filter((one) => !rule(one)).map((one) => one.id);
}

/** Every pair of texts a reader may see. */
function textsOf({ title, definition, attention, numerator, denominator, sentence, unit, breaks }: Indicator) {
  const texts = [title, definition, attention, numerator, denominator, sentence, unit.words, ...breaks.map((one) => one.reason)];
  return texts.filter((text) => text !== undefined);
}

function measuresOf(recipe: Recipe): readonly string[] {
  if (recipe.kind === "count") return recipe.measures;
  if (recipe.kind === "ratio") return [...recipe.numerator, ...recipe.denominator];
  if (recipe.kind === "published" && recipe.weight) return [recipe.measure, recipe.weight];
  return [recipe.measure];
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? "").sort();
}

const isOrderedOnce = (texts: readonly string[]) => texts.join() === [...new Set(texts)].sort().join();

describe("the list of indicators", () => {
  it("holds at least 150 main indicators", () => {
    expect(main.length).toBeGreaterThanOrEqual(150);
  });

  it("gives each its own id, in kebab-case", () => {
    expect(new Set(indicators.map((one) => one.id)).size).toBe(indicators.length);
    expect(exceptions((one) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(one.id))).toEqual([]);
  });

  it("finds an indicator by its id, and none that does not exist", () => {
    expect(findIndicator("mensen-met-bijstand")?.theme).toBe("werk-en-inkomen");
    expect(findIndicator("geluk")).toBeUndefined();
  });

  it.each(themes.map((theme) => theme.id))("puts 5 to 7 figures of %s on the main page, before the others", (theme) => {
    const order = main.filter((one) => one.theme === theme).map((one) => one.isCore);
    const core = order.filter(Boolean).length;
    expect(core).toBeGreaterThanOrEqual(5);
    expect(core).toBeLessThanOrEqual(7);
    expect(order.lastIndexOf(true)).toBe(core - 1);
  });

  it("follows the order of the themes", () => {
    const order = indicators.map((one) => themes.findIndex((theme) => theme.id === one.theme));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });
});

describe("the words of an indicator", () => {
  it("exist in both languages and differ", () => {
    const isTranslated = ({ nl, en }: { nl: string; en: string }) => nl.trim() !== "" && en.trim() !== "" && nl !== en;
    expect(exceptions((one) => textsOf(one).every(isTranslated))).toEqual([]);
  });

  it.each(languages)("have a title of at most 60 characters that is used once (%s)", (language) => {
    const titles = indicators.map((one) => one.title[language]);
    expect(titles.filter((title) => title.length > 60)).toEqual([]);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it.each(languages)("end sentences without a full stop, and explanations with one (%s)", (language) => {
    expect(exceptions((one) => !/[.!?;:]$/.test(one.sentence[language]))).toEqual([]);
    const explanations = ({ definition, attention = definition, breaks }: Indicator) =>
      [definition, attention, ...breaks.map((each) => each.reason)].map((text) => text[language]);
    expect(exceptions((one) => explanations(one).every((text) => text.endsWith(".")))).toEqual([]);
  });

  it("leave places to fill in that the page knows, each once, the same in both languages", () => {
    const known = ["base", "count", "place", "value"];
    expect(exceptions(({ sentence }) => isOrderedOnce(placeholdersIn(sentence.nl)))).toEqual([]);
    expect(exceptions(({ sentence }) => placeholdersIn(sentence.nl).every((name) => known.includes(name)))).toEqual([]);
    expect(exceptions(({ sentence }) => placeholdersIn(sentence.nl).join() === placeholdersIn(sentence.en).join())).toEqual([]);
  });

  it("count people or things where the unit is a part of a whole, and give the value elsewhere", () => {
    const hasPartOfWhole = ({ unit, recipes }: Indicator) =>
      ["percentage", "per-thousand", "per-hundred"].includes(unit.kind) && !recipes.some((recipe) => recipe.kind === "growth");
    const expected = (one: Indicator) => (hasPartOfWhole(one) ? "base,count" : "value");
    const used = (one: Indicator) => placeholdersIn(one.sentence.nl).filter((name) => name !== "place").join();
    expect(exceptions((one) => used(one) === expected(one))).toEqual([]);
  });
});

describe("companions", () => {
  it("exist, are companions, and stand in the same theme", () => {
    const fits = (id: string, { theme }: Indicator) => {
      const companion = findIndicator(id);
      return companion?.role === "companion" && companion.theme === theme && !companion.isCore;
    };
    expect(exceptions((one) => Object.values(one.companions ?? {}).every((id) => fits(id, one)))).toEqual([]);
  });

  it("are each reached from exactly one main indicator", () => {
    const reached = main.flatMap((one) => Object.values(one.companions ?? {})).sort();
    const companions = indicators.filter((one) => one.role === "companion").map((one) => one.id);
    expect(reached).toEqual(companions.sort());
  });
});

describe("recipes", () => {
  it("are there for every indicator and use measures of a known family", () => {
    expect(exceptions((one) => one.recipes.length > 0)).toEqual([]);
    const isKnown = (measure: string) => /^[a-z0-9-]+:[^\s:]+$/.test(measure) && families.has(measure.split(":")[0] ?? "");
    expect(exceptions((one) => one.recipes.flatMap(measuresOf).every(isKnown))).toEqual([]);
  });

  it("multiply a percentage by 100 and a rate per thousand by 1,000", () => {
    const multipliers = new Map<string, number>([["percentage", 100], ["per-hundred", 100], ["per-thousand", 1000]]);
    const agrees = (recipe: Recipe, expected: number | undefined) =>
      recipe.kind !== "ratio" || expected === undefined || recipe.multiplier === expected;
    expect(exceptions((one) => one.recipes.every((recipe) => agrees(recipe, multipliers.get(one.unit.kind))))).toEqual([]);
  });

  it("never let half of the fields of work of youth stand for the whole", () => {
    const sets = findIndicator("uitgaven-jeugd")?.recipes.map((recipe) =>
      recipe.kind === "ratio" ? recipe.numerator.map((measure) => measure.split("_")[1]) : [],
    );
    expect(sets).toEqual([
      ["6.75", "6.76", "6.82", "6.92"],
      ["6.72", "6.73", "6.74", "6.82"],
      ["6.72", "6.82"],
    ]);
  });

  it("read subjective figures from a survey, and only those", () => {
    expect(exceptions((one) => one.recipes.every((recipe) => (recipe.kind === "survey") === (one.nature === "subjective")))).toEqual([]);
  });
});

describe("breaks", () => {
  it("are in order of time, each once", () => {
    expect(exceptions((one) => isOrderedOnce(one.breaks.map((each) => each.from)))).toEqual([]);
  });

  it("separate the arrangements of the fields of work", () => {
    const breakYears = (id: string) => findIndicator(id)?.breaks.map((one) => one.from.slice(0, 4));
    expect(breakYears("uitgaven-jeugd")).toEqual(["2023", "2025"]);
    expect(breakYears("uitgaven-jeugd-begroot")).toEqual(["2023", "2025"]);
    expect(breakYears("uitgaven-wmo-en-opvang")).toEqual(["2025"]);
    expect(breakYears("uitgaven-sociaal-domein")).toEqual([]);
  });
});
