import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parameter, readParameters } from "./parameters.ts";

const known = {
  jaar: parameter(z.coerce.number().int().min(2000).max(2100).optional(), { nl: "een jaartal", en: "a year" }),
  met: parameter(z.union([z.string(), z.array(z.string())]).optional(), { nl: "een gemeente", en: "a municipality" }),
};

describe("readParameters", () => {
  it("gives the values after the schema", () => {
    expect(readParameters(new URLSearchParams("jaar=2024&met=a&met=b"), known, "nl")).toEqual({
      values: { jaar: 2024, met: ["a", "b"] },
    });
  });

  it("always lets a vintage be named, once", () => {
    expect(readParameters(new URLSearchParams("stand=abc"), {}, "nl")).toEqual({ values: {} });
    expect(readParameters(new URLSearchParams("stand=a&stand=b"), {}, "nl")).toMatchObject({ faults: [{ name: "stand" }] });
  });

  it("names every fault at once, in the language of the reader", () => {
    expect(readParameters(new URLSearchParams("jaar=12&kleur=rood&x=1"), known, "nl")).toEqual({
      faults: [
        { name: "kleur", reason: "‘kleur’ bestaat niet op deze pagina. Wel: ‘jaar’, ‘met’, ‘stand’, ‘groep’." },
        { name: "x", reason: "‘x’ bestaat niet op deze pagina. Wel: ‘jaar’, ‘met’, ‘stand’, ‘groep’." },
        { name: "jaar", reason: "‘jaar’ is ‘12’. Verwacht: een jaartal." },
      ],
    });
    expect(readParameters(new URLSearchParams("jaar=12"), known, "en")).toEqual({
      faults: [{ name: "jaar", reason: "‘jaar’ is ‘12’. Expected: a year." }],
    });
  });

  it("refuses a value given twice where one is expected", () => {
    expect(readParameters(new URLSearchParams("jaar=2020&jaar=2021"), known, "nl")).toMatchObject({
      faults: [{ name: "jaar", reason: "‘jaar’ is ‘2020’, ‘2021’. Verwacht: een jaartal." }],
    });
  });

  it("does not take a name of JavaScript itself for a parameter", () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      expect(readParameters(new URLSearchParams(`${name}=1`), known, "nl")).toMatchObject({ faults: [{ name }] });
    }
  });

  it("repeats no more than the beginning of an endless value", () => {
    const read = readParameters(new URLSearchParams({ jaar: "9".repeat(500) }), known, "nl");
    expect("faults" in read && read.faults[0].reason.length).toBeLessThan(120);
  });
});
