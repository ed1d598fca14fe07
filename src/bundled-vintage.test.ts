/**
 * The vintage that comes with the product, held against rows of the published
 * tables that were looked up by hand. The arithmetic stands beside each number.
 */
import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { municipalityFeatures } from "./comparison/features.ts";
import { isUnlikeOthers } from "./comparison/unlike-others.ts";
import { encodeColumn, layoutOf } from "./figures/column-codec.ts";
import { findBlock, observationAt, periodIndex, type Column } from "./figures/column.ts";
import { buildColumn } from "./figures/build-column.ts";
import { openWorkshop } from "./figures/kept-workshop.ts";
import { objectsOf } from "./figures/manifest.ts";
import { readManifest, readVintage, readVintageInTurns } from "./store/read-vintage.ts";
import { readWorkshop } from "./store/read-workshop.ts";
import { openShelf } from "./store/vintage-shelf.ts";

const folder = join(import.meta.dirname, "../data");
const vintage = openShelf({ bundled: folder, data: join(folder, "none") }).current();

function find(indicator: string, name: string, year: number) {
  const column = vintage.columns.get(indicator);
  const level = name === "Nederland" ? "country" : "municipality";
  const block = column && findBlock(column, level, vintage.division);
  const region = level === "country" ? 0 : vintage.municipalities.findIndex((one) => one.name === name);
  if (!block || region < 0) throw new Error(`no ${indicator} for ${name}`);
  return observationAt(block, region, periodIndex(block, `${year}JJ00`));
}

const valueOf = (indicator: string, name: string, year: number) => {
  const observation = find(indicator, name, year);
  return "value" in observation ? observation.value : NaN;
};

