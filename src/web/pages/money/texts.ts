/** All words of the page about money, in both languages. */
import { inBothLanguages } from "../../texts/both-languages.ts";
import type { Document } from "./ledger.ts";
import type { FieldGroup } from "./task-fields.ts";
import type { SeriesKey } from "./years.ts";

interface MoneyTexts {
  readonly crumb: string;
  readonly allFigures: (place: string) => string;
  readonly title: string;
  readonly heading: string;
  readonly description: (place: string) => string;
  readonly documents: Readonly<Record<Document, string>>;
  /** "rekening 2024". */
  readonly documentOfYear: (document: Document, year: number) => string;
  readonly measures: Readonly<Record<"per-inhabitant" | "whole", string>>;
  readonly choices: Readonly<Record<"document" | "year" | "measure" | "view", string>>;
  readonly explainDocuments: string;
  readonly lead: {
    readonly place: (place: string, document: Document, year: number) => readonly [before: string, after: string];
    readonly group: (group: string, document: Document, year: number) => readonly [before: string, after: string];
    readonly perInhabitant: (amount: string) => string;
    readonly whole: (amount: string) => string;
    readonly outOfHundred: (count: string, group: string, document: Document) => string;
  };
  readonly notDelivered: (place: string, document: Document, year: number) => string;
  readonly noAmounts: string;
  readonly instead: string;
  readonly noSuchYear: (document: Document, year: number, first: number, last: number) => string;
  readonly noWholeAmount: string;
  readonly groups: Readonly<Record<FieldGroup, string>>;
  readonly groupsInSentence: Readonly<Record<FieldGroup, string>>;
  readonly socialDomain: string;
  readonly fromState: string;
  readonly ownRemainder: string;
  readonly unknownOrigin: string;
  readonly flow: {
    readonly heading: string;
    readonly headingOfGroup: string;
    readonly below: (document: Document, year: number, measure: "per-inhabitant" | "whole") => string;
    readonly middleHalf: (count: number, group: string) => string;
    /** After a sentence that named the group. */
    readonly middleHalfOfThese: string;
    readonly noMiddle: string;
    readonly wholeNotComparable: string;
    readonly groupSum: (count: number, group: string, measure: "per-inhabitant" | "whole") => string;
    readonly bookedDifferently: (isNew: boolean) => string;
    readonly remainder: string;
    readonly negative: (names: string) => string;
    readonly stateIsMore: string;
    readonly stateMissing: string;
    readonly recalculated: string;
    readonly source: (document: Document, year: number) => string;
    readonly columnMiddle: string;
    /** Where there is little room. */
    readonly columnMiddleShort: string;
    readonly label: (who: string, document: string, total: string, groups: string) => string;
  };
  readonly table: {
    readonly summary: string;
    readonly caption: (who: string, document: string) => string;
    readonly field: string;
    readonly official: string;
    readonly amount: (who: string) => string;
    readonly share: string;
    readonly middle: string;
    readonly together: string;
  };
  readonly years: {
    readonly heading: string;
    readonly below: (first: number, last: number) => string;
    readonly explain: string;
    readonly source: string;
    readonly middleLine: (count: number, group: string) => string;
    readonly spent: string;
    readonly budgeted: string;
    readonly otherFields: string;
    readonly titles: Readonly<Record<SeriesKey, string>>;
    readonly subtitles: Readonly<Record<SeriesKey, string>>;
    readonly label: (title: string, spent: string, budgeted: string) => string;
    readonly from: (amount: string, year: number) => string;
    readonly nothing: string;
    readonly missing: (year: string, document: Document) => string;
    readonly recalculated: (years: string) => string;
    readonly summary: string;
    readonly changed: string;
    readonly changes: readonly (readonly [year: string, text: string])[];
    readonly comparable: string;
  };
  readonly takeAway: string;
  /** Below a picture that has left the page. */
  readonly savedSource: (source: string, asOf: string) => string;
  readonly million: (amount: string) => string;
  readonly billion: (amount: string) => string;
  readonly millionShort: (amount: string) => string;
  readonly range: (lower: string, upper: string) => string;
}

