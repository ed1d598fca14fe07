/** Do the limits beside shares and rates hold the truth as often as they say? */
import { randomFrom, type Random } from "../../src/stats/random.ts";
import type { Check, Outcome } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { reliveEstimate } from "./relived.ts";

export const figureIntervals: Check = {
  title: "Limits of shares and rates",
  promise: `The 95% limits beside a share or a rate hold the truth in 95 ± 1% of the cases. Every share and rate of every municipality and every district is drawn anew
around its real value, among its real number of people, and goes through the function that the pages use. For a single small place the limits of a count cannot hold exactly 95%; the promise
is about all places together. Below ten expected cases the limits of a rate are exact, which is at least 95% and in practice more; and where the source rounds, the
limits are widened to hold the rounding, which again is more. There at least 95% is promised, and the surplus told.`,
  runs: { full: 10, short: 1 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4001);
    const tallies = new Map<string, Tally>();
    for (const figure of figures) for (const region of figure.regions) tally(tallies, figure, region, runs, random);
    return [...tallies].map(([what, found]) => outcomeOf(what, found)).sort((a, b) => a.what.localeCompare(b.what));
  },
};

interface Tally {
  held: number;
  draws: number;
  readonly isExactlyPromised: boolean;
}

function tally(tallies: Map<string, Tally>, figure: CountedFigure, region: number, runs: number, random: Random): void {
  const group = groupOf(figure, region);
  const found = tallies.get(group.what) ?? { held: 0, draws: 0, isExactlyPromised: group.isExactlyPromised };
  for (let run = 0; run < runs; run++) {
    const estimate = reliveEstimate(figure, region, random);
    const truth = figure.truths[region] * figure.multiplier;
    found.held += estimate.lower <= truth && truth <= estimate.upper ? 1 : 0;
    found.draws++;
  }
  tallies.set(group.what, found);
}

function groupOf(figure: CountedFigure, region: number): { readonly what: string; readonly isExactlyPromised: boolean } {
  const places = figure.level === "municipality" ? "municipalities" : "districts";
  const { step = 0, caseStep = 0 } = figure.block.periods[figure.period];
  if (step > 0 || caseStep > 0) return { what: `${figure.kind}s rounded by the source, ${places}`, isExactlyPromised: false };
  if (figure.kind === "share") return { what: `shares, ${places}`, isExactlyPromised: true };
  const isFew = figure.truths[region] * figure.bases[region] < 10;
  return { what: `rates with ${isFew ? "fewer than ten" : "ten or more"} cases expected, ${places}`, isExactlyPromised: !isFew };
}

function outcomeOf(what: string, { held, draws, isExactlyPromised }: Tally): Outcome {
  return { what, found: held / draws, draws, ...(isExactlyPromised ? { least: 0.94, most: 0.96 } : { least: 0.95 }) };
}
