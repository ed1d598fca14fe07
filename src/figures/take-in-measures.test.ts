/** Tables that give all their years on the division of today, before and after a merger. */
import { describe, expect, it } from "vitest";
import type { RegionList } from "../terms/region.ts";
import { buildColumn } from "./build-column.ts";
import { emptyCells, fill } from "./cells.ts";
import { findBlock, observationAt } from "./column.ts";
import { conversionsOf } from "./divisions.ts";
import type { Indicator } from "./indicator.ts";
import { MeasureStore, type NamedRow } from "./measure-store.ts";
import { nextDivision, withYear } from "./next-division.ts";
import { takeInMeasures } from "./take-in-measures.ts";

const first = withYear({ division: 2024, lists: new Map(), parts: new Map() }, { year: 2024, names: new Map([["GM0001", "Aa"], ["GM0002", "Bee"]]) });
const merged = { moves: [{ date: "2027-01-01", from: "GM0002", to: "GM0001", inhabitants: 10, isDissolved: true }], inhabitantsOf: () => 10 };
const divisions = nextDivision(first, { year: 2027, names: new Map([["GM0001", "Aa"]]) }, merged);

function row(level: "municipality" | "country", division: number, values: readonly number[]): NamedRow {
  const list = divisions.lists.get(`${level}-${division}`) as RegionList;
  const cells = emptyCells(values.length);
  values.forEach((value, index) => fill(cells, index, value, 0));
  return { table: "crime", measure: "politie:diefstal", level, period: "2023JJ00", division, list, cells };
}

const kept = new Map([["crime", [row("country", 2024, [30]), row("municipality", 2024, [10, 20])]]]);
const fresh = [row("country", 2027, [33]), row("municipality", 2027, [33])];

describe("figures on the division of today, after a merger", () => {
  it("are no series that vanished, and stand beside what was published before", () => {
    const intake = takeInMeasures(kept, "crime", fresh);
    expect(intake.vanished).toEqual([]);
    expect(intake.measures.get("crime")?.map(({ level, division }) => `${level}-${division}`).toSorted()).toEqual(["country-2024", "country-2027", "municipality-2024", "municipality-2027"]);
  });

  it("still tell a series that the table has on no division any more", () => {
    expect(takeInMeasures(kept, "crime", fresh.slice(1)).vanished.map(({ level }) => level)).toEqual(["country"]);
  });

  it("are what the pages show, of the country too", () => {
    const store = new MeasureStore(divisions.lists);
    for (const rows of [...kept.values(), fresh]) for (const one of rows) store.put(one);
    const indicator = { id: "diefstal", unit: { kind: "count" }, precision: "float64", recipes: [{ kind: "count", measures: ["politie:diefstal"] }] } as unknown as Indicator;
    const column = buildColumn(indicator, { store, lists: divisions.lists, division: 2027, conversionFrom: conversionsOf(divisions) });
    for (const level of ["country", "municipality"] as const) {
      const block = findBlock(column, level, 2027);
      expect(block && observationAt(block, 0, 0)).toEqual({ value: 33, marks: [] });
    }
  });
});
