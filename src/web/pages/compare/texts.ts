/** Texts of the page "Wie lijkt op …?". */
import { inBothLanguages } from "../../texts/both-languages.ts";

interface CompareTexts {
  readonly title: (place: string) => string;
  readonly crumb: string;
  readonly description: (place: string) => string;
  readonly lead: { readonly alike: (count: number, place: string) => string; readonly other: (group: string) => string; readonly order: string };
  readonly formTitle: string;
  readonly formHelp: string;
  readonly formHelpOther: string;
  readonly ends: readonly [string, string, string];
  readonly steps: readonly [string, string, string, string, string];
  readonly count: string;
  readonly submit: string;
  readonly announce: (count: string, added: string) => string;
  readonly presetsTitle: string;
  readonly presets: Readonly<Record<"equal" | "ageing" | "purse" | "neighbours" | "province" | "size-class", string>>;
  readonly addTitle: string;
  readonly addLabel: string;
  readonly addHelp: string;
  readonly addOnly: string;
  readonly addSubmit: string;
  readonly whyTitle: (count: number) => string;
  readonly whyHint: string;
  readonly leaveOut: string;
  readonly leaveOutOf: (name: string) => string;
  readonly after: string;
  readonly showMore: (count: number) => string;
  readonly figures: string;
  readonly explain: readonly string[];
  readonly allFigures: string;
  readonly tableCaption: (place: string) => string;
  readonly tableHeads: { readonly figure: string; readonly middle: string; readonly year: string };
  readonly leftOut: (names: string) => string;
  readonly stability: {
    readonly title: string;
    readonly help: (count: number) => string;
    readonly always: (count: number, of: number, names: string) => string;
    readonly never: string;
    readonly sometimes: (name: string, times: number, of: number) => string;
    readonly table: string;
    readonly heads: readonly [string, string, string];
    readonly nobody: string;
    readonly sometimesTitle: string;
  };
  readonly nothingCounts: string;
  readonly tooMany: (count: number, most: number) => string;
  readonly onlyYourself: string;
}

const nl: CompareTexts = {
  title: (place) => `Wie lijkt op ${place}?`,
  crumb: "Vergelijken",
  description: (place) => `Met welke gemeenten kunt u ${place} eerlijk vergelijken, en waarom? U kiest zelf wat telt.`,
  lead: {
    alike: (count, place) => `Deze ${count} gemeenten lijken het meest op ${place}.`,
    other: (group) => `U vergelijkt nu met ${group}.`,
    order: "De volgorde is die van gelijkenis: de gemeente die het meest lijkt, staat boven. Het is geen lijst van goed naar slecht.",
  },
  formTitle: "Wat telt voor u?",
  formHelp: "Schuif, en kies opnieuw wie er vergelijkbaar is. Uw keuze gaat mee naar alle andere pagina’s.",
  formHelpOther: "Schuif, en kies daarmee de gemeenten die het meest lijken. Uw keuze gaat mee naar alle andere pagina’s.",
  ends: ["telt niet", "gewoon", "dubbel"],
  steps: ["telt niet", "telt half", "telt gewoon", "telt anderhalf keer", "telt dubbel"],
  count: "Hoeveel gemeenten",
  submit: "Opnieuw vergelijken",
  announce: (count, added) => `${count} gemeenten, ${added} nieuw`,
  presetsTitle: "Of kies een andere groep:",
  presets: {
    equal: "alles telt gewoon",
    ageing: "vooral vergrijzing",
    purse: "zelfde portemonnee",
    neighbours: "buurgemeenten",
    province: "zelfde provincie",
    "size-class": "ongeveer evenveel inwoners",
  },
  addTitle: "Kies zelf gemeenten",
  addLabel: "Naam van een gemeente",
  addHelp: "Meer dan één? Zet er een puntkomma tussen. Bijvoorbeeld: Zwolle; Apeldoorn",
  addOnly: "Alleen deze, zonder de groep hieronder",
  addSubmit: "Voeg toe",
  whyTitle: (count) => (count === 1 ? "Waarom deze gemeente" : `Waarom deze ${count}`),
  whyHint: "in de lichte baan is het verschil klein",
  leaveOut: "Laat weg",
  leaveOutOf: (name) => `Laat ${name} weg uit de groep`,
  after: "Daarna komen",
  showMore: (count) => `Toon er ${count}`,
  figures: "Met welke cijfers",
  explain: [
    "We leggen elke gemeente naast de uwe op vier kanten: bevolking, vergrijzing, sociaal-economisch en financieel. Per cijfer kijken we hoe groot het verschil is, gemeten aan hoe ver gemeenten meestal uit elkaar liggen. Een heel groot verschil in één cijfer beslist niet alles.",
    "We nemen cijfers waar een gemeente zelf weinig aan verandert. Waar mensen of hun ouders geboren zijn, telt niet mee. Mist een gemeente een cijfer, dan vergelijken we met de cijfers die er wel zijn.",
    "Er is geen score voor gelijkenis. De volgorde zegt genoeg, en een score nodigt uit tot een wedstrijd.",
  ],
  allFigures: "Alle cijfers waarmee we vergelijken",
  tableCaption: (place) => `De cijfers van ${place} waarmee we gelijkenis meten`,
  tableHeads: { figure: "Cijfer", year: "Jaar", middle: "Midden van alle gemeenten" },
  leftOut: (names) => `Zonder deze cijfers, want daar is te weinig van bekend: ${names}.`,
  stability: {
    title: "Hoe vast ligt deze groep?",
    help: (count) => `We kozen de groep ${count} keer opnieuw, steeds zonder één cijfer of zonder één jaar.`,
    always: (count, of, names) => `${count} van de ${of} blijven altijd: ${names}.`,
    never: "Geen enkele gemeente blijft altijd. De groep hangt sterk af van wat u laat meetellen.",
    sometimes: (name, times, of) => `${name} (${times} van de ${of} keer)`,
    table: "Wie gaat en wie komt, per cijfer en jaar",
    heads: ["Zonder", "Gaat weg", "Komt erbij"],
    nobody: "niemand",
    sometimesTitle: "Soms wel en soms niet:",
  },
  nothingCounts: "Laat ten minste 1 kant meetellen. Nu staan ze alle 4 op 0.",
  tooMany: (count, most) => `Dat zijn er ${count}. Kies hoogstens ${most} gemeenten.`,
  onlyYourself: "Kies een andere gemeente dan uw eigen.",
};

