/**
 * Of which figure does the reader want to know who changed?
 *
 * Only main figures with at least three periods on the division of the pages can be
 * chosen, and no numbers of people or things. Without a choice: the first core figure of which something can be said.
 *
 * In:       the parameter.
 * Out:      the figure and all that can be chosen, or the fault.
 */
import { z } from "zod";
import { findBlock, type Block } from "../../../figures/column.ts";
import type { Indicator } from "../../../figures/indicator.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { parameter, type Fault, type ValuesOf } from "../../request/parameters.ts";
import { changedTexts } from "./texts.ts";
import type { Language } from "../../../terms/bilingual.ts";

export const changedParameters = {
  indicator: parameter(z.string().min(1).max(100).optional(), {
    nl: "de naam van een cijfer, zoals uitgaven-sociaal-domein",
    en: "the name of a figure, such as uitgaven-sociaal-domein",
  }),
};

export type ChangedQuery = Partial<ValuesOf<typeof changedParameters>>;

const fewestPeriods = 3;

/** The page of a place. */
export function changedPath(placePath: string): string {
  return `${placePath}/veranderd`;
}

/** The figures of which there is a course. */
export function listChoices(vintage: Vintage): readonly Indicator[] {
  return vintage.indicators.filter((one) => hasCourse(vintage, one));
}

/** Whether a figure can be chosen. */
export function hasCourse(vintage: Vintage, indicator: Indicator): boolean {
  return indicator.role === "main" && !isNumber(indicator) && (municipalBlock(vintage, indicator)?.periods.length ?? 0) >= fewestPeriods;
}

/** A number of people or things moves with the size of the place: large ones always move most. */
function isNumber({ recipes }: Indicator): boolean {
  return recipes.some(({ kind }) => kind === "count");
}

export function municipalBlock(vintage: Vintage, { id }: Indicator): Block | undefined {
  const column = vintage.columns.get(id);
  return column && findBlock(column, "municipality", vintage.division);
}

/** The figure asked for, if it can be chosen. */
export function findChoice(choices: readonly Indicator[], wanted: string, language: Language): Indicator | { readonly faults: readonly Fault[] } {
  const found = choices.find((one) => one.id === wanted);
  if (found) return found;
  const known = choices.filter((one) => one.isCore).slice(0, 3).map((one) => one.id);
  return { faults: [{ name: "indicator", reason: changedTexts[language].noSuchIndicator(wanted), known }] };
}
