/** Does the set of ranks hold the true rank? */
import { deviationsAt } from "../../src/stats/normal.ts";
import { randomFrom, type Random } from "../../src/stats/random.ts";
import { rankSet, simultaneousRankSets, type Ranked } from "../../src/stats/rank-set.ts";
import type { Check } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { groupAround } from "./groups.ts";
import { reliveEstimate } from "./relived.ts";

const others = 12;

export const rankCoverage: Check = {
  title: "Sets of ranks",
  promise: `A set of ranks holds the true rank of the place in at least 95% of the cases; sets that are made to hold together hold all true ranks at once in at least 95%. Thirteen
municipalities with about as many people are drawn around their real values, for every share and rate in turn. How many of the thirteen ranks the set
holds on average is told beside it.`,
  runs: { full: 15, short: 1 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4005);
    const municipal = figures.filter(({ level, regions }) => level === "municipality" && regions.length > others);
    const groups = municipal.flatMap((figure) => Array.from({ length: runs }, (_, run) => tryGroup(figure, random, run)));
    const part = (of: (group: Group) => number) => ({ found: groups.reduce((sum, group) => sum + of(group), 0) / groups.length, draws: groups.length });
    return [
      { what: "the set of one place holds its rank", ...part(({ isOwnHeld }) => (isOwnHeld ? 1 : 0)), least: 0.95 },
      { what: "sets that hold together hold all ranks", ...part(({ areAllHeld }) => (areAllHeld ? 1 : 0)), least: 0.95 },
      { what: "part of the ranks that is in the set of one place", ...part(({ width }) => width / (others + 1)) },
    ];
  },
};

interface Group {
  readonly isOwnHeld: boolean;
  readonly areAllHeld: boolean;
  readonly width: number;
}

function tryGroup(figure: CountedFigure, random: Random, seed: number): Group {
  const group = groupAround(figure, random, others);
  const truths = group.map((region) => figure.truths[region]);
  const ranked = group.map((region) => asRanked(figure, region, random));
  const [own, all] = [rankSet(ranked, 0, { seed }), simultaneousRankSets(ranked, { seed })];
  if ("missing" in own || "missing" in all) throw new Error(`honesty: no set of ranks for ${figure.indicator.id}; expected one for ${group.length} places`);
  const ranks = truths.map((truth) => 1 + truths.filter((other) => other > truth).length);
  const holds = ({ best, worst }: { best: number; worst: number }, rank: number) => best <= rank && rank <= worst;
  return { isOwnHeld: holds(own, ranks[0]), areAllHeld: all.sets.every((set, place) => holds(set, ranks[place])), width: own.worst - own.best + 1 };
}

/** A 95% interval is twice 1.96 standard errors wide. */
function asRanked(figure: CountedFigure, region: number, random: Random): Ranked {
  const { value, lower, upper } = reliveEstimate(figure, region, random);
  return { value, error: (upper - lower) / (2 * deviationsAt(0.95)) };
}
