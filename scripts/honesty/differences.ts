/** Does the interval of a difference hold the true difference, and how often is there none while we see one? */
import { difference } from "../../src/stats/difference.ts";
import { randomFrom, type Random } from "../../src/stats/random.ts";
import type { Check, Outcome } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { groupAround } from "./groups.ts";
import { reliveEstimate } from "./relived.ts";

export const differences: Check = {
  title: "Difference between two places",
  promise: `The interval of a difference between two municipalities holds the true difference in 95 ± 1% of the cases, and two that do not differ are told apart in at
most 5%. Two places with about as many people are drawn at random, for every share and rate: once around their own real values, and once around one and the same value. Where
the source rounds, or fewer than ten cases are expected, the limits of each are wider than 95% asks, and so is the interval of their difference: there at least 95% is promised, and at most 5%.`,
  runs: { full: 400, short: 20 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4002);
    const municipal = figures.filter(({ level }) => level === "municipality");
    const pairs = municipal.flatMap((figure) => Array.from({ length: runs }, () => tryPair(figure, random)));
    return [false, true].flatMap((isWide) => outcomesOf(pairs.filter((pair) => pair.isWide === isWide), isWide));
  },
};

function outcomesOf(pairs: readonly Pair[], isWide: boolean): readonly Outcome[] {
  const which = isWide ? "rounded or few" : "not rounded, ten or more cases";
  const part = (of: (pair: Pair) => boolean) => ({ found: pairs.filter(of).length / pairs.length, draws: pairs.length });
  return [
    { what: `the interval holds the true difference, ${which}`, ...part(({ isHeld }) => isHeld), least: isWide ? 0.95 : 0.94, ...(isWide ? {} : { most: 0.96 }) },
    { what: `told apart while there is no difference, ${which}`, ...part(({ isFalseAlarm }) => isFalseAlarm), most: 0.05 },
  ];
}

interface Pair {
  readonly isWide: boolean;
  readonly isHeld: boolean;
  readonly isFalseAlarm: boolean;
}

function tryPair(figure: CountedFigure, random: Random): Pair {
  const [one, other] = groupAround(figure, random, 1);
  const own = difference(reliveEstimate(figure, one, random), reliveEstimate(figure, other, random));
  const truth = (figure.truths[one] - figure.truths[other]) * figure.multiplier;
  const shared = figure.truths[one];
  const none = difference(reliveEstimate(figure, one, random, shared), reliveEstimate(figure, other, random, shared));
  const { step = 0, caseStep = 0 } = figure.block.periods[figure.period];
  const isFew = [one, other].some((region) => figure.truths[region] * figure.bases[region] < 10);
  return { isWide: step + caseStep > 0 || isFew, isHeld: own.lower <= truth && truth <= own.upper, isFalseAlarm: none.lower > 0 || none.upper < 0 };
}
