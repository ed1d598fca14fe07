import { describe, expect, it } from "vitest";
import { parseMapping } from "./mapping.ts";
import { shareMapping } from "../../../demo/own-mapping.ts";

const faultsOf = (mapping: unknown) => {
  const result = parseMapping(typeof mapping === "string" ? mapping : JSON.stringify(mapping));
  return "faults" in result ? result.faults : [];
};

describe("parseMapping", () => {
  it("accepts a whole mapping, and fills in what goes without saying", () => {
    const result = parseMapping(`\ufeff${JSON.stringify(shareMapping)}`);
    expect(result).toMatchObject({ mapping: { smallest: 10, dates: "year", indicator: { polarity: "no-judgement", isOfPeople: true } } });
  });

  it("tells all faults at once", () => {
    const faults = faultsOf({ ...shareMapping, publish: "everybody", smallest: 3, colunms: {}, indicator: { ...shareMapping.indicator, id: "Wachttijd", theme: "sport" }, columns: { period: "Jaar", numerator: "Hulp" } });
    expect(faults).toEqual([
      expect.stringContaining('indicator.id: found "Wachttijd"; expected small letters'),
      expect.stringContaining('indicator.theme: found "sport"; expected one of "jeugd"'),
      'publish: found "everybody"; expected one of "only-us"|"comparison-anonymised"|"public"',
      "smallest: found 3; expected 5 or more; smaller counts are never shown",
      expect.stringContaining("colunms"),
      expect.stringContaining("nothing says which place a row is about"),
      "columns.denominator: found nothing; expected a column: a numerator needs a denominator",
    ]);
  });

  it("refuses what is still to be filled in, and two answers to one question", () => {
    expect(faultsOf({ ...shareMapping, source: { ...shareMapping.source, provider: "VUL IN: wie?" } })).toEqual(['source.provider: found "VUL IN: wie?"; still says "VUL IN"; fill it in']);
    expect(faultsOf({ ...shareMapping, fixed: { period: "2024" } })).toEqual([expect.stringContaining("more than one thing says which period")]);
  });

  it("refuses text that is no JSON", () => {
    expect(faultsOf("{publish: public}")[0]).toMatch(/^found text that is not JSON/);
    expect(faultsOf("[]")[0]).toMatch(/^the whole: found \[\]/);
  });
});