describe("the bundled vintage", () => {
  it("has 25 municipalities to which even the most alike are far: islands, rich villages and large cities", () => {
    const table = municipalityFeatures(vintage);
    const far = vintage.municipalities.filter((_, place) => isUnlikeOthers(table, place)).map(({ name }) => name);
    expect(far).toHaveLength(25);
    expect(far).toEqual(expect.arrayContaining(["Vlieland", "Rozendaal", "Laren", "Amsterdam", "Urk"]));
    expect(far).not.toContain("Deventer");
  });

  it("is whole and not larger than 16 MB", () => {
    const manifest = readManifest(folder, vintage.id);
    const sizes = objectsOf(manifest).map(({ sha256 }) => statSync(join(folder, "objects", `${sha256}.gz`)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(16_000_000);
    expect(readVintage(folder, vintage.id).id).toBe(vintage.id);
    expect(manifest.tables.every((table) => table.licence.id === "CC-BY-4.0")).toBe(true);
  });

  it("keeps what it was made of: every column comes out the same again", () => {
    const kept = readWorkshop(folder, readManifest(folder, vintage.id));
    if (!kept) throw new Error("the bundled vintage has no workshop; make it again with npm run vintage");
    const workshop = openWorkshop(kept);
    const others = vintage.indicators.filter(({ precision, ...definition }) => {
      const layout = (column: Column) => encodeColumn(column, layoutOf(column, precision));
      const again = layout(buildColumn({ ...definition, precision }, workshop));
      return Buffer.compare(again, layout(vintage.columns.get(definition.id) as Column)) !== 0;
    });
    expect(others.map(({ id }) => id)).toEqual([]);
  }, 60_000);

  it("is read in turns, so that a busy server goes on answering", async () => {
    let turns = 0;
    const others = setInterval(() => turns++, 0);
    expect((await readVintageInTurns(folder, vintage.id)).id).toBe(vintage.id);
    clearInterval(others);
    expect(turns).toBeGreaterThan(2);
  });

  it("has the 342 municipalities of 2024, each with its own address", () => {
    expect(vintage.municipalities).toHaveLength(342);
    expect(new Set(vintage.municipalities.map((one) => one.slug)).size).toBe(342);
  });

  it("has at least 120 indicators, 30 of them with five years or more", () => {
    const main = vintage.indicators.filter((one) => one.role === "main");
    const years = (id: string) => {
      const column = vintage.columns.get(id);
      return (column && findBlock(column, "municipality", vintage.division)?.periods.length) ?? 0;
    };
    expect(main.length).toBeGreaterThanOrEqual(120);
    expect(main.filter((one) => years(one.id) >= 5).length).toBeGreaterThanOrEqual(30);
  });

  it("knows the spending of Deventer", () => {
    // Iv3, account 2024: social domain 229,688 × 1,000 euro, 103,405 inhabitants.
    expect(valueOf("uitgaven-sociaal-domein", "Deventer", 2024)).toBeCloseTo(229_688_000 / 103_405, 6);
    // Task fields 6.72, 6.73, 6.74 and 6.82: 17,872 + 10,689 + 11,680 + 3,371.
    expect(valueOf("uitgaven-jeugd", "Deventer", 2024)).toBeCloseTo(43_612_000 / 103_405, 6);
  });

  it("knows that an account was not delivered, and does not call it zero", () => {
    expect(find("uitgaven-sociaal-domein", "Loon op Zand", 2024)).toEqual({ missing: "not-delivered" });
    expect(find("uitgaven-sociaal-domein", "Vijfheerenlanden", 2023)).toEqual({ missing: "not-delivered" });
  });

  it("adds Haren and Ten Boer to Groningen", () => {
    // CBS: 2018 Groningen 202,810, Haren 19,860, Ten Boer 7,292 inhabitants.
    expect(find("inwoners", "Groningen", 2018)).toEqual({ value: 202_810 + 19_860 + 7_292, marks: ["recalculated"] });
  });

  it("divides Haaren by the people who moved", () => {
    // 2020: Oisterwijk 26,245 and Haaren 14,370, of whom 5,827 of 14,318 went to Oisterwijk.
    expect(valueOf("inwoners", "Oisterwijk", 2020)).toBeCloseTo(26_245 + 14_370 * (5_827 / 14_318), 6);
  });

  it("puts the account of Weesp over 2022 inside that of Amsterdam, and its people too", () => {
    // Account 2022 of Amsterdam: 2,333,945 × 1,000 euro; 882,633 inhabitants, and 20,766 in Weesp.
    expect(valueOf("uitgaven-sociaal-domein", "Amsterdam", 2022)).toBeCloseTo(2_333_945_000 / (882_633 + 20_766), 6);
  });

  it("keeps the published margins, and converts none", () => {
    expect(find("ervaren-gezondheid-goed", "Deventer", 2020)).toEqual({ value: 78.1, lower: 74.8, upper: 81, marks: [] });
    expect(find("ervaren-gezondheid-goed", "Groningen", 2016)).toEqual({ missing: "division-changed" });
  });

  it("knows why Emmen has no Wmo figure", () => {
    expect(find("inwoners-met-wmo-ondersteuning", "Emmen", 2021)).toEqual({ missing: "not-delivered" });
  });

  it("divides offences by the people of the same ground", () => {
    // Police 2024: dwelling burglaries of the Netherlands, back-cast to today's municipalities.
    expect(valueOf("woninginbraken-aantal", "Nederland", 2012)).toBe(91_596);
    expect(find("woninginbraken", "Groningen", 2012)).toMatchObject({ marks: ["recalculated"] });
  });

  it("adds up to the country", () => {
    const column = vintage.columns.get("inwoners");
    const block = column && findBlock(column, "municipality", vintage.division);
    if (!block) throw new Error("no inhabitants");
    for (const { period } of block.periods) {
      const index = periodIndex(block, period);
      let sum = 0;
      for (let region = 0; region < block.regionCount; region++) sum += block.values[region * block.periods.length + index];
      expect(sum).toBeCloseTo(valueOf("inwoners", "Nederland", Number(period.slice(0, 4))), 3);
    }
  });

  it("finds the two Bergens apart", () => {
    expect(vintage.municipalities.filter((one) => one.name.startsWith("Bergen (")).map((one) => [one.code, one.slug])).toEqual([
      ["GM0373", "bergen-nh"],
      ["GM0893", "bergen-l"],
    ]);
  });
});
