/**
 * Numbers, amounts and dates as a reader sees them.
 *
 * Method: as `Intl` writes them for nl-NL and en-GB (digits.ts), with the writers
 * kept, because making one takes longer than using it a thousand times.
 *
 * Not here: sentences (sentence.ts); numbers in data twins, which stay plain.
 *
 * @example
 * writeValue(11.5, { kind: "percentage", … }, 1, "nl") // "11,5%"
 * writeValue(2221, { kind: "euro", … }, 0, "en") // "€2,221"
 * writeDate("2026-11-21", "nl") // "21 november 2026"
 */
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import type { Unit, UnitKind } from "../../terms/unit.ts";
import { digitWriter } from "./digits.ts";

const locales: Readonly<Record<Language, string>> = { nl: "nl-NL", en: "en-GB" };

/** What stands directly before or behind the digits; a space is one that does not break. */
const symbols: Readonly<Partial<Record<UnitKind, Readonly<Record<Language, string>>>>> = {
  percentage: { nl: "%", en: "%" },
  kilometre: { nl: "\u00a0km", en: "\u00a0km" },
  "cubic-metre": { nl: "\u00a0m³", en: "\u00a0m³" },
  "kilowatt-hour": { nl: "\u00a0kWh", en: "\u00a0kWh" },
  hours: { nl: "\u00a0uur", en: "\u00a0hours" },
};

const writers = new Map<number, (value: number) => string>();

function write(value: number, language: Language, decimals: number, isEuro: boolean): string {
  const key = decimals * 4 + (language === "nl" ? 0 : 2) + (isEuro ? 1 : 0);
  let writer = writers.get(key);
  if (!writer) writers.set(key, (writer = digitWriter(locales[language], decimals, isEuro ? { style: "currency", currency: "EUR" } : {})));
  return writer(value);
}

/** The digits alone: "105.111". For values of an indicator use `writeValue`. */
export function writeNumber(value: number, language: Language, decimals = 0): string {
  return write(value, language, decimals, false);
}

/** The value with its sign or symbol, as it stands in a row: "11,5%", "€ 2.221", "1,2 km". */
export function writeValue(value: number, unit: Unit, decimals: number, language: Language): string {
  if (unit.kind === "euro") return write(value, language, decimals, true);
  return writeNumber(value, language, decimals) + (symbols[unit.kind]?.[language] ?? "");
}

/** The value of an indicator, with the decimals it is given in. */
export function writeIndicatorValue(value: number, indicator: Indicator, language: Language): string {
  return writeValue(value, indicator.unit, indicator.decimals, language);
}

/** The value with what it counts, where nothing beside it says so: "11,5% van de jongeren". */
export function writeFullValue(value: number, indicator: Indicator, language: Language): string {
  const words = indicator.unit.words[language];
  return words ? `${writeIndicatorValue(value, indicator, language)} ${words}` : writeIndicatorValue(value, indicator, language);
}

/** A share of a whole, given as a fraction: "62%", and "minder dan 1%" where it would read as none. */
export function writeFraction(fraction: number, language: Language): string {
  if (fraction > 0 && fraction < 0.005) return language === "nl" ? "minder dan 1%" : "less than 1%";
  if (fraction < 1 && fraction >= 0.995) return language === "nl" ? "ruim 99%" : "over 99%";
  return `${writeNumber(fraction * 100, language)}%`;
}

const dateFormats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  nl: new Intl.DateTimeFormat(locales.nl, { dateStyle: "long", timeZone: "UTC" }),
  en: new Intl.DateTimeFormat(locales.en, { dateStyle: "long", timeZone: "UTC" }),
};

const writtenDates: Readonly<Record<Language, Map<string, string>>> = { nl: new Map(), en: new Map() };

/** A day given as "2026-11-21": "21 november 2026". */
export function writeDate(day: string, language: Language): string {
  const written = writtenDates[language];
  const known = written.get(day);
  if (known !== undefined) return known;
  const text = dateFormats[language].format(new Date(`${day}T00:00:00Z`));
  written.set(day, text);
  return text;
}

/** The size of a file: "12 kB", "1,4 MB". */
export function writeBytes(bytes: number, language: Language): string {
  if (bytes < 1_000) return `${writeNumber(bytes, language)} bytes`;
  if (bytes < 1_000_000) return `${writeNumber(bytes / 1_000, language)} kB`;
  return `${writeNumber(bytes / 1_000_000, language, 1)} MB`;
}

/** Names in a row: "Jeugd, Geld en Wonen". */
export function writeList(items: readonly string[], language: Language): string {
  return listFormats[language].format(items);
}

const listFormats: Readonly<Record<Language, Intl.ListFormat>> = {
  nl: new Intl.ListFormat(locales.nl, { type: "conjunction" }),
  en: new Intl.ListFormat(locales.en, { type: "conjunction" }),
};

/** Puts names in the order of the alphabet, as Dutch readers expect it: "'s-Gravenhage" under the G. */
export function compareNames(first: string, second: string): number {
  return collator.compare(sortName(first), sortName(second));
}

/** A name as it is filed: without the article in front: "'s-Gravenhage" under Gravenhage. */
export function sortName(name: string): string {
  return name.replace(/^['’‘][a-z]+[\s-]/i, "");
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });
