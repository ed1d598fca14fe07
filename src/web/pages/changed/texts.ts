/** All words of the page "Wie veranderde?", in both languages. */
import type { NoChanges } from "../../../comparison/who-changed.ts";
import type { UnitKind } from "../../../terms/unit.ts";
import { inBothLanguages } from "../../texts/both-languages.ts";
import type { Way } from "./movers.ts";

interface ChangedTexts {
  readonly title: string;
  readonly crumb: string;
  readonly lead: string;
  readonly description: (place: string) => string;
  readonly back: (place: string) => string;
  readonly form: { readonly label: string; readonly indicator: string; readonly button: string };
  readonly noSuchIndicator: (id: string) => string;
  readonly missing: Readonly<Record<NoChanges["missing"], string>>;
  readonly nobody: (from: string, to: string, places: string) => string;
  readonly some: (from: string, to: string, moved: string, isOne: boolean, places: string) => string;
  readonly middle: (change: string, kind: UnitKind) => string;
  readonly chanceUnknown: string;
  readonly without: (count: string, isOne: boolean) => string;
  /** What a place did, from its first value to its last. */
  readonly moved: Readonly<Record<Way, (from: string, to: string) => string>>;
  readonly since: (year: string) => string;
  /** The same in a few words, in the table. */
  readonly ways: Readonly<Record<Way, string>>;
  readonly table: {
    readonly heading: string;
    readonly order: string;
    readonly caption: (title: string, from: string, to: string) => string;
    readonly place: string;
    readonly change: string;
    readonly compared: string;
    readonly alike: string;
  };
  readonly middleName: string;
  readonly pictureLabel: (title: string, names: string) => string;
  readonly experiences: string;
  readonly noExperiences: string;
  readonly method: string;
  readonly explain: readonly string[];
  readonly aboutIndicator: string;
}

const nl: ChangedTexts = {
  title: "Wie veranderde?",
  crumb: "Wie veranderde?",
  lead: "Overal verandert iets. Hier ziet u welke gemeenten een andere kant op gingen dan de andere, en sinds wanneer. Het cijfer zegt niet waarom: dat kunt u hun vragen.",
  description: (place) => `Welke gemeenten die u met ${place} vergelijkt, gingen een andere kant op dan de andere?`,
  back: (place) => `Terug naar ${place}`,
  form: { label: "Kies een cijfer", indicator: "Cijfer", button: "Toon" },
  noSuchIndicator: (id) => `‘${id}’ is geen cijfer waarvan er genoeg jaren zijn. Kies er een uit de lijst op de pagina.`,
  missing: {
    "too-short": "Hier is niets over te zeggen. Er zijn minstens 3 jaren nodig die u met elkaar mag vergelijken, en die zijn er niet: de reeks is te kort, of de telling veranderde.",
    "too-few-places": "Hier is niets over te zeggen. Minstens 6 gemeenten moeten een cijfer hebben in het eerste en in het laatste jaar, en dat zijn er minder.",
    "all-the-same": "Alle gemeenten veranderden precies evenveel.",
  },
  nobody: (from, to, places) => `Van ${from} tot ${to} ging geen van de ${places} gemeenten duidelijk een andere kant op dan de andere.`,
  some: (from, to, moved, isOne, places) => `Van ${from} tot ${to} ${isOne ? "ging" : "gingen"} ${moved} van de ${places} gemeenten duidelijk een andere kant op dan de andere.`,
  middle: (change, kind) => `In het midden van de groep was de verandering ${change}${kind === "percentage" ? " (in procentpunten)" : ""}.`,
  chanceUnknown: "Hoeveel toeval er in dit cijfer zit, is niet bekend. We kijken daarom alleen of een gemeente anders ging dan de andere.",
  without: (count, isOne) => (isOne ? "Eén gemeente heeft geen cijfer in een van beide jaren." : `${count} gemeenten hebben geen cijfer in een van beide jaren.`),
  moved: {
    "rose-more": (from, to) => `steeg meer dan de andere, van ${from} naar ${to}`,
    "fell-less": (from, to) => `daalde minder dan de andere, van ${from} naar ${to}`,
    "rose-less": (from, to) => `steeg minder dan de andere, van ${from} naar ${to}`,
    "fell-more": (from, to) => `daalde meer dan de andere, van ${from} naar ${to}`,
    "stayed-up": (from) => `bleef op ${from}, terwijl de andere daalden`,
    "stayed-down": (from) => `bleef op ${from}, terwijl de andere stegen`,
  },
  since: (year) => `Het verschil met de andere begint in ${year}.`,
  ways: {
    "rose-more": "steeg meer",
    "fell-less": "daalde minder",
    "rose-less": "steeg minder",
    "fell-more": "daalde meer",
    "stayed-up": "bleef gelijk, andere daalden",
    "stayed-down": "bleef gelijk, andere stegen",
  },
  table: {
    heading: "Alle gemeenten",
    order: "Uw gemeente staat eerst. Daarna is de volgorde die van gelijkenis. Het is geen lijst van goed naar slecht.",
    caption: (title, from, to) => `${title}, verandering van ${from} tot ${to}`,
    place: "Gemeente",
    change: "Verschil",
    compared: "Naast de andere",
    alike: "zoals de andere",
  },
  middleName: "midden van de groep",
  pictureLabel: (title, names) => `${title} door de jaren: ${names}. De tabel hieronder geeft de cijfers.`,
  experiences: "Wat deden zij?",
  noExperiences: "Zodra gemeenten hier ervaringen delen, staan die bij deze vraag. Nu zijn er nog geen. Bel gerust: wie veranderde, vertelt er vaak graag over.",
  method: "Zo kijken wij",
  explain: [
    "We kijken naar hoogstens 6 jaren zonder een andere telling ertussen, en vergelijken het eerste met het laatste. Een gemeente noemen we alleen als twee dingen gelden. Het verschil is groter dan toeval verklaart. En het ligt buiten de spreiding van de andere gemeenten in de groep.",
    "Omdat we naar meer gemeenten tegelijk kijken, zijn we strenger. Als in werkelijkheid niemand anders ging, noemt deze pagina in 1 van de 20 keer toch iemand. Zeker weten kan dus niet.",
    "Het jaar waarin het begint, is het jaar waarin de afstand tot het midden van de andere het duidelijkst verspringt.",
  ],
  aboutIndicator: "Meer over dit cijfer",
};

