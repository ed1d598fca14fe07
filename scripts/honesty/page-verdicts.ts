/** Does a page that sets all its figures against the group keep to 1 false difference in 20? */
import { compareWithGroup } from "../../src/comparison/against-group.ts";
import { falseDiscoveryRate } from "../../src/comparison/outcome-of-difference.ts";
import { adjustForFalseDiscovery } from "../../src/stats/false-discovery.ts";
import { indexBy, normalBy, randomFrom, type Random } from "../../src/stats/random.ts";
import type { Check } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { reliveEstimate } from "./relived.ts";

const groupSize = 12;
/** Places of a group differ by a tenth of their figure, and places that truly differ by half of it. */
const [usualSpread, trueDifference] = [0.1, 0.5];

export const pageVerdicts: Check = {
  title: "Verdicts of a page",
  promise: `Of the figures that a page calls different from the group, at most 1 in 20 is chance. For every page a municipality and twelve others are drawn, with their real numbers of people and the
real rounding of each share and rate. The twelve differ among themselves for reasons of their own; the municipality is truly at the mean of such places, or, for half of the figures of the second kind of page, truly
half as high again. Told as well: how often one figure by itself is below p = 0.05.`,
  runs: { full: 2000, short: 40 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4117);
    const ofPlaces = figures.filter(({ level }) => level === "municipality");
    const none = Array.from({ length: runs }, () => judge(ofPlaces, () => false, random));
    const half = Array.from({ length: runs }, () => judge(ofPlaces, (index) => index % 2 === 0, random));
    const sum = (pages: readonly Page[], of: (page: Page) => number) => pages.reduce((total, page) => total + of(page), 0);
    return [
      { what: "pages without any true difference that call at least one", found: sum(none, (page) => (page.called > 0 ? 1 : 0)) / runs, most: falseDiscoveryRate, draws: runs },
      { what: "called by chance, of all that pages with half true differences call", found: sum(half, ({ wrong, called }) => wrong / Math.max(1, called)) / runs, most: falseDiscoveryRate, draws: runs },
      { what: "true differences that are called", found: sum(half, ({ called, wrong }) => called - wrong) / sum(half, (page) => page.truly) },
      { what: "single figures without a true difference below p = 0.05", found: sum(none, (page) => page.below) / sum(none, (page) => page.tested), most: 0.05, draws: runs },
    ];
  },
};

interface Page {
  readonly tested: number;
  readonly called: number;
  readonly wrong: number;
  readonly truly: number;
  readonly below: number;
}

function judge(figures: readonly CountedFigure[], isDifferent: (index: number) => boolean, random: Random): Page {
  const tested = figures.flatMap((figure, index) => {
    const p = drawComparison(figure, isDifferent(index), random);
    return p === undefined ? [] : [{ p, isTrue: isDifferent(index) }];
  });
  const corrected = adjustForFalseDiscovery(tested.map(({ p }) => p));
  if ("missing" in corrected) throw new Error("honesty/page-verdicts: a p value outside 0 to 1");
  const called = tested.filter((_, index) => corrected.adjusted[index] <= falseDiscoveryRate);
  return {
    tested: tested.length,
    called: called.length,
    wrong: called.filter(({ isTrue }) => !isTrue).length,
    truly: tested.filter(({ isTrue }) => isTrue).length,
    below: tested.filter(({ p }) => p < 0.05).length,
  };
}

/** The p value of one made-up figure; undefined where nothing can be compared. */
function drawComparison(figure: CountedFigure, isDifferent: boolean, random: Random): number | undefined {
  const drawPlace = () => figure.regions[indexBy(random, figure.regions.length)];
  const middle = figure.truths[drawPlace()];
  const within = (truth: number) => (figure.kind === "share" ? Math.min(1, Math.max(0, truth)) : Math.max(0, truth));
  const own = reliveEstimate(figure, drawPlace(), random, within(middle * (isDifferent ? 1 + trueDifference : 1)));
  const others = Array.from({ length: groupSize }, () => reliveEstimate(figure, drawPlace(), random, within(middle * (1 + usualSpread * normalBy(random)))).value);
  const found = compareWithGroup(own, others);
  return "missing" in found ? undefined : found.p;
}
