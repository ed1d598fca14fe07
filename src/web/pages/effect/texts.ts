/** All words of the page about the effect of a start, in both languages. */
import type { NoEffectOfStart } from "../../../comparison/effect-of-start.ts";
import type { Doubt } from "../../../stats/effect-conclusion.ts";
import { inBothLanguages } from "../../texts/both-languages.ts";

export type Missing = NoEffectOfStart["missing"];

interface EffectTexts {
  readonly crumb: string;
  readonly title: string;
  readonly heading: (place: string) => string;
  readonly description: (place: string) => string;
  readonly lead: (place: string) => string;
  readonly form: { readonly label: string; readonly indicator: string; readonly choose: string; readonly start: string; readonly startHint: string; readonly count: string; readonly countOption: (count: number) => string; readonly mostAlike: string; readonly button: string };
  readonly example: (title: string, year: number) => string;
  readonly canBeStart: (from: number, to: number) => string;
  readonly noSuchIndicator: (id: string) => string;
  readonly tooShort: (id: string) => string;
  readonly chooseBoth: string;
  readonly points: string;
  readonly conclusion: {
    readonly heading: string;
    readonly standsOut: (place: string, title: string, start: number, difference: string, isHigher: boolean) => string;
    readonly rare: (others: string, count: number) => string;
    readonly alone: (count: string) => string;
    readonly notWhy: string;
    readonly nothing: (start: number) => string;
    readonly because: string;
    readonly yetSeen: (place: string, difference: string, isHigher: boolean) => string;
  };
  readonly doubts: Readonly<Record<Doubt, (place: string) => string>>;
  readonly missing: Readonly<Record<Missing, (place: string, start: number, from: string, to: string) => string>>;
  readonly cut: (year: number, reason: string) => string;
  readonly course: { readonly heading: string; readonly mixture: string; readonly start: string; readonly label: (place: string, title: string, from: number, to: number) => string; readonly fit: (error: string, from: number, to: number) => string; readonly fewYears: string };
  readonly mixture: { readonly heading: string; readonly explain: string; readonly caption: (place: string) => string; readonly place: string; readonly part: string; readonly rest: (count: string) => string; readonly byGroup: (group: string) => string; readonly insteadOf: (count: number) => string; readonly byLikeness: (count: string) => string; readonly all: string; readonly leftOut: (count: number) => string };
  readonly placebos: { readonly heading: string; readonly explain: (place: string) => string; readonly others: string; readonly label: (place: string, count: string) => string; readonly cut: (count: number) => string; readonly found: (share: string, total: string) => string };
  readonly checks: { readonly heading: string; readonly without: string; readonly caption: string; readonly leftOut: string; readonly difference: string; readonly inTime: (start: number, difference: string) => string; readonly noInTime: string; readonly plain: (difference: string) => string };
  readonly years: { readonly heading: string; readonly caption: (title: string, place: string) => string; readonly year: string; readonly difference: string; readonly share: string; readonly shareNote: string };
  readonly method: { readonly heading: string; readonly words: readonly string[]; readonly indicatorPage: string };
  readonly source: string;
  readonly higher: string;
  readonly lower: string;
}

