/** How often does a trend appear where there is none? */
import { randomFrom, type Random } from "../../src/stats/random.ts";
import { recentTrend, recentTrendOfShares, trendPoints, type RecentTrend } from "../../src/stats/recent-trend.ts";
import type { Check, Outcome } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { reliveCases, reliveEstimate } from "./relived.ts";

const stated = 0.002;

export const trendAlarms: Check = {
  title: "Trend where there is none",
  promise: `A figure that stands still is called rising or falling in at most 0.2% of the cases. For every municipality and every share and rate five years are drawn around one and the same
value and go through both forms of the test. With a value that truly rises by 3% a year the same is done; how often that is seen is told beside it. Where fewer than ten
cases a year are expected the limits are lopsided and the promise is not made: it is told.`,
  runs: { full: 5, short: 1 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4004);
    const tallies = new Map<string, { seen: number; draws: number }>();
    const add = (what: string, outcome: ReturnType<typeof recentTrend>) => {
      const tally = tallies.get(what) ?? { seen: 0, draws: 0 };
      if (!("missing" in outcome)) tallies.set(what, { seen: tally.seen + (isSeen(outcome) ? 1 : 0), draws: tally.draws + 1 });
    };
    for (const figure of figures.filter(({ level }) => level === "municipality"))
      for (const region of figure.regions) for (let run = 0; run < runs; run++) tryPlace(figure, region, random, add);
    return [...tallies].map(([what, { seen, draws }]): Outcome => ({ what, found: seen / draws, draws, ...(what.startsWith(still) ? { most: stated } : {}) }));
  },
};

const still = "standing still";

function tryPlace(figure: CountedFigure, region: number, random: Random, add: (what: string, outcome: ReturnType<typeof recentTrend>) => void): void {
  const truth = figure.truths[region];
  const isFew = truth * figure.bases[region] < 10;
  const years = (growth: number) => Array.from({ length: trendPoints }, (_, year) => Math.min(truth * (1 + growth * year), figure.kind === "share" ? 1 : Infinity));
  const limits = (growth: number) => recentTrend(years(growth).map((own) => reliveEstimate(figure, region, random, own)));
  add(isFew ? "with fewer than ten cases, with limits" : `${still}, with limits`, limits(0));
  if (isFew) return;
  add("rising by 3% a year, with limits", limits(0.03));
  if (figure.kind !== "share") return;
  const denominator = figure.bases[region];
  const counts = years(0).map((own) => ({ numerator: reliveCases(figure, region, random, own), denominator }));
  add(`${still}, of shares`, recentTrendOfShares(counts));
}

function isSeen({ direction }: RecentTrend): boolean {
  return direction !== "none-seen";
}
