/**
 * Which figure of the wijken does the reader want, and of which year?
 *
 * Without a choice: how many are 65 or older, since nearly every municipality
 * has it and it tells wijken apart; else the first figure there is. The year is
 * the newest with figures for the wijken of this municipality.
 *
 * In:       the parameters and the municipality.
 * Out:      a choice with all figures there are, or the faults.
 */
import { z } from "zod";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { Language } from "../../../terms/bilingual.ts";
import { parameter, type Fault, type ValuesOf } from "../../request/parameters.ts";
import { openDistricts, type DistrictYear } from "./district-figures.ts";
import { districtTexts } from "./texts.ts";

export const districtParameters = {
  indicator: parameter(z.string().min(1).max(100).optional(), {
    nl: "de naam van een cijfer, zoals inwoners",
    en: "the name of a figure, such as inwoners",
  }),
  jaar: parameter(z.string().regex(/^20\d\d$/).transform(Number).optional(), {
    nl: "een jaartal, zoals 2024",
    en: "a year, such as 2024",
  }),
};

export type DistrictQuery = Partial<ValuesOf<typeof districtParameters>>;

export interface DistrictChoice {
  readonly indicator: Indicator;
  readonly shown: DistrictYear;
  readonly years: readonly DistrictYear[];
  /** All indicators with figures for the wijken of this municipality. */
  readonly indicators: readonly Indicator[];
}

const preferred = ["65-jaar-en-ouder", "inwoners"];

/** The choice; undefined when there are no figures for the wijken of this municipality at all. */
export function readDistrictChoice(
  vintage: Vintage,
  municipality: Municipality,
  query: DistrictQuery,
  language: Language,
): { readonly choice: DistrictChoice } | { readonly faults: readonly Fault[] } | undefined {
  const yearsOf = openDistricts(vintage, municipality);
  const indicators = vintage.indicators.filter((one) => yearsOf(one).length > 0);
  const texts = districtTexts[language];
  const wanted = query.indicator ?? preferred.find((id) => indicators.some((one) => one.id === id)) ?? indicators[0]?.id;
  if (wanted === undefined) return undefined;
  const indicator = indicators.find((one) => one.id === wanted);
  if (!indicator) {
    const known = preferred.filter((id) => indicators.some((one) => one.id === id));
    return { faults: [{ name: "indicator", reason: texts.noSuchIndicator(wanted, municipality.name), known }] };
  }
  const years = yearsOf(indicator);
  const shown = query.jaar === undefined ? years.at(-1) : years.find((one) => one.year === query.jaar);
  if (!shown) {
    const known = years.map((one) => String(one.year));
    return { faults: [{ name: "jaar", reason: texts.noSuchYear(indicator.title[language], known), known }] };
  }
  return { choice: { indicator, shown, years, indicators } };
}
