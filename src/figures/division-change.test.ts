import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isUnchanged, partsBetween, type DivisionMove } from "./division-change.ts";

const dissolved = (date: string, from: string, to: string, inhabitants: number): DivisionMove => ({ date, from, to, inhabitants, isDissolved: true });
const gave = (date: string, from: string, to: string, inhabitants: number): DivisionMove => ({ ...dissolved(date, from, to, inhabitants), isDissolved: false });

// Inhabitants moved: CBS 03759ned, descriptions of GM0788 Haaren and GM0009 Ten Boer.
const haaren = [
  dissolved("2021-01-01", "GM0788", "GM0757", 2149),
  dissolved("2021-01-01", "GM0788", "GM0824", 5827),
  dissolved("2021-01-01", "GM0788", "GM0855", 1442),
  dissolved("2021-01-01", "GM0788", "GM0865", 4900),
];

const history = (moves: readonly DivisionMove[], inhabitants: Record<string, number> = {}) => ({
  moves,
  inhabitantsOf: (code: string) => inhabitants[code],
});

describe("partsBetween", () => {
  it("shares Haaren out by the people who moved, not by area", () => {
    const parts = partsBetween(2020, 2024, ["GM0757", "GM0788", "GM0824", "GM0855", "GM0865"], history(haaren));
    const oisterwijk = parts.get("GM0824") ?? [];
    expect(oisterwijk.map((part) => part.code)).toEqual(["GM0824", "GM0788"]);
    expect(oisterwijk[1].fraction).toBeCloseTo(5827 / 14318, 12);
  });

  it("follows a place through two mergers", () => {
    const moves = [dissolved("2018-01-01", "GM0140", "GM1949", 1878), dissolved("2018-01-01", "GM0140", "GM0080", 3394), dissolved("2021-01-01", "GM1949", "GM9999", 100)];
    const parts = partsBetween(2017, 2024, ["GM0140", "GM0080"], history(moves));
    expect(parts.get("GM9999")).toEqual([{ code: "GM0140", fraction: 1878 / 5272, endedDuringYear: false }]);
  });

  it("leaves a correction of a few people as it is", () => {
    const parts = partsBetween(2018, 2024, ["GM0268", "GM1945"], history([gave("2019-01-01", "GM0268", "GM1945", 25)], { GM0268: 175_948, GM1945: 34_000 }));
    expect(isUnchanged(parts.get("GM1945") ?? [])).toBe(true);
    expect(isUnchanged(parts.get("GM0268") ?? [])).toBe(true);
  });

  it("follows a correction of more than one percent", () => {
    const parts = partsBetween(2017, 2018, ["GM1930", "GM0530"], history([gave("2018-01-01", "GM1930", "GM0530", 1209)], { GM1930: 85_401, GM0530: 39_000 }));
    expect(parts.get("GM0530")?.map((part) => part.fraction)).toEqual([1, 1209 / 85_401]);
    expect(parts.get("GM1930")?.[0].fraction).toBeCloseTo(1 - 1209 / 85_401, 12);
  });

  it("does not look at moves before the older division began", () => {
    const parts = partsBetween(2021, 2024, ["GM0824"], history(haaren));
    expect(parts.get("GM0824")).toEqual([{ code: "GM0824", fraction: 1, endedDuringYear: false }]);
  });

  it("knows that Weesp ended in the middle of 2022", () => {
    const parts = partsBetween(2022, 2024, ["GM0363", "GM0457"], history([dissolved("2022-03-24", "GM0457", "GM0363", 20_766)]));
    expect(parts.get("GM0363")?.map((part) => part.endedDuringYear)).toEqual([false, true]);
  });

  it("treats a renaming with a new code as the same place", () => {
    const parts = partsBetween(2014, 2024, ["GM1921"], history([dissolved("2015-07-01", "GM1921", "GM1940", 1)]));
    expect(isUnchanged(parts.get("GM1940") ?? [])).toBe(true);
  });

  it("never loses or doubles a person", () => {
    const code = fc.integer({ min: 1, max: 8 }).map((number) => `GM000${number}`);
    const move = fc.record({ year: fc.integer({ min: 2013, max: 2023 }), from: code, to: code, inhabitants: fc.integer({ min: 1, max: 900 }), isDissolved: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (all) => {
        const moves = all
          .filter((one) => one.from !== one.to)
          .map(({ year, ...rest }) => ({ ...rest, date: `${year}-01-01` }))
          .filter((one, _, every) => !every.some((other) => other.date === one.date && other.from === one.to));
        const codes = Array.from({ length: 8 }, (_, index) => `GM000${index + 1}`);
        const parts = partsBetween(2012, 2024, codes, { moves, inhabitantsOf: () => 10_000 });
        const perOlder = new Map<string, number>();
        for (const list of parts.values()) for (const part of list) perOlder.set(part.code, (perOlder.get(part.code) ?? 0) + part.fraction);
        for (const older of codes) expect(perOlder.get(older)).toBeCloseTo(1, 9);
      }),
    );
  });
});
