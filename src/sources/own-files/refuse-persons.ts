/**
 * Refusing files about persons.
 *
 * Estafette takes in figures, never people. A file with citizen service numbers
 * (BSN), names, dates of birth, addresses, postcodes, telephone numbers or e-mail
 * addresses is refused whole, whichever columns the mapping uses, and nothing out
 * of it is repeated: the message names the column and counts.
 *
 * Method: words in the head, and the shape of what stands in the cells. What the
 * head calls a BSN is refused whatever stands below it. Elsewhere a single number
 * that passes the test of the BSN is enough, because one person is one too many;
 * not in the columns of the figures, where one amount in eleven passes by chance,
 * and not in a column of amounts of all lengths. A column that does hold codes or
 * amounts is named under "notPersons" in the mapping.
 *
 * Not here: the elevens test (citizen-number.ts).
 */
import { holdsCitizenNumber, isAsLongAsCitizenNumber, isCitizenNumber } from "./citizen-number.ts";
import { cellText, columnLetters, UnusableFile, type OwnTable, type RawCell } from "./own-table.ts";

const citizenNumbers = "citizen service numbers";

const wordsOfPersons: readonly (readonly [RegExp, string])[] = [
  [/(\b|_)(bsn|burger ?service ?(nummers?|nr)|sofi[- ]?(nummers?|nr)|persoons?[- ]?(nummers?|nr)|a-?nummers?)(\b|_|nummers?|nrs?\b)/i, citizenNumbers],
  [/[a-z]BSN/, citizenNumbers],
  [/\b(voornaam|voornamen|achternaam|achternamen|voorletters|initialen|tussenvoegsel|roepnaam|familienaam|geslachtsnaam|contactpersoon|first name|last name|surname)\b/i, "names of persons"],
  [/\bnaam (van (de |het )?)?(kind|jongere|jeugdige|bewoner|inwoner|ouder|aanvrager|medewerker|persoon)\b/i, "names of persons"],
  [/\b(geboortedatum|geboortedata|geboortedag|geb\.? ?datum|date of birth|birth ?date)\b/i, "dates of birth"],
  [/\b(straat|straatnaam|huisnummer|huisnr|adres|woonadres|postadres|address|street)\b/i, "addresses"],
  [/\b(e-?mail|e-?mailadres|(tele(foon)?|tel\.?|mobiel|gsm)[- ]?(nummers?|nr)|iban|rekeningnummer)\b/i, "ways to reach a person"],
  [/\b((cli[eë]nt|pati[eë]nt|burger|dossier|zaak|beschikking|toewijzing)s?-? ?(nummer|nr|id|naam|code))\b/i, "records of clients"],
];

/** Columns of which something is known. */
export interface KnownColumns {
  /** Those that hold the figures. */
  readonly figures: readonly string[];
  /** Those that the owner says are codes or amounts. */
  readonly notPersons: readonly string[];
}

type Column = readonly string[];

interface CellTest {
  readonly what: string;
  readonly least: number;
  readonly fraction: number;
  /** Among which cells to count. */
  concerns(text: string): boolean;
  passes(text: string): boolean;
}

const isFilled = (text: string) => text !== "";

/** Below this a person who says that a column holds no persons is believed. */
const tooManyForChance = 5;

const manyNumbers: CellTest = { what: `numbers that pass the test of ${citizenNumbers}`, least: 2, fraction: 0.6, concerns: isAsLongAsCitizenNumber, passes: isCitizenNumber };
const manyWhereDenied: CellTest = { ...manyNumbers, least: tooManyForChance };
const oneNumber: CellTest = { what: `of the kind of ${citizenNumbers}`, least: 1, fraction: 0, concerns: isFilled, passes: holdsCitizenNumber };

