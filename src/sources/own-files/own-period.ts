/**
 * Periods as people write them: a year, a quarter, or a date that lies in one.
 *
 * Known: 2024, 2024JJ00, 2024KW01, 2024-Q1, Q1 2024, K1 2024, "1e kwartaal 2024",
 * "2024, 1e kwartaal"; dates as 31-12-2024, 31/12/2024 (the day first, as here),
 * 2024-12-31 and "31 december 2024"; the day number that Excel keeps (45292).
 *
 * Not here: months and school years, which no figure of ours has; they are refused.
 *
 * @example
 * parseOwnPeriod("1e kwartaal 2024", "year") // { period: "2024KW01", notation: "quarter" }
 * parseOwnPeriod(45292, "year") // { period: "2024JJ00", notation: "day number of Excel" }
 */
import { isPeriod, yearPeriod, type Period } from "../../terms/period.ts";
import { cellText, type RawCell } from "./own-table.ts";

/** What a date stands for. */
export type Frequency = "year" | "quarter";

export interface OwnPeriod {
  readonly period: Period;
  /** How it was written, in words. */
  readonly notation: string;
}

const expectation = "a year (2024), a quarter (2024-Q1) or a date (31-12-2024)";

export interface NoPeriod {
  readonly expected: string;
}

export function parseOwnPeriod(cell: RawCell | undefined, frequency: Frequency): OwnPeriod | NoPeriod {
  if (cell instanceof Date) return dated(cell.getUTCFullYear(), cell.getUTCMonth() + 1, cell.getUTCDate(), frequency, "date");
  const text = cellText(cell);
  return parseYear(text) ?? parseQuarter(text) ?? parseDayNumber(text, frequency) ?? parseDate(text, frequency) ?? refuse(text);
}

/** Whether a text can be read as a period without knowing more; for finding columns. */
export function looksLikePeriod(cell: RawCell | undefined): boolean {
  const found = parseOwnPeriod(cell, "year");
  return "period" in found && found.notation !== "day number of Excel";
}

function parseYear(text: string): OwnPeriod | undefined {
  if (isPeriod(text.toUpperCase())) return { period: text.toUpperCase(), notation: "code of CBS" };
  const year = text.match(/^(?:jaar |in )?((?:19|20)\d\d)(?:\.0+)?\*?$/i)?.[1];
  return year ? { period: yearPeriod(Number(year)), notation: "year" } : undefined;
}

const quarterShapes: readonly RegExp[] = [
  /^(?<year>(?:19|20)\d\d)[ ,-]*(?:q|k|kw|kwartaal|quarter) ?0?(?<quarter>[1-4])$/i,
  /^(?:q|k|kw|kwartaal|quarter) ?0?(?<quarter>[1-4])[ ,-]*(?<year>(?:19|20)\d\d)$/i,
  /^(?<quarter>[1-4])(?:e|st|nd|rd|th)? (?:kwartaal|kw|quarter)[ ,-]*(?<year>(?:19|20)\d\d)$/i,
  /^(?<year>(?:19|20)\d\d)[ ,-]*(?<quarter>[1-4])(?:e|st|nd|rd|th)? (?:kwartaal|kw|quarter)$/i,
];

function parseQuarter(text: string): OwnPeriod | undefined {
  const found = quarterShapes.map((shape) => text.match(shape)?.groups).find((groups) => groups !== undefined);
  return found ? { period: `${found.year}KW0${found.quarter}`, notation: "quarter" } : undefined;
}

const millisecondsPerDay = 86_400_000;
const dayNumberOf1970 = 25_569;

function parseDayNumber(text: string, frequency: Frequency): OwnPeriod | undefined {
  if (!/^[2-7]\d{4}(\.\d+)?$/.test(text)) return undefined;
  const day = new Date((Math.floor(Number(text)) - dayNumberOf1970) * millisecondsPerDay);
  return datedOrNot(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate(), frequency, "day number of Excel");
}

const months = ["jan", "feb", "maa", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const englishMonths = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function parseDate(text: string, frequency: Frequency): OwnPeriod | undefined {
  const yearFirst = text.match(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ][\d:.Z+ -]*)?$/);
  if (yearFirst) return datedOrNot(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]), frequency, "date");
  const dayFirst = text.match(/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?: [\d:.]*)?$/);
  if (dayFirst) return datedOrNot(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]), frequency, "date, the day first");
  const inWords = text.match(/^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})$/i);
  return inWords ? datedOrNot(Number(inWords[3]), monthOf(inWords[2]), Number(inWords[1]), frequency, "date in words") : undefined;
}

function monthOf(word: string): number {
  const short = word.toLowerCase();
  return Math.max(months.indexOf(short === "mrt" ? "maa" : short), englishMonths.indexOf(short)) + 1;
}

function datedOrNot(year: number, month: number, day: number, frequency: Frequency, notation: string): OwnPeriod | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const found = isReal ? dated(year, month, day, frequency, notation) : undefined;
  return found && "period" in found ? found : undefined;
}

function dated(year: number, month: number, _day: number, frequency: Frequency, notation: string): OwnPeriod | NoPeriod {
  const period = frequency === "year" ? yearPeriod(year) : `${year}KW0${Math.ceil(month / 3)}`;
  return isPeriod(period) ? { period, notation: `${notation}, read as the ${frequency} it lies in` } : { expected: expectation };
}

function refuse(text: string): NoPeriod {
  if (/^(19|20)\d\d ?[-/] ?((19|20)?\d\d)$/.test(text)) return { expected: `one year or quarter; school years, months and periods over two years are not known. ${sentence(expectation)}` };
  if (/^[a-z]+\.? (19|20)\d\d$/i.test(text)) return { expected: `${expectation}; months are not known` };
  return { expected: expectation };
}

const sentence = (text: string) => `Write ${text}`;
