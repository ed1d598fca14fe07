import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDivisions } from "./compare-divisions.ts";

// Haaren: CBS 03759ned, "Opgeheven per 01-01-2021"; 5,827 + 4,900 + 2,149 + 1,442 = 14,318 people.
const moves = [
  { date: "2021-01-01", from: "GM0788", to: "GM0757", inhabitants: 2149, isDissolved: true },
  { date: "2021-01-01", from: "GM0788", to: "GM0824", inhabitants: 5827, isDissolved: true },
  { date: "2021-01-01", from: "GM0788", to: "GM0855", inhabitants: 1442, isDissolved: true },
  { date: "2021-01-01", from: "GM0788", to: "GM0865", inhabitants: 4900, isDissolved: true },
  { date: "2021-01-01", from: "GM0855", to: "GM0757", inhabitants: 12, isDissolved: false },
  { date: "2022-01-01", from: "GM0824", to: "GM0855", inhabitants: 3, isDissolved: false },
];
const before = { year: 2020, names: new Map([["GM0757", "Boxtel"], ["GM0788", "Haaren"], ["GM0824", "Oisterwijk"], ["GM0855", "Tilburg"], ["GM0865", "Vught"]]) };
const after = { year: 2021, names: new Map([...before.names].filter(([code]) => code !== "GM0788")) };

describe("two lists of municipalities", () => {
  it("tell who vanished, and the record where its people went", () => {
    const { vanished, unchanged, appeared } = compareDivisions(before, after, moves);
    expect(unchanged).toBe(4);
    expect(appeared).toEqual([]);
    expect(vanished).toEqual([
      {
        code: "GM0788",
        name: "Haaren",
        successors: [
          { code: "GM0824", inhabitants: 5827, fraction: 5827 / 14_318 },
          { code: "GM0865", inhabitants: 4900, fraction: 4900 / 14_318 },
          { code: "GM0757", inhabitants: 2149, fraction: 2149 / 14_318 },
          { code: "GM0855", inhabitants: 1442, fraction: 1442 / 14_318 },
        ],
      },
    ]);
  });

  it("leave out moves of other years, and name those between places that both live on", () => {
    expect(compareDivisions(before, after, moves).bordersMoved).toEqual([moves[4]]);
  });

  it("say that nobody told where people went, rather than guess", () => {
    const { vanished } = compareDivisions(before, after, []);
    expect(vanished[0].successors).toEqual({ missing: "no-successor-recorded" });
  });

  it("tell who appeared, from where, and who is called otherwise", () => {
    const of2022 = { year: 2022, names: new Map([...after.names, ["GM9998", "Nieuwstad"], ["GM0865", "Vught-Noord"]]) };
    const { appeared, renamed } = compareDivisions(after, of2022, moves);
    expect(appeared).toEqual([{ code: "GM9998", name: "Nieuwstad", origins: { missing: "no-origin-recorded" } }]);
    expect(renamed).toEqual([{ code: "GM0865", before: "Vught", after: "Vught-Noord" }]);
  });

  it("name a successor that neither list has", () => {
    expect(compareDivisions(before, after, [{ ...moves[0], to: "GM9999" }]).leadsNowhere).toEqual(["GM9999"]);
  });

  it("have every code in exactly one place, and fractions that add up", () => {
    const code = fc.integer({ min: 1, max: 12 }).map((number) => `GM${String(number).padStart(4, "0")}`);
    const names = fc.dictionary(code, fc.constantFrom("A", "B")).map((all) => new Map(Object.entries(all)));
    const move = fc.record({ date: fc.constant("2021-01-01"), from: code, to: code, inhabitants: fc.nat(1000), isDissolved: fc.boolean() });
    fc.assert(
      fc.property(names, names, fc.array(move), (first, second, all) => {
        const report = compareDivisions({ year: 2020, names: first }, { year: 2021, names: second }, all);
        expect(report.vanished.length + report.renamed.length + report.unchanged).toBe(first.size);
        expect(report.appeared.length + report.renamed.length + report.unchanged).toBe(second.size);
        for (const { successors } of report.vanished) {
          if ("missing" in successors) continue;
          expect(successors.reduce((sum, { fraction }) => sum + fraction, 0)).toBeCloseTo(1, 12);
        }
      }),
      { seed: 2020 },
    );
  });
});
