/** Words of the page of one indicator, its charts and its table. */
import { inBothLanguages } from "../../texts/both-languages.ts";

interface IndicatorTexts {
  readonly indicators: string;
  readonly levels: Readonly<Record<"country" | "municipality" | "district" | "neighbourhood", string>>;
  readonly yearsInAll: (years: string, count: number) => string;

  readonly chooseTitle: string;
  readonly chooseIntro: string;
  readonly year: string;
  readonly bordersOf: string;
  readonly onlyMunicipalities: string;
  readonly chosenPlaces: string;
  readonly placeLabel: (hasChoice: boolean) => string;
  readonly placeHint: (most: number) => string;
  readonly showPlace: string;
  readonly removePlace: string;
  readonly enough: (most: number) => string;

  readonly jaarExpects: string;
  readonly plaatsExpects: string;
  readonly niveauExpects: string;
  readonly indelingExpects: string;
  readonly unknownYear: (year: number, years: string) => string;
  readonly noMunicipalYears: (year: number) => string;
  readonly unknownPlace: (typed: string, alike: string) => string;
  readonly dividedPlace: (name: string, successors: string) => string;
  readonly ambiguousPlace: (typed: string, names: string) => string;
  readonly tooManyPlaces: (count: number, most: number) => string;
  readonly onlyInData: (name: string) => string;
  readonly unknownLevel: (level: string, levels: string) => string;
  readonly unknownDivision: (year: number, years: string) => string;
  readonly placeNotInDivision: (name: string, year: number) => string;
  readonly placeInCountry: string;
  readonly and: string;
  readonly or: string;

  readonly mapTitle: string;
  readonly figureTitle: string;
  readonly spreadTitle: string;
  readonly trendTitle: string;
  readonly methodTitle: string;
  readonly sourceTitle: string;
  readonly tableTitle: (count: string) => string;
  readonly takeAwayTitle: string;

  readonly noMunicipalFigures: string;
  readonly noFigureCount: (count: number) => string;
  readonly everyPlace: string;
  readonly middleHalf: (lower: string, upper: string) => string;
  readonly country: (value: string) => string;
  readonly countryName: string;
  readonly noCountry: string;
  readonly mapLabel: (title: string, period: string, lowest: string, highest: string, count: string) => string;
  readonly mapColours: (limits: string) => string;
  readonly onThisPage: string;
  readonly noFigureInMap: (count: number) => string;
  readonly legendLabel: (limits: string) => string;
  readonly alsoOnAxis: string;
  readonly spreadLabel: (title: string, period: string, lower: string, upper: string, count: string) => string;
  readonly spreadHelp: string;
  readonly ownInLabel: (name: string, value: string) => string;
  readonly trendLabel: (title: string, first: string, last: string, names: string) => string;
  readonly trendNothing: string;
  readonly oneYearOnly: (year: string) => string;
  readonly middle: string;
  readonly breakLabel: string;
  readonly allAsTable: string;
  readonly saveAs: string;
  readonly sourceLine: (credit: string, table: string, period: string) => string;
  readonly andOtherTables: (title: string, others: number) => string;
  readonly sourceEnd: (licence: string, date: string) => string;

  readonly orderByName: string;
  readonly orderByLikeness: (name: string) => string;
  readonly chooseGroup: string;
  readonly groups: {
    readonly chosen: (count: number) => string;
    readonly peers: (group: string) => string;
    readonly others: string;
  };
  readonly columns: { readonly place: string; readonly value: string; readonly margin: string; readonly note: string };
  readonly tableLabel: (title: string, period: string) => string;
  readonly range: (lower: string, upper: string) => string;
  readonly margin: (range: string) => string;
  readonly marginMeaning: string;
  readonly allMarked: (period: string, marks: string) => string;

  readonly facts: {
    readonly numerator: string;
    readonly denominator: string;
    readonly attention: string;
    readonly unit: string;
    readonly polarity: string;
    readonly nature: string;
    readonly rounding: string;
    readonly moment: string;
    readonly breaks: string;
    readonly companions: string;
  };
  readonly natures: Readonly<Record<"objective" | "subjective", string>>;
  readonly moments: Readonly<Record<"year" | "1-january", string>>;
  readonly roundings: (step: string, periods: string) => string;
  readonly noRounding: string;
  readonly noBreaks: string;
  readonly breakFrom: (year: string) => string;
  readonly breakMeaning: string;
  readonly companionKinds: { readonly planned: string; readonly absolute: string; readonly total: string; readonly main: string };

