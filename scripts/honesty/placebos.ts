/** When nothing happened, is the placebo p value of a synthetic control what it says? */
import { findBlock } from "../../src/figures/column.ts";
import { kolmogorovSmirnov } from "../../src/stats/kolmogorov-smirnov.ts";
import { gatherMatchingData } from "../../src/stats/matching-data.ts";
import type { Panel, Predictor } from "../../src/stats/panel.ts";
import { placeboInSpace } from "../../src/stats/placebo-in-space.ts";
import { indexBy, randomFrom, type Random } from "../../src/stats/random.ts";
import { simulatePanel } from "../../src/stats/simulated-panel.testing.ts";
import { fitSyntheticControl } from "../../src/stats/synthetic-control.ts";
import type { Check, Outcome } from "./check.ts";
import type { Ground } from "./ground.ts";

const title = "Placebos of an effect";
const places = 20;
const real = "woninginbraken";
// A distance that chance alone gives in fewer than one of a thousand cases is a broken promise.
const leastProbability = 0.001;

export const placebos: Check = {
  title,
  promise: `Where nothing happened, the p value of placebos in space is uniform: 10% of the places has at most 0.10. Of ${places} places drawn by chance one plays the part of the
place in question, from a year drawn by chance; the figures are burglaries in dwellings of real municipalities, where every place had its own course and none was chosen for it, and panels of which
we know that nothing happened. A p value among ${places} places can only be a few different numbers, so within its step it is spread by chance. Told are the probability of the largest distance
to a uniform distribution (Kolmogorov and Smirnov), and how often p is at most 0.10. The place itself and the others are searched for in the same way; with predictors their weights are
looked for anew each time.`,
  runs: { full: 2000, short: 60 },
  measure: (ground, runs) => [
    ...judge("real municipalities, outcome alone", runs, (random) => realPanel(ground, random), []),
    ...judge("made-up panels, outcome alone", runs, madeUpPanel, []),
    ...judge("made-up panels, predictors", Math.ceil(runs / 3), madeUpPanel, ["first", "second"]),
  ],
};

function judge(what: string, runs: number, draw: (random: Random) => Panel, characteristics: readonly string[]): readonly Outcome[] {
  const random = randomFrom(4010 + characteristics.length);
  const values = Array.from({ length: runs }, () => spreadPValue(draw(random), characteristics, random));
  const found = kolmogorovSmirnov(values, (x) => Math.min(1, Math.max(0, x)));
  if ("missing" in found) throw new Error(`${title}: ${found.missing} for ${what}; expected a p value per draw`);
  return [
    { what: `${what}: probability of the distance`, found: found.pValue, least: leastProbability },
    { what: `${what}: p at most 0.10`, found: values.filter((value) => value <= 0.1).length / runs, least: 0.1, most: 0.1, draws: runs },
  ];
}

/** The p value, spread evenly over its step. */
function spreadPValue(panel: Panel, characteristics: readonly string[], random: Random): number {
  const [first] = panel.times;
  const from = panel.times[Math.floor(panel.times.length * (0.5 + 0.3 * random()))];
  const predictors: readonly Predictor[] = characteristics.map((variable) => ({ variable, from: first, to: from - 1 }));
  const data = gatherMatchingData({ panel, outcome: "outcome", treated: panel.units[0], from, predictors });
  if ("missing" in data) throw new Error(`${title}: ${data.missing}; expected a panel without gaps`);
  const control = fitSyntheticControl(data, { place: 0, donors: data.units.slice(1).map((_, index) => index + 1) });
  return placeboInSpace(data, control).pValue - random() / data.units.length;
}

function madeUpPanel(random: Random): Panel {
  return simulatePanel({ seed: indexBy(random, 2 ** 31), places, times: 16 });
}

/** Some municipalities in the order in which chance drew them; the first plays the part. */
function realPanel({ vintage }: Ground, random: Random): Panel {
  const column = vintage.columns.get(real);
  const block = column && findBlock(column, "municipality", vintage.division);
  if (!block) throw new Error(`${title}: the vintage has no municipal figures of ${real}`);
  const width = block.periods.length;
  const complete = vintage.municipalities.flatMap((_, region) => (block.values.subarray(region * width, (region + 1) * width).some(Number.isNaN) ? [] : [region]));
  const drawn = Array.from({ length: places }, () => complete.splice(indexBy(random, complete.length), 1)[0]);
  return {
    units: drawn.map((region) => vintage.municipalities[region].code),
    times: block.periods.map(({ period }) => Number(period.slice(0, 4))),
    variables: new Map([["outcome", Float64Array.from(drawn.flatMap((region) => [...block.values.subarray(region * width, (region + 1) * width)]))]]),
  };
}
