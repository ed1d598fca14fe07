import { describe, expect, it } from "vitest";
import type { Indicator } from "../figures/indicator.ts";
import type { Block } from "../figures/column.ts";
import { observationAt } from "../figures/column.ts";
import type { UnitKind } from "../terms/unit.ts";
import type { Expectation } from "../figures/expectation.ts";
import { standingOf } from "./expected-here.ts";
import type { PlaceFigure } from "./place-figure.ts";
import { judgePage, type PageVerdicts } from "./page-verdicts.ts";
import { recentChange } from "./recent-change.ts";

// One figure of one place (region 0) and its group (regions 1 to 6), given region by region, year by year.
interface Given {
  readonly kind?: UnitKind;
  readonly theme?: string;
  readonly from?: number;
  readonly base?: number;
  readonly breakFrom?: string;
}

let made = 0;

function figureOf(rows: readonly (readonly number[])[], { kind = "euro", theme = "geld", from = 2018, base, breakFrom }: Given = {}): PlaceFigure {
  const width = rows[0].length;
  const values = Float64Array.from(rows.flat());
  const block: Block = {
    list: "municipality-2024",
    level: "municipality",
    division: 2024,
    regionCount: rows.length,
    periods: Array.from({ length: width }, (_, index) => ({ period: `${from + index}JJ00`, table: "t" })),
    values,
    statuses: Uint8Array.from(values, (value) => (Number.isNaN(value) ? 128 : 0)),
    ...(base ? { base: new Float32Array(values.length).fill(base) } : {}),
  };
  const breaks = breakFrom ? [{ from: breakFrom, reason: { nl: "", en: "" } }] : [];
  const indicator = { id: `figure-${++made}`, theme, unit: { kind, words: { nl: "", en: "" } }, breaks, recipes: [] } as unknown as Indicator;
  const figure = { indicator, block, region: 0, periodIndex: width - 1, shown: block.periods[width - 1], observation: observationAt(block, 0, width - 1) };
  return figure as unknown as PlaceFigure;
}

/** Limits at a width on either side, the bracket at half of it. */
function expectedAt(own: number, value: number, width: number): PlaceFigure["expected"] {
  const limits = { value, lower: value - width / 2, upper: value + width / 2, outerLower: value - width, outerUpper: value + width };
  return { expectation: { form: "plain" } as Expectation, limits, standing: standingOf(own, limits) };
}

const expectedAround = (own: number): PlaceFigure => ({ ...now(own), expected: expectedAt(own, 10, 2) });

const group = [1, 2, 3, 4, 5, 6];
const now = (own: number, others: readonly number[] = [98, 99, 100, 100, 101, 102], given: Given = {}) => figureOf([[own], ...others.map((value) => [value])], given);

const outcomeIn = ({ verdicts }: PageVerdicts, figure: PlaceFigure) => {
  const verdict = verdicts.get(figure.indicator.id);
  return verdict && ("outcome" in verdict ? verdict.outcome : verdict.missing);
};

