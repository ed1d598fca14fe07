/**
 * Refusing files about persons.
 *
 * Estafette takes in figures, never people. A file with citizen service numbers
 * (BSN), names, dates of birth, addresses, postcodes or e-mail addresses is
 * refused whole, whichever columns the mapping uses, and nothing out of it is
 * repeated: the message names the column and counts.
 *
 * Method: words in the head, and for the cells the elevens test of the BSN:
 * nine digits, weighed 9 8 7 6 5 4 3 2 -1, add up to a multiple of eleven. One
 * number in eleven passes by chance; a column of which most do is no chance.
 *
 * @example
 * isCitizenNumber("111222333") // true
 */
import { cellText, columnLetters, UnusableFile, type OwnTable, type RawCell } from "./own-table.ts";

const wordsOfPersons: readonly (readonly [RegExp, string])[] = [
  [/\b(bsn|burgerservicenummers?|sofi-?nummers?)\b/i, "citizen service numbers"],
  [/\b(voornaam|voornamen|achternaam|achternamen|voorletters|roepnaam|familienaam|geslachtsnaam|first name|last name|surname)\b/i, "names of persons"],
  [/\b(geboortedatum|geboortedata|geb\.? ?datum|date of birth|birth ?date)\b/i, "dates of birth"],
  [/\b(straat|straatnaam|huisnummer|huisnr|adres|woonadres|postadres|address|street)\b/i, "addresses"],
  [/\b(e-?mail|e-?mailadres|telefoonnummer|telefoonnr|iban|rekeningnummer)\b/i, "ways to reach a person"],
  [/\b((cli[eë]nt|pati[eë]nt|burger|dossier|zaak|beschikking|toewijzing)s?-? ?(nummer|nr|id|naam|code))\b/i, "records of clients"],
];

interface CellTest {
  readonly what: string;
  readonly least: number;
  readonly fraction: number;
  /** Among which cells to count. */
  concerns(text: string): boolean;
  passes(text: string): boolean;
}

const cellTests: readonly CellTest[] = [
  { what: "numbers that pass the test of citizen service numbers", least: 2, fraction: 0.6, concerns: (text) => digitsOf(text) !== undefined, passes: isCitizenNumber },
  { what: "full postcodes", least: 3, fraction: 0.5, concerns: (text) => text !== "", passes: (text) => /^[1-9]\d{3} ?[A-Z]{2}$/i.test(text) },
  { what: "e-mail addresses", least: 2, fraction: 0, concerns: (text) => text !== "", passes: (text) => /^[^\s@]+@[\w-]+(\.[\w-]+)+$/.test(text) },
];

const headRows = 50;

/** @throws UnusableFile when anything in the table looks like a person */
export function refusePersons(table: OwnTable): void {
  const faults = [...wordsInHead(table), ...cellsOfPersons(table)];
  if (faults.length === 0) return;
  throw new UnusableFile(table.file, `what looks like persons: ${faults.join("; ")}`, "figures per place and period, without anything about a person; nothing was taken and nothing kept");
}

/** Whether a text is nine digits (or eight, with the zero before it lost) that pass the elevens test. */
export function isCitizenNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (!digits || /^(\d)\1*$/.test(digits)) return false;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

function digitsOf(text: string): string | undefined {
  const bare = text.replaceAll(/[. -]/g, "");
  return /^\d{8,9}$/.test(bare) ? bare.padStart(9, "0") : undefined;
}

function wordsInHead(table: OwnTable): readonly string[] {
  const found = new Map<string, string>();
  for (const row of table.rows.slice(0, headRows)) {
    row.forEach((cell, column) => {
      const word = shortText(cell);
      const kind = wordsOfPersons.find(([shape]) => shape.test(word))?.[1];
      if (kind) found.set(`${columnLetters(column)} ${kind}`, `column ${columnLetters(column)} is headed as ${kind}`);
    });
  }
  return [...found.values()];
}

/** A head is short; a note above the table may say "no addresses were used". */
function shortText(cell: RawCell): string {
  const text = cellText(cell).replaceAll("_", " ");
  return text.length <= 40 && text.split(/\s+/).length <= 3 ? text : "";
}

function cellsOfPersons(table: OwnTable): readonly string[] {
  const width = table.rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const texts = table.rows.map((row) => cellText(row[column]));
    return cellTests.flatMap((test) => {
      const concerned = texts.filter((text) => test.concerns(text));
      const hits = concerned.filter((text) => test.passes(text)).length;
      const isHit = hits >= test.least && hits >= concerned.length * test.fraction;
      return isHit ? [`column ${columnLetters(column)} has ${hits} ${test.what}`] : [];
    });
  });
}
