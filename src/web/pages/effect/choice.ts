/**
 * Which figure, from which year, beside how many places?
 *
 * In:       the parameters and the vintage.
 * Out:      a choice; undefined as long as nothing was chosen; or the faults.
 */
import { z } from "zod";
import { listStartIndicators, startYears, type Years } from "../../../comparison/effect-of-start.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { Language } from "../../../terms/bilingual.ts";
import { parameter, type Fault, type ValuesOf } from "../../request/parameters.ts";
import { effectTexts } from "./texts.ts";

export const groupSizes = [20, 40, 80] as const;
const usualSize = 40;

export const effectParameters = {
  indicator: parameter(z.string().min(1).max(100).optional(), {
    nl: "de naam van een cijfer, zoals woninginbraken",
    en: "the name of a figure, such as woninginbraken",
  }),
  vanaf: parameter(z.string().regex(/^20\d\d$/).transform(Number).optional(), {
    nl: "een jaartal, zoals 2020",
    en: "a year, such as 2020",
  }),
  aantal: parameter(z.enum(["20", "40", "80"]).transform(Number).optional(), {
    nl: "20, 40 of 80",
    en: "20, 40 or 80",
  }),
};

export type EffectQuery = Partial<ValuesOf<typeof effectParameters>>;

export interface EffectChoice {
  readonly indicator: Indicator;
  /** The first year in which it can have had an effect. */
  readonly start: number;
  /** How many places may be mixed. */
  readonly count: number;
  /** The years that can be a start. */
  readonly years: Years;
}

/** What was chosen; undefined with no indicator or no year, which is no fault. */
export function readEffectChoice(vintage: Vintage, query: EffectQuery, language: Language): { readonly choice: EffectChoice } | { readonly faults: readonly Fault[] } | undefined {
  const { indicator: id, vanaf: start, aantal: count = usualSize } = query;
  if (id === undefined || start === undefined) return id === undefined ? undefined : faultsOfIndicator(vintage, id, language);
  const indicator = vintage.indicators.find((one) => one.id === id);
  const years = indicator && startYears(vintage, indicator);
  return indicator && years ? { choice: { indicator, start, count, years } } : faultsOfIndicator(vintage, id, language);
}

function faultsOfIndicator(vintage: Vintage, id: string, language: Language): { readonly faults: readonly Fault[] } | undefined {
  const all = listStartIndicators(vintage);
  if (all.some(({ indicator }) => indicator.id === id)) return undefined;
  const known = vintage.indicators.some((one) => one.id === id);
  const texts = effectTexts[language];
  return { faults: [{ name: "indicator", reason: known ? texts.tooShort(id) : texts.noSuchIndicator(id), known: all.slice(0, 3).map(({ indicator }) => indicator.id) }] };
}
