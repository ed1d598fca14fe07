import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EffectQuestion } from "./effect-question.ts";
import { estimateEffect, type EffectAnswer } from "./estimate-effect.ts";
import type { Panel, Predictor } from "./panel.ts";
import { referenceFolder, referencePanel, referenceRows } from "../../test/reference-files.ts";
import { simulatePanel } from "./simulated-panel.testing.ts";

const emptyPanel: Panel = { units: [], times: [], variables: new Map() };
const over = (variable: string, from: number, to = from): Predictor => ({ variable, from, to });

function answerTo(question: EffectQuestion): EffectAnswer {
  const answer = estimateEffect(question);
  if ("missing" in answer) throw new Error(`no answer: ${answer.faults.map(({ reason, subject }) => `${reason} ${subject}`).join(", ")}`);
  return answer;
}

function weightsOf({ data, control }: EffectAnswer): Readonly<Record<string, number>> {
  return Object.fromEntries(control.donors.map((place, index) => [data.units[place], control.parts[index]]));
}

/** The largest difference between published and found, places without a published weight included. */
function farthest(found: Readonly<Record<string, number>>, published: Readonly<Record<string, number>>): number {
  return Math.max(...Object.entries(found).map(([unit, weight]) => Math.abs(weight - (published[unit] ?? 0))));
}

/** The mean effect that published weights give on the same figures. */
function effectOfWeights({ data, control }: EffectAnswer, published: Readonly<Record<string, number>>): number {
  const sum = Object.values(published).reduce((total, weight) => total + weight, 0);
  const synthetic = (time: number) => data.units.reduce((total, unit, place) => total + ((published[unit] ?? 0) / sum) * data.outcomes[place * data.times.length + time], 0);
  return data.after.reduce((total, time) => total + control.actual[time] - synthetic(time), 0) / data.after.length;
}

describe.skipIf(!existsSync(referenceFolder) && !process.env.CI)("estimateEffect on California's Proposition 99", () => {
  const question: EffectQuestion = { panel: existsSync(referenceFolder) ? referencePanel("california_prop99.csv", "state", "year") : emptyPanel, outcome: "cigsale", treated: "California", from: 1989 };
  // Abadie, Diamond & Hainmueller (2010), p. 499: predictors and windows.
  const predictors = [over("lnincome", 1980, 1988), over("retprice", 1980, 1988), over("age15to24", 1980, 1988), over("beer", 1984, 1988), over("cigsale", 1975), over("cigsale", 1980), over("cigsale", 1988)];
  // The same, table 2.
  const published = { Colorado: 0.164, Connecticut: 0.069, Montana: 0.199, Nevada: 0.234, Utah: 0.334 };

  it("finds the published weights within 0.02, and in fact within 0.005", () => {
    expect(farthest(weightsOf(answerTo({ ...question, predictors })), published)).toBeLessThan(0.005);
  });

  it("finds the effect of the published weights within 2%, and 26 packs in 2000 as the paper says", () => {
    const answer = answerTo({ ...question, predictors });
    expect(answer.control.averageEffect / effectOfWeights(answer, published)).toBeCloseTo(1, 2);
    const last = answer.data.times.indexOf(2000);
    expect(Math.round(answer.control.synthetic[last] - answer.control.actual[last])).toBe(26);
  });

  it("finds no state with as large a ratio: p = 1/39, a ratio of squares of about 130 (paper, p. 503)", () => {
    const { inSpace, conclusion } = answerTo({ ...question, predictors });
    expect(inSpace.pValue).toBe(1 / 39);
    expect(Math.abs(inSpace.ratio ** 2 - 130)).toBeLessThan(2.6);
    expect(conclusion).toEqual({ kind: "stands-out", direction: "lower" });
  });

  it("finds the outcome-only weights of Arkhangelsky et al. (2021) within 0.02 and their effect of -19.6 within 2%", () => {
    const rows = referenceRows("california_prop99_gepubliceerde_gewichten.csv");
    const answer = answerTo(question);
    expect(answer.control.variant).toBe("outcome-only");
    expect(farthest(weightsOf(answer), Object.fromEntries(rows.map((row) => [row.state, Number(row.unit_weight_sc)])))).toBeLessThan(0.02);
    expect(Math.abs(answer.control.averageEffect / -19.6 - 1)).toBeLessThan(0.02);
  });

  it("finds the difference in differences of Arkhangelsky et al. (2021): -27.3, mean after minus mean before, 38 states equally", () => {
    const found = answerTo(question).differenceInDifferences;
    expect("value" in found && Number((found.value ?? NaN).toFixed(1))).toBe(-27.3);
  });
});