const en: ChangedTexts = {
  title: "Who changed?",
  crumb: "Who changed?",
  lead: "Something changes everywhere. Here you see which municipalities went another way than the others, and since when. The figure does not say why: you can ask them.",
  description: (place) => `Which municipalities that you compare with ${place} went another way than the others?`,
  back: (place) => `Back to ${place}`,
  form: { label: "Choose a figure", indicator: "Figure", button: "Show" },
  noSuchIndicator: (id) => `‘${id}’ is no figure of which there are enough years. Choose one from the list on the page.`,
  missing: {
    "too-short": "Nothing can be said of this. At least 3 years are needed that may be compared, and there are fewer: the series is too short, or the way of counting changed.",
    "too-few-places": "Nothing can be said of this. At least 6 municipalities need a figure in the first and in the last year, and there are fewer.",
    "all-the-same": "All municipalities changed by exactly as much.",
  },
  nobody: (from, to, places) => `From ${from} to ${to} none of the ${places} municipalities clearly went another way than the others.`,
  some: (from, to, moved, _isOne, places) => `From ${from} to ${to}, ${moved} of the ${places} municipalities clearly went another way than the others.`,
  middle: (change, kind) => `In the middle of the group the change was ${change}${kind === "percentage" ? " (in percentage points)" : ""}.`,
  chanceUnknown: "How much chance there is in this figure is not known. So we only look whether a municipality went another way than the others.",
  without: (count, isOne) => (isOne ? "One municipality has no figure in one of both years." : `${count} municipalities have no figure in one of both years.`),
  moved: {
    "rose-more": (from, to) => `rose more than the others, from ${from} to ${to}`,
    "fell-less": (from, to) => `fell less than the others, from ${from} to ${to}`,
    "rose-less": (from, to) => `rose less than the others, from ${from} to ${to}`,
    "fell-more": (from, to) => `fell more than the others, from ${from} to ${to}`,
    "stayed-up": (from) => `stayed at ${from}, while the others fell`,
    "stayed-down": (from) => `stayed at ${from}, while the others rose`,
  },
  since: (year) => `The difference from the others begins in ${year}.`,
  ways: {
    "rose-more": "rose more",
    "fell-less": "fell less",
    "rose-less": "rose less",
    "fell-more": "fell more",
    "stayed-up": "stayed, others fell",
    "stayed-down": "stayed, others rose",
  },
  table: {
    heading: "All municipalities",
    order: "Your municipality comes first. After that the order is that of likeness. It is no list from good to bad.",
    caption: (title, from, to) => `${title}, change from ${from} to ${to}`,
    place: "Municipality",
    change: "Change",
    compared: "Beside the others",
    alike: "like the others",
  },
  middleName: "middle of the group",
  pictureLabel: (title, names) => `${title} through the years: ${names}. The table below gives the figures.`,
  experiences: "What did they do?",
  noExperiences: "As soon as municipalities share experiences here, they will stand beside this question. There are none yet. Do ring up: who changed is often glad to tell.",
  method: "How we look",
  explain: [
    "We look at 6 years at most without another way of counting in between, and compare the first with the last. A municipality is named only when two things hold. The difference is larger than chance explains. And it lies outside the spread of the other municipalities of the group.",
    "Because we look at several municipalities at once, we are stricter. If in truth nobody went another way, this page still names somebody in 1 of 20 cases. So certainty there is not.",
    "The year in which it begins is the year in which the distance to the middle of the others jumps most clearly.",
  ],
  aboutIndicator: "More about this figure",
};

export const changedTexts = inBothLanguages(nl, en);
