import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { convertCounts } from "./convert.ts";
import { emptyCells, fill } from "./cells.ts";
import type { DivisionMove } from "./division-change.ts";
import { conversionsOf, followDivisions, type Divisions } from "./divisions.ts";
import { isSameDivision, nextDivision, withYear } from "./next-division.ts";

const dissolved = (date: string, from: string, to: string, inhabitants: number): DivisionMove => ({ date, from, to, inhabitants, isDissolved: true });
const listOf = (year: number, ...codes: readonly string[]) => ({ year, names: new Map(codes.map((code) => [code, `Place ${code}`])) });
const noMoves = { moves: [], inhabitantsOf: () => undefined };

/** Divisions with a list for each year, on the newest of them. */
function divisionsOf(lists: readonly ReturnType<typeof listOf>[], moves: readonly DivisionMove[], inhabitantsOf: (code: string) => number | undefined = () => undefined): Divisions {
  const bare = lists.reduce<Divisions>((all, list) => withYear(all, list), { division: lists[0].year, lists: new Map(), parts: new Map() });
  return followDivisions(lists.at(-1)?.year ?? 0, bare.lists, { moves, inhabitantsOf });
}

describe("the next division", () => {
  // B went into A in 2020; of A a quarter went to C in 2027, so of B as well.
  const earlier = [dissolved("2020-01-01", "GM0002", "GM0001", 100)];
  const divisions = divisionsOf([listOf(2019, "GM0001", "GM0002", "GM0003"), listOf(2024, "GM0001", "GM0003")], earlier);
  const split = [dissolved("2027-01-01", "GM0001", "GM0003", 25), dissolved("2027-01-01", "GM0001", "GM0004", 75)];
  const next = nextDivision(divisions, listOf(2027, "GM0003", "GM0004"), { moves: split, inhabitantsOf: () => 100 });

  it("follows the parts of an older year one step further", () => {
    expect(next.division).toBe(2027);
    const fractionsIn2019 = next.parts.get(2019)?.get("GM0003")?.map(({ code, fraction }) => [code, fraction]);
    expect(fractionsIn2019).toEqual([["GM0003", 1], ["GM0001", 0.25], ["GM0002", 0.25]]);
    expect(next.parts.get(2024)?.get("GM0004")).toEqual([{ code: "GM0001", fraction: 0.75, endedDuringYear: false }]);
    expect(next.lists.get("municipality-2027")?.names).toEqual(["Place GM0003", "Place GM0004"]);
    expect(next.lists.get("country-2027")?.codes).toEqual(["NL00"]);
  });

  it("knows of a year after the last division who had gone already", () => {
    const with2026 = withYear(divisions, listOf(2026, "GM0001", "GM0003"));
    const history = { moves: [dissolved("2025-06-01", "GM0005", "GM0001", 5), ...split], inhabitantsOf: () => 100 };
    const made = nextDivision(with2026, listOf(2027, "GM0003", "GM0004"), history);
    expect(made.parts.get(2026)?.get("GM0003")?.map(({ code }) => code)).toEqual(["GM0003", "GM0001"]);
  });

  it("remembers that a municipality ended during a year", () => {
    const halfway = nextDivision(divisions, listOf(2025, "GM0001"), { moves: [dissolved("2024-07-01", "GM0003", "GM0001", 9)], inhabitantsOf: () => 9 });
    expect(halfway.parts.get(2024)?.get("GM0001")?.map(({ endedDuringYear }) => endedDuringYear)).toEqual([false, true]);
    // In the division of 2019 it ended long after that year.
    expect(halfway.parts.get(2019)?.get("GM0001")?.map(({ endedDuringYear }) => endedDuringYear)).toEqual([false, false, false]);
  });
});