const otherTests: readonly CellTest[] = [
  { what: "full postcodes", least: 2, fraction: 0.2, concerns: isFilled, passes: (text) => /^[1-9]\d{3} ?[A-Z]{2}( \d{1,5} ?[a-z]?)?$/i.test(text) },
  { what: "e-mail addresses", least: 1, fraction: 0, concerns: isFilled, passes: isAddressOfPerson },
  { what: "telephone numbers", least: 1, fraction: 0, concerns: isFilled, passes: (text) => /^(\+31|0031|0)[ -]?(\(0\) ?)?[1-9]([ -]?\d){8}$/.test(text) },
  { what: "addresses with a house number", least: 2, fraction: 0.2, concerns: isFilled, passes: (text) => /^[\p{L}.' -]*(straat|laan|weg|plein|gracht|kade|dijk|singel|steeg|dreef|plantsoen|hof|pad) \d{1,5} ?([a-z]|-\d+)?$/iu.test(text) },
];

const headRows = 50;

/** @throws UnusableFile when anything in the table looks like a person */
export function refusePersons(table: OwnTable, known: KnownColumns = { figures: [], notPersons: [] }): void {
  if (holdsCitizenNumber(table.file.replaceAll(/[^\d]+/g, " ").trim())) throw new UnusableFile("the file", "a name with a number that may be a citizen service number", "a name without it");
  const faults = [...wordsInHead(table), ...cellsOfPersons(table, known)];
  if (faults.length === 0) return;
  const expected = "figures per place and period, without anything about a person; nothing was taken and nothing kept. Take these columns or cells out of the file";
  const isDoubtful = faults.some((fault) => fault.endsWith(oneNumber.what));
  throw new UnusableFile(table.file, `what looks like persons: ${faults.join("; ")}`, isDoubtful ? `${expected}. Are they codes or amounts? Then name the column in the mapping: "notPersons": ["name of the column"]` : expected);
}

function wordsInHead(table: OwnTable): readonly string[] {
  const found = new Map<string, string>();
  for (const row of table.rows.slice(0, headRows)) {
    row.forEach((cell, column) => {
      const kind = kindInHead(cell);
      if (kind) found.set(`${columnLetters(column)} ${kind}`, `column ${columnLetters(column)} is headed as ${kind}`);
    });
  }
  return [...found.values()];
}

/** A head is short; a note above the table may say "no addresses were used", and "number of people without BSN" is a count. */
function kindInHead(cell: RawCell): string | undefined {
  const text = cellText(cell).replaceAll(/[_\s]+/g, " ");
  if (/^(aantal|percentage|aandeel|number of|share of)\b/i.test(text)) return undefined;
  const words = text.split(" ").length;
  const isShort = (one: string) => words <= (one === citizenNumbers ? 5 : 3);
  return text.length > 40 ? undefined : wordsOfPersons.find(([shape, kind]) => isShort(kind) && shape.test(text))?.[1];
}

function cellsOfPersons(table: OwnTable, known: KnownColumns): readonly string[] {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const column = table.rows.map((row) => cellText(row[index]));
    const found = testsFor(column, known).map((test) => ({ hits: countHits(column, test), what: test.what })).filter(({ hits }) => hits > 0);
    const all = [...found.map(({ hits, what }) => `${hits} ${what}`), ...(areDatesOfBirth(column) ? ["days spread over many years, as dates of birth are"] : [])];
    return all.map((one) => `column ${columnLetters(index)} has ${one}`);
  });
}

const yearsOfGenerations = 20;

/** Days that differ in year and in day; the days of a series of figures are the same ones every year. */
function areDatesOfBirth(column: Column): boolean {
  const days = column.flatMap((text) => readDay(text) ?? []);
  const years = days.map(({ year }) => year);
  const different = new Set(days.map(({ day }) => day)).size;
  return days.length >= 3 && Math.max(...years) - Math.min(...years) > yearsOfGenerations && different >= Math.min(days.length * 0.6, 60);
}

function readDay(text: string): { readonly year: number; readonly day: string } | undefined {
  const [, year, day] = text.match(/^((?:19|20)\d{2})-(\d{2}-\d{2})/) ?? [];
  if (year) return { year: Number(year), day };
  const [, dutchDay, dutchYear] = text.match(/^(\d{1,2}[-/.]\d{1,2})[-/.]((?:19|20)\d{2})$/) ?? [];
  return dutchYear ? { year: Number(dutchYear), day: dutchDay } : undefined;
}

/** Figures may look like any number. Of the two tests of numbers one is said, not both. */
function testsFor(column: Column, { figures, notPersons }: KnownColumns): readonly CellTest[] {
  if (isNamedIn(column, notPersons)) return [manyWhereDenied, ...otherTests];
  const mayBeChance = isNamedIn(column, figures) || isOfAmounts(column) || countHits(column, manyNumbers) > 0;
  return [manyNumbers, ...(mayBeChance ? [] : [oneNumber]), ...otherTests];
}

/** A name that may be somebody's number names no column. */
function isNamedIn(column: Column, names: readonly string[]): boolean {
  return column.slice(0, headRows).some((text) => names.includes(text) && !holdsCitizenNumber(text));
}

/** Citizen service numbers have all the same length, and all pass; of amounts and codes one in eleven does. */
function isOfAmounts(column: Column): boolean {
  const numbers = column.filter((text) => /^-?\d+([.,]\d+)*$/.test(text));
  const long = numbers.filter(isAsLongAsCitizenNumber);
  if (numbers.length >= 10 && long.length < numbers.length / 2) return true;
  return long.length >= 50 && long.filter(isCitizenNumber).length < long.length / 5;
}

function countHits(column: Column, { least, fraction, concerns, passes }: CellTest): number {
  const concerned = column.filter(concerns);
  const hits = concerned.filter(passes).length;
  return hits >= least && hits >= concerned.length * fraction ? hits : 0;
}

/** An address of an office is of no person. */
function isAddressOfPerson(text: string): boolean {
  return /^[^\s@]+@[\w-]+(\.[\w-]+)+$/.test(text) && !/^(info|contact|gemeente|data|statistiek|onderzoek|servicedesk|postbus)@/i.test(text);
}
