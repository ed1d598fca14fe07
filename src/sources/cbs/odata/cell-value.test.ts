import { describe, expect, it } from "vitest";
import { attributedValue, isProvisionalStatus, untypedCell, untypedText } from "./cell-value.ts";

describe("an untyped cell", () => {
  // As in UntypedDataSet of 85335NED and 83906ENG.
  it.each([
    ["  461985", { value: 461_985 }],
    ["   -38.5", { value: -38.5 }],
    ["       0", { value: 0 }],
    ["       .", { missing: "not-published" }],
    ["        ", { missing: "not-applicable" }],
    ["", { missing: "not-applicable" }],
  ])("%j is %j", (text, expected) => expect(untypedCell(text)).toEqual(expected));

  it.each(["12,5", "1e5", "0x10", "Infinity", "NaN", "1.2.3", "- 5", "x"])("%s is no number", (text) => {
    expect(untypedCell(text)).toBeUndefined();
  });

  it("of text loses its padding", () => {
    expect(untypedText("Aa en Hunze         ")).toEqual({ text: "Aa en Hunze" });
    expect(untypedText("      .")).toEqual({ missing: "not-published" });
  });
});

describe("a value with a word beside it", () => {
  it("is a value, also when we do not know the word", () => {
    expect(attributedValue(5, "", "None")).toEqual({ value: 5 });
    expect(attributedValue(0, "", "SomethingNew")).toEqual({ value: 0 });
  });

  it("is a text in a table of texts", () => {
    expect(attributedValue(undefined, "Deventer ", "None")).toEqual({ text: "Deventer" });
  });

  it.each([
    ["Impossible", "not-applicable"],
    ["Confidential", "suppressed"],
    ["SomethingNew", "not-published"],
    ["constructor", "not-published"],
    ["None", "not-published"],
  ])("is missing for a reason when there is none: %s", (word, missing) => {
    expect(attributedValue(undefined, "", word)).toEqual({ missing });
  });
});

describe("the status of a period", () => {
  it.each([["Voorlopig", true], ["Nader voorlopig", true], ["Definitief", false], ["", false]])("%s: provisional is %s", (status, expected) => {
    expect(isProvisionalStatus(status)).toBe(expected);
  });
});
