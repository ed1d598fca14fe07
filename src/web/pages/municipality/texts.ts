/** Texts of the pages of a municipality. */
import { inBothLanguages } from "../../texts/both-languages.ts";

interface MunicipalityTexts {
  readonly municipalities: string;
  readonly lead: (province: string, districts: string, count: number) => string;
  readonly leadWithoutDistricts: (province: string) => string;
  readonly merged: (names: string, year: string) => string;
  readonly description: (name: string) => string;
  readonly districts: string;
  readonly allDistricts: (count: string) => string;
  readonly districtFigures: string;
  readonly districtsLink: string;
  readonly locator: (name: string) => string;
  readonly guideTitle: string;
  readonly guideStrip: (name: string, group: string) => readonly [string, string, string, string, string];
  readonly guideTrend: (name: string, group: string) => readonly [string, string, string];
  readonly guideMargin: string;
  readonly guideExpected: (name: string) => string;
  readonly jump: string;
  readonly figures: (count: number) => string;
  readonly allOfTheme: (theme: string) => string;
  readonly money: string;
  readonly compare: (name: string) => string;
  readonly changed: string;
  readonly everything: string;
  readonly everythingTitle: (name: string) => string;
  readonly everythingLead: (count: string) => string;
  readonly printHint: string;
  readonly themeLead: (name: string, count: string) => string;
  readonly backToPlace: (name: string) => string;
  readonly otherThemes: string;
  readonly moreTitle: string;
  readonly effect: string;
  readonly takeAll: string;
  readonly worksIn: string;
  readonly savedGroup: (group: string) => string;
  readonly savedMiddle: string;
  readonly savedSource: (table: string, licence: string, date: string, vintage: string) => string;
}

const nl: MunicipalityTexts = {
  municipalities: "Gemeenten",
  lead: (province, districts, count) => `Gemeente in ${province}, met ${districts} ${count === 1 ? "wijk" : "wijken"}`,
  leadWithoutDistricts: (province) => `Gemeente in ${province}`,
  merged: (names, year) => `Sinds ${year} ook de plaats van ${names}. Oudere cijfers zijn daarom omgerekend, waar dat eerlijk kan.`,
  description: (name) => `Waar staat ${name}? Cijfers over jeugd, zorg, werk, geld, wonen en bevolking, naast alle andere gemeenten en met de bron erbij.`,
  districts: "Wijken:",
  allDistricts: (count) => `Alle ${count} wijken`,
  districtFigures: "Bekijk de cijfers per wijk",
  districtsLink: "Wijken",
  locator: (name) => `De plek van ${name} in Nederland`,
  guideTitle: "Zo leest u de beelden",
  guideStrip: (name, group) => ["Elk dun ", "grijs streepje", ` is een gemeente. De `, "blauwe streepjes", ` zijn de ${group}. Het dikke streepje is ${name}. De volgorde is die van het cijfer; links of rechts staan is niet beter of slechter.`],
  guideTrend: (name, group) => [`Het verloop: ${name} en het `, `midden van de ${group}`, ". Bij een stippellijn omhoog veranderde de telling: links en rechts daarvan kunt u niet vergelijken. Een open punt is begroot geld."],
  guideExpected: (name) => `Het haakje met ‘verwacht’: daar komen 8 van de 10 gemeenten als ${name} op uit. Het bolletje erin is de verwachte waarde zelf. Het is geen norm, en erbuiten liggen is niet goed of fout.`,
  guideMargin: "Een lichte baan om het dikke streepje is de marge van toeval: het echte cijfer ligt daar ergens in.",
  jump: "Thema’s",
  figures: (count) => (count === 1 ? "1 cijfer" : `${count} cijfers`),
  allOfTheme: (theme) => `Alle cijfers over ${theme.toLowerCase()}`,
  money: "Waar gaat het geld naartoe?",
  compare: (name) => `Wie lijkt op ${name}?`,
  changed: "Wie veranderde, en sinds wanneer?",
  everything: "Alle cijfers op één pagina",
  everythingTitle: (name) => `Alle cijfers van ${name}`,
  everythingLead: (count) => `${count} cijfers op één pagina, om te printen of te doorzoeken.`,
  printHint: "Print deze pagina met het menu van uw browser.",
  themeLead: (name, count) => `${count} cijfers over ${name}, naast alle andere gemeenten.`,
  backToPlace: (name) => `Terug naar ${name}`,
  otherThemes: "Andere thema’s",
  moreTitle: "Verder kijken",
  effect: "Wat deed het? Kijk of een cijfer anders ging nadat er iets begon",
  takeAll: "Deze cijfers meenemen:",
  worksIn: "Werkt samen in:",
  savedGroup: (group) => `Blauw: ${group}.`,
  savedMiddle: "midden van de groep",
  savedSource: (table, licence, date, vintage) => `Bron: ${table} (${licence}), bewerkt door Estafette. Stand van ${date}, ${vintage}.`,
};

const en: MunicipalityTexts = {
  municipalities: "Municipalities",
  lead: (province, districts, count) => `Municipality in ${province}, with ${districts} ${count === 1 ? "district" : "districts"}`,
  leadWithoutDistricts: (province) => `Municipality in ${province}`,
  merged: (names, year) => `Since ${year} also the place of ${names}. Older figures are therefore recalculated, where that can honestly be done.`,
  description: (name) => `Where does ${name} stand? Figures on youth, care, work, money, housing and population, next to all other municipalities and with their source.`,
  districts: "Districts:",
  allDistricts: (count) => `All ${count} districts`,
  districtFigures: "See the figures per district",
  districtsLink: "Districts",
  locator: (name) => `Where ${name} lies in the Netherlands`,
  guideTitle: "How to read the pictures",
  guideStrip: (name, group) => ["Every thin ", "grey tick", " is a municipality. The ", "blue ticks", ` are the ${group}. The thick tick is ${name}. They stand in the order of the figure; left or right is not better or worse.`],
  guideTrend: (name, group) => [`The course: ${name} and the `, `middle of the ${group}`, ". At an upright dotted line the counting changed: what is left and right of it cannot be compared. An open dot is budgeted money."],
  guideExpected: (name) => `The bracket with ‘expected’: that is where 8 in 10 municipalities like ${name} are. The dot in it is the expected value itself. It is no norm, and lying outside it is not right or wrong.`,
  guideMargin: "A pale lane around the thick tick is the margin of chance: the true figure lies somewhere in it.",
  jump: "Themes",
  figures: (count) => (count === 1 ? "1 figure" : `${count} figures`),
  allOfTheme: (theme) => `All figures on ${theme.toLowerCase()}`,
  money: "Where does the money go?",
  compare: (name) => `Who resembles ${name}?`,
  changed: "Who changed, and since when?",
  everything: "All figures on one page",
  everythingTitle: (name) => `All figures of ${name}`,
  everythingLead: (count) => `${count} figures on one page, to print or to search.`,
  printHint: "Print this page with the menu of your browser.",
  themeLead: (name, count) => `${count} figures on ${name}, next to all other municipalities.`,
  backToPlace: (name) => `Back to ${name}`,
  otherThemes: "Other themes",
  moreTitle: "Look further",
  effect: "What did it do? See whether a figure went another way after something began",
  takeAll: "Take these figures away:",
  worksIn: "Works together in:",
  savedGroup: (group) => `Blue: ${group}.`,
  savedMiddle: "middle of the group",
  savedSource: (table, licence, date, vintage) => `Source: ${table} (${licence}), processed by Estafette. As of ${date}, ${vintage}.`,
};

export const texts = inBothLanguages(nl, en);
