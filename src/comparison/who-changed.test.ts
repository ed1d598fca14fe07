import { describe, expect, it } from "vitest";
import { demoVintage } from "../../demo/vintage.ts";
import { statusOfMarks, statusOfMissing, type Block } from "../figures/column.ts";
import type { Indicator } from "../figures/indicator.ts";
import { normalBy, randomFrom } from "../stats/random.ts";
import { whoChanged, type Changes } from "./who-changed.ts";

const [any] = demoVintage().indicators;
const share: Indicator = { ...any, unit: { ...any.unit, kind: "percentage" }, breaks: [] };
const money: Indicator = { ...any, unit: { ...any.unit, kind: "euro" }, breaks: [] };

/** One row of values per place, from 2018 on; NaN is a missing figure. */
function blockOf(rows: readonly (readonly number[])[], base?: number): Block {
  const values = Float64Array.from(rows.flat());
  return {
    list: "municipality-2024",
    level: "municipality",
    division: 2024,
    regionCount: rows.length,
    periods: rows[0].map((_, index) => ({ period: `${2018 + index}JJ00`, table: "t" })),
    values,
    ...(base && { base: new Float32Array(values.length).fill(base) }),
    statuses: Uint8Array.from(values, (value) => (Number.isNaN(value) ? statusOfMissing("suppressed") : statusOfMarks([]))),
  };
}

/** Ten places that all rise by about 1, each a little otherwise. */
const quiet = Array.from({ length: 10 }, (_, place) => [10, 10.2 + place / 50, 10.5, 10.8, 11 + ((place * 7) % 10) / 20]);
const jumped = [10, 10.1, 14, 14.2, 14.5];
const all = (rows: readonly unknown[]) => rows.map((_, index) => index);

function changesOf(indicator: Indicator, block: Block): Changes {
  const found = whoChanged(indicator, block, all(Array.from({ length: block.regionCount })), block.periods.length - 1);
  if ("missing" in found) throw new Error(found.missing);
  return found;
}

describe("whoChanged", () => {
  it("finds the place that moved otherwise than the others, and since when", () => {
    const found = changesOf(money, blockOf([jumped, ...quiet]));
    expect(found).toMatchObject({ from: "2018JJ00", to: "2022JJ00", withoutFigure: 0, isChanceKnown: false });
    expect(found.places[0]).toMatchObject({ movement: "up", since: "2020JJ00", first: 10, last: 14.5, change: 4.5 });
    expect(found.places.slice(1).map(({ movement }) => movement)).toEqual(quiet.map(() => "with-the-others"));
  });

  it("calls it down when a place stays behind while the others rise", () => {
    const behind = [10, 10, 8.9, 8.6, 8.5];
    expect(changesOf(money, blockOf([behind, ...quiet])).places[0]).toMatchObject({ movement: "down" });
  });

  it("finds nobody when all move alike", () => {
    expect(changesOf(money, blockOf(quiet)).places.every(({ movement }) => movement === "with-the-others")).toBe(true);
  });

  it("does not believe a change that chance explains", () => {
    const rows = [jumped, ...quiet];
    // Of 100 people, 10% and 14.5% cannot be told apart; of 100,000 they can.
    expect(changesOf(share, blockOf(rows, 100)).places[0].movement).toBe("with-the-others");
    expect(changesOf(share, blockOf(rows, 100_000)).places[0].movement).toBe("up");
  });

  it("looks no further back than the last break", () => {
    const broken = { ...money, breaks: [{ from: "2020JJ00", reason: { nl: "anders geteld", en: "counted differently" } }] };
    expect(changesOf(broken, blockOf([jumped, ...quiet])).from).toBe("2020JJ00");
  });

  it("leaves out and counts places without a figure at either end", () => {
    const found = changesOf(money, blockOf([[NaN, 1, 2, 3, 4], [1, 2, 3, 4, NaN], jumped, ...quiet]));
    expect(found.withoutFigure).toBe(2);
    expect(found.places.map(({ place }) => place)).not.toContain(0);
  });

  it("says why nothing can be said", () => {
    const say = (block: Block) => whoChanged(money, block, all(Array.from({ length: block.regionCount })), block.periods.length - 1);
    expect(say(blockOf([jumped, ...quiet].map((row) => row.slice(0, 2))))).toEqual({ missing: "too-short" });
    expect(say(blockOf([jumped, ...quiet.slice(0, 4)]))).toEqual({ missing: "too-few-places" });
    expect(say(blockOf(quiet.map(() => [1, 2, 3])))).toEqual({ missing: "all-the-same" });
  });

  it("finds a single mover even where the others do not move at all", () => {
    const still = Array.from({ length: 8 }, () => [5, 5, 5, 5]);
    expect(changesOf(money, blockOf([[5, 5, 9, 9], ...still])).places[0]).toMatchObject({ movement: "up", since: "2020JJ00" });
  });

  it("names somebody in one of twenty groups in which nobody differs, as the rate says", () => {
    // 1,500 groups of 13 with nothing but noise: 5% is 75, and three standard errors are 25.
    const random = randomFrom(20261122);
    let named = 0;
    for (let group = 0; group < 1_500; group++) {
      const noise = Array.from({ length: 13 }, () => Array.from({ length: 5 }, () => normalBy(random)));
      if (changesOf(money, blockOf(noise)).places.some(({ movement }) => movement !== "with-the-others")) named++;
    }
    expect(named).toBeGreaterThan(50);
    expect(named).toBeLessThan(100);
  });
});
