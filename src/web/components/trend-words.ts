/**
 * Does the figure lean up or down over the last five years, in one sentence? Never
 * whether that is good; and where it cannot be calculated, why.
 */
import { ownTrend } from "../../comparison/recent-change.ts";
import type { PlaceFigure } from "../../comparison/place-figure.ts";
import type { TrendDirection, TrendMissing } from "../../stats/recent-trend.ts";
import type { Language } from "../../terms/bilingual.ts";
import { periodLabel } from "../../terms/period.ts";
import { inBothLanguages } from "../texts/both-languages.ts";

interface TrendTexts {
  readonly heading: string;
  readonly directions: Readonly<Record<TrendDirection, (from: string, to: string) => string>>;
  readonly missing: Readonly<Record<TrendMissing, string>>;
}

const nl: TrendTexts = {
  heading: "Stijgt of daalt het?",
  directions: {
    rising: (from, to) => `Van ${from} tot en met ${to} steeg het cijfer, meer dan toeval verklaart.`,
    falling: (from, to) => `Van ${from} tot en met ${to} daalde het cijfer, meer dan toeval verklaart.`,
    "none-seen": (from, to) => `Van ${from} tot en met ${to} is geen duidelijke stijging of daling te zien. Wat er veranderde, kan toeval zijn.`,
  },
  missing: {
    "too-few-points": "Dat is niet te berekenen: er zijn geen 5 jaren op rij die u met elkaar mag vergelijken.",
    "not-a-number": "Dat is niet te berekenen: in een van de laatste 5 jaren is er geen cijfer.",
    "no-limits": "Dat is niet te berekenen: hoeveel toeval er in dit cijfer zit, is niet bekend.",
    "all-or-none": "Dat is niet te berekenen: in een van de jaren gold het voor niemand of voor iedereen.",
  },
};

const en: TrendTexts = {
  heading: "Is it rising or falling?",
  directions: {
    rising: (from, to) => `From ${from} up to and including ${to} the figure rose, by more than chance explains.`,
    falling: (from, to) => `From ${from} up to and including ${to} the figure fell, by more than chance explains.`,
    "none-seen": (from, to) => `From ${from} up to and including ${to} there is no clear rise or fall. What changed may be chance.`,
  },
  missing: {
    "too-few-points": "That cannot be calculated: there are no 5 years in a row that may be compared.",
    "not-a-number": "That cannot be calculated: in one of the last 5 years there is no figure.",
    "no-limits": "That cannot be calculated: how much chance there is in this figure is not known.",
    "all-or-none": "That cannot be calculated: in one of the years it held for nobody or for everybody.",
  },
};

export const trendTexts = inBothLanguages(nl, en);

export function writeTrend(figure: PlaceFigure, language: Language): string {
  const trend = ownTrend(figure);
  const texts = trendTexts[language];
  if ("missing" in trend) return texts.missing[trend.missing];
  return texts.directions[trend.direction](periodLabel(trend.from, language), periodLabel(trend.to, language));
}
