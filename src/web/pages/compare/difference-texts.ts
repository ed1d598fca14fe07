/** Texts of "Is het verschil echt?", in both languages. */
import type { Outcome } from "../../../comparison/outcome-of-difference.ts";
import type { Wording } from "../../findings/finding-texts.ts";
import { inBothLanguages } from "../../texts/both-languages.ts";

interface DifferenceTexts {
  readonly title: string;
  readonly lead: (place: string) => string;
  readonly choose: string;
  readonly show: string;
  readonly heads: (place: string) => { readonly place: string; readonly margin: string; readonly value: string; readonly limits: string; readonly verdict: string };
  readonly caption: (title: string, when: string) => string;
  readonly verdicts: Readonly<Record<Wording, (outcome: Outcome, place: string) => string>>;
  readonly limits: (lower: string, upper: string) => string;
  readonly rowLabel: (place: string, value: string, limits: string) => string;
  readonly axisLabel: (lower: string, upper: string) => string;
  readonly noFigure: string;
  readonly noOwnFigure: (place: string) => string;
  readonly noneToCompare: string;
  readonly stricter: (count: number) => string;
  readonly survey: string;
  readonly counted: string;
  readonly rounded: string;
  readonly withoutChance: string;
  readonly switchOff: string;
  readonly switchOn: string;
}

const nl: DifferenceTexts = {
  title: "Is het verschil echt?",
  lead: (place) => `De lijn is de marge van een cijfer. De lichte baan is de marge van ${place}. Of twee gemeenten verschillen, staat in woorden ernaast.`,
  choose: "Welk cijfer?",
  show: "Toon dit cijfer",
  heads: (place) => ({ place: "Gemeente, op gelijkenis", margin: "Marge in beeld", value: "Cijfer", limits: "Marge", verdict: `Vergeleken met ${place}` }),
  caption: (title, when) => `${title}, ${when}`,
  verdicts: {
    counted: (outcome, place) => (outcome === "alike" ? "niet te onderscheiden" : `${outcome === "higher" ? "meer" : "minder"} dan ${place}`),
    valued: (outcome, place) => (outcome === "alike" ? "niet te onderscheiden" : `${outcome === "higher" ? "hoger" : "lager"} dan ${place}`),
    distance: (outcome, place) => (outcome === "alike" ? "niet te onderscheiden" : `${outcome === "higher" ? "groter" : "kleiner"} dan ${place}`),
  },
  limits: (lower, upper) => `${lower}–${upper}`,
  rowLabel: (place, value, limits) => `${place}: ${value}, marge ${limits}`,
  axisLabel: (lower, upper) => `De schaal loopt van ${lower} tot ${upper}`,
  noFigure: "geen cijfer",
  noOwnFigure: (place) => `${place} heeft dit cijfer niet in deze periode. Kies een ander cijfer.`,
  noneToCompare: "In deze groep is niemand om mee te vergelijken.",
  stricter: (count) => `Marge: 95%. Voor het woord ‘meer’ of ‘minder’ rekenen we strenger, omdat u ${count} keer vergelijkt: van wat we een verschil noemen, is gemiddeld hoogstens 1 op de 20 toeval.`,
  survey: "Dit cijfer komt uit een enquête: niet iedereen is gevraagd. De marge is die van de bron.",
  counted: "Dit cijfer is geteld, niet gevraagd. Toch kent het toeval: in een ander jaar had dezelfde gemeente zonder bijzondere reden iets meer of minder kunnen tellen.",
  rounded: "De bron rondt af; dat zit in de marge.",
  withoutChance: "Toeval telt nu niet mee: elk verschil in de telling heet meer of minder, behalve wat in de afronding van de bron valt.",
  switchOff: "Reken zonder toeval",
  switchOn: "Reken met toeval",
};

const en: DifferenceTexts = {
  title: "Is the difference real?",
  lead: (place) => `The line is the margin of a figure. The pale lane is the margin of ${place}. Whether two municipalities differ is said in words beside it.`,
  choose: "Which figure?",
  show: "Show this figure",
  heads: (place) => ({ place: "Municipality, by likeness", margin: "Margin as a picture", value: "Figure", limits: "Margin", verdict: `Compared with ${place}` }),
  caption: (title, when) => `${title}, ${when}`,
  verdicts: {
    counted: (outcome, place) => (outcome === "alike" ? "cannot be told apart" : `${outcome} than ${place}`),
    valued: (outcome, place) => (outcome === "alike" ? "cannot be told apart" : `${outcome} than ${place}`),
    distance: (outcome, place) => (outcome === "alike" ? "cannot be told apart" : `${outcome === "higher" ? "longer" : "shorter"} than ${place}`),
  },
  limits: (lower, upper) => `${lower}–${upper}`,
  rowLabel: (place, value, limits) => `${place}: ${value}, margin ${limits}`,
  axisLabel: (lower, upper) => `The scale runs from ${lower} to ${upper}`,
  noFigure: "no figure",
  noOwnFigure: (place) => `${place} has no such figure in this period. Choose another figure.`,
  noneToCompare: "There is nobody in this group to compare with.",
  stricter: (count) => `Margin: 95%. For the word ‘higher’ or ‘lower’ we are stricter, because you compare ${count} times: of what we call a difference, on average at most 1 in 20 is chance.`,
  survey: "This figure comes from a survey: not everybody was asked. The margin is that of the source.",
  counted: "This figure was counted, not asked. Chance plays a part all the same: in another year the same municipality could have counted somewhat more or fewer for no particular reason.",
  rounded: "The source rounds; that is part of the margin.",
  withoutChance: "Chance does not count now: every difference in the count is called higher or lower, but for what falls within the rounding of the source.",
  switchOff: "Leave chance out",
  switchOn: "Take chance into account",
};

export const differenceTexts = inBothLanguages(nl, en);