const nl: MoneyTexts = {
  crumb: "Geld",
  allFigures: (place) => `Alle cijfers over geld van ${place}`,
  title: "geld",
  heading: "Waar gaat het geld naartoe?",
  description: (place) => `Wat ${place} uitgeeft aan het sociaal domein: van totaal naar taakveld, en door de jaren.`,
  documents: { account: "Rekening", budget: "Begroting" },
  documentOfYear: (document, year) => `${document === "account" ? "rekening" : "begroting"} ${year}`,
  measures: { "per-inhabitant": "per inwoner", whole: "in totaal" },
  choices: { document: "Document", year: "Jaar", measure: "Bedrag", view: "Van wie" },
  explainDocuments: "In de rekening staat wat er is uitgegeven. In de begroting staat wat er vooraf was gepland.",
  lead: {
    place: (place, document, year) =>
      document === "account"
        ? [`${place} gaf in ${year} aan het sociaal domein `, " uit."]
        : [`${place} begrootte voor het sociaal domein in ${year} `, "."],
    group: (group, document, year) =>
      document === "account"
        ? [`${group} gaven in ${year} samen aan het sociaal domein `, " uit."]
        : [`${group} begrootten samen voor het sociaal domein in ${year} `, "."],
    perInhabitant: (amount) => `${amount} euro per inwoner`,
    whole: (amount) => `Dat is samen ${amount}.`,
    outOfHundred: (count, group, document) =>
      document === "account" ? `Van elke 100 euro ging er ${count} naar ${group}.` : `Van elke 100 euro is er ${count} voor ${group}.`,
  },
  notDelivered: (place, document, year) =>
    `${place} leverde de ${document === "account" ? "rekening" : "begroting"} van ${year} niet aan bij het CBS. Daarom staan hier geen bedragen.`,
  noAmounts: "Er zijn geen bedragen",
  instead: "Wel te zien:",
  noSuchYear: (document, year, first, last) =>
    `Er is geen ${document === "account" ? "rekening" : "begroting"} van ${year}. Kies een jaar van ${first} tot en met ${last}.`,
  noWholeAmount: "Het bedrag in totaal is hier niet bekend. Daarom staat er het bedrag per inwoner.",
  groups: {
    work: "Werk en inkomen",
    support: "Wmo en opvang",
    youth: "Jeugd",
    "personal-budgets": "Eigen budget (pgb)",
    community: "Samen in de wijk",
  },
  groupsInSentence: {
    work: "werk en inkomen",
    support: "Wmo en opvang",
    youth: "jeugd",
    "personal-budgets": "persoonsgebonden budgetten",
    community: "samen in de wijk",
  },
  socialDomain: "Sociaal domein",
  fromState: "Geld van het Rijk voor een vast doel",
  ownRemainder: "Geld dat de gemeente zelf verdeelt",
  unknownOrigin: "Herkomst niet bekend",
  flow: {
    heading: "Van totaal naar taakveld",
    headingOfGroup: "Van totaal naar taakveld: de groep samen",
    below: (document, year, measure) =>
      `${document === "account" ? "rekening" : "begroting"} ${year}, ${measure === "whole" ? "euro in totaal" : "euro per inwoner"}`,
    middleHalf: (count, group) => `In blauw staat tussen welke bedragen de middelste helft zit van de ${count} ${group}.`,
    middleHalfOfThese: "In blauw staat tussen welke bedragen de middelste helft van deze gemeenten zit.",
    noMiddle: "Er zijn te weinig gemeenten in deze groep om het midden te laten zien.",
    wholeNotComparable: "Bedragen in totaal zijn niet te vergelijken met andere gemeenten. Kies daarvoor het bedrag per inwoner.",
    groupSum: (count, group, measure) =>
      `Dit zijn de bedragen van ${count} ${group}, bij elkaar opgeteld${measure === "whole" ? "" : " en gedeeld door al hun inwoners"}.`,
    bookedDifferently: (isNew) =>
      isNew
        ? "Gemeenten boeken niet allemaal gelijk: lichte hulp kan op 6.21, 6.22 of 6.23 staan. Vergelijk daarom ook de groepen."
        : "Gemeenten boeken niet allemaal gelijk: hulp van een wijkteam kan op 6.1, 6.2 of 6.71 staan. Vergelijk daarom ook de groepen.",
    remainder:
      "‘Geld dat de gemeente zelf verdeelt’ is een rest: het totaal min het geld van het Rijk voor een vast doel. Ook bijdragen van inwoners zitten hierin.",
    negative: (names) => `${names}: lager dan nul, meestal door een correctie. Het telt mee in het totaal en is niet getekend.`,
    stateIsMore: "Van het Rijk kwam er voor een vast doel meer binnen dan er is uitgegeven. Wat er meer binnenkwam, is niet getekend.",
    stateMissing: "Waar het geld vandaan kwam, is voor dit jaar niet bekend.",
    recalculated: "Deze bedragen zijn omgerekend: door een herindeling waren het toen andere gemeenten. Wij telden de delen op.",
    source: (document, year) => `Bron: CBS, Iv3, ${document === "account" ? "jaarrekening" : "begroting"} ${year}.`,
    columnMiddle: "middelste helft",
    columnMiddleShort: "de helft",
    label: (who, document, total, groups) => `${who}, ${document}: ${total} voor het sociaal domein. ${groups}.`,
  },
  table: {
    summary: "Dezelfde cijfers als tabel",
    caption: (who, document) => `${who}: uitgaven per taakveld, ${document}`,
    field: "Taakveld",
    official: "Officiële naam",
    amount: (who) => who,
    share: "Deel van totaal",
    middle: "Middelste helft",
    together: "samen",
  },
  years: {
    heading: "Door de jaren",
    below: (first, last) => `${first} tot en met ${last}, euro per inwoner, in prijzen van dat jaar`,
    source: "Bron: CBS, Iv3, jaarrekeningen en begrotingen.",
    explain:
      "Een dicht punt is uitgegeven geld (rekening). Een open punt is begroot geld. Bij een stippellijn veranderde de indeling van de taakvelden. Trek daar geen lijn overheen.",
    middleLine: (count, group) => `De blauwe lijn is het midden van ${count} ${group}: de helft zit erboven, de helft eronder.`,
    spent: "uitgegeven",
    budgeted: "begroot",
    otherFields: "andere indeling",
    titles: {
      total: "Sociaal domein samen",
      work: "Werk en inkomen",
      support: "Wmo en opvang",
      youth: "Jeugd",
      community: "Samen in de wijk",
    },
    subtitles: {
      total: "alle jaren te vergelijken",
      work: "taakveld 6.3, 6.4 en 6.5",
      support: "6.6, 6.71 en 6.81; sinds 2025 anders",
      youth: "sinds 2023 in 4 taakvelden, sinds 2025 anders",
      community: "6.1 en 6.2; sinds 2025 anders",
    },
    label: (title, spent, budgeted) => `${title}. Uitgegeven: ${spent}. Begroot: ${budgeted}.`,
    from: (amount, year) => `${amount} in ${year}`,
    nothing: "geen bedragen",
    missing: (year, document) =>
      document === "account"
        ? `De rekening van ${year} is niet aangeleverd.`
        : `De begroting van ${year} is niet aangeleverd.`,
    recalculated: (years) => `Bedragen van ${years} zijn omgerekend naar de gemeente van nu.`,
    summary: "Bedragen per jaar als tabel",
    changed: "Wat veranderde er?",
    changes: [
      ["2023", "Jeugdhulp ging van 2 naar 4 taakvelden."],
      [
        "2025",
        "Wijkteams, Wmo en jeugd zijn opnieuw ingedeeld. Beleid kreeg eigen taakvelden. Persoonsgebonden budgetten voor Wmo en jeugd staan nu samen, buiten de vier groepen.",
      ],
    ],
    comparable: "Het totaal van het sociaal domein kunt u wel over alle jaren vergelijken.",
  },
  takeAway: "Meenemen",
  savedSource: (source, asOf) => `${source} Stand van ${asOf}. CC BY 4.0, bewerkt door Estafette.`,
  million: (amount) => `${amount} miljoen euro`,
  billion: (amount) => `${amount} miljard euro`,
  millionShort: (amount) => `€\u00a0${amount} mln`,
  range: (lower, upper) => `${lower} tot ${upper}`,
};

