/**
 * Which column is what, guessed from the names of columns and what stands in them.
 *
 * The head is the row, among the first and above the rows of figures, that has
 * most names. A head of two rows, or none at all, is refused: whoever guesses
 * there takes the first place for the name of a column.
 *
 * In:  a table, and whether a text names a place.
 * Out: the columns by role, what must be filled in, and the kind of unit.
 */
import type { UnitKind } from "../../terms/unit.ts";
import { toFillIn } from "./mapping.ts";
import { findMissingMark } from "./missing-marks.ts";
import { hasPercentSign, parseOwnNumber } from "./own-number.ts";
import { looksLikePeriod } from "./own-period.ts";
import { cellText, isEmptyCell, quotedText, UnusableFile, type OwnTable, type RawCell } from "./own-table.ts";

const rowsLookedAt = 200;
const headRows = 30;

interface Column {
  readonly name: string;
  readonly texts: readonly string[];
}

export interface Guess {
  readonly columns: Readonly<Record<string, string | readonly string[]>>;
  readonly fixed: Readonly<Record<string, string>>;
  readonly unit: UnitKind;
}

/** @throws UnusableFile when there is no row with the names of columns, or two */
export function guessColumns(table: OwnTable, isPlace: (text: string) => boolean): Guess {
  const columns = columnsOf(table, isPlace);
  const guess = guessRoles(columns, isPlace);
  const named = [guess.columns.value, guess.columns.periods].flat();
  return { ...guess, unit: "numerator" in guess.columns ? "percentage" : guessUnit(columns.filter(({ name }) => named.includes(name))) };
}

function columnsOf(table: OwnTable, isPlace: (text: string) => boolean): readonly Column[] {
  const isOfFigures = (row: readonly RawCell[]) => row.some((cell) => isPlace(cellText(cell))) && row.some((cell) => isFigure(cellText(cell)) && !isEmptyCell(cell) && !looksLikePeriod(cell));
  const first = table.rows.slice(0, headRows).findIndex(isOfFigures);
  const above = table.rows.slice(0, first < 0 ? headRows : first);
  const filled = above.map((row) => new Set(row.filter((cell) => !isEmptyCell(cell)).map(cellText)).size);
  const head = filled.indexOf(Math.max(...filled));
  if (head < 0 || filled[head] < 2) throw noHead(table, first);
  if (first > head && filled.slice(head + 1).some((count) => count >= 2)) throw twoHeads(table.file, head, filled.findIndex((count, row) => row > head && count >= 2));
  const rows = table.rows.slice(head + 1, head + 1 + rowsLookedAt);
  return table.rows[head].map((name, index) => ({ name: cellText(name), texts: rows.map((row) => cellText(row[index])).filter((text) => text !== "") })).filter(({ name }) => name !== "");
}

function noHead({ file, sheet }: OwnTable, firstOfFigures: number): UnusableFile {
  const where = sheet === undefined ? "" : ` on sheet ${quotedText(sheet)}`;
  const figures = firstOfFigures < 0 ? "" : `; row ${firstOfFigures + 1} has figures already`;
  return new UnusableFile(file, `no row with the names of columns${where}${figures}`, "a head with a name above each column");
}

function twoHeads(file: string, head: number, second: number): UnusableFile {
  return new UnusableFile(file, `a head of more than one row (${head + 1} and ${second + 1})`, `one row with a different name above each column, such as "aantal 2023"; unmerge the cells of the head`);
}

function guessRoles(columns: readonly Column[], isPlace: (text: string) => boolean): Omit<Guess, "unit"> {
  const named = (pattern: RegExp) => columns.find(({ name }) => pattern.test(name))?.name;
  const municipality = mostly(columns, isPlace);
  const smallArea = named(/^(wijk|buurt)(en)?_?-?(code|naam)?$/i);
  const region = smallArea ?? named(/^(gemeente|regio|gebied)?_?-?code$/i) ?? municipality ?? named(/gemeente|regio|gebied|wijk|buurt|naam/i);
  const within: Readonly<Record<string, string>> = smallArea && municipality && municipality !== smallArea ? { municipality } : {};
  const period = named(/^(jaar|periode|perioden|kwartaal|datum|peildatum|year|period)$/i) ?? mostly(columns, looksLikePeriod);
  const periods = columns.map(({ name }) => name).filter(looksLikePeriod);
  const place: Readonly<Record<string, string>> = region ? { region, ...within } : {};
  const noRegion: Readonly<Record<string, string>> = region ? {} : { region: `${toFillIn}: for which municipality?` };
  if (periods.length > 1) return { columns: { ...place, periods }, fixed: noRegion };
  const free = columns.filter(({ name, texts }) => ![region, period, municipality].includes(name) && texts.some(isFigure));
  const figures = guessFigures(free.map(({ name }) => name));
  const noPeriod: Readonly<Record<string, string>> = period ? {} : { period: askForPeriod(named(/schooljaar|seizoen|maand|week/i)) };
  return { columns: { ...place, ...(period ? { period } : {}), ...figures }, fixed: { ...noRegion, ...noPeriod } };
}

function askForPeriod(other: string | undefined): string {
  return other === undefined ? `${toFillIn}: about which year?` : `${toFillIn}: ${quotedText(other)} has no years or quarters, and nothing else is known. About which year?`;
}

function guessFigures(names: readonly string[]): Readonly<Record<string, string>> {
  const named = (pattern: RegExp) => names.find((name) => pattern.test(name));
  const numerator = named(/teller|numerator/i);
  const denominator = named(/noemer|denominator/i);
  if (numerator && denominator) return { numerator, denominator };
  const limits = { lower: named(/ondergrens|lower/i), upper: named(/bovengrens|upper/i) };
  const value = named(/^(waarde|value|aantal|percentage|score)/i) ?? names.find((name) => name !== limits.lower && name !== limits.upper) ?? `${toFillIn}: which column has the figure?`;
  return limits.lower && limits.upper ? { value, lower: limits.lower, upper: limits.upper } : { value };
}

/** By the signs people use; else a count. A part of one is a share that Excel shows with a percent sign. */
function guessUnit(columns: readonly Column[]): UnitKind {
  const texts = columns.flatMap((one) => one.texts);
  const named = (pattern: RegExp) => columns.some(({ name }) => pattern.test(name));
  const isPartOfOne = (text: string) => /^0?[.,]\d+$|^1$/.test(text);
  if (texts.some(hasPercentSign) || named(/%|percentage|aandeel|^pct/i) || (texts.length > 1 && texts.every(isPartOfOne))) return "percentage";
  return texts.some((text) => /€|\bEUR\b/i.test(text)) || named(/€|euro|lasten|baten|kosten|bedrag|uitgaven/i) ? "euro" : "count";
}

function mostly(columns: readonly Column[], test: (text: string) => boolean): string | undefined {
  return columns.find(({ texts }) => texts.length > 0 && texts.filter(test).length >= texts.length * 0.6)?.name;
}

function isFigure(text: string): boolean {
  return findMissingMark(text) !== undefined || parseOwnNumber(text, ",") !== undefined || parseOwnNumber(text, ".") !== undefined;
}
