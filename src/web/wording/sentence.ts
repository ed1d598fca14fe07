/**
 * The plain sentence beside a value: "Van elke 100 jongeren kregen er 11 of 12 jeugdhulp".
 *
 * A count of people can be imagined, a percentage hardly. So a share is told as
 * so many out of 100; out of 1.000 or 10.000 where fewer than 2 would remain.
 * A count that falls between two is told as both, or as "ongeveer" the nearest.
 * Above 20 the nearest whole one is near enough.
 *
 * In:  the indicator with its template, a value, the name of the place.
 * Out: a sentence without full stop, so that the page may go on.
 * Not here: what is expected, or how it changed (the pages).
 *
 * @example
 * writeSentence(youthCare, 11.5, "Deventer", "nl") // "Van elke 100 jongeren kregen er 11 of 12 jeugdhulp"
 */
import type { Indicator } from "../../figures/indicator.ts";
import type { Language } from "../../terms/bilingual.ts";
import type { UnitKind } from "../../terms/unit.ts";
import { writeIndicatorValue, writeNumber } from "./numbers.ts";

const bases = [100, 1_000, 10_000] as const;

const scaleOf: Readonly<Partial<Record<UnitKind, number>>> = {
  percentage: 100,
  "per-hundred": 100,
  "per-thousand": 1_000,
};

/** So many out of so many. */
export interface ImaginableCount {
  readonly count: number;
  readonly base: number;
}

export function imaginableCount(value: number, kind: UnitKind, base?: number): ImaginableCount {
  const scale = scaleOf[kind] ?? 1;
  const outOf = base ?? baseOf(value, scale);
  return { count: (value / scale) * outOf, base: outOf };
}

// A little slack, so that 2% in 32 bits is still 2 of every 100.
function baseOf(value: number, scale: number): number {
  return bases.find((one) => Math.abs((value / scale) * one) >= 1.995) ?? smallestBaseOf(value, scale);
}

/** Nobody at all is told per 100; very few per 10.000. */
function smallestBaseOf(value: number, scale: number): number {
  return Math.abs((value / scale) * 10_000) < 0.05 ? 100 : 10_000;
}

const words = {
  nl: { or: "of", about: "ongeveer", lessThan: "minder dan" },
  en: { or: "or", about: "about", lessThan: "less than" },
} as const satisfies Record<Language, unknown>;

/** "11", "11 of 12", "ongeveer 8". */
export function writeCount(count: number, language: Language): string {
  const { or, about, lessThan } = words[language];
  const whole = Math.floor(count);
  const rest = count - whole;
  if (count > 0.05 && count < 0.95) return `${lessThan} 1`;
  if (count >= 20 || count < 0 || rest <= 0.1 || rest >= 0.9) return writeNumber(count, language);
  if (rest >= 0.35 && rest <= 0.65) return `${writeNumber(whole, language)} ${or} ${writeNumber(whole + 1, language)}`;
  return `${about} ${writeNumber(count, language)}`;
}

/** `base` where the count must be out of as many as another one. */
export function writeSentence(indicator: Indicator, value: number, place: string, language: Language, base?: number): string {
  const told = imaginableCount(value, indicator.unit.kind, base);
  const filled: Readonly<Record<string, string>> = {
    count: writeCount(told.count, language),
    base: writeNumber(told.base, language),
    value: writeIndicatorValue(value, indicator, language),
    place,
  };
  return asSentence(fillIn(indicator.sentence[language], filled));
}

// Text and names in turn; taken apart once, since every place has the same few hundred.
const takenApart = new Map<string, readonly string[]>();

function fillIn(template: string, values: Readonly<Record<string, string>>): string {
  let parts = takenApart.get(template);
  if (!parts) takenApart.set(template, (parts = template.split(/\{(\w+)\}/)));
  let text = parts[0];
  for (let index = 1; index < parts.length; index += 2) text += (values[parts[index]] ?? `{${parts[index]}}`) + parts[index + 1];
  return text;
}

/** A text with its first letter as a capital. */
export function asSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
