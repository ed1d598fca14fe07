/**
 * How firm is the group of most alike places? Would it be another one if a
 * single figure, or a single year, were not there?
 *
 * The group is made again without each feature, one at a time, and without each
 * year: then every feature takes the newest year that remains. A place that
 * stays in every time is there for more than one reason.
 *
 * In:       a vintage, a place, the choice that made its group.
 * Out:      per variant who leaves and who comes in; per place how often it stays.
 *           Variants that cannot be made are left out.
 *
 * @example
 * stabilityOf(vintage, deventer, usualChoice).stays.get(gorinchem) // 20, of stabilityOf(…).variants.length = 26
 */
import type { Vintage } from "../figures/vintage.ts";
import { municipalityFeatures, type Feature, type FeatureTable } from "./features.ts";
import type { GroupChoice } from "./group-choice.ts";
import { listAlike } from "./likeness.ts";

export type LeftOut = { readonly kind: "feature"; readonly feature: Feature } | { readonly kind: "year"; readonly year: string };

export interface StabilityVariant {
  readonly without: LeftOut;
  readonly leave: readonly number[];
  readonly join: readonly number[];
}

export interface Stability {
  readonly variants: readonly StabilityVariant[];
  /** In how many variants each place of the group stays. */
  readonly stays: ReadonlyMap<number, number>;
}

type AlikeChoice = Extract<GroupChoice, { kind: "alike" }>;

export function stabilityOf(vintage: Vintage, place: number, { count, weights }: AlikeChoice): Stability {
  const table = municipalityFeatures(vintage);
  const group = placesOf(table, place, count, { weights });
  const variants = [
    ...table.features.filter(({ axis }) => weights[axis] > 0).map((feature) => ({
      without: { kind: "feature", feature } as const,
      places: placesOf(table, place, count, { weights, without: feature.id }),
    })),
    ...yearsOf(table).map((year) => ({
      without: { kind: "year", year } as const,
      places: placesOf(municipalityFeatures(vintage, { withoutYear: year }), place, count, { weights }),
    })),
  ].filter(({ places }) => places.length > 0);
  return {
    variants: variants.map(({ without, places }) => ({ without, leave: missingFrom(places, group), join: missingFrom(group, places) })),
    stays: new Map(group.map((one) => [one, variants.filter(({ places }) => places.includes(one)).length])),
  };
}

function placesOf(table: FeatureTable, place: number, count: number, choice: Parameters<typeof listAlike>[3]): readonly number[] {
  const alike = listAlike(table, place, count, choice);
  return "places" in alike ? alike.places.map((one) => one.place) : [];
}

function missingFrom(list: readonly number[], members: readonly number[]): readonly number[] {
  return members.filter((one) => !list.includes(one));
}

/** Every year in which a feature has its figure, newest first. */
function yearsOf({ features }: FeatureTable): readonly string[] {
  return [...new Set(features.flatMap(({ periods }) => periods.map((period) => period.slice(0, 4))))].toSorted().toReversed();
}