  readonly sourceColumns: { readonly period: string; readonly table: string; readonly edition: string; readonly licence: string };
  readonly provisionalNote: string;

  readonly perDistrict: (levels: string) => string;
  readonly districtsOf: (name: string) => string;
  readonly districtsFirst: string;
  readonly downloads: {
    readonly intro: string;
    readonly municipalities: string;
    readonly level: (level: string, division: number) => string;
    readonly asPublished: string;
  };
  readonly permanentLink: string;
  readonly cite: string;
  readonly takeBorders: string;
}

const nl: IndicatorTexts = {
  indicators: "Indicatoren",
  levels: { country: "land", municipality: "gemeente", district: "wijk", neighbourhood: "buurt" },
  yearsInAll: (years, count) => `${years}, ${count} jaar`,

  chooseTitle: "Kies een jaar en gemeenten",
  chooseIntro: "De gemeente die u als eerste kiest, is uw eigen gemeente. Die krijgt overal dezelfde kleur.",
  year: "Jaar",
  bordersOf: "Grenzen op de kaart",
  onlyMunicipalities: "alleen gemeenten",
  chosenPlaces: "Uw gemeenten",
  placeLabel: (hasChoice) => (hasChoice ? "Voeg een gemeente toe" : "Uw gemeente"),
  placeHint: (most) => `U kunt ook een oude of korte naam typen. Hoogstens ${most} gemeenten.`,
  showPlace: "Toon",
  removePlace: "(weghalen)",
  enough: (most) => `U koos ${most} gemeenten. Haal er een weg als u een andere wilt kiezen.`,

  jaarExpects: "een jaartal, zoals 2024",
  plaatsExpects: "de naam van een gemeente, zoals deventer, hoogstens 6 keer",
  niveauExpects: "gemeente, wijk, buurt of land",
  indelingExpects: "een jaartal, zoals 2021",
  unknownYear: (year, years) => `‘jaar’ is ‘${year}’. Over dat jaar is er geen cijfer. Wel over: ${years}.`,
  noMunicipalYears: (year) => `‘jaar’ is ‘${year}’. Dit cijfer is er niet voor gemeenten, dus er valt geen jaar te kiezen.`,
  unknownPlace: (typed, alike) =>
    `‘plaats’ is ‘${typed}’. Die gemeente kennen wij niet. ${alike ? `Dit lijkt erop: ${alike}.` : "Gebruik een naam uit de lijst met alle gemeenten."}`,
  dividedPlace: (name, successors) => `‘plaats’ is ‘${name}’. Die gemeente is verdeeld over ${successors}. Kies een daarvan.`,
  ambiguousPlace: (typed, names) => `‘plaats’ is ‘${typed}’. Dat kan ${names} zijn. Kies een daarvan.`,
  tooManyPlaces: (count, most) => `‘plaats’ staat er ${count} keer. U kunt hoogstens ${most} gemeenten kiezen.`,
  onlyInData: (name) => `‘${name}’ hoort bij de gegevens. Zet .json, .csv of .xlsx achter het adres van de pagina.`,
  unknownLevel: (level, levels) => `‘niveau’ is ‘${level}’. Daarvoor is dit cijfer er niet. Wel voor: ${levels}.`,
  unknownDivision: (year, years) => `‘indeling’ is ‘${year}’. In die indeling is dit cijfer er niet. Wel in die van: ${years}.`,
  placeNotInDivision: (name, year) => `‘plaats’ is ‘${name}’. Die gemeente was er niet in de indeling van ${year}.`,
  placeInCountry: "‘plaats’ past niet bij het niveau land. Laat ‘plaats’ of ‘niveau’ weg.",
  and: "en",
  or: "of",

  mapTitle: "Op de kaart",
  figureTitle: "Het cijfer",
  spreadTitle: "Alle gemeenten naast elkaar",
  trendTitle: "Door de jaren",
  methodTitle: "Zo is het gemeten",
  sourceTitle: "Waar dit vandaan komt",
  tableTitle: (count) => `Alle ${count} gemeenten`,
  takeAwayTitle: "Meenemen",

  noMunicipalFigures: "Dit cijfer is er niet voor hele gemeenten. Daarom staan er geen kaart en geen lijst op deze pagina.",
  noFigureCount: (count) => (count === 1 ? "1 gemeente heeft geen cijfer." : `${count} gemeenten hebben geen cijfer.`),
  everyPlace: "Alle gemeenten hebben een cijfer.",
  middleHalf: (lower, upper) => `De middelste helft van de gemeenten ligt tussen ${lower} en ${upper}.`,
  country: (value) => `In heel Nederland: ${value}.`,
  countryName: "Nederland",
  noCountry: "Voor heel Nederland is er geen cijfer.",
  mapLabel: (title, period, lowest, highest, count) =>
    `Kaart van Nederland: ${title}, ${period}. ${count} gemeenten, van ${lowest} tot ${highest}. Alle waarden staan in de tabel onderaan.`,
  mapColours: (limits) => `Hoe sterker de kleur, hoe hoger het cijfer. Dat is niet goed of slecht.${limits ? ` De kleur verandert bij ${limits}.` : ""}`,
  onThisPage: "Op deze pagina",
  noFigureInMap: (count) => `geen cijfer (${count})`,
  legendLabel: (limits) => `Tinten van licht naar donker, met grenzen bij ${limits}.`,
  alsoOnAxis: "Als streepje op de as:",
  spreadLabel: (title, period, lower, upper, count) =>
    `${title}, ${period}: ${count} gemeenten tussen ${lower} en ${upper}.`,
  spreadHelp: "Boven elke kolom staat hoeveel gemeenten ongeveer dit cijfer hebben. Links is minder, rechts is meer.",
  ownInLabel: (name, value) => ` ${name}: ${value}.`,
  trendLabel: (title, first, last, names) => `${title} van ${first} tot en met ${last}: ${names}. De waarden staan in de tabel eronder.`,
  trendNothing: "Kies een gemeente om haar jaren te zien.",
  oneYearOnly: (year) => `Er is alleen een cijfer over ${year}. Daarom is er geen lijn.`,
  middle: "midden van alle gemeenten",
  breakLabel: "andere meting",
  allAsTable: "Dezelfde cijfers als tabel",
  saveAs: "Bewaar als",
  sourceLine: (credit, table, period) => `Bron: ${credit}, ${table}. Cijfers over ${period}. Bewerkt door Estafette.`,
  andOtherTables: (title, others) => `${title} en ${others === 1 ? "1 andere tabel" : `${others} andere tabellen`}`,
  sourceEnd: (licence, date) => `${licence ? `Licentie ${licence}. ` : ""}Stand van ${date}.`,

  orderByName: "De gemeenten staan op naam. Het is geen lijst van goed naar slecht.",
  orderByLikeness: (name) =>
    `Eerst staan uw gemeenten, dan de gemeenten waarmee ${name} wordt vergeleken, dan alle andere op naam. Het is geen lijst van goed naar slecht.`,
  chooseGroup: "Kies met wie u vergelijkt",
  groups: {
    chosen: (count) => (count === 1 ? "Uw gemeente" : "Uw gemeenten"),
    peers: (group) => `De ${group}; wie het meest lijkt, staat boven`,
    others: "Alle andere gemeenten, op naam",
  },
  columns: { place: "Gemeente", value: "Cijfer", margin: "Marge", note: "Let op" },
  tableLabel: (title, period) => `${title} per gemeente, ${period}`,
  range: (lower, upper) => `${lower} tot ${upper}`,
  margin: (range) => `marge ${range}`,
  marginMeaning: "De marge zegt hoe ver toeval het cijfer kan verschuiven. Met 95% zekerheid ligt het echte cijfer daarbinnen.",
  allMarked: (period, marks) => `Alle cijfers over ${period} zijn ${marks}.`,

  facts: {
    numerator: "Wie of wat telt mee",
    denominator: "Vergeleken met",
    attention: "Waar u op moet letten",
    unit: "Eenheid",
    polarity: "Meer of minder",
    nature: "Soort cijfer",
    rounding: "Afronding",
    moment: "Moment",
    breaks: "Breuken",
    companions: "In een andere vorm",
  },
  natures: {
    objective: "Geteld, uit registraties en administraties.",
    subjective: "Gevraagd aan mensen. Het is een schatting met een marge.",
  },
  moments: { year: "Het hele kalenderjaar.", "1-january": "De stand op 1 januari van het jaar." },
  roundings: (step, periods) => `${periods}: de bron rondt af op ${step}.`,
  noRounding: "De bron geeft geen vaste afronding op.",
  noBreaks: "Geen. De jaren zijn goed te vergelijken.",
  breakFrom: (year) => `Verandering in ${year}`,
  breakMeaning: "Vergelijk de jaren ervoor en erna niet met elkaar.",
  companionKinds: { planned: "begroot", absolute: "als aantal", total: "in totaal", main: "hoort bij" },

  sourceColumns: { period: "Jaar", table: "Tabel", edition: "Uitgave", licence: "Licentie" },
  provisionalNote: "Voorlopige en omgerekende cijfers zijn in de tabel met een woord gemerkt.",

  perDistrict: (levels) => `Dit cijfer is er ook per ${levels}.`,
  districtsOf: (name) => `Bekijk ${name} per wijk`,
  districtsFirst: "Kies een gemeente om haar wijken te zien.",
  downloads: {
    intro: "Alle gemeenten en alle jaren, met bron, marge en de reden als een cijfer ontbreekt:",
    municipalities: "gemeenten, indeling van nu",
    level: (level, division) => `per ${level}, indeling van ${division}`,
    asPublished: "Zoals de bron ze gaf, in een oudere indeling van gemeenten",
  },
  permanentLink: "Vaste link naar deze stand",
  cite: "Citeer deze cijfers",
  takeBorders: "De grenzen op deze kaart meenemen",
};

