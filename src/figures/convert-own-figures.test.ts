import { describe, expect, it } from "vitest";
import { findBlock, observationAt, type Block } from "./column.ts";
import { convertOwnFigures } from "./convert-own-figures.ts";
import { nextDivision, withYear } from "./next-division.ts";
import { withOwnFigures, type OwnFigures, type VintageContents } from "./own-figures.ts";
import { ownIndicator } from "./own-indicator.ts";
import type { SourceTable } from "../terms/source-table.ts";

// A gives a quarter of its people to B; C goes on as it was.
const today = withYear({ division: 2024, lists: new Map(), parts: new Map() }, { year: 2024, names: new Map([["GM0001", "A"], ["GM0002", "B"], ["GM0003", "C"]]) });
const moves = [
  { date: "2027-01-01", from: "GM0001", to: "GM0002", inhabitants: 25, isDissolved: true },
  { date: "2027-01-01", from: "GM0001", to: "GM0004", inhabitants: 75, isDissolved: true },
];
const next = nextDivision(today, { year: 2027, names: new Map([["GM0002", "B"], ["GM0003", "C"], ["GM0004", "D"]]) }, { moves, inhabitantsOf: () => 100 });

const empty = { asOf: "2026-12-01", division: 2024, lists: today.lists, municipalities: [], formerMunicipalities: [], indicators: [], columns: new Map(), tables: [], borders: new Map() } satisfies VintageContents;

const words = { nl: "proef", en: "trial" };
const definition = { id: "lokaal-proef", theme: "youth", title: words, definition: words, nature: "measured", polarity: "none", moment: words, numerator: words, denominator: words, decimals: 0, isOfPeople: true, unit: { kind: "percentage", words } } as unknown as Parameters<typeof ownIndicator>[0];

function broughtWith(numbers: Readonly<Record<string, readonly [cases: number, all: number]>>): OwnFigures {
  const indicator = ownIndicator(definition, { kind: "ratio", numerator: "own:cases", denominator: "own:all", multiplier: 100 });
  const shape = { level: "municipality" as const, division: 2024, period: "2025JJ00" as const };
  const measurements = Object.entries(numbers).flatMap(([region, [cases, all]]) => [
    { ...shape, measure: "own:cases", region, value: cases },
    { ...shape, measure: "own:all", region, value: all },
  ]);
  return { indicator, table: { id: "lokaal-proef" } as unknown as SourceTable, measurements };
}

function blockOf(contents: VintageContents, division: number): Block {
  const column = contents.columns.get("lokaal-proef");
  const block = column && findBlock(column, "municipality", division);
  if (!block) throw new Error(`expected figures on the division of ${division}`);
  return block;
}

describe("own shares on a next division", () => {
  const before = withOwnFigures(empty, today, broughtWith({ GM0001: [100, 1000], GM0002: [120, 400], GM0003: [70, 100] }));
  const after = convertOwnFigures(before, next);
  const figureOf = (place: number) => observationAt(blockOf(after, 2027), place, 0);

  it("are averaged with how many were counted among as weights", () => {
    // B: (120 + a quarter of 100) of (400 + a quarter of 1000).
    expect(figureOf(0)).toEqual({ value: expect.closeTo((100 * 145) / 650, 4), marks: ["recalculated"] });
    expect(blockOf(after, 2027).base?.[0]).toBe(650);
    // D is three quarters of A and nothing else, so it has the share of A.
    expect(figureOf(2)).toEqual({ value: 10, marks: ["recalculated"] });
  });

  it("are as they were where nothing changed, and beside it as they were brought", () => {
    expect(figureOf(1)).toEqual({ value: 70, marks: [] });
    expect(blockOf(after, 2024)).toEqual(blockOf(before, 2024));
    expect(after.lists.get("municipality-2027")?.codes).toEqual(["GM0002", "GM0003", "GM0004"]);
  });

  it("are missing where one of the parts was not brought", () => {
    const half = convertOwnFigures(withOwnFigures(empty, today, broughtWith({ GM0001: [100, 1000], GM0003: [70, 100] })), next);
    expect([0, 1].map((place) => observationAt(blockOf(half, 2027), place, 0))).toEqual([{ missing: "division-changed" }, { value: 70, marks: [] }]);
  });
});
