/**
 * The definition of an indicator that a municipality or region brings itself.
 *
 * In:  what its mapping file says, and which measures the file gave.
 * Out: an indicator like all others, with one recipe.
 *
 * Own indicators have ids that begin with `lokaal-`. They are never among the core
 * figures and never converted in a way their owner did not give the parts for.
 */
import type { MeasureId } from "../terms/measurement.ts";
import type { Indicator, Recipe } from "./indicator.ts";

const prefix = "lokaal-";

/** Whether an indicator was brought by a municipality or region itself. */
export function isOwnIndicator(id: string): boolean {
  return id.startsWith(prefix);
}

/** What the owner says of it. */
export type OwnDefinition = Pick<
  Indicator,
  "id" | "theme" | "title" | "definition" | "attention" | "unit" | "nature" | "polarity" | "moment" | "numerator" | "denominator" | "decimals"
> &
  Partial<Pick<Indicator, "sentence">> & { readonly isOfPeople: boolean };

/** What the file gave: a value, a value with limits, or a numerator and a denominator with what they are per. */
export type OwnMeasures =
  | { readonly kind: "value" | "survey"; readonly value: MeasureId }
  | { readonly kind: "ratio"; readonly numerator: MeasureId; readonly denominator: MeasureId; readonly multiplier: number };

export function ownIndicator({ isOfPeople, ...definition }: OwnDefinition, measures: OwnMeasures): Indicator {
  const isLarge = definition.unit.kind === "count" || definition.unit.kind === "euro";
  return {
    ...definition,
    isCore: false,
    role: "main",
    scale: "linear",
    precision: isLarge ? "float64" : "float32",
    sentence: definition.sentence ?? { nl: "In {place} is dit {value}", en: "In {place} this is {value}" },
    breaks: [],
    recipes: [recipeOf(definition, isOfPeople, measures)],
  };
}

/** Counts may be added where places merged; means and medians may not, for nobody gave their weights. */
function recipeOf({ unit }: Pick<Indicator, "unit">, isOfPeople: boolean, measures: OwnMeasures): Recipe {
  if (measures.kind === "ratio") {
    const { numerator, denominator, multiplier } = measures;
    return { kind: "ratio", numerator: [numerator], denominator: [denominator], multiplier, ...(isOfPeople ? {} : { isNotOfPeople: true }) };
  }
  if (measures.kind === "survey") return { kind: "survey", measure: measures.value };
  return unit.kind === "count" ? { kind: "count", measures: [measures.value] } : { kind: "published", measure: measures.value };
}
