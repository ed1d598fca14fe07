/** Of what a page full of indicators calls different, how much is chance? */
import { difference } from "../../src/stats/difference.ts";
import { adjustForFalseDiscovery } from "../../src/stats/false-discovery.ts";
import { randomFrom, type Random } from "../../src/stats/random.ts";
import { surprise } from "../../src/stats/surprise.ts";
import type { Check } from "./check.ts";
import type { CountedFigure } from "./ground.ts";
import { groupAround } from "./groups.ts";
import { reliveEstimate } from "./relived.ts";

const rate = 0.05;

export const falseDiscoveries: Check = {
  title: "False discoveries on a page",
  promise: `Of the indicators that a page calls different, on average at most 5% are chance. A page compares two municipalities with about as many people on all shares and rates. When they
differ in nothing, at most 5% of the pages may call anything different. When they truly differ on a third of the indicators (the one is a quarter higher), at most 5% of what is called
different may be chance; how many of the true differences are found is told beside it. Without holding the rate, most pages without any difference would call something different: that is told too.`,
  runs: { full: 4000, short: 150 },
  measure: ({ figures }, runs) => {
    const random = randomFrom(4003);
    const municipal = figures.filter(({ level }) => level === "municipality");
    const none = Array.from({ length: runs }, () => tryPage(municipal, random, () => false));
    const third = Array.from({ length: runs }, () => tryPage(municipal, random, (index) => index % 3 === 0));
    return [
      { what: "pages that call something different while nothing is", found: partOf(none, ({ called }) => called > 0), draws: runs, most: rate },
      { what: "the same, without holding the rate", found: partOf(none, ({ smallest }) => smallest < rate), draws: runs },
      { what: "chance among what is called different, a third truly differs", found: meanOf(third, falsePart), draws: runs, most: rate },
      { what: "true differences that are found", found: meanOf(third, ({ called, wrong, differing }) => (called - wrong) / differing), draws: runs },
    ];
  },
};

interface Page {
  readonly called: number;
  readonly wrong: number;
  readonly differing: number;
  readonly smallest: number;
}

function tryPage(figures: readonly CountedFigure[], random: Random, isDifferent: (index: number) => boolean): Page {
  const pValues = figures.map((figure, index) => {
    const [one, other] = groupAround(figure, random, 1);
    const shared = figure.truths[other] * (figure.kind === "share" ? 0.8 : 1);
    const own = isDifferent(index) ? shared * 1.25 : shared;
    return surprise(difference(reliveEstimate(figure, one, random, own), reliveEstimate(figure, other, random, shared)), 0);
  });
  const outcome = adjustForFalseDiscovery(pValues);
  const adjusted = "adjusted" in outcome ? outcome.adjusted : [];
  const called = adjusted.flatMap((p, index) => (p <= rate ? [index] : []));
  const differing = figures.filter((_, index) => isDifferent(index)).length;
  return { called: called.length, wrong: called.filter((index) => !isDifferent(index)).length, differing, smallest: Math.min(...pValues) };
}

function falsePart({ called, wrong }: Page): number {
  return called === 0 ? 0 : wrong / called;
}

function partOf(pages: readonly Page[], is: (page: Page) => boolean): number {
  return pages.filter(is).length / pages.length;
}

function meanOf(pages: readonly Page[], of: (page: Page) => number): number {
  return pages.reduce((sum, page) => sum + of(page), 0) / pages.length;
}