describe("judgePage", () => {
  it("calls a figure higher, lower, or not to be told apart", () => {
    const [high, low, same] = [now(110), now(90), now(100.2)];
    const judged = judgePage([high, low, same], group);
    expect([high, low, same].map((figure) => outcomeIn(judged, figure))).toEqual(["higher", "lower", "alike"]);
    expect(judged.alike).toEqual([same]);
    expect(judged.findings.map((one) => one.kind === "differs" && one.direction)).toEqual(["higher", "lower"]);
  });

  it("is stricter on a page with more figures", () => {
    // Mean 100, standard error 0.577: 101.6 lies 2.77 standard errors away, t with 5 degrees of freedom gives p 0.039.
    const near = now(101.6);
    expect(outcomeIn(judgePage([near], group), near)).toBe("higher");
    expect(outcomeIn(judgePage([near, ...Array.from({ length: 9 }, () => now(100))], group), near)).toBe("alike");
  });

  it("does not compare sizes, and says why others cannot be compared", () => {
    const [size, few, none, equal] = [now(5, undefined, { kind: "count" }), now(100, [NaN, NaN, 1, 2, 3, 4]), now(NaN), now(7, [3, 3, 3, 3, 3, 3])];
    const judged = judgePage([size, few, none, equal], group);
    expect([size, few, none, equal].map((figure) => outcomeIn(judged, figure))).toEqual(["is-a-size", "too-few-peers", "no-value", "same-everywhere"]);
    expect(judged).toMatchObject({ compared: 0, findings: [], alike: [] });
  });

  it("leaves the place itself out of its group", () => {
    const figure = now(110);
    const [without, within] = [judgePage([figure], group), judgePage([figure], [0, ...group])];
    expect(within.verdicts.get(figure.indicator.id)).toEqual(without.verdicts.get(figure.indicator.id));
  });

  it("begins with nothing special when most of ten figures or more lie within what is usual", () => {
    const page = [now(130), ...Array.from({ length: 10 }, () => now(100))];
    expect(judgePage(page, group).findings.map(({ kind }) => kind)).toEqual(["nothing-special", "differs"]);
    expect(judgePage(page, group).findings[0]).toMatchObject({ compared: 11, usual: 10 });
    expect(judgePage(page.slice(0, 5), group).findings.map(({ kind }) => kind)).toEqual(["differs"]);
  });

  it("names what lies farther from what one would expect than the figures of the page allow", () => {
    // Limits at 8 and 12 around 10: 16 reaches three times as far, t = 3 × 2.571 with 5 degrees of freedom, p 0.0006.
    const [far, near, fits] = [expectedAround(16), expectedAround(12.2), expectedAround(10)];
    const told = judgePage([far, near, fits], []).findings;
    expect(told).toMatchObject([{ kind: "outside-expected", figure: far, direction: "above", value: 16 }]);
    // By itself 12.2 has t = 2.83, p 0.037; beside two others it does not survive.
    expect(judgePage([near], []).findings).toMatchObject([{ kind: "outside-expected", direction: "above" }]);
    expect(judgePage([near, fits, fits], []).findings).toEqual([]);
    expect(judgePage([expectedAround(3)], []).findings).toMatchObject([{ direction: "below" }]);
  });

  it("tells an indicator once: as far from the group, or from what one would expect, whichever is more unusual", () => {
    const both = (own: number, width: number) => ({ ...now(own), expected: expectedAt(own, 100, width) }) as PlaceFigure;
    expect(judgePage([both(110, 9)], group).findings.map(({ kind }) => kind)).toEqual(["differs"]);
    expect(judgePage([both(110, 1)], group).findings.map(({ kind }) => kind)).toEqual(["outside-expected"]);
  });

  it("gives the same findings when asked again", () => {
    const page = [now(130), now(90), now(100)];
    expect(judgePage(page, group)).toEqual(judgePage(page, group));
  });
});

const flat = [5, 5, 5, 5, 5];
const courses = [flat, [4, 4, 4, 4, 4.2], [6, 6, 6, 6, 6.1], flat, [5, 5, 5, 5, 5.3], [5.5, 5.5, 5.5, 5.5, 5.4]];
const rising = [4, 5, 6, 7, 8];

describe("recentChange", () => {
  const counted = { kind: "percentage", base: 10_000 } as const;

  it("sees a rise, with the group beside it over the same years", () => {
    const found = recentChange(figureOf([rising, ...courses], counted), group);
    // The group: 5 + 4 + 6 + 5 + 5 + 5.5 = 30.5, and at the end 5 + 4.2 + 6.1 + 5 + 5.3 + 5.4 = 31, over 6.
    expect(found).toMatchObject({ direction: "rising", from: "2018JJ00", to: "2022JJ00", first: 4, last: 8 });
    if ("missing" in found) throw new Error(found.missing);
    expect(found.group.first).toBeCloseTo(30.5 / 6, 9);
    expect(found.group.last).toBeCloseTo(31 / 6, 9);
  });

  it("becomes a finding on a page", () => {
    const figure = figureOf([rising, ...courses], counted);
    const changes = judgePage([figure], group).findings.filter(({ kind }) => kind === "changed");
    expect(changes).toMatchObject([{ direction: "rising" }]);
  });

  it("sees no trend where chance explains the course", () => {
    expect(recentChange(figureOf([[5, 5.1, 4.9, 5, 5.1], ...courses], { ...counted, base: 500 }), group)).toMatchObject({ direction: "none-seen" });
  });

  it("cannot be calculated over a break, over four years, over a missing year, or without known chance", () => {
    const rows = [rising, ...courses];
    expect(recentChange(figureOf(rows, { ...counted, breakFrom: "2021JJ00" }), group)).toEqual({ missing: "too-few-points" });
    expect(recentChange(figureOf(rows.map((row) => row.slice(1)), counted), group)).toEqual({ missing: "too-few-points" });
    expect(recentChange(figureOf([[4, 5, NaN, 7, 8], ...courses], counted), group)).toEqual({ missing: "not-a-number" });
    expect(recentChange(figureOf(rows), group)).toEqual({ missing: "no-limits" });
  });

  it("is not told without the group", () => {
    const gaps = courses.map((row, index) => (index < 2 ? row.map(() => NaN) : row));
    expect(recentChange(figureOf([rising, ...gaps], counted), group)).toEqual({ missing: "too-few-peers" });
  });
});