describe.skipIf(!existsSync(referenceFolder) && !process.env.CI)("estimateEffect on German reunification", () => {
  // Abadie, Diamond & Hainmueller (2015) and their replication script: predictors weighed on 1971-1980 for 1981-1990, used on 1981-1990.
  const question: EffectQuestion = {
    panel: existsSync(referenceFolder) ? referencePanel("german_reunification.csv", "country", "year") : emptyPanel,
    outcome: "gdp",
    treated: "West Germany",
    from: 1990,
    fit: { from: 1960, to: 1989 },
    predictors: [over("gdp", 1981, 1990), over("trade", 1981, 1990), over("infrate", 1981, 1990), over("industry", 1981, 1990), over("schooling", 1980, 1985), over("invest80", 1980)],
    training: {
      predictors: [over("gdp", 1971, 1980), over("trade", 1971, 1980), over("infrate", 1971, 1980), over("industry", 1971, 1980), over("schooling", 1970, 1975), over("invest70", 1980)],
      fit: { from: 1981, to: 1990 },
    },
  };

  it("finds the weights of R's Synth within 0.02, and in fact within 0.006", () => {
    const published = { USA: 0.21624982, Austria: 0.414522077, Netherlands: 0.09841208, Switzerland: 0.107654851, Japan: 0.163161172 };
    const answer = answerTo(question);
    expect(answer.control.variant).toBe("cross-validated");
    expect(farthest(weightsOf(answer), published)).toBeLessThan(0.006);
  });

  it("finds their mean effect of -1,555 dollars in 1990-2003 within 2%", () => {
    expect(Math.abs(answerTo(question).control.averageEffect / -1555.1346777620479 - 1)).toBeLessThan(0.02);
  });

  it("finds nothing when the start is set back to before reunification (paper, §4.3)", () => {
    const { inTime, control } = answerTo(question);
    expect("from" in inTime && Math.abs(inTime.averageEffect)).toBeLessThan(0.1 * Math.abs(control.averageEffect));
  });

  it("says which predictors were averaged over what is there", () => {
    const told = answerTo(question).data.notices.averaged.map(({ predictor, units, fewest, asked }) => [predictor.variable, units, fewest, asked]);
    // Schooling is measured every five years: two of the six years from 1980 to 1985.
    expect(told).toContainEqual(["schooling", 17, 2, 6]);
  });
});

describe("estimateEffect on panels with a known answer", () => {
  const mixture = [0.5, 0.3, 0.2];
  const known = (seed: number, noise: number, size = 10) => simulatePanel({ seed, places: 25, times: 24, mixture, noise, effect: { from: 17, size } });
  const predictors = [over("first", 1, 16), over("second", 1, 16), over("outcome", 4), over("outcome", 10), over("outcome", 16)];

  for (const [name, list] of [["predictors", predictors], ["the outcome alone", []]] as const) {
    it(`finds weights and effect exactly with ${name} when the place is a mixture of others`, () => {
      for (const seed of [1, 2, 3]) {
        const answer = answerTo({ panel: known(seed, 1), outcome: "outcome", treated: "P0", from: 17, predictors: list });
        expect(farthest(weightsOf(answer), { P1: 0.5, P2: 0.3, P3: 0.2 })).toBeLessThan(0.001);
        answer.data.after.forEach((time) => expect(answer.control.actual[time] - answer.control.synthetic[time]).toBeCloseTo(10, 2));
        expect(answer.conclusion).toEqual({ kind: "stands-out", direction: "higher" });
        expect(answer.inSpace.pValue).toBe(1 / 25);
      }
    });
  }

  it("does not depend on the units in which predictors are measured", () => {
    const panel = known(4, 1);
    const changed = { ...panel, variables: new Map([...panel.variables, ["first", (panel.variables.get("first") ?? new Float64Array()).map((value) => 1000 * value)]]) };
    const ask = (of: Panel) => weightsOf(answerTo({ panel: of, outcome: "outcome", treated: "P0", from: 17, predictors }));
    expect(farthest(ask(changed), ask(panel))).toBeLessThan(1e-6);
  });

  it("does not depend on the order of the places", () => {
    const panel = simulatePanel({ seed: 5, places: 15, times: 20, noise: 2 });
    const turned = turnAround(panel);
    const ask = (of: Panel) => answerTo({ panel: of, outcome: "outcome", treated: "P0", from: 15 });
    expect(farthest(weightsOf(ask(turned)), weightsOf(ask(panel)))).toBeLessThan(1e-6);
    expect(ask(turned).inSpace.pValue).toBe(ask(panel).inSpace.pValue);
  });

  it("says that nothing can be said when nothing happened to a place like the others", () => {
    const found = answerTo({ panel: simulatePanel({ seed: 6, places: 25, times: 24, noise: 2 }), outcome: "outcome", treated: "P0", from: 17 });
    expect(found.conclusion.kind).toBe("nothing-can-be-said");
  });

  it("names every reason for doubt", () => {
    const few = answerTo({ panel: simulatePanel({ seed: 7, places: 6, times: 9, noise: 2 }), outcome: "outcome", treated: "P0", from: 4 });
    expect(few.conclusion).toMatchObject({ kind: "nothing-can-be-said", reasons: expect.arrayContaining(["too-few-places", "too-few-times-before"]) });
    expect(few.inTime).toEqual({ missing: "too-few-times-before" });
  });
});

