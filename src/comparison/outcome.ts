/**
 * Of which indicators can something be expected?
 *
 * What is expected of a place follows from its features: who lives there, how old,
 * how well off, how the purse stands. Of such a feature itself, or of the same in
 * another form, nothing can be expected: what comes out would be what was put in.
 *
 * In:       an indicator and the features that are used.
 * Out:      why nothing can be expected, or undefined when something may.
 *
 * @example
 * whyNoOutcome(greyPressure, features) // "is-axis"
 */
import type { NoExpectationReason } from "../figures/expectation.ts";
import type { Indicator, Recipe } from "../figures/indicator.ts";
import type { FeatureDefinition } from "./feature-definitions.ts";

export function whyNoOutcome(indicator: Indicator, features: readonly FeatureDefinition[], indicators: readonly Indicator[]): NoExpectationReason | undefined {
  if (indicator.role === "companion") return "other-form";
  if (indicator.theme === "bevolking" || sameInOtherForm.has(indicator.id)) return "is-axis";
  const used = new Set(features.flatMap((one) => [...one.indicators, ...(one.outOf ? [one.outOf] : [])]));
  if (used.has(indicator.id)) return "is-axis";
  const counted = new Set(indicators.filter((one) => used.has(one.id)).flatMap(countedBy));
  return countedBy(indicator).some((measure) => counted.has(measure)) ? "is-axis" : undefined;
}

/** The measures that an indicator counts; not those it is divided by. */
function countedBy({ recipes }: Indicator): readonly string[] {
  return recipes.flatMap((recipe: Recipe) => {
    if (recipe.kind === "count") return recipe.measures;
    return recipe.kind === "ratio" ? recipe.numerator : [recipe.measure];
  });
}

/** What follows from a feature nearly by itself, though it is made of other measures. */
const sameInOtherForm: ReadonlySet<string> = new Set([
  // population: size and density
  "woningen",
  "oppervlakte-land",
  "adressendichtheid",
  "stedelijkheid",
  "autos-per-vierkante-kilometer",
  // ageing
  "mensen-met-aow",
  "leerlingen-primair-onderwijs",
  "leerlingen-voortgezet-onderwijs",
  // socio-economic situation: incomes, schooling, owning and renting
  "inkomen-per-inwoner",
  "inkomen-per-ontvanger",
  "middelste-gestandaardiseerd-inkomen",
  "besteedbaar-inkomen",
  "middelste-besteedbaar-inkomen",
  "middelste-vermogen",
  "huishoudens-met-laag-inkomen",
  "huishoudens-tot-110-procent-sociaal-minimum",
  "huishoudens-tot-120-procent-sociaal-minimum",
  "mensen-met-laagste-inkomens",
  "mensen-met-hoogste-inkomens",
  "huishoudens-met-laagste-inkomens",
  "huishoudens-met-hoogste-inkomens",
  "middelbare-opleiding",
  "huurwoningen",
  "huurwoningen-van-anderen",
  "woningen-eigenaar-onbekend",
  "uitgaven-inkomensregelingen",
  // financial health
  "reserves",
  "bestemmingsreserves",
]);