describe("a year with the same municipalities", () => {
  const divisions = divisionsOf([listOf(2024, "GM0001", "GM0003")], []);

  it("is recognised by codes, names and people that stayed", () => {
    const same = listOf(2025, "GM0003", "GM0001");
    const corrected = { moves: [{ date: "2025-01-01", from: "GM0001", to: "GM0003", inhabitants: 3, isDissolved: false }], inhabitantsOf: () => 10_000 };
    const moved = { ...corrected, inhabitantsOf: () => 100 };
    expect(isSameDivision(divisions, same, noMoves)).toBe(true);
    expect(isSameDivision(divisions, same, corrected)).toBe(true);
    expect(isSameDivision(divisions, same, moved)).toBe(false);
    expect(isSameDivision(divisions, listOf(2025, "GM0001", "GM0004"), noMoves)).toBe(false);
    expect(isSameDivision(divisions, { ...same, names: new Map([...same.names, ["GM0003", "Other"]]) }, noMoves)).toBe(false);
  });

  it("stands beside the others, and needs no conversion", () => {
    const withNext = withYear(divisions, listOf(2025, "GM0003", "GM0001"));
    expect(withNext.division).toBe(2024);
    expect(withNext.lists.get("municipality-2025")?.codes).toEqual(["GM0001", "GM0003"]);
    expect(withNext.parts.get(2025)?.get("GM0003")).toEqual([{ code: "GM0003", fraction: 1, endedDuringYear: false }]);
  });
});

const code = fc.integer({ min: 1, max: 9 }).map((number) => `GM000${number}`);
const endings = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2021, max: 2027 }), from: code, shares: fc.uniqueArray(fc.record({ to: code, inhabitants: fc.integer({ min: 1, max: 900 }) }), { minLength: 1, maxLength: 3, selector: ({ to }) => to }) }), { maxLength: 6, selector: ({ from }) => from });

describe("two steps", () => {
  const all = Array.from({ length: 9 }, (_, index) => `GM000${index + 1}`);

  /** Municipalities that end for good, one after the other, each into some that are still there. */
  function historyOf(wanted: readonly { readonly year: number; readonly from: string; readonly shares: readonly { readonly to: string; readonly inhabitants: number }[] }[]) {
    const endOf = new Map(wanted.map(({ from, year }) => [from, year]));
    const lives = (one: string, year: number) => (endOf.get(one) ?? Infinity) > year;
    const moves = wanted.flatMap(({ year, from, shares }) => {
      const possible = shares.filter(({ to }) => to !== from && lives(to, year));
      if (possible.length === 0) endOf.delete(from);
      return possible.map(({ to, inhabitants }) => dissolved(`${year}-01-01`, from, to, inhabitants));
    });
    const inYear = (year: number) => listOf(year, ...all.filter((one) => (endOf.get(one) ?? Infinity) > year));
    return { moves: moves.toSorted((a, b) => a.date.localeCompare(b.date)), inYear };
  }

  it("lead where one step leads", () => {
    fc.assert(
      fc.property(endings, (wanted) => {
        const { moves, inYear } = historyOf(wanted);
        const until = moves.filter(({ date }) => date <= "2024-01-01");
        const since = moves.filter(({ date }) => date > "2024-01-01");
        const lists = [inYear(2020), inYear(2022), inYear(2024)];
        const inTwo = nextDivision(divisionsOf(lists, until), inYear(2027), { moves: since, inhabitantsOf: () => 1000 });
        const inOne = divisionsOf([...lists, inYear(2027)], moves);
        for (const year of [2020, 2022, 2024]) {
          for (const [place, parts] of inOne.parts.get(year) ?? []) {
            const followed = new Map(inTwo.parts.get(year)?.get(place)?.map((part) => [part.code, part.fraction]));
            expect(followed.size).toBe(parts.length);
            for (const part of parts) expect(followed.get(part.code)).toBeCloseTo(part.fraction, 9);
          }
        }
      }),
    );
  });

  it("keep the total of the country of every count", () => {
    fc.assert(
      fc.property(endings, fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 9, maxLength: 9 }), (wanted, counts) => {
        const { moves, inYear } = historyOf(wanted);
        const base = divisionsOf([inYear(2020), inYear(2024)], moves.filter(({ date }) => date <= "2024-01-01"));
        const next = nextDivision(base, inYear(2027), { moves: moves.filter(({ date }) => date > "2024-01-01"), inhabitantsOf: () => 1000 });
        const cells = emptyCells(9);
        counts.forEach((count, index) => fill(cells, index, count, 0));
        const converted = convertCounts(cells, conversionsOf(next)(2020));
        expect(converted.values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(counts.reduce((sum, count) => sum + count, 0), 4);
      }),
    );
  });
});
