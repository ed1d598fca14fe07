/**
 * The sentences of a finding, in both languages. At most two, never why, never whether
 * it is good. A test holds every one of them, word for word (finding-texts.test.ts).
 */
import { inBothLanguages } from "../texts/both-languages.ts";

/** What is filled in; all of it written already. */
export interface DiffersParts {
  /** "In 2022", "Op 1 januari 2024". */
  readonly when: string;
  readonly place: string;
  /** With its unit: "11,5% van de jongeren". */
  readonly value: string;
  /** "de 12 gemeenten die op Deventer lijken". */
  readonly group: string;
  readonly mean: string;
  readonly amount: string;
  readonly lower: string;
  readonly upper: string;
  readonly isUsual: boolean;
}

export interface OutsideParts {
  readonly when: string;
  readonly place: string;
  readonly value: string;
  /** "; dat is minder dan u zou verwachten bij een gemeente als Deventer (11,6% tot 16,9%)". */
  readonly standing: string;
  /** The wider limits: "10,1% tot 18,8%". */
  readonly range: string;
}

export interface ChangedParts {
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly first: string;
  /** With its unit. */
  readonly last: string;
  readonly group: string;
  readonly groupFirst: string;
  readonly groupLast: string;
}

/** How one says of a figure that it is more: of a count of people, of a value, of a distance. */
export type Wording = "counted" | "valued" | "distance";

interface FindingTexts {
  readonly comparatives: Readonly<Record<Wording, Readonly<Record<"higher" | "lower" | "rising" | "falling", string>>>>;
  /** Behind a comparative, where there is room. */
  readonly thanGroup: string;
  readonly thanExpected: string;
  readonly nothingSpecialHeadline: string;
  readonly inYear: (year: string) => string;
  readonly onFirstDay: (year: string) => string;
  readonly firstDay: (year: string) => string;
  readonly provisional: (value: string) => string;
  /** Of the group all have a figure, or only some. */
  readonly wholeGroup: (group: string) => string;
  readonly partOfGroup: (places: string, group: string) => string;
  readonly differs: (parts: DiffersParts) => string;
  readonly outside: (parts: OutsideParts) => string;
  readonly changed: (parts: ChangedParts) => string;
  readonly nothingSpecial: (parts: { readonly compared: string; readonly usual: string; readonly group: string; readonly isAll: boolean }) => string;
}

const nl: FindingTexts = {
  comparatives: {
    counted: { higher: "meer", lower: "minder", rising: "toegenomen", falling: "afgenomen" },
    valued: { higher: "hoger", lower: "lager", rising: "gestegen", falling: "gedaald" },
    distance: { higher: "groter", lower: "kleiner", rising: "gegroeid", falling: "gekrompen" },
  },
  thanGroup: "dan de groep",
  thanExpected: "dan verwacht",
  nothingSpecialHeadline: "Meestal gewoon voor deze groep",
  inYear: (year) => `In ${year}`,
  onFirstDay: (year) => `Op 1 januari ${year}`,
  firstDay: (year) => `1 januari ${year}`,
  provisional: (value) => `${value} (voorlopig)`,
  wholeGroup: (group) => `de ${group}`,
  partOfGroup: (places, group) => `${places} van de ${group}`,
  differs: ({ when, place, value, group, mean, amount, lower, upper, isUsual }) =>
    `${when} was het in ${place} ${value}; bij ${group} was het gemiddeld ${mean}. Het verschil is ongeveer ${amount} (marge ${lower} tot ${upper}), ${isUsual ? "binnen" : "buiten"} wat in deze groep gewoon is.`,
  outside: ({ when, place, value, standing, range }) =>
    `${when} was het in ${place} ${value}${standing}. Van de gemeenten als ${place} komen er 19 van de 20 uit op ${range}.`,
  changed: ({ from, to, place, first, last, group, groupFirst, groupLast }) =>
    `Tussen ${from} en ${to} ging het in ${place} van ${first} naar ${last}. Bij ${group} ${groupFirst === groupLast ? `bleef het gemiddeld ${groupLast}` : `ging het gemiddeld van ${groupFirst} naar ${groupLast}`}.`,
  nothingSpecial: ({ compared, usual, group, isAll }) =>
    isAll
      ? `Alle ${compared} cijfers die we konden vergelijken, liggen binnen wat gewoon is bij de ${group}.`
      : `Van de ${compared} cijfers die we konden vergelijken, liggen er ${usual} binnen wat gewoon is bij de ${group}. Bij zo veel cijfers ligt er altijd wel eens één buiten.`,
};

const en: FindingTexts = {
  comparatives: {
    counted: { higher: "higher", lower: "lower", rising: "rising", falling: "falling" },
    valued: { higher: "higher", lower: "lower", rising: "rising", falling: "falling" },
    distance: { higher: "longer", lower: "shorter", rising: "growing", falling: "shrinking" },
  },
  thanGroup: "than the group",
  thanExpected: "than expected",
  nothingSpecialHeadline: "Mostly usual for this group",
  inYear: (year) => `In ${year}`,
  onFirstDay: (year) => `On 1 January ${year}`,
  firstDay: (year) => `1 January ${year}`,
  provisional: (value) => `${value} (provisional)`,
  wholeGroup: (group) => `the ${group}`,
  partOfGroup: (places, group) => `${places} of the ${group}`,
  differs: ({ when, place, value, group, mean, amount, lower, upper, isUsual }) =>
    `${when} it was ${value} in ${place}; in ${group} it was ${mean} on average. The difference is about ${amount} (margin ${lower} to ${upper}), ${isUsual ? "within" : "outside"} what is usual in this group.`,
  outside: ({ when, place, value, standing, range }) => `${when} it was ${value} in ${place}${standing}. Of municipalities like ${place}, 19 in 20 have ${range}.`,
  changed: ({ from, to, place, first, last, group, groupFirst, groupLast }) =>
    `Between ${from} and ${to} it went from ${first} to ${last} in ${place}. In ${group} ${groupFirst === groupLast ? `it stayed at ${groupLast} on average` : `it went from ${groupFirst} to ${groupLast} on average`}.`,
  nothingSpecial: ({ compared, usual, group, isAll }) =>
    isAll
      ? `All ${compared} figures that we could compare lie within what is usual in the ${group}.`
      : `Of the ${compared} figures that we could compare, ${usual} lie within what is usual in the ${group}. With so many figures there is always one outside.`,
};

export const findingTexts = inBothLanguages(nl, en);