const en: MoneyTexts = {
  crumb: "Money",
  allFigures: (place) => `All figures on money of ${place}`,
  title: "money",
  heading: "Where does the money go?",
  description: (place) => `What ${place} spends on the social domain: from total to field of work, and through the years.`,
  documents: { account: "Accounts", budget: "Budget" },
  documentOfYear: (document, year) => `${document === "account" ? "accounts" : "budget"} ${year}`,
  measures: { "per-inhabitant": "per resident", whole: "in total" },
  choices: { document: "Document", year: "Year", measure: "Amount", view: "Whose" },
  explainDocuments: "The accounts say what was spent. The budget says what was planned beforehand.",
  lead: {
    place: (place, document, year) =>
      document === "account"
        ? [`In ${year} ${place} spent `, " on the social domain."]
        : [`For ${year} ${place} budgeted `, " for the social domain."],
    group: (group, document, year) =>
      document === "account"
        ? [`${group} together spent `, ` on the social domain in ${year}.`]
        : [`${group} together budgeted `, ` for the social domain for ${year}.`],
    perInhabitant: (amount) => `${amount} euros per resident`,
    whole: (amount) => `That is ${amount} in all.`,
    outOfHundred: (count, group, document) =>
      document === "account" ? `Of every 100 euros, ${count} went to ${group}.` : `Of every 100 euros, ${count} are for ${group}.`,
  },
  notDelivered: (place, document, year) =>
    `${place} did not deliver its ${document === "account" ? "accounts" : "budget"} for ${year} to Statistics Netherlands (CBS). That is why there are no amounts here.`,
  noAmounts: "There are no amounts",
  instead: "You can look at:",
  noSuchYear: (document, year, first, last) =>
    `There ${document === "account" ? "are no accounts" : "is no budget"} for ${year}. Choose a year from ${first} to ${last}.`,
  noWholeAmount: "The amount in total is not known here. That is why you see the amount per resident.",
  groups: {
    work: "Work and income",
    support: "Social support and shelter",
    youth: "Youth",
    "personal-budgets": "Personal budgets",
    community: "Together in the district",
  },
  groupsInSentence: {
    work: "work and income",
    support: "social support and shelter",
    youth: "youth",
    "personal-budgets": "personal budgets",
    community: "being together in the district",
  },
  socialDomain: "Social domain",
  fromState: "From the State for a fixed purpose",
  ownRemainder: "Money the municipality divides itself",
  unknownOrigin: "Origin not known",
  flow: {
    heading: "From total to field of work",
    headingOfGroup: "From total to field of work: the group together",
    below: (document, year, measure) =>
      `${document === "account" ? "accounts" : "budget"} ${year}, ${measure === "whole" ? "euros in total" : "euros per resident"}`,
    middleHalf: (count, group) => `In blue: between which amounts the middle half lies of the ${count} ${group}.`,
    middleHalfOfThese: "In blue: between which amounts the middle half of these municipalities lies.",
    noMiddle: "There are too few municipalities in this group to show the middle.",
    wholeNotComparable: "Amounts in total cannot be compared with other municipalities. Choose the amount per resident for that.",
    groupSum: (count, group, measure) =>
      `These are the amounts of ${count} ${group}, added up${measure === "whole" ? "" : " and divided by all their residents"}.`,
    bookedDifferently: (isNew) =>
      isNew
        ? "Municipalities do not all book alike: light help can stand under 6.21, 6.22 or 6.23. So compare the groups as well."
        : "Municipalities do not all book alike: help from a neighbourhood team can stand under 6.1, 6.2 or 6.71. So compare the groups as well.",
    remainder:
      "‘Money the municipality divides itself’ is a remainder: the total minus the money from the State for a fixed purpose. It includes what residents pay themselves.",
    negative: (names) => `${names}: below zero, usually because of a correction. It counts in the total and is not drawn.`,
    stateIsMore: "More came in from the State for a fixed purpose than was spent. What came in beyond that is not drawn.",
    stateMissing: "It is not known where the money of this year came from.",
    recalculated: "These amounts are recalculated: before a merger they belonged to other municipalities. We added up the parts.",
    source: (document, year) => `Source: CBS, Iv3, ${document === "account" ? "accounts" : "budget"} ${year}.`,
    columnMiddle: "middle half",
    columnMiddleShort: "half",
    label: (who, document, total, groups) => `${who}, ${document}: ${total} for the social domain. ${groups}.`,
  },
  table: {
    summary: "The same figures as a table",
    caption: (who, document) => `${who}: spending by field of work, ${document}`,
    field: "Field of work",
    official: "Official name (Dutch)",
    amount: (who) => who,
    share: "Part of total",
    middle: "Middle half",
    together: "together",
  },
  years: {
    heading: "Through the years",
    below: (first, last) => `${first} to ${last}, euros per resident, in prices of that year`,
    source: "Source: CBS, Iv3, accounts and budgets.",
    explain:
      "A filled dot is money spent (accounts). An open dot is money budgeted. At a dotted line the fields of work were rearranged. Do not draw a line across it.",
    middleLine: (count, group) => `The blue line is the middle of ${count} ${group}: half are above it, half below.`,
    spent: "spent",
    budgeted: "budgeted",
    otherFields: "rearranged",
    titles: {
      total: "Social domain together",
      work: "Work and income",
      support: "Social support and shelter",
      youth: "Youth",
      community: "Together in the district",
    },
    subtitles: {
      total: "all years can be compared",
      work: "fields 6.3, 6.4 and 6.5",
      support: "6.6, 6.71 and 6.81; different since 2025",
      youth: "in 4 fields since 2023, different since 2025",
      community: "6.1 and 6.2; different since 2025",
    },
    label: (title, spent, budgeted) => `${title}. Spent: ${spent}. Budgeted: ${budgeted}.`,
    from: (amount, year) => `${amount} in ${year}`,
    nothing: "no amounts",
    missing: (year, document) =>
      document === "account" ? `The accounts of ${year} were not delivered.` : `The budget of ${year} was not delivered.`,
    recalculated: (years) => `Amounts of ${years} are recalculated to the municipality of today.`,
    summary: "Amounts per year as a table",
    changed: "What changed?",
    changes: [
      ["2023", "Youth care went from 2 to 4 fields of work."],
      [
        "2025",
        "Neighbourhood teams, social support and youth were rearranged. Policy got its own fields. Personal budgets for social support and youth now stand together, outside the four groups.",
      ],
    ],
    comparable: "The total of the social domain can be compared over all years.",
  },
  takeAway: "Take away",
  savedSource: (source, asOf) => `${source} As of ${asOf}. CC BY 4.0, adapted by Estafette.`,
  million: (amount) => `${amount} million euros`,
  billion: (amount) => `${amount} billion euros`,
  millionShort: (amount) => `€${amount}m`,
  range: (lower, upper) => `${lower} to ${upper}`,
};

export const moneyTexts = inBothLanguages(nl, en);
