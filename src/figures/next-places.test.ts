import { describe, expect, it } from "vitest";
import type { DivisionMove } from "./division-change.ts";
import { withYear } from "./next-division.ts";
import { nextPlaces, withGroupings, type Places } from "./next-places.ts";
import type { Municipality } from "./places.ts";

const province = (code: string, name: string) => ({ kind: "province" as const, code, name });
const place = (code: string, name: string, more: Partial<Municipality> = {}): Municipality => ({ code, name, slug: name.toLowerCase(), aliases: [], sizeClass: 3, groupings: [province("PV25", "Gelderland")], ...more });

const places: Places = {
  municipalities: [place("GM0001", "Aa", { aliases: ["Aa aan de Bee"] }), place("GM0002", "Bee", { groupings: [province("PV26", "Utrecht")] }), place("GM0003", "Cee")],
  formerMunicipalities: [{ code: "GM0007", name: "Oud", endedOn: "2020-01-01", successors: [{ code: "GM0003", fraction: 0.6 }, { code: "GM0001", fraction: 0.4 }] }],
};
const before = { year: 2024, names: new Map(places.municipalities.map(({ code, name }) => [code, name])) };
const divisions = withYear({ division: 2024, lists: new Map(), parts: new Map() }, before);
const ended = (from: string, to: string, inhabitants: number): DivisionMove => ({ date: "2027-01-01", from, to, inhabitants, isDissolved: true });

const nextYear = (names: Readonly<Record<string, string>>, moves: readonly DivisionMove[], people = 12_000) => ({
  list: { year: 2027, names: new Map(Object.entries(names)) },
  groupings: new Map(),
  history: { moves, inhabitantsOf: () => people },
  newestYear: 2026,
});

describe("the places of a next division", () => {
  it("follow the people of places that ended long ago through a second merger", () => {
    const { formerMunicipalities } = nextPlaces(places, divisions, nextYear({ GM0001: "Aa", GM0002: "Bee" }, [ended("GM0003", "GM0001", 50), ended("GM0003", "GM0002", 50)]));
    expect(formerMunicipalities).toEqual([
      { code: "GM0003", name: "Cee", endedOn: "2027-01-01", successors: [{ code: "GM0001", fraction: 0.5 }, { code: "GM0002", fraction: 0.5 }] },
      { code: "GM0007", name: "Oud", endedOn: "2020-01-01", successors: [{ code: "GM0001", fraction: 0.7 }, { code: "GM0002", fraction: 0.3 }] },
    ]);
  });

  it("give a new municipality the names, the regions and the size of what went into it", () => {
    const { municipalities } = nextPlaces(places, divisions, nextYear({ GM0002: "Bee", GM0009: "Aa en Cee" }, [ended("GM0001", "GM0009", 12_000), ended("GM0003", "GM0009", 9000)]));
    // Two of 12,000 inhabitants make one of 24,000: from 20,000 to 50,000 is class 4.
    expect(municipalities).toEqual([places.municipalities[1], place("GM0009", "Aa en Cee", { slug: "aa-en-cee", aliases: ["Aa aan de Bee", "Aa", "Cee"], sizeClass: 4 })]);
  });

  it("never call a place by a name another one bears officially", () => {
    const { municipalities } = nextPlaces(places, divisions, nextYear({ GM0002: "Bee", GM0009: "Cee" }, [ended("GM0001", "GM0009", 12_000), ended("GM0003", "GM0009", 9000)]));
    expect(municipalities[1].aliases).toEqual(["Aa aan de Bee", "Aa"]);
  });

  it("let a code be used again for other ground", () => {
    const { formerMunicipalities } = nextPlaces(places, divisions, nextYear({ GM0001: "Aa", GM0002: "Bee", GM0007: "Weer" }, [ended("GM0003", "GM0007", 12_000)]));
    expect(formerMunicipalities.map(({ code }) => code)).toEqual(["GM0003"]);
  });

  it("name a place that came and went between two divisions", () => {
    const between = withYear(divisions, { year: 2026, names: new Map([["GM0001", "Aa"], ["GM0002", "Bee"], ["GM0008", "Kort"]]) });
    const moves = [{ ...ended("GM0003", "GM0008", 12_000), date: "2026-01-01" }, ended("GM0008", "GM0001", 12_000)];
    const { formerMunicipalities } = nextPlaces(places, between, nextYear({ GM0001: "Aa", GM0002: "Bee" }, moves));
    expect(formerMunicipalities.slice(0, 2).map(({ name, endedOn, successors }) => [name, endedOn, successors])).toEqual([
      ["Kort", "2027-01-01", [{ code: "GM0001", fraction: 1 }]],
      ["Cee", "2026-01-01", [{ code: "GM0001", fraction: 1 }]],
    ]);
  });
});

describe("regions of another year", () => {
  it("are those of the list, under the name we know, and as before where the list says nothing", () => {
    const groupings = new Map([["GM0001", [{ kind: "province", code: "PV26", name: "Utrecht (PV)" }, { kind: "youth-region", code: "JZ01", name: "Nieuw" }]]]);
    const [first, second] = withGroupings(places.municipalities, groupings);
    expect(first.groupings).toEqual([province("PV26", "Utrecht"), { kind: "youth-region", code: "JZ01", name: "Nieuw" }]);
    expect(second.groupings).toEqual([province("PV26", "Utrecht")]);
  });
});