const nl: EffectTexts = {
  crumb: "Wat deed het?",
  title: "wat deed het?",
  heading: (place) => `Wat deed het in ${place}?`,
  description: (place) => `Ging een cijfer van ${place} een andere kant op nadat er iets begon? Vergeleken met gemeenten die erop lijken.`,
  lead: (place) => `Begon er in ${place} iets nieuws, een proef of een andere aanpak? Kies een cijfer en het jaar waarin het begon. U ziet dan of dat cijfer daarna anders ging dan in gemeenten die op ${place} lijken.`,
  form: {
    label: "Kies een cijfer en een begin",
    indicator: "Cijfer",
    choose: "Kies een cijfer",
    start: "Eerste jaar waarin het iets kan hebben gedaan",
    startHint: "een jaartal",
    count: "Vergelijk met",
    countOption: (count) => `${count} gemeenten die erop lijken`,
    mostAlike: "Neem de meest gelijkende",
    button: "Toon",
  },
  example: (title, year) => `Bijvoorbeeld: ${title}, vanaf ${year}`,
  canBeStart: (from, to) => (from === to ? `Voor dit cijfer kan het begin alleen ${from} zijn: daarvoor zijn vijf jaren nodig.` : `Voor dit cijfer kan het begin van ${from} tot en met ${to} liggen: daarvoor zijn vijf jaren nodig.`),
  noSuchIndicator: (id) => `‘${id}’ is geen cijfer van ons. Kies er een uit de lijst op de pagina.`,
  tooShort: (id) => `Van ‘${id}’ zijn er te weinig jaren die u mag vergelijken. Er zijn vijf jaren nodig vóór het begin.`,
  chooseBoth: "Kies een cijfer (indicator) en een jaar (vanaf).",
  points: "procentpunt",
  conclusion: {
    heading: "Wat er te zeggen is",
    standsOut: (place, title, start, difference, isHigher) => `Vanaf ${start} was ‘${title}’ in ${place} gemiddeld ${difference} ${isHigher ? "hoger" : "lager"} dan in een mengsel van gemeenten die erop lijken.`,
    rare: (others, count) => `Van de andere gemeenten ${count === 1 ? "week" : "weken"} er ${others} minstens zo sterk af van hun mengsel.`,
    alone: (count) => `Geen van de ${count} andere gemeenten week zo sterk af van haar mengsel.`,
    notWhy: "Waardoor dat komt, zegt dit niet. Er kan in dezelfde tijd meer zijn veranderd.",
    nothing: (start) => `Over een effect vanaf ${start} is niets te zeggen.`,
    because: "Dat komt hierdoor:",
    yetSeen: (place, difference, isHigher) => `Wel te zien, maar niet genoeg om op te bouwen: vanaf het begin was het cijfer in ${place} gemiddeld ${difference} ${isHigher ? "hoger" : "lager"} dan in het mengsel.`,
  },
  doubts: {
    "too-few-places": () => "Er zijn te weinig gemeenten met alle cijfers. Ook de grootste afwijking van allemaal kan dan toeval zijn.",
    "too-few-times-before": () => "Vóór het begin zijn er minder dan vijf jaren met cijfers. Op zo weinig jaren past bijna elk mengsel.",
    "poor-fit-before": (place) => `Ook vóór het begin leek geen enkel mengsel genoeg op ${place}.`,
    "within-chance": () => "Gemeenten waar niets begon, weken vaak even sterk af van hun mengsel.",
    "depends-on-one-place": () => "Het verschil hangt aan één gemeente in het mengsel. Zonder die gemeente is er weinig van over.",
    "moved-before-the-start": (place) => `${place} ging al vóór het begin een eigen weg.`,
  },
  missing: {
    "no-figures": (place) => `Van dit cijfer hebben wij niets voor gemeenten, en dus ook niet voor ${place}.`,
    "break-at-start": (_, start) => `In ${start} is het cijfer anders geteld. Wat daarvoor en daarna kwam, mag u niet vergelijken.`,
    "start-before-panel": (_, start, from) => `De cijfers beginnen pas in ${from}. Vóór ${start} is er niets om mee te vergelijken.`,
    "start-after-panel": (_, start, __, to) => `De cijfers lopen tot en met ${to}. Vanaf ${start} is er nog niets te zien.`,
    "no-outcome": (place, start) => `Voor ${place} zijn er vanaf ${start} geen cijfers.`,
    "too-few-times-before": (place, start) => `Voor ${place} zijn er vóór ${start} minder dan twee jaren met cijfers die u mag vergelijken.`,
    "too-few-places": () => "Er zijn minder dan twee andere gemeenten met alle cijfers.",
    "unknown-place": (place) => `Voor ${place} zijn er geen cijfers.`,
    "unknown-variable": (place) => `Voor ${place} zijn er geen cijfers.`,
    "fit-outside-panel": (_, start) => `Vóór ${start} zijn er geen cijfers.`,
    "fit-after-start": (_, start) => `Vóór ${start} zijn er geen cijfers.`,
    "window-outside-panel": (_, start) => `Vóór ${start} zijn er geen cijfers.`,
    "excludes-itself": (place) => `${place} is uitgesloten van de vergelijking.`,
    "training-not-parallel": () => "De vergelijking kon niet worden gemaakt.",
    "no-predictors-left": () => "Alle gemeenten hebben dezelfde cijfers.",
  },
  cut: (year, reason) => `Jaren aan de andere kant van ${year} tellen niet mee. ${reason}`,
  course: {
    heading: "De loop van het cijfer",
    mixture: "mengsel",
    start: "begin",
    label: (place, title, from, to) => `${title} in ${place} en in het mengsel, ${from} tot en met ${to}. De tabel hieronder geeft dezelfde cijfers.`,
    fit: (error, from, to) => `Van ${from} tot en met ${to} lagen de twee lijnen gemiddeld ${error} uit elkaar. Hoe kleiner, hoe beter het mengsel past.`,
    fewYears: "Bij zo weinig jaren past een mengsel al snel; goed passen zegt dan minder.",
  },
  mixture: {
    heading: "Waaruit het mengsel bestaat",
    explain: "Elke gemeente telt zo zwaar mee dat het mengsel vóór het begin zo goed mogelijk dezelfde weg ging. De volgorde is die van het aandeel.",
    caption: (place) => `Gemeenten in het mengsel voor ${place}`,
    place: "Gemeente",
    part: "Aandeel",
    rest: (count) => `De andere ${count} gemeenten tellen niet mee.`,
    byGroup: (group) => `Gekozen uit de groep waarmee u vergelijkt: ${group}.`,
    insteadOf: (count) => `De groep die u koos, heeft ${count === 0 ? "hier geen andere gemeenten" : count === 1 ? "maar 1 gemeente" : `maar ${count} gemeenten`}. Dat is te weinig; er zijn er minstens 10 nodig.`,
    byLikeness: (count) => `Gekozen uit de ${count} gemeenten die er het meest op lijken in bevolking, vergrijzing, sociaal-economische situatie en geld.`,
    all: "Gekozen uit alle andere gemeenten: hoe zij op elkaar lijken, is met deze cijfers niet te meten.",
    leftOut: (count) => (count === 1 ? "Eén gemeente deed niet mee: daarvan ontbreekt een cijfer." : `${count} gemeenten deden niet mee: daarvan ontbreken cijfers.`),
  },
  placebos: {
    heading: "Is zo’n verschil ongewoon?",
    explain: (place) => `Voor elke andere gemeente is ook een mengsel gemaakt, alsof daar in hetzelfde jaar iets begon. Ongewoon is een verschil pas als ${place} na het begin verder van haar mengsel ligt dan bijna alle andere, naar hoe goed het eerst paste.`,
    others: "andere gemeenten",
    label: (place, count) => `Het verschil met het mengsel, jaar na jaar, voor ${place} en ${count} andere gemeenten.`,
    cut: (count) => (count === 1 ? "Eén lijn loopt buiten het beeld en is aan de rand afgesneden." : `${count} lijnen lopen buiten het beeld en zijn aan de rand afgesneden.`),
    found: (share, total) => `Zo’n grote afwijking had ${share} van de ${total} gemeenten, deze meegerekend.`,
  },
  checks: {
    heading: "Houdt het stand?",
    without: "Zonder één gemeente",
    caption: "Het gemiddelde verschil als één gemeente niet in het mengsel mag",
    leftOut: "Zonder",
    difference: "Gemiddeld verschil",
    inTime: (start, difference) => `Alsof het al in ${start} was begonnen, toen er nog niets was: een gemiddeld verschil van ${difference}. Dat hoort klein te zijn.`,
    noInTime: "Er zijn te weinig jaren om ook een eerder begin te proberen.",
    plain: (difference) => `Zonder mengsel, alle gemeenten even zwaar: de verandering na het begin was hier ${difference} dan gemiddeld bij de andere.`,
  },
  years: {
    heading: "Per jaar",
    caption: (title, place) => `${title}: ${place} naast het mengsel`,
    year: "Jaar",
    difference: "Verschil",
    share: "Zo ver of verder",
    shareNote: "‘Zo ver of verder’: het deel van alle gemeenten dat in dat jaar minstens zo ver van haar mengsel lag, naar hoe goed dat eerst paste.",
  },
  method: {
    heading: "Hoe dit werkt",
    words: [
      "Wat er zonder het nieuwe was gebeurd, kan niemand zien. Een mengsel van andere gemeenten, dat vóór het begin dezelfde weg ging, komt er het dichtst bij. Wat daarna tussen gemeente en mengsel ligt, is het verschil dat wij tonen.",
      "De methode heet synthetische controle (Abadie, Diamond en Hainmueller, 2010), hier op de uitkomst alleen. Van tevoren ligt vast wanneer wij zeggen dat iets opvalt: hoogstens één op de twintig gemeenten wijkt zo sterk af, het mengsel paste vooraf goed, en het verschil hangt niet aan één gemeente en was er niet al eerder.",
      "Oudere cijfers van gemeenten die samengingen zijn omgerekend naar de gemeenten van nu, waar dat eerlijk kan.",
    ],
    indicatorPage: "Meer over dit cijfer",
  },
  source: "Bron",
  higher: "hoger",
  lower: "lager",
};