const en: CompareTexts = {
  title: (place) => `Who resembles ${place}?`,
  crumb: "Compare",
  description: (place) => `With which municipalities can you fairly compare ${place}, and why? You choose what counts.`,
  lead: {
    alike: (count, place) => `These ${count} municipalities are most like ${place}.`,
    other: (group) => `You now compare with ${group}.`,
    order: "They stand in order of likeness: the most alike comes first. It is not a list from good to bad.",
  },
  formTitle: "What counts for you?",
  formHelp: "Move the sliders and choose again who is comparable. Your choice goes along to all other pages.",
  formHelpOther: "Move the sliders to choose the municipalities that are most alike. Your choice goes along to all other pages.",
  ends: ["does not count", "ordinary", "double"],
  steps: ["does not count", "counts half", "counts as usual", "counts one and a half times", "counts double"],
  count: "How many municipalities",
  submit: "Compare again",
  announce: (count, added) => `${count} municipalities, ${added} new`,
  presetsTitle: "Or choose another group:",
  presets: {
    equal: "all count the same",
    ageing: "mostly ageing",
    purse: "same purse",
    neighbours: "neighbours",
    province: "same province",
    "size-class": "about as many residents",
  },
  addTitle: "Choose municipalities yourself",
  addLabel: "Name of a municipality",
  addHelp: "More than one? Put a semicolon between them. For example: Zwolle; Apeldoorn",
  addOnly: "Only these, without the group below",
  addSubmit: "Add",
  whyTitle: (count) => (count === 1 ? "Why this municipality" : `Why these ${count}`),
  whyHint: "within the pale lane the difference is small",
  leaveOut: "Leave out",
  leaveOutOf: (name) => `Leave ${name} out of the group`,
  after: "Next come",
  showMore: (count) => `Show ${count}`,
  figures: "With which figures",
  explain: [
    "We lay every municipality beside yours on four sides: population, ageing, socio-economic and financial. For each figure we look how large the difference is, measured by how far apart municipalities usually are. One very large difference does not decide everything.",
    "We take figures that a municipality itself changes little. Where people or their parents were born does not count. Where a municipality lacks a figure, we compare the figures that are there.",
    "There is no score for likeness. The order says enough, and a score invites a contest.",
  ],
  allFigures: "All figures we compare with",
  tableCaption: (place) => `The figures of ${place} with which we measure likeness`,
  tableHeads: { figure: "Figure", year: "Year", middle: "Middle of all municipalities" },
  leftOut: (names) => `Without these figures, because too little is known of them: ${names}.`,
  stability: {
    title: "How firm is this group?",
    help: (count) => `We chose the group again ${count} times, each time without one figure or one year.`,
    always: (count, of, names) => `${count} of the ${of} always stay: ${names}.`,
    never: "No municipality always stays. The group depends much on what you let count.",
    sometimes: (name, times, of) => `${name} (${times} of ${of} times)`,
    table: "Who goes and who comes, per figure and year",
    heads: ["Without", "Goes", "Comes"],
    nobody: "nobody",
    sometimesTitle: "Sometimes in and sometimes out:",
  },
  nothingCounts: "Let at least 1 side count. Now all 4 are 0.",
  tooMany: (count, most) => `That makes ${count}. Choose at most ${most} municipalities.`,
  onlyYourself: "Choose another municipality than your own.",
};

export const compareTexts = inBothLanguages(nl, en);
