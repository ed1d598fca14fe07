import { describe, expect, it } from "vitest";
import type { DivisionMove } from "./division-change.ts";
import { listDivisionFaults } from "./division-faults.ts";
import { withYear } from "./next-division.ts";

const before = { year: 2024, names: new Map([["GM0001", "Aa"], ["GM0002", "Bee"], ["GM0003", "Cee"]]) };
const divisions = withYear({ division: 2024, lists: new Map(), parts: new Map() }, before);
const after = (names: Readonly<Record<string, string>>) => ({ year: 2027, names: new Map(Object.entries(names)) });
const ended = (from: string, to: string, inhabitants: number): DivisionMove => ({ date: "2027-01-01", from, to, inhabitants, isDissolved: true });
const gave = (from: string, to: string, inhabitants: number): DivisionMove => ({ ...ended(from, to, inhabitants), isDissolved: false });
const faults = (names: Readonly<Record<string, string>>, moves: readonly DivisionMove[], people: Readonly<Record<string, number>> = { GM0001: 1000, GM0002: 1000, GM0003: 1000 }) =>
  listDivisionFaults(divisions, after(names), { moves, inhabitantsOf: (code) => people[code] });

describe("what stands in the way of another division", () => {
  it("is nothing when it is known of everybody where they went", () => {
    expect(faults({ GM0001: "Aa", GM0003: "Cee" }, [ended("GM0002", "GM0001", 990)])).toEqual([]);
    expect(faults({ GM0001: "Aa", GM0002: "Bee", GM0003: "Cee" }, [])).toEqual([]);
    expect(faults({ GM0001: "Aa", GM0003: "Cee", GM0009: "Nieuw" }, [ended("GM0002", "GM0009", 1000)])).toEqual([]);
  });

  it("is a municipality of which nobody tells where its people went", () => {
    expect(faults({ GM0001: "Aa", GM0003: "Cee" }, [])).toEqual(["Bee (GM0002) is not in the list of 2027, and nobody tells where its people went"]);
  });

  it("is a new one of which nobody tells where its people came from", () => {
    expect(faults({ GM0001: "Aa", GM0002: "Bee", GM0003: "Cee", GM0009: "Nieuw" }, [])).toEqual(["Nieuw (GM0009) is new in the list of 2027, and nobody tells where its people came from"]);
  });

  it("is a record that disagrees with the list", () => {
    expect(faults({ GM0001: "Aa", GM0002: "Bee", GM0003: "Cee" }, [ended("GM0002", "GM0001", 1000)])).toEqual(["Bee (GM0002) is in the list of 2027, and the record of changes says that it ended"]);
    expect(faults({ GM0001: "Aa", GM0003: "Cee" }, [ended("GM0002", "GM0008", 1000)])).toEqual(["people of Bee (GM0002) went to GM0008, which is not in the list of 2027"]);
  });

  it("is a share of the people only, or more than there were", () => {
    const told = (people: number) => faults({ GM0001: "Aa", GM0003: "Cee" }, [ended("GM0002", "GM0001", people)]);
    expect(told(890)).toEqual(["the record tells where 890 people of Bee (GM0002) went, and 1,000 lived there; expected all of them, give or take a tenth"]);
    expect(told(1101)).toHaveLength(1);
    expect([told(900), told(1100)]).toEqual([[], []]);
  });

  it("is a border that moved with more people than there were, or an unknown share of them", () => {
    const all = { GM0001: "Aa", GM0002: "Bee", GM0003: "Cee" };
    expect(faults(all, [gave("GM0002", "GM0001", 1200)])).toEqual(["more people moved out of Bee (GM0002) than lived there"]);
    expect(faults(all, [gave("GM0002", "GM0001", 12)], {})).toEqual([
      "12 people went from Bee (GM0002) to Aa (GM0001) on 2027-01-01, and nobody tells how many lived in Bee (GM0002); take the population in first: npm run sync -- --table 03759ned",
    ]);
  });

  it("is two municipalities at one address", () => {
    expect(faults({ GM0001: "Bee", GM0002: "Bee", GM0003: "Cee" }, [])).toEqual(['Bee (GM0001) and Bee (GM0002) would share the address "bee"; their names must differ']);
  });

  it("is a list we had with other municipalities, of that year or a later one", () => {
    const known = withYear(withYear(divisions, after({ GM0001: "Aa", GM0002: "Bee" })), { year: 2028, names: new Map([["GM0001", "Aa"]]) });
    const all = after({ GM0001: "Aa", GM0002: "Bee", GM0003: "Cee" });
    expect(listDivisionFaults(known, all, { moves: [], inhabitantsOf: () => 1000 })).toEqual([
      "the list of 2027 that we have already has other municipalities: GM0003 is in one of the two only",
      "there are figures on the division of 2028 already, and its municipalities are not those of 2027; go over to that of 2028 or a later one",
    ]);
  });

  it("is not a new code for the same place, of which nobody counted the people", () => {
    expect(faults({ GM0001: "Aa", GM0003: "Cee", GM0009: "Bee" }, [ended("GM0002", "GM0009", 1)])).toEqual([]);
  });
});
