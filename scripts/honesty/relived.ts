/**
 * The same year lived again: a figure as it might have been published, had chance
 * gone otherwise.
 *
 * Cases are drawn around what is taken for the truth, rounded as the source
 * rounds, and put in a block of one cell, so that the checks go through the very
 * functions that the pages use.
 */
import { estimateAt } from "../../src/figures/chance.ts";
import type { Block } from "../../src/figures/column.ts";
import { isEstimate, type Estimate } from "../../src/stats/estimate.ts";
import { binomialBy, poissonBy } from "../../src/stats/random-counts.ts";
import type { Random } from "../../src/stats/random.ts";
import type { CountedFigure } from "./ground.ts";

/** A block with one region and one period, holding what was published this time. */
export function relive(figure: CountedFigure, region: number, random: Random, truth = figure.truths[region]): Block {
  const { block, period, multiplier } = figure;
  const base = figure.bases[region];
  const { step = 0, caseStep = 0 } = block.periods[period];
  const cases = roundTo(casesBy(random, figure.kind, base, truth), caseStep);
  const value = roundTo((cases / base) * multiplier, step);
  return {
    ...block,
    regionCount: 1,
    periods: [block.periods[period]],
    values: Float64Array.of(value),
    base: Float32Array.of(base),
    statuses: Uint8Array.of(0),
  };
}

/** What the page would say of it this time: value and limits, in the unit of the indicator. */
export function reliveEstimate(figure: CountedFigure, region: number, random: Random, truth?: number): Estimate {
  const estimate = estimateAt(figure.indicator, relive(figure, region, random, truth), 0, 0);
  if (!isEstimate(estimate)) throw new Error(`honesty: no limits for ${figure.indicator.id} (${estimate.missing}); expected them where the base is known`);
  return estimate;
}

/** How many would be counted, cases without any rounding. */
export function reliveCases(figure: CountedFigure, region: number, random: Random, truth = figure.truths[region]): number {
  return casesBy(random, figure.kind, figure.bases[region], truth);
}

function casesBy(random: Random, kind: CountedFigure["kind"], base: number, truth: number): number {
  return kind === "share" ? Math.min(base, binomialBy(random, Math.round(base), truth)) : poissonBy(random, base * truth);
}

function roundTo(value: number, step: number): number {
  return step === 0 ? value : Math.round(value / step) * step;
}
