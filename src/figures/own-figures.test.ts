import { describe, expect, it } from "vitest";
import { demoDivisions, demoVintage } from "../../demo/vintage.ts";
import type { Measurement } from "../terms/measurement.ts";
import type { RegionList } from "../terms/region.ts";
import { findBlock, observationAt, periodIndex, type Block, type Column } from "./column.ts";
import { indicators } from "./indicators/index.ts";
import { carryOwnFigures, withOwnFigures, withoutOwnFigures, type OwnFigures, type VintageContents } from "./own-figures.ts";
import { isOwnIndicator, ownIndicator, type OwnDefinition } from "./own-indicator.ts";

const words = { nl: "woorden", en: "words" };
const definition = { id: "lokaal-hulp", theme: "jeugd", title: words, definition: words, nature: "objective", polarity: "no-judgement", moment: "year", decimals: 1, isOfPeople: true } as const;

function own(id: string, rows: readonly (readonly [region: string, year: number, value: number])[], unit: OwnDefinition["unit"]["kind"] = "count"): OwnFigures {
  const measure = `lokaal:${id}`;
  const measurements: Measurement[] = rows.map(([region, year, value]) => ({ measure, region, level: "municipality", division: year, period: `${year}JJ00`, value }));
  const indicator = ownIndicator({ ...definition, id, unit: { kind: unit, words } }, { kind: "value", value: measure });
  return { indicator, table: { ...demoVintage().tables[0], id }, measurements };
}

const put = (vintage: VintageContents, figures: OwnFigures) => withOwnFigures(vintage, demoDivisions(), figures);

const listOf = (vintage: VintageContents, id: string) => vintage.lists.get(id) as RegionList;

function valueOf(vintage: VintageContents, indicator: string, region: string, year: number, division = 2024) {
  const block = findBlock(vintage.columns.get(indicator) as Column, "municipality", division) as Block;
  return observationAt(block, listOf(vintage, block.list).codes.indexOf(region), periodIndex(block, `${year}JJ00`));
}

describe("own figures in a vintage", () => {
  it("have a column like all others, and none where nothing was given", () => {
    const vintage = put(demoVintage(), own("lokaal-hulp", [["GM9001", 2024, 1234]]));
    expect(valueOf(vintage, "lokaal-hulp", "GM9001", 2024)).toEqual({ value: 1234, marks: [] });
    expect(valueOf(vintage, "lokaal-hulp", "GM9002", 2024)).toEqual({ missing: "not-published" });
    expect(vintage.tables.at(-1)?.id).toBe("lokaal-hulp");
  });

  // By hand: all of Oosthove (100) and nine tenths of Westhove (50).
  it("add up where municipalities merged, and keep what was published beside it", () => {
    const vintage = put(demoVintage(), own("lokaal-hulp", [["GM9021", 2021, 100], ["GM9022", 2021, 50], ["GM9001", 2021, 7]]));
    expect(valueOf(vintage, "lokaal-hulp", "GM9012", 2021)).toEqual({ value: 145, marks: ["recalculated"] });
    expect(valueOf(vintage, "lokaal-hulp", "GM9022", 2021, 2021)).toEqual({ value: 50, marks: [] });
  });

  it("are not converted where only a mean is given", () => {
    const vintage = put(demoVintage(), own("lokaal-hulp", [["GM9021", 2021, 10], ["GM9022", 2021, 5], ["GM9001", 2021, 7]], "hours"));
    expect(valueOf(vintage, "lokaal-hulp", "GM9012", 2021)).toEqual({ missing: "division-changed" });
  });

  it("make the same vintage in whatever order they come, and leave nothing behind when they go", () => {
    const [one, other] = [own("lokaal-a", [["GM9001", 2019, 1]]), own("lokaal-b", [["GM9001", 2020, 2]])];
    expect(put(put(demoVintage(), one), other)).toEqual(put(put(demoVintage(), other), one));
    const before = withoutOwnFigures(demoVintage(), "lokaal-none");
    expect(withoutOwnFigures(withoutOwnFigures(put(put(demoVintage(), one), other), "lokaal-b"), "lokaal-a")).toEqual(before);
  });

  it("take the place of those brought before under the same id", () => {
    const vintage = put(put(demoVintage(), own("lokaal-hulp", [["GM9001", 2024, 1]])), own("lokaal-hulp", [["GM9001", 2024, 2]]));
    expect(valueOf(vintage, "lokaal-hulp", "GM9001", 2024)).toMatchObject({ value: 2 });
    expect(vintage.indicators.filter(({ id }) => id === "lokaal-hulp")).toHaveLength(1);
  });

  it("come along when the other figures are made anew, also onto lists in another order", () => {
    const earlier = put(demoVintage(), own("lokaal-hulp", [["GM9001", 2024, 1234], ["GM9021", 2021, 50]]));
    const list = listOf(demoVintage(), "municipality-2024");
    const turned = { ...list, codes: list.codes.toReversed(), names: list.names.toReversed() };
    const anew = { ...demoVintage(), lists: new Map([...demoVintage().lists, [list.id, turned]].filter(([id]) => id !== "municipality-2021") as [string, RegionList][]) };
    const vintage = carryOwnFigures(earlier, anew);
    expect(valueOf(vintage, "lokaal-hulp", "GM9001", 2024)).toEqual({ value: 1234, marks: [] });
    expect(valueOf(vintage, "lokaal-hulp", "GM9012", 2024)).toEqual({ missing: "not-published" });
    expect(valueOf(vintage, "lokaal-hulp", "GM9021", 2021, 2021)).toEqual({ value: 50, marks: [] });
    expect(vintage.tables.map(({ id }) => id)).toContain("lokaal-hulp");
  });

  it("change nothing when there are none to take along", () => {
    expect(carryOwnFigures(demoVintage(), demoVintage())).toBe(demoVintage());
  });

  it("are refused when none of them can be shown", () => {
    expect(() => put(demoVintage(), own("lokaal-hulp", []))).toThrow("found not one figure that can be shown");
  });

  it("are refused under the id of an indicator of the product, and about places that are in no list", () => {
    expect(() => put(demoVintage(), own("ervaren-gezondheid", [["GM9001", 2024, 1]]))).toThrow('"ervaren-gezondheid"; expected an id that begins with "lokaal-"');
    expect(() => put(demoVintage(), own("lokaal-hulp", [["GM0150", 2024, 1]]))).toThrow("region GM0150 in lokaal-hulp");
  });

  it("can be told from all indicators of the product by their id", () => {
    expect(indicators.filter(({ id }) => isOwnIndicator(id))).toEqual([]);
  });
});
