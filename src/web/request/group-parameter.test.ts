import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { demoVintage } from "../../../demo/vintage.ts";
import { equalWeights } from "../../comparison/axes.ts";
import { usualChoice, type GroupChoice } from "../../comparison/group-choice.ts";
import { groupFaults, parseGroup, readGroup, writeGroup } from "./group-parameter.ts";

const faultsOf = (search: string) => groupFaults(new URLSearchParams(search), { vintage: demoVintage(), language: "nl" });

describe("the group in an address", () => {
  it("is the usual one when it is absent, and then is not written", () => {
    expect(readGroup(new URLSearchParams())).toEqual(usualChoice);
    expect(writeGroup(usualChoice)).toBeUndefined();
    expect(writeGroup({ kind: "alike", count: 12, weights: { population: 1, ageing: 1, "socio-economic": 1, financial: 1 } })).toBeUndefined();
  });

  it("names a number, weights, a rule or places", () => {
    expect(parseGroup("lijkt-20")).toEqual({ kind: "alike", count: 20, weights: equalWeights });
    expect(parseGroup("lijkt-12-4210")).toEqual({ kind: "alike", count: 12, weights: { population: 4, ageing: 2, "socio-economic": 1, financial: 0 } });
    expect(["buren", "provincie", "grootte"].map((text) => parseGroup(text)?.kind)).toEqual(["neighbours", "province", "size-class"]);
    expect(parseGroup("GM9001.GM9002.GM9001")).toEqual({ kind: "own-choice", codes: ["GM9001", "GM9002"] });
  });

  it("reads what it wrote", () => {
    const weight = fc.integer({ min: 0, max: 4 });
    const weights = fc.record({ population: weight, ageing: weight, "socio-economic": weight, financial: weight }).filter((one) => Object.values(one).some((each) => each > 0));
    const alike = fc.record({ kind: fc.constant("alike" as const), count: fc.integer({ min: 3, max: 30 }), weights });
    const own = fc.record({
      kind: fc.constant("own-choice" as const),
      codes: fc.uniqueArray(fc.integer({ min: 0, max: 9999 }).map((number) => `GM${String(number).padStart(4, "0")}`), { minLength: 1, maxLength: 30 }),
    });
    const rule = fc.constantFrom(...(["neighbours", "province", "size-class"] as const)).map((kind) => ({ kind }));
    fc.assert(
      fc.property(fc.oneof(alike, own, rule), (choice: GroupChoice) => {
        const text = writeGroup(choice);
        const again = text === undefined ? usualChoice : parseGroup(text);
        expect(again && writeGroup(again)).toBe(text);
      }),
      { seed: 4 },
    );
  });

  it("is refused with what would be right", () => {
    const tooMany = Array.from({ length: 31 }, (_, index) => `GM${1000 + index}`).join(".");
    const wrong = ["", "lijkt", "lijkt-2", "lijkt-31", "lijkt-12-0000", "lijkt-12-5111", "lijkt-12-111", "gm9001", "GM901", tooMany];
    const reasons = wrong.map((text) => faultsOf(`groep=${text}`)[0]?.reason ?? "no fault");
    expect(reasons.filter((reason) => !/^‘groep’ is .+ Verwacht: lijkt-12 /.test(reason))).toEqual([]);
    expect(faultsOf("groep=buren")).toEqual([]);
  });

  it("is refused when it names a place that is not there, or is given twice", () => {
    expect(faultsOf("groep=GM9001.GM0001")[0].reason).toContain("GM0001. Zo’n gemeente is er niet");
    expect(faultsOf("groep=buren&groep=grootte")[0].reason).toBe("‘groep’ mag maar één keer voorkomen.");
  });
});