const en: EffectTexts = {
  crumb: "What did it do?",
  title: "what did it do?",
  heading: (place) => `What did it do in ${place}?`,
  description: (place) => `Did a figure of ${place} take another course after something began? Compared with municipalities that resemble it.`,
  lead: (place) => `Did something new begin in ${place}, an experiment or another approach? Choose a figure and the year in which it began. You will see whether that figure then went another way than in municipalities that resemble ${place}.`,
  form: {
    label: "Choose a figure and a start",
    indicator: "Figure",
    choose: "Choose a figure",
    start: "First year in which it can have done something",
    startHint: "a year",
    count: "Compare with",
    countOption: (count) => `${count} municipalities like it`,
    mostAlike: "Take the most alike",
    button: "Show",
  },
  example: (title, year) => `For example: ${title}, from ${year}`,
  canBeStart: (from, to) => (from === to ? `For this figure the start can only be ${from}: five years are needed before it.` : `For this figure the start can lie from ${from} to ${to}: five years are needed before it.`),
  noSuchIndicator: (id) => `‘${id}’ is no figure of ours. Choose one from the list on the page.`,
  tooShort: (id) => `‘${id}’ has too few years that may be compared. Five years are needed before the start.`,
  chooseBoth: "Choose a figure (indicator) and a year (vanaf).",
  points: "percentage points",
  conclusion: {
    heading: "What can be said",
    standsOut: (place, title, start, difference, isHigher) => `From ${start} on ‘${title}’ in ${place} was on average ${difference} ${isHigher ? "higher" : "lower"} than in a mixture of municipalities that resemble it.`,
    rare: (others) => `Of the other municipalities ${others} differed at least as strongly from their mixture.`,
    alone: (count) => `None of the ${count} other municipalities differed as strongly from its mixture.`,
    notWhy: "This does not say why. More may have changed at the same time.",
    nothing: (start) => `Nothing can be said about an effect from ${start} on.`,
    because: "The reasons:",
    yetSeen: (place, difference, isHigher) => `To be seen, but not enough to build on: from the start on the figure in ${place} was on average ${difference} ${isHigher ? "higher" : "lower"} than in the mixture.`,
  },
  doubts: {
    "too-few-places": () => "Too few municipalities have all figures. Even the largest difference of all can then be chance.",
    "too-few-times-before": () => "Fewer than five years before the start have figures. Almost any mixture fits so few years.",
    "poor-fit-before": (place) => `Before the start, too, no mixture resembled ${place} enough.`,
    "within-chance": () => "Municipalities where nothing began often differed as strongly from their mixture.",
    "depends-on-one-place": () => "The difference hangs on one municipality in the mixture. Without it little is left.",
    "moved-before-the-start": (place) => `${place} was going its own way before the start already.`,
  },
  missing: {
    "no-figures": (place) => `We have nothing of this figure for municipalities, and so not for ${place}.`,
    "break-at-start": (_, start) => `In ${start} the figure was counted in another way. What came before and after may not be compared.`,
    "start-before-panel": (_, start, from) => `The figures begin only in ${from}. Before ${start} there is nothing to compare with.`,
    "start-after-panel": (_, start, __, to) => `The figures run to ${to}. From ${start} on there is nothing to see yet.`,
    "no-outcome": (place, start) => `There are no figures for ${place} from ${start} on.`,
    "too-few-times-before": (place, start) => `Before ${start} there are fewer than two years with figures for ${place} that may be compared.`,
    "too-few-places": () => "Fewer than two other municipalities have all figures.",
    "unknown-place": (place) => `There are no figures for ${place}.`,
    "unknown-variable": (place) => `There are no figures for ${place}.`,
    "fit-outside-panel": (_, start) => `There are no figures before ${start}.`,
    "fit-after-start": (_, start) => `There are no figures before ${start}.`,
    "window-outside-panel": (_, start) => `There are no figures before ${start}.`,
    "excludes-itself": (place) => `${place} is left out of the comparison.`,
    "training-not-parallel": () => "The comparison could not be made.",
    "no-predictors-left": () => "All municipalities have the same figures.",
  },
  cut: (year, reason) => `Years on the other side of ${year} do not count. ${reason}`,
  course: {
    heading: "The course of the figure",
    mixture: "mixture",
    start: "start",
    label: (place, title, from, to) => `${title} in ${place} and in the mixture, ${from} to ${to}. The table below gives the same figures.`,
    fit: (error, from, to) => `From ${from} to ${to} the two lines lay ${error} apart on average. The smaller, the better the mixture fits.`,
    fewYears: "With so few years a mixture fits soon; fitting well then says less.",
  },
  mixture: {
    heading: "What the mixture is made of",
    explain: "Each municipality counts so much that the mixture went the same way before the start as nearly as possible. The order is that of the part.",
    caption: (place) => `Municipalities in the mixture for ${place}`,
    place: "Municipality",
    part: "Part",
    rest: (count) => `The other ${count} municipalities do not count.`,
    byGroup: (group) => `Chosen from the group you compare with: ${group}.`,
    insteadOf: (count) => `The group you chose has ${count === 0 ? "no other municipalities here" : count === 1 ? "only 1 municipality" : `only ${count} municipalities`}. That is too few; at least 10 are needed.`,
    byLikeness: (count) => `Chosen among the ${count} municipalities most alike in population, ageing, socio-economic situation and money.`,
    all: "Chosen among all other municipalities: with these figures their likeness cannot be measured.",
    leftOut: (count) => (count === 1 ? "One municipality was left out: it lacks a figure." : `${count} municipalities were left out: they lack figures.`),
  },
  placebos: {
    heading: "Is such a difference unusual?",
    explain: (place) => `For every other municipality a mixture was made as well, as if something had begun there in the same year. A difference is unusual only if ${place} lies farther from its mixture after the start than nearly all others, given how well it fitted at first.`,
    others: "other municipalities",
    label: (place, count) => `The difference from the mixture, year by year, for ${place} and ${count} other municipalities.`,
    cut: (count) => (count === 1 ? "One line runs out of the picture and is cut off at its edge." : `${count} lines run out of the picture and are cut off at its edge.`),
    found: (share, total) => `${share} of the ${total} municipalities, this one included, differed as strongly.`,
  },
  checks: {
    heading: "Does it hold?",
    without: "Without one municipality",
    caption: "The mean difference when one municipality may not be in the mixture",
    leftOut: "Without",
    difference: "Mean difference",
    inTime: (start, difference) => `As if it had begun in ${start}, when there was nothing yet: a mean difference of ${difference}. That should be small.`,
    noInTime: "There are too few years to try an earlier start as well.",
    plain: (difference) => `Without a mixture, all municipalities counting the same: the change after the start was ${difference} here than on average in the others.`,
  },
  years: {
    heading: "Per year",
    caption: (title, place) => `${title}: ${place} beside the mixture`,
    year: "Year",
    difference: "Difference",
    share: "As far or farther",
    shareNote: "‘As far or farther’: the part of all municipalities that lay at least as far from their mixture in that year, given how well it fitted at first.",
  },
  method: {
    heading: "How this works",
    words: [
      "Nobody can see what would have happened without it. A mixture of other municipalities that went the same way before the start comes nearest. What lies between municipality and mixture afterwards is the difference shown here.",
      "The method is called synthetic control (Abadie, Diamond and Hainmueller, 2010), here on the outcome alone. When we say that something stands out was fixed beforehand: at most one in twenty municipalities differs as strongly, the mixture fitted well before, and the difference hangs on no single municipality and was not there earlier.",
      "Older figures of municipalities that merged are converted to those of today, where that is fair.",
    ],
    indicatorPage: "More about this figure",
  },
  source: "Source",
  higher: "higher",
  lower: "lower",
};

export const effectTexts = inBothLanguages(nl, en);
