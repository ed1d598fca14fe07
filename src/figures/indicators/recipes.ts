/**
 * Short ways to write a recipe, so that the tables of indicators stay tables.
 *
 * Not here: what a recipe means and how it is carried out (see `Recipe`).
 *
 * @example
 * ratio(["kwb:a_65_oo"], ["kwb:a_inw"], 100) // percentage of residents aged 65 or over
 */
import type { MeasureId } from "../../terms/measurement.ts";
import type { Recipe } from "../indicator.ts";

/** The sum of the measures. */
export function count(...measures: readonly MeasureId[]): Recipe {
  return { kind: "count", measures };
}

/** Sum over sum, times the multiplier. */
export function ratio(numerator: readonly MeasureId[], denominator: readonly MeasureId[], multiplier: number): Recipe {
  return { kind: "ratio", numerator, denominator, multiplier };
}

/** A share of ground or money rather than of people: neither the rules for few people apply, nor chance. */
export function shareOfAmount(numerator: readonly MeasureId[], denominator: readonly MeasureId[]): Recipe {
  return { kind: "ratio", numerator, denominator, multiplier: 100, isNotOfPeople: true };
}

/** The number as published; without a weight it is missing where the division changed. */
export function published(measure: MeasureId, weight?: MeasureId): Recipe {
  return weight ? { kind: "published", measure, weight } : { kind: "published", measure };
}

/** A published share or rate of people of whom only the sum of others is counted: `base`, the nearest there is. */
export function publishedAmong(measure: MeasureId, weight: MeasureId, base: readonly MeasureId[]): Recipe {
  return { kind: "published", measure, weight, base };
}

/** A published estimate with its margins. */
export function survey(measure: MeasureId): Recipe {
  return { kind: "survey", measure };
}

/** Change over the year before, in percent. */
export function growth(measure: MeasureId): Recipe {
  return { kind: "growth", measure };
}

export const residents = "kwb:a_inw";
export const households = "kwb:a_hh";
export const dwellings = "kwb:a_woning";

/** Residents from 15 up to 65, those who could be working. */
export const residentsOfWorkingAge: readonly MeasureId[] = ["kwb:a_15_24", "kwb:a_25_44", "kwb:a_45_64"];
/** Residents from 25 up to 65: about as many as have paid work. */
export const residentsFrom25To65: readonly MeasureId[] = ["kwb:a_25_44", "kwb:a_45_64"];
/** The nearest to "people with an income of their own". */
export const residentsFrom15: readonly MeasureId[] = [...residentsOfWorkingAge, "kwb:a_65_oo"];
/** The nearest to "young people" that is counted in every municipality. */
export const residentsUnder25: readonly MeasureId[] = ["kwb:a_00_14", "kwb:a_15_24"];
