import { describe, expect, it } from "vitest";
import { demoPlaces } from "../../../demo/own-mapping.ts";
import type { RawCell } from "./own-table.ts";
import { proposeMapping } from "./propose-mapping.ts";

const propose = (rows: readonly (readonly RawCell[])[], sheet?: string) => JSON.parse(proposeMapping({ file: "x.csv", rows, recognised: [], ...(sheet ? { sheet } : {}) }, demoPlaces));

describe("proposeMapping", () => {
  it("takes the column of districts for the place, and the one of municipalities for where they lie", () => {
    const { columns } = propose([["Gemeente", "Wijk", "Jaar", "Aantal"], ["Voorbeeldstad", "Binnenstad", 2024, 120], ["Voorbeeldstad", "Noord", 2024, 130]]);
    expect(columns).toEqual({ region: "Wijk", municipality: "Gemeente", period: "Jaar", value: "Aantal" });
  });

  const units: readonly (readonly [string, RawCell, string])[] = [
    ["Score", "12,5%", "percentage"],
    ["Aandeel", "12,5", "percentage"],
    ["Lasten", "1.234.567", "euro"],
    ["Totaal", "€ 12", "euro"],
    ["Aantal", "120", "count"],
  ];
  for (const [name, cell, kind] of units) {
    it(`takes "${String(cell)}" under "${name}" for a ${kind}`, () => {
      expect(propose([["Gemeente", "Jaar", name], ["Voorbeeldstad", 2024, cell], ["Akkerveen", 2024, cell]]).indicator).toMatchObject({ unit: { kind }, isOfPeople: kind !== "euro" });
    });
  }

  it("takes parts of one, as Excel keeps percentages, for percentages", () => {
    expect(propose([["Gemeente", "Jaar", "Score"], ["Voorbeeldstad", 2024, 0.125], ["Akkerveen", 2024, 0.098]]).indicator.unit.kind).toBe("percentage");
  });

  it("refuses rows of figures without a head, and a head of two rows, where a place would become the name of a column", () => {
    expect(() => propose([["Voorbeeldstad", 2024, 120], ["Akkerveen", 2024, 130]])).toThrow("found no row with the names of columns; row 1 has figures already");
    const merged = [["Gemeente", "2023", null, "2024", null], [null, "Aantal", "Noemer", "Aantal", "Noemer"], ["Voorbeeldstad", 120, 4000, 130, 4100]];
    expect(() => propose(merged)).toThrow('a head of more than one row (1 and 2); expected one row with a different name above each column');
  });

  it("finds the head under a title, and says which sheet it was", () => {
    expect(propose([["Jeugd in 2024"], [], ["Gemeente", "Jaar", "Aantal"], ["Voorbeeldstad", 2024, 120]], "Cijfers")).toMatchObject({ sheet: "Cijfers", columns: { region: "Gemeente" } });
  });

  it("asks for the year where there are only school years", () => {
    const { fixed } = propose([["Gemeente", "Schooljaar", "Aantal"], ["Voorbeeldstad", "2022/2023", 120]]);
    expect(fixed.period).toBe('VUL IN: "Schooljaar" has no years or quarters, and nothing else is known. About which year?');
  });
});
