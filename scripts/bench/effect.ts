/** One synthetic control with 40 other places, and every placebo that belongs to it. */
import { estimateEffect } from "../../src/stats/estimate-effect.ts";
import type { EffectQuestion } from "../../src/stats/effect-question.ts";
import { gatherMatchingData } from "../../src/stats/matching-data.ts";
import { placeboInSpace } from "../../src/stats/placebo-in-space.ts";
import { simulatePanel } from "../../src/stats/simulated-panel.testing.ts";
import { fitSyntheticControl } from "../../src/stats/synthetic-control.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

const runs = 5;
const limit = 1000;

export async function measureEffect(): Promise<readonly Measured[]> {
  const panel = simulatePanel({ seed: 2, places: 41, times: 31 });
  const question: EffectQuestion = { panel, outcome: "outcome", treated: "P0", from: 20 };
  const at = (variable: string, from: number, to = from) => ({ variable, from, to });
  // As many predictors and moments as California's Proposition 99 has.
  const predictors = [at("first", 1, 19), at("second", 1, 19), ...[3, 7, 11, 15, 19].map((moment) => at("outcome", moment))];
  const onPredictors = { ...question, predictors };
  return [
    row("7 predictors, their weights looked for anew in all 41 places", median(await timeRuns(runs, () => fitWithPlacebos(onPredictors)))),
    row("the same with placebo in time, leaving one out and the wide search", median(await timeRuns(runs, () => estimateEffect(onPredictors)))),
    row("on the outcome alone, with everything", median(await timeRuns(runs, () => estimateEffect(question)))),
  ];
}

function fitWithPlacebos(question: EffectQuestion): void {
  const data = gatherMatchingData(question);
  if ("missing" in data) throw new Error(`bench/effect: ${data.missing}; expected a panel without gaps`);
  placeboInSpace(data, fitSyntheticControl(data, { place: 0, donors: data.units.slice(1).map((_, index) => index + 1) }));
}

function row(what: string, found: number): Measured {
  return { what, found: milliseconds(found), target: "≤ 1,000 ms", ratio: found / limit };
}
