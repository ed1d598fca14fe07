/**
 * What is said of expected values, in both languages.
 *
 * Never why, never praise or blame: a figure fits, lies just outside or outside
 * what one would expect, and what the features do not explain stays unexplained.
 */
import type { Standing } from "../../comparison/expected-here.ts";
import type { NoExpectationReason } from "../../figures/expectation.ts";
import { inBothLanguages } from "../texts/both-languages.ts";

interface ExpectedTexts {
  readonly title: string;
  readonly range: (lower: string, upper: string) => string;
  /** Follows the sentence about the value. People are counted, all else is measured. */
  readonly standing: Readonly<Record<Standing, (place: string, range: string, isCounted: boolean) => string>>;
  readonly usual: (place: string, range: string, period: string) => string;
  readonly features: (list: string) => string;
  readonly explained: (percentage: string) => string;
  readonly coverage: (percentage: string) => string;
  readonly leftOver: string;
  readonly without: Readonly<Record<NoExpectationReason, string>>;
}

const nl: ExpectedTexts = {
  title: "Wat zou u verwachten?",
  range: (lower, upper) => `${lower} tot ${upper}`,
  standing: {
    fits: (place) => `; dat past bij een gemeente als ${place}`,
    "just-below": (place, range) => `; dat is net onder wat u zou verwachten bij een gemeente als ${place} (${range})`,
    "just-above": (place, range) => `; dat is net boven wat u zou verwachten bij een gemeente als ${place} (${range})`,
    below: (place, range) => `; dat is minder dan u zou verwachten bij een gemeente als ${place} (${range})`,
    above: (place, range) => `; dat is meer dan u zou verwachten bij een gemeente als ${place} (${range})`,
  },
  usual: (place, range, period) => `Van de gemeenten als ${place} komen er 8 van de 10 uit op ${range} (${period}).`,
  features: (list) => `Dat volgt uit kenmerken van de gemeente. Het zwaarst tellen: ${list}.`,
  explained: (percentage) => `Alle kenmerken samen verklaren ${percentage} van de verschillen tussen gemeenten.`,
  coverage: (percentage) => `Nagemeten: ${percentage} van de gemeenten ligt binnen de eigen grenzen.`,
  leftOver: "De rest is niet vanzelf verdienste of fout. Het kan toeval zijn, beleid, een andere manier van registreren, of iets wat niemand meet.",
  without: {
    "is-axis": "Dit cijfer is zelf een van de kenmerken waarmee we bepalen wat u zou verwachten, of bijna hetzelfde. Daarom verwachten we hier niets.",
    "other-form": "Dit is een andere vorm van een cijfer waarbij wel staat wat u zou verwachten.",
    "structure-says-nothing": "De kenmerken van een gemeente zeggen bijna niets over dit cijfer: ze verklaren minder dan 5% van de verschillen. Daarom verwachten we hier niets.",
    "too-few-places": "Te weinig gemeenten hebben dit cijfer om te zeggen wat u zou verwachten.",
    "same-everywhere": "Dit cijfer is overal hetzelfde.",
    "no-features": "De kenmerken om te zeggen wat u zou verwachten ontbreken in deze stand.",
  },
};

const en: ExpectedTexts = {
  title: "What would you expect?",
  range: (lower, upper) => `${lower} to ${upper}`,
  standing: {
    fits: (place) => `; that fits a municipality like ${place}`,
    "just-below": (place, range) => `; that is just below what you would expect of a municipality like ${place} (${range})`,
    "just-above": (place, range) => `; that is just above what you would expect of a municipality like ${place} (${range})`,
    below: (place, range, isCounted) => `; that is ${isCounted ? "fewer" : "less"} than you would expect of a municipality like ${place} (${range})`,
    above: (place, range) => `; that is more than you would expect of a municipality like ${place} (${range})`,
  },
  usual: (place, range, period) => `Of municipalities like ${place}, 8 in 10 have ${range} (${period}).`,
  features: (list) => `That follows from features of the municipality. What weighs most: ${list}.`,
  explained: (percentage) => `All features together explain ${percentage} of the differences between municipalities.`,
  coverage: (percentage) => `Measured: ${percentage} of municipalities lie within their own limits.`,
  leftOver: "The rest is not automatically merit or fault. It may be chance, policy, another way of registering, or something nobody measures.",
  without: {
    "is-axis": "This figure is itself one of the features from which we say what you would expect, or nearly the same. So we expect nothing here.",
    "other-form": "This is another form of a figure that does say what you would expect.",
    "structure-says-nothing": "The features of a municipality say next to nothing about this figure: they explain less than 5% of the differences. So we expect nothing here.",
    "too-few-places": "Too few municipalities have this figure to say what you would expect.",
    "same-everywhere": "This figure is the same everywhere.",
    "no-features": "The features to say what you would expect are missing from this snapshot.",
  },
};

export const expectedTexts = inBothLanguages(nl, en);
