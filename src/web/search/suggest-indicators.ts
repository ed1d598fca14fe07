/**
 * Which indicators resemble a name that does not exist?
 *
 * Method: the share of three-letter pieces two texts have in common (trigrams,
 * Dice 1945), against the id and the title; below a third there is no likeness
 * worth showing.
 */
import type { Indicator } from "../../figures/indicator.ts";
import type { Vintage } from "../../figures/vintage.ts";
import type { Language } from "../../terms/bilingual.ts";
import { foldName } from "./fold.ts";

const leastLikeness = 1 / 3;

export function suggestIndicators(vintage: Vintage, typed: string, language: Language, limit = 5): readonly Indicator[] {
  const wanted = trigrams(typed);
  return vintage.indicators
    .map((indicator) => ({
      indicator,
      likeness: Math.max(likeness(wanted, trigrams(indicator.id)), likeness(wanted, trigrams(indicator.title[language]))),
    }))
    .filter((one) => one.likeness >= leastLikeness)
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, limit)
    .map(({ indicator }) => indicator);
}

function trigrams(text: string): ReadonlySet<string> {
  const padded = `  ${foldName(text.slice(0, 100))} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, start) => padded.slice(start, start + 3)));
}

function likeness(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const shared = [...first].filter((piece) => second.has(piece)).length;
  return (2 * shared) / (first.size + second.size);
}
