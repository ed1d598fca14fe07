import { describe, expect, it } from "vitest";
import type { Topology } from "topojson-specification";
import type { SourceTable } from "../terms/source-table.ts";
import type { Borders, Vintage } from "./vintage.ts";
import { borderedCodes, withBorders, type NewBorders } from "./with-borders.ts";

const listId = "district-2030";

function bordersOf(...codes: string[]): Borders {
  const topology: Topology = {
    type: "Topology",
    arcs: [],
    objects: { regions: { type: "GeometryCollection", geometries: codes.map((id) => ({ type: "Polygon", id, arcs: [] })) } },
  };
  return { list: listId, isComplete: true, topology };
}

function added(...codes: string[]): NewBorders {
  return { borders: bordersOf(...codes), table: { id: `borders-${listId}`, rowsRead: codes.length } as SourceTable };
}

const before = {
  id: "before",
  asOf: "2030-01-01",
  division: 2030,
  tables: [{ id: "population" }, { id: `borders-${listId}`, rowsRead: 1 }],
  lists: new Map([[listId, { id: listId, codes: ["WK000100", "WK000101"] }]]),
  borders: new Map([[listId, bordersOf("WK000100")]]),
  columns: new Map([["inwoners", {}]]),
} as unknown as Vintage;

describe("a vintage with borders", () => {
  const after = withBorders(before, [added("WK000100", "WK000101")], "2030-06-01");

  it("has the new borders under their list, and where they come from in the place of the old", () => {
    const [borders] = after.borders.values();
    expect([...borderedCodes(borders)]).toEqual(["WK000100", "WK000101"]);
    expect(after.tables.map(({ id, rowsRead }) => [id, rowsRead])).toEqual([
      ["population", undefined],
      [`borders-${listId}`, 2],
    ]);
  });

  it("carries everything else over, and is of the day it was made", () => {
    expect(after.columns).toBe(before.columns);
    expect(after.lists.get(listId)).toBe(before.lists.get(listId));
    expect(after.asOf).toBe("2030-06-01");
    expect(before.borders.get(listId)).not.toBe(after.borders.get(listId));
  });

  it("is refused when a region would lose its border", () => {
    expect(() => withBorders(before, [added("WK000101")], "2030-06-01")).toThrow("district-2030: 1 regions would lose the border they have, first WK000100");
  });
});
