import { describe, expect, it } from "vitest";
import { indicators } from "../figures/indicators/index.ts";
import { municipalityFeatureDefinitions } from "./feature-definitions.ts";
import { whyNoOutcome } from "./outcome.ts";

const reasonOf = (id: string) => {
  const indicator = indicators.find((one) => one.id === id);
  if (!indicator) throw new Error(`no indicator ${id}`);
  return whyNoOutcome(indicator, municipalityFeatureDefinitions, indicators);
};

describe("whyNoOutcome", () => {
  it("expects nothing of a feature itself, or of one that counts the same", () => {
    expect(reasonOf("mensen-met-bijstand")).toBe("is-axis");
    expect(reasonOf("inkomsten-gemeentefonds")).toBe("is-axis");
    expect(reasonOf("grijze-druk")).toBe("is-axis");
    expect(reasonOf("algemene-reserve")).toBe("is-axis");
  });

  it("expects nothing of a feature in another form", () => {
    expect(["huurwoningen", "mensen-met-aow", "middelste-vermogen", "adressendichtheid"].map(reasonOf)).toEqual(["is-axis", "is-axis", "is-axis", "is-axis"]);
  });

  it("sends totals and budgets to the indicator they belong to", () => {
    expect(reasonOf("jongeren-met-jeugdzorg-aantal")).toBe("other-form");
    expect(reasonOf("uitgaven-jeugd-begroot")).toBe("other-form");
  });

  it("lets something be expected of outcomes, though they are divided by inhabitants", () => {
    const outcomes = ["jongeren-met-jeugdhulp", "ervaren-gezondheid-goed", "uitgaven-sociaal-domein", "inwoners-met-wmo-ondersteuning", "woninginbraken"];
    expect(outcomes.map(reasonOf)).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });
});