describe("estimateEffect with something wrong", () => {
  const panel = simulatePanel({ seed: 8, places: 6, times: 10 });
  const question: EffectQuestion = { panel, outcome: "outcome", treated: "P0", from: 7 };
  const reasons = (changed: Partial<EffectQuestion>) => {
    const answer = estimateEffect({ ...question, ...changed });
    return "missing" in answer ? answer.faults.map(({ reason }) => reason) : "answered";
  };
  const without = (keep: (unit: number, time: number) => boolean, variable = "outcome"): Panel => ({
    ...panel,
    variables: new Map([...panel.variables].map(([name, cells]) => [name, name === variable ? cells.map((value, cell) => (keep(Math.floor(cell / 10), (cell % 10) + 1) ? value : NaN)) : cells])),
  });

  it("tells all faults of a question at once", () => {
    expect(reasons({ treated: "X", outcome: "y", from: 30, exclude: ["Z"], predictors: [over("q", 90)] })).toEqual([
      "unknown-place",
      "unknown-place",
      "unknown-variable",
      "unknown-variable",
      "start-after-panel",
      "window-outside-panel",
    ]);
  });

  it("wants figures before and after the start", () => {
    expect(reasons({ from: 1 })).toEqual(["start-before-panel"]);
    expect(reasons({ from: 2 })).toEqual(["too-few-times-before"]);
    expect(reasons({ from: 11 })).toEqual(["start-after-panel"]);
    expect(reasons({ fit: { from: 5, to: 8 } })).toEqual(["fit-after-start"]);
    expect(reasons({ panel: without((unit, time) => unit > 0 || time < 7) })).toEqual(["no-outcome"]);
    expect(reasons({ panel: without((unit, time) => unit > 0 || time > 5) })).toEqual(["too-few-times-before"]);
  });

  it("wants at least two other places with all figures", () => {
    expect(reasons({ exclude: ["P1", "P2", "P3", "P4"] })).toEqual(["too-few-places"]);
    expect(reasons({ panel: without((unit) => unit < 2) })).toEqual(["too-few-places"]);
    expect(reasons({ exclude: ["P0"] })).toEqual(["excludes-itself"]);
  });

  it("wants predictors that differ between places", () => {
    const constant = { ...panel, variables: new Map([...panel.variables, ["first", new Float64Array(60).fill(3)]]) };
    expect(reasons({ panel: constant, predictors: [over("first", 1, 6)] })).toEqual(["no-predictors-left"]);
    expect(reasons({ panel: without(() => false, "first"), predictors: [over("first", 1, 6)] })).toEqual(["no-predictors-left"]);
    expect(reasons({ predictors: [over("first", 1)], training: { predictors: [], fit: { from: 1, to: 4 } } })).toEqual(["training-not-parallel"]);
  });

  it("leaves out places with gaps, and says so", () => {
    const answer = answerTo({ ...question, panel: without((unit, time) => !(unit === 2 && time === 3)) });
    expect(answer.data.notices.leftOut).toEqual([{ unit: "P2", reason: "no-outcome", subject: "3" }]);
    expect(Object.keys(weightsOf(answer))).toEqual(["P1", "P3", "P4", "P5"]);
  });

  it("passes over moments at which the place itself has no figure, and says so", () => {
    const answer = answerTo({ ...question, panel: without((unit, time) => !(unit === 0 && time === 3)) });
    expect(answer.data.notices.skippedTimes).toEqual([3]);
    expect(answer.data.fit).toHaveLength(5);
  });

  it("never throws and never gives a number that is none, whatever the figures", () => {
    const value = fc.oneof({ weight: 6, arbitrary: fc.double({ min: -1e6, max: 1e6, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(NaN) }, { weight: 2, arbitrary: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(value, { minLength: 70, maxLength: 70 }), fc.array(value, { minLength: 70, maxLength: 70 }), fc.integer({ min: 0, max: 12 }), fc.boolean(), (outcome, other, from, withPredictors) => {
        const random: Panel = {
          units: ["A", "B", "C", "D", "E", "F", "G"],
          times: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
          variables: new Map([["outcome", Float64Array.from(outcome)], ["other", Float64Array.from(other)]]),
        };
        const answer = estimateEffect({ panel: random, outcome: "outcome", treated: "A", from, predictors: withPredictors ? [over("other", 1, 5), over("outcome", 2)] : [] });
        if ("missing" in answer) return;
        const { control, inSpace, withoutOne } = answer;
        const numbers = [control.averageEffect, control.errorBefore, control.errorAfter, inSpace.pValue, inSpace.ratio, ...inSpace.pValues, ...control.parts, ...withoutOne.map(({ averageEffect }) => averageEffect)];
        expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

function turnAround(panel: Panel): Panel {
  const { length } = panel.times;
  const rows = (cells: Float64Array) => panel.units.map((_, unit) => [...cells.subarray(unit * length, (unit + 1) * length)]);
  return { ...panel, units: panel.units.toReversed(), variables: new Map([...panel.variables].map(([name, cells]) => [name, Float64Array.from(rows(cells).toReversed().flat())])) };
}
