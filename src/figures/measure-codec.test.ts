/** Measures written as bytes come back as they were. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RegionList } from "../terms/region.ts";
import { statusOfMissing } from "./column.ts";
import { decodeMeasures, encodeMeasures } from "./measure-codec.ts";
import type { NamedRow } from "./measure-store.ts";

const list: RegionList = { id: "municipality-2024", level: "municipality", division: 2024, codes: ["GM0001", "GM0002", "GM0003"], names: [], parents: [] };
const lists = new Map([[list.id, list]]);

const numbers = fc.array(fc.oneof(fc.double(), fc.integer(), fc.constant(NaN)), { minLength: 3, maxLength: 3 }).map((all) => Float64Array.from(all));
const statuses = fc.array(fc.constantFrom(0, 1, statusOfMissing("suppressed")), { minLength: 3, maxLength: 3 }).map((all) => Uint8Array.from(all));
const cells = fc.record({ values: numbers, statuses, lower: fc.option(numbers, { nil: undefined }) }).map(({ values, statuses: own, lower }) => ({
  values,
  ...(lower && { lower, upper: lower.map((value) => value + 1) }),
  statuses: own,
}));
const rows: fc.Arbitrary<NamedRow[]> = fc.array(
  fc.record({ measure: fc.string(), step: fc.option(fc.constantFrom(5, 0.1), { nil: undefined }), cells }).map(({ measure, step, cells: own }): NamedRow => {
    const named = { table: "kwb-2024", division: 2024, list, measure, level: "municipality", period: "2024JJ00", cells: own } as const;
    return step === undefined ? named : { ...named, step };
  }),
  { maxLength: 5 },
);

describe("measures as bytes", () => {
  it("come back exactly, values, limits, reasons and steps", () => {
    fc.assert(
      fc.property(rows, (before) => {
        expect(decodeMeasures("kwb-2024", encodeMeasures(before), lists)).toEqual(before);
      }),
    );
  });

  it("take 32 bits per number where nothing is lost by it, else 64", () => {
    const row = (value: number) => ({ table: "t", division: 2024, list, measure: "m", level: "municipality", period: "2024JJ00", cells: { values: new Float64Array(3).fill(value), statuses: new Uint8Array(3) } }) as const;
    const wideHeader = JSON.stringify({ isWide: true }).length - 1;
    expect(encodeMeasures([row(0.1)]).byteLength - encodeMeasures([row(0.5)]).byteLength).toBe(8 + Math.ceil(wideHeader / 8) * 8);
  });

  it("say which list of regions is not there", () => {
    const row = { table: "t", division: 2024, list, measure: "m", level: "municipality", period: "2024JJ00", cells: { values: new Float64Array(3), statuses: new Uint8Array(3) } } as const;
    expect(() => decodeMeasures("t", encodeMeasures([row]), new Map())).toThrow('figures/measure-codec: table "t" has figures on "municipality-2024"; no such list of regions is kept');
  });

  it("say when bytes are missing", () => {
    const bytes = encodeMeasures([]);
    expect(() => decodeMeasures("t", new Uint8Array([...bytes, 0]), lists)).toThrow('table "t" has 9 bytes; its rows ask for 8');
  });
});
