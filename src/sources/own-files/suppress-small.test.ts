import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countMapping, mappingWith } from "../../../demo/own-mapping.ts";
import { suppressSmall } from "./suppress-small.ts";
import type { OwnObservation } from "./understand.ts";

const at = (region: string, figures: Partial<OwnObservation>): OwnObservation => ({
  row: 1,
  region,
  level: region.startsWith("WK") ? "district" : "municipality",
  division: 2024,
  period: "2024JJ00",
  ...figures,
});
const counts = mappingWith({}, countMapping);
const shares = mappingWith();
const shown = (observations: readonly OwnObservation[], mapping = counts) => suppressSmall(observations, mapping).observations.map((one) => one.numerator ?? one.value);

describe("suppressSmall", () => {
  it("suppresses counts below the limit, zero as well", () => {
    expect(shown([at("GM1", { value: 9 }), at("GM2", { value: 10 }), at("GM3", { value: 0 })])).toEqual(["suppressed", 10, "suppressed"]);
  });

  it("keeps to the limit of the mapping", () => {
    expect(shown([at("GM1", { value: 9 }), at("GM2", { value: 4 })], mappingWith({ smallest: 5 }, countMapping))).toEqual([9, "suppressed"]);
  });

  it("suppresses a share of few, among few, and of nearly all", () => {
    expect(shown([at("GM1", { numerator: 9, denominator: 100 })], shares)).toEqual(["suppressed"]);
    expect(shown([at("GM1", { numerator: 97, denominator: 100 })], shares)).toEqual(["suppressed"]);
    expect(shown([at("GM1", { numerator: 90, denominator: 100 })], shares)).toEqual([90]);
    expect(suppressSmall([at("GM1", { numerator: "not-published", denominator: 9 })], shares).observations[0].denominator).toBe("suppressed");
  });

  it("judges a percentage by the denominator that stands beside it, and says when there is none", () => {
    const percentages = mappingWith({ columns: { region: "Gemeente", period: "Jaar", value: "Aandeel", denominator: "Huishoudens" } });
    expect(shown([at("GM1", { value: 5, denominator: 100 }), at("GM2", { value: 20, denominator: 100 })], percentages)).toEqual(["suppressed", 20]);
    expect(suppressSmall([at("GM1", { value: 5 })], percentages)).toMatchObject({ unjudged: 1, small: 0 });
  });

  it("suppresses the smallest part beside a suppressed one when the whole would tell it", () => {
    const parts = [at("WK000100", { value: 5 }), at("WK000101", { value: 40 }), at("WK000102", { value: 30 })];
    expect(shown([...parts, at("GM0001", { value: 75 })])).toEqual(["suppressed", 40, "suppressed", 75]);
    expect(shown(parts)).toEqual(["suppressed", 40, 30]);
  });

  it("needs no second one where two are suppressed already", () => {
    const parts = [at("WK000100", { value: 5 }), at("WK000101", { value: 6 }), at("WK000102", { value: 30 })];
    expect(shown([...parts, at("GM0001", { value: 41 })])).toEqual(["suppressed", "suppressed", 30, 41]);
  });

  it("leaves figures alone that are not about people", () => {
    const trees = mappingWith({ indicator: { ...countMapping.indicator, isOfPeople: false } }, countMapping);
    expect(shown([at("GM1", { value: 3 })], trees)).toEqual([3]);
  });

  it("never shows a count, a denominator or a rest below the limit, whatever is given", () => {
    const one = fc.record({ numerator: fc.nat(60), more: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), fc.integer({ min: 5, max: 30 }), (given, smallest) => {
        const observations = given.map(({ numerator, more }, index) => at(`WK0001${10 + index}`, { numerator, denominator: numerator + more }));
        for (const { numerator, denominator } of suppressSmall(observations, mappingWith({ smallest })).observations) {
          if (typeof numerator !== "number" || typeof denominator !== "number") continue;
          expect(Math.min(numerator, denominator, denominator - numerator)).toBeGreaterThanOrEqual(smallest);
        }
      }),
      { seed: 20261122 },
    );
  });
});
