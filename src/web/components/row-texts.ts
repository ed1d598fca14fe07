/** Words around a row of figures, in both languages. */
import { inBothLanguages } from "../texts/both-languages.ts";

interface RowTexts {
  readonly country: string;
  readonly margin: (lower: string, upper: string) => string;
  readonly sentenceMargin: (lower: string, upper: string) => string;
  readonly fewData: string;
  /** What was published before the division changed. */
  readonly beforeChange: (value: string, year: string, limits: readonly [string, string] | undefined) => string;
  readonly roundedTo: (step: string) => string;
  readonly wholePercents: string;
  readonly onlyYear: (year: string) => string;
  readonly noSeries: string;
  readonly inCountryCount: (count: string) => string;
  readonly inCountryValue: (value: string) => string;
  readonly sameAsCountry: string;
  /** Beside the bracket on a strip. */
  readonly expected: string;
  readonly placesWithout: (count: string, isOne: boolean) => string;
  readonly otherPlacesWithout: (count: string, isOne: boolean) => string;
  readonly more: string;
  readonly moreOf: (title: string) => string;
  readonly whatMeasures: string;
  readonly outOf: string;
  readonly outOfText: (numerator: string, denominator: string) => string;
  readonly mind: string;
  readonly breaks: string;
  readonly source: string;
  readonly table: string;
  readonly asOf: (date: string) => string;
  readonly takeAway: string;
  readonly chart: string;
  readonly course: string;
  readonly aboutIndicator: string;
  readonly permanent: string;
  readonly cite: string;
  readonly tableCaption: (title: string, place: string) => string;
  readonly year: string;
  readonly middleOf: (group: string) => string;
  readonly planned: string;
  /** Beside an open dot. */
  readonly plannedShort: string;
  readonly stripLabel: (parts: { title: string; own: string; count: string; lowest: string; highest: string; year: string; expected: string }) => string;
  readonly trendLabel: (place: string, points: string) => string;
  /** At a break in a chart. */
  readonly otherCounting: string;
  readonly onFirstDay: (year: string) => string;
  readonly recalculated: (former: string) => string;
  readonly absolute: string;
  readonly budget: string;
}

const nl: RowTexts = {
  country: "Nederland",
  margin: (lower, upper) => `marge ${lower}–${upper}`,
  sentenceMargin: (lower, upper) => `Door toeval kan het ook ${lower} tot ${upper} zijn`,
  fewData: "Weinig gegevens, dus toeval telt zwaar. ",
  beforeChange: (value, year, limits) => `Voor de gemeente zoals die in ${year} was, is het ${value}${limits ? ` (${limits[0]} tot ${limits[1]})` : ""}.`,
  roundedTo: (step) => `afgerond op ${step}`,
  wholePercents: "afgerond op hele procenten",
  onlyYear: (year) => `Alleen ${year} beschikbaar`,
  noSeries: "Geen reeks beschikbaar",
  inCountryCount: (count) => `; in heel Nederland zijn dat er ${count}`,
  inCountryValue: (value) => `; in heel Nederland is dat ${value}`,
  sameAsCountry: "; in heel Nederland is dat evenveel",
  expected: "verwacht",
  placesWithout: (count, isOne) => `${count} ${isOne ? "gemeente" : "gemeenten"} zonder cijfer.`,
  otherPlacesWithout: (count, isOne) => (isOne ? "Eén andere gemeente heeft ook geen cijfer." : `Ook ${count} andere gemeenten hebben geen cijfer.`),
  more: "Uitleg, bron en tabel",
  moreOf: (title) => `: ${title}`,
  whatMeasures: "Wat meet dit?",
  outOf: "Teller en noemer",
  outOfText: (numerator, denominator) => `Geteld: ${numerator}. Vergeleken met: ${denominator}.`,
  mind: "Waar moet u op letten?",
  breaks: "Niet te vergelijken",
  source: "Bron",
  table: "Tabel",
  asOf: (date) => `Stand van ${date}`,
  takeAway: "Meenemen",
  chart: "Strook",
  course: "Verloop",
  aboutIndicator: "Alle gemeenten en de kaart",
  permanent: "Vaste link naar deze stand",
  cite: "Citeer dit cijfer",
  tableCaption: (title, place) => `${title}: ${place} door de jaren`,
  year: "Jaar",
  middleOf: (group) => `Midden van ${group}`,
  planned: "Begroot",
  plannedShort: "begroot",
  stripLabel: ({ title, own, count, lowest, highest, year, expected }) =>
    `${title}, ${year}: ${own}. ${count} gemeenten tussen ${lowest} en ${highest}.${expected && ` Verwacht: ${expected}.`}`,
  trendLabel: (place, points) => `Verloop in ${place}. ${points}.`,
  otherCounting: "andere telling",
  onFirstDay: (year) => `1\u00a0januari\u00a0${year}`,
  recalculated: (former) => `Jaren vóór de herindeling zijn omgerekend naar de gemeente van nu, uit de cijfers van ${former}.`,
  absolute: "In aantallen",
  budget: "De begroting",
};

const en: RowTexts = {
  country: "Netherlands",
  margin: (lower, upper) => `margin ${lower}–${upper}`,
  sentenceMargin: (lower, upper) => `By chance it may also be ${lower} to ${upper}`,
  fewData: "Few data, so chance weighs heavily. ",
  beforeChange: (value, year, limits) => `For the municipality as it was in ${year} it is ${value}${limits ? ` (${limits[0]} to ${limits[1]})` : ""}.`,
  roundedTo: (step) => `rounded to ${step}`,
  wholePercents: "rounded to whole percents",
  onlyYear: (year) => `Only ${year} available`,
  noSeries: "No series available",
  inCountryCount: (count) => `; in the Netherlands as a whole that is ${count}`,
  inCountryValue: (value) => `; in the Netherlands as a whole it is ${value}`,
  sameAsCountry: "; in the Netherlands as a whole it is the same",
  expected: "expected",
  placesWithout: (count, isOne) => `${count} ${isOne ? "municipality" : "municipalities"} without a figure.`,
  otherPlacesWithout: (count, isOne) => (isOne ? "One other municipality has no figure either." : `${count} other municipalities have no figure either.`),
  more: "Explanation, source and table",
  moreOf: (title) => `: ${title}`,
  whatMeasures: "What does this measure?",
  outOf: "Numerator and denominator",
  outOfText: (numerator, denominator) => `Counted: ${numerator}. Compared with: ${denominator}.`,
  mind: "What should you mind?",
  breaks: "Not to be compared",
  source: "Source",
  table: "Table",
  asOf: (date) => `As of ${date}`,
  takeAway: "Take away",
  chart: "Strip",
  course: "Course",
  aboutIndicator: "All municipalities and the map",
  permanent: "Permanent link to this snapshot",
  cite: "Cite this figure",
  tableCaption: (title, place) => `${title}: ${place} through the years`,
  year: "Year",
  middleOf: (group) => `Middle of ${group}`,
  planned: "Budget",
  plannedShort: "budget",
  stripLabel: ({ title, own, count, lowest, highest, year, expected }) =>
    `${title}, ${year}: ${own}. ${count} municipalities between ${lowest} and ${highest}.${expected && ` Expected: ${expected}.`}`,
  trendLabel: (place, points) => `Course in ${place}. ${points}.`,
  otherCounting: "counted differently",
  onFirstDay: (year) => `1\u00a0January\u00a0${year}`,
  recalculated: (former) => `Years before the re-division are converted to the municipality of today, from the figures of ${former}.`,
  absolute: "In numbers",
  budget: "The budget",
};

export const rowTexts = inBothLanguages(nl, en);