const en: IndicatorTexts = {
  indicators: "Indicators",
  levels: { country: "country", municipality: "municipality", district: "district", neighbourhood: "neighbourhood" },
  yearsInAll: (years, count) => `${years}, ${count} ${count === 1 ? "year" : "years"}`,

  chooseTitle: "Choose a year and municipalities",
  chooseIntro: "The municipality you choose first is your own. It has the same colour everywhere.",
  year: "Year",
  bordersOf: "Borders on the map",
  onlyMunicipalities: "municipalities only",
  chosenPlaces: "Your municipalities",
  placeLabel: (hasChoice) => (hasChoice ? "Add a municipality" : "Your municipality"),
  placeHint: (most) => `You can also type an old or short name. At most ${most} municipalities.`,
  showPlace: "Show",
  removePlace: "(remove)",
  enough: (most) => `You chose ${most} municipalities. Remove one to choose another.`,

  jaarExpects: "a year, such as 2024",
  plaatsExpects: "the name of a municipality, such as deventer, at most 6 times",
  niveauExpects: "gemeente, wijk, buurt or land",
  indelingExpects: "a year, such as 2021",
  unknownYear: (year, years) => `‘jaar’ is ‘${year}’. There is no figure for that year. There is for: ${years}.`,
  noMunicipalYears: (year) => `‘jaar’ is ‘${year}’. This figure does not exist for municipalities, so there is no year to choose.`,
  unknownPlace: (typed, alike) =>
    `‘plaats’ is ‘${typed}’. We do not know that municipality. ${alike ? `These resemble it: ${alike}.` : "Use a name from the list of all municipalities."}`,
  dividedPlace: (name, successors) => `‘plaats’ is ‘${name}’. That municipality was divided over ${successors}. Choose one of them.`,
  ambiguousPlace: (typed, names) => `‘plaats’ is ‘${typed}’. That can be ${names}. Choose one of them.`,
  tooManyPlaces: (count, most) => `‘plaats’ occurs ${count} times. You can choose at most ${most} municipalities.`,
  onlyInData: (name) => `‘${name}’ belongs to the data. Put .json, .csv or .xlsx behind the address of the page.`,
  unknownLevel: (level, levels) => `‘niveau’ is ‘${level}’. This figure does not exist for that. It does for: ${levels}.`,
  unknownDivision: (year, years) => `‘indeling’ is ‘${year}’. This figure does not exist in that division. It does in those of: ${years}.`,
  placeNotInDivision: (name, year) => `‘plaats’ is ‘${name}’. That municipality did not exist in the division of ${year}.`,
  placeInCountry: "‘plaats’ does not go with the level land. Leave out ‘plaats’ or ‘niveau’.",
  and: "and",
  or: "or",

  mapTitle: "On the map",
  figureTitle: "The figure",
  spreadTitle: "All municipalities side by side",
  trendTitle: "Over the years",
  methodTitle: "How it was measured",
  sourceTitle: "Where this comes from",
  tableTitle: (count) => `All ${count} municipalities`,
  takeAwayTitle: "Take away",

  noMunicipalFigures: "This figure does not exist for whole municipalities. So this page has no map and no list.",
  noFigureCount: (count) => (count === 1 ? "1 municipality has no figure." : `${count} municipalities have no figure.`),
  everyPlace: "All municipalities have a figure.",
  middleHalf: (lower, upper) => `The middle half of the municipalities lies between ${lower} and ${upper}.`,
  country: (value) => `In the whole of the Netherlands: ${value}.`,
  countryName: "Netherlands",
  noCountry: "There is no figure for the whole of the Netherlands.",
  mapLabel: (title, period, lowest, highest, count) =>
    `Map of the Netherlands: ${title}, ${period}. ${count} municipalities, from ${lowest} to ${highest}. All values are in the table below.`,
  mapColours: (limits) => `The stronger the colour, the higher the figure. That is not good or bad.${limits ? ` The colour changes at ${limits}.` : ""}`,
  onThisPage: "On this page",
  noFigureInMap: (count) => `no figure (${count})`,
  legendLabel: (limits) => `Shades from light to dark, with limits at ${limits}.`,
  alsoOnAxis: "As small lines on the axis:",
  spreadLabel: (title, period, lower, upper, count) => `${title}, ${period}: ${count} municipalities between ${lower} and ${upper}.`,
  spreadHelp: "The number above a column says how many municipalities have about this figure. Left is less, right is more.",
  ownInLabel: (name, value) => ` ${name}: ${value}.`,
  trendLabel: (title, first, last, names) => `${title} from ${first} to ${last}: ${names}. The values are in the table below it.`,
  trendNothing: "Choose a municipality to see its years.",
  oneYearOnly: (year) => `There is only a figure for ${year}. So there is no line.`,
  middle: "middle of all municipalities",
  breakLabel: "measured differently",
  allAsTable: "The same figures as a table",
  saveAs: "Save as",
  sourceLine: (credit, table, period) => `Source: ${credit}, ${table}. Figures for ${period}. Processed by Estafette.`,
  andOtherTables: (title, others) => `${title} and ${others === 1 ? "1 other table" : `${others} other tables`}`,
  sourceEnd: (licence, date) => `${licence ? `Licence ${licence}. ` : ""}As of ${date}.`,

  orderByName: "The municipalities are listed by name. It is not a list from good to bad.",
  orderByLikeness: (name) =>
    `First come your municipalities, then those that ${name} is compared with, then all others by name. It is not a list from good to bad.`,
  chooseGroup: "Choose whom to compare with",
  groups: {
    chosen: (count) => (count === 1 ? "Your municipality" : "Your municipalities"),
    peers: (group) => `The ${group}, most alike first`,
    others: "All other municipalities, by name",
  },
  columns: { place: "Municipality", value: "Figure", margin: "Margin", note: "Mind" },
  tableLabel: (title, period) => `${title} by municipality, ${period}`,
  range: (lower, upper) => `${lower} to ${upper}`,
  margin: (range) => `margin ${range}`,
  marginMeaning: "The margin says how far chance may move the figure. With 95% certainty the true figure lies within it.",
  allMarked: (period, marks) => `All figures for ${period} are ${marks}.`,

  facts: {
    numerator: "Who or what counts",
    denominator: "Compared with",
    attention: "What to mind",
    unit: "Unit",
    polarity: "More or less",
    nature: "Kind of figure",
    rounding: "Rounding",
    moment: "Moment",
    breaks: "Breaks",
    companions: "In another form",
  },
  natures: {
    objective: "Counted, from registers and administration.",
    subjective: "Asked of people. It is an estimate with a margin.",
  },
  moments: { year: "The whole calendar year.", "1-january": "The situation on 1 January of the year." },
  roundings: (step, periods) => `${periods}: the source rounds to ${step}.`,
  noRounding: "The source mentions no fixed rounding.",
  noBreaks: "None. The years can well be compared.",
  breakFrom: (year) => `Change in ${year}`,
  breakMeaning: "Do not compare the years before and after with each other.",
  companionKinds: { planned: "budgeted", absolute: "as a number", total: "in total", main: "belongs to" },

  sourceColumns: { period: "Year", table: "Table", edition: "Edition", licence: "Licence" },
  provisionalNote: "Provisional and recalculated figures are marked with a word in the table.",

  perDistrict: (levels) => `This figure also exists per ${levels}.`,
  districtsOf: (name) => `See ${name} by district`,
  districtsFirst: "Choose a municipality to see its districts.",
  downloads: {
    intro: "All municipalities and all years, with source, margin and the reason where a figure is missing:",
    municipalities: "municipalities, today’s division",
    level: (level, division) => `by ${level}, division of ${division}`,
    asPublished: "As the source gave them, in an older division of municipalities",
  },
  permanentLink: "Permanent link to this snapshot",
  cite: "Cite these figures",
  takeBorders: "Take the borders on this map along",
};

export const indicatorTexts = inBothLanguages(nl, en);
