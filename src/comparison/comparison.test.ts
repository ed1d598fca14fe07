import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { findBlock, type Block } from "../figures/column.ts";
import { middleOfGroup } from "./middle-of-group.ts";
import { findPeers } from "./peers.ts";
import { findPlaceFigure } from "./place-figure.ts";
import { shownPeriod } from "./shown-period.ts";

const vintage = demoVintage();
const indexOf = (name: string) => vintage.municipalities.findIndex((one) => one.name === name);
const indicator = (id: string) => vintage.indicators.find((one) => one.id === id) ?? vintage.indicators[0];

function block(id: string): Block {
  const column = vintage.columns.get(id);
  const found = column && findBlock(column, "municipality");
  if (!found) throw new Error(`no municipal figures for ${id}`);
  return found;
}

describe("shownPeriod", () => {
  it("is the newest year that most places have a figure for", () => {
    expect(block("begroting-sociaal-domein").periods[shownPeriod(block("begroting-sociaal-domein"))].period).toBe("2024JJ00");
  });

  it("passes over a year that is only beginning to be filled", () => {
    const full = block("inwoners");
    const statuses = full.statuses.slice();
    const last = full.periods.length - 1;
    for (let region = 0; region < 8; region++) statuses[region * full.periods.length + last] = 133;
    expect(shownPeriod({ ...full, statuses })).toBe(last - 1);
  });
});

describe("middleOfGroup", () => {
  it("is the median of the group", () => {
    const houses = block("gemiddelde-woningwaarde");
    // Places 0, 1 and 2 in 2023: 250, 260 and 270 thousand euro.
    const middle = middleOfGroup(houses, { indices: [0, 1, 2] })[houses.periods.length - 1];
    expect(middle).toEqual({ median: 260_000, lowerQuartile: 255_000, upperQuartile: 265_000, count: 3 });
  });

  it("is not there for fewer than three places", () => {
    expect(middleOfGroup(block("gemiddelde-woningwaarde"), { indices: [0, 1] })[0]).toBeUndefined();
  });
});

describe("findPlaceFigure", () => {
  const figureOf = (id: string, name: string) =>
    findPlaceFigure(vintage, indicator(id), indexOf(name), findPeers(vintage, indexOf(name)));

  it("gives the value of the period shown and the country beside it", () => {
    const figure = figureOf("ervaren-gezondheid", "Voorbeeldstad");
    expect(figure?.shown.period).toBe("2024JJ00");
    expect(figure?.observation).toMatchObject({ value: 70, lower: 67, upper: 73 });
    expect(figure?.country).toMatchObject({ value: 76.5 });
  });

  it("keeps the reason when the place has no figure in the period shown", () => {
    expect(figureOf("jongeren-met-jeugdhulp", "Súdeiland")?.observation).toEqual({ missing: "suppressed" });
    expect(figureOf("jongeren-met-jeugdhulp", "Súdeiland")?.withoutFigure).toBe(1);
  });

  it("gives the breaks that lie inside the series, and no others", () => {
    expect(figureOf("uitgaven-sociaal-domein", "Duinhoek")?.breaks.map((one) => one.from)).toEqual(["2023JJ00"]);
    expect(figureOf("inwoners", "Duinhoek")?.breaks).toEqual([]);
  });

  it("sets the budget beside the account", () => {
    expect(figureOf("uitgaven-sociaal-domein", "Duinhoek")?.planned.map((one) => one.period)).toContain("2024JJ00");
  });

  it("keeps what was published before the division changed, where nothing can be converted", () => {
    // The survey of 2020 asked the municipalities of 2020; Akkerveen then had not yet a part of Westhove.
    const old = { ...vintage, columns: new Map(vintage.columns) };
    const column = vintage.columns.get("ervaren-gezondheid");
    const only2020 = column && { ...column, blocks: column.blocks.map((one) => onlyFirstPeriod(one)) };
    if (only2020) old.columns.set("ervaren-gezondheid", only2020);
    const place = indexOf("Akkerveen");
    const figure = findPlaceFigure(old, indicator("ervaren-gezondheid"), place, findPeers(vintage, place));
    expect(figure?.observation).toEqual({ missing: "division-changed" });
    expect(figure?.beforeChange).toEqual({ value: 71, lower: 68, upper: 74, marks: [] });
  });
});

/** The same block without its later periods. */
function onlyFirstPeriod(whole: Block): Block {
  const width = whole.periods.length;
  const first = <Cells extends { filter(keep: (value: number, index: number) => boolean): Cells }>(cells: Cells) =>
    cells.filter((_, index) => index % width === 0);
  return {
    ...whole,
    periods: whole.periods.slice(0, 1),
    values: first(whole.values as Float32Array),
    ...(whole.lower && whole.upper ? { lower: first(whole.lower as Float32Array), upper: first(whole.upper as Float32Array) } : {}),
    statuses: first(whole.statuses),
  };
}
