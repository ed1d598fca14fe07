/**
 * Which indicators fit what a reader looks for?
 *
 * Main indicators come in the order of the vintage, each with its companions:
 * the same figure in another form (a number, the budget). A reader who types
 * words finds those in which every word occurs, in the title, the definition or
 * the id, of the main one or of a companion. Accents and capitals do not matter.
 *
 * In:       a vintage, the words, a theme, a nature, the language of the words.
 * Out:      main indicators with their companions.
 *
 * @example
 * findIndicators(vintage, { words: "jeugdhulp" }, "nl")[0].main.id // "jongeren-met-jeugdhulp"
 */
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { Language } from "../../../terms/bilingual.ts";
import type { ThemeId } from "../../../terms/theme.ts";
import { foldName } from "../../search/fold.ts";
import { lookupsOf } from "../../lookups.ts";

export interface Companion {
  readonly kind: "planned" | "absolute";
  readonly indicator: Indicator;
}

export interface IndicatorFamily {
  readonly main: Indicator;
  readonly companions: readonly Companion[];
}

export interface IndicatorFilter {
  readonly words?: string;
  readonly theme?: ThemeId;
  readonly nature?: Indicator["nature"];
}

export function findIndicators(vintage: Vintage, filter: IndicatorFilter, language: Language): readonly IndicatorFamily[] {
  const words = foldName(filter.words ?? "").split(" ").filter((word) => word !== "");
  return familiesOf(vintage).filter(
    ({ main, companions }) =>
      (!filter.theme || main.theme === filter.theme) &&
      (!filter.nature || main.nature === filter.nature) &&
      [main, ...companions.map(({ indicator }) => indicator)].some((one) => hasWords(one, words, language)),
  );
}

function hasWords(indicator: Indicator, words: readonly string[], language: Language): boolean {
  const text = searchedText(indicator, language);
  return words.every((word) => text.includes(word));
}

const texts: Readonly<Record<Language, WeakMap<Indicator, string>>> = { nl: new WeakMap(), en: new WeakMap() };

function searchedText(indicator: Indicator, language: Language): string {
  const known = texts[language].get(indicator);
  if (known !== undefined) return known;
  const text = foldName(`${indicator.title[language]} ${indicator.definition[language]} ${indicator.id}`);
  texts[language].set(indicator, text);
  return text;
}

const families = new WeakMap<Vintage, readonly IndicatorFamily[]>();

/** Every main indicator with its companions; a companion that nobody names stands on its own. */
export function familiesOf(vintage: Vintage): readonly IndicatorFamily[] {
  const known = families.get(vintage);
  if (known) return known;
  const all = vintage.indicators.filter((one) => one.role === "main").map((main) => ({ main, companions: companionsOf(vintage, main) }));
  const named = new Set(all.flatMap(({ companions }) => companions.map(({ indicator }) => indicator)));
  const alone = vintage.indicators.filter((one) => one.role === "companion" && !named.has(one));
  const complete = [...all, ...alone.map((main) => ({ main, companions: [] }))];
  families.set(vintage, complete);
  return complete;
}

/** The same figure in another form. */
export function companionsOf(vintage: Vintage, { companions = {} }: Indicator): readonly Companion[] {
  const { indicatorById } = lookupsOf(vintage);
  return (["absolute", "planned"] as const).flatMap((kind) => {
    const indicator = indicatorById.get(companions[kind] ?? "");
    return indicator ? [{ kind, indicator }] : [];
  });
}

/** The main indicator that names this one as its companion. */
export function findMain(vintage: Vintage, companion: Indicator): Indicator | undefined {
  return familiesOf(vintage).find(({ companions }) => companions.some(({ indicator }) => indicator === companion))?.main;
}
