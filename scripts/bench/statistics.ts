/** How long the statistics take that look at many figures at once. */
import { adjustForFalseDiscovery } from "../../src/stats/false-discovery.ts";
import { binomialBy } from "../../src/stats/random-counts.ts";
import { normalBy, randomFrom } from "../../src/stats/random.ts";
import { rankSet, simultaneousRankSets } from "../../src/stats/rank-set.ts";
import { shrinkShares } from "../../src/stats/shrinkage.ts";
import { median, milliseconds, timeRuns, type Measured } from "./table.ts";

export async function measureStatistics(): Promise<Measured[]> {
  const random = randomFrom(6001);
  const pValues = Array.from({ length: 60 }, random);
  const ranked = (size: number) => Array.from({ length: size }, () => ({ value: 10 + 2 * normalBy(random), error: 0.5 + random() }));
  const [peers, all] = [ranked(13), ranked(342)];
  const districts = Array.from({ length: 3300 }, () => {
    const denominator = 50 + Math.floor(8000 * random());
    return { numerator: binomialBy(random, denominator, 0.05 + 0.1 * random()), denominator };
  });
  const row = async (what: string, runs: number, run: () => unknown): Promise<Measured> => {
    await timeRuns(Math.min(runs, 20), run);
    return { what, found: milliseconds(median(await timeRuns(runs, run))) };
  };
  return [
    await row("false discovery rate over 60 indicators", 2000, () => adjustForFalseDiscovery(pValues)),
    await row("rank set of one place among 13, 1,000 draws", 100, () => rankSet(peers, 0)),
    await row("rank set of one place among 342, 1,000 draws", 10, () => rankSet(all, 0)),
    await row("rank sets of 342 places that hold together, 1,000 draws", 3, () => simultaneousRankSets(all)),
    await row("shrunk estimates of 3,300 districts with limits", 10, () => shrinkShares(districts)),
  ];
}
