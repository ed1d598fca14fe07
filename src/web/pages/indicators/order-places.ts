/**
 * In which order do the places stand in a table?
 *
 * Without a choice by name. With one: the chosen places, then those of the size
 * class of the first one, nearest in number of inhabitants first, then all
 * others by name. Never by the value of the indicator: that would be a ranking.
 *
 * Nearest is measured in ratio, so that 50.000 is as near to 100.000 as 200.000 is.
 *
 * In:       a vintage and the chosen places.
 * Out:      groups of positions among the municipalities; together all of them, each once.
 */
import { observationAt, findBlock } from "../../../figures/column.ts";
import type { Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import { sizeClassPeers } from "../../../comparison/peers.ts";
import { shownPeriod } from "../../../comparison/shown-period.ts";
import { isPresent } from "../../../terms/observation.ts";
import { compareNames } from "../../numbers.ts";

export type PlaceGroup =
  | { readonly kind: "everyone"; readonly indices: readonly number[] }
  | { readonly kind: "chosen"; readonly indices: readonly number[] }
  | { readonly kind: "others"; readonly indices: readonly number[] }
  | { readonly kind: "same-size"; readonly indices: readonly number[]; readonly from: number; readonly to: number };

export function orderPlaces(vintage: Vintage, chosen: readonly number[]): readonly PlaceGroup[] {
  const named = byName(vintage.municipalities);
  if (chosen.length === 0) return [{ kind: "everyone", indices: named }];
  const { indices, reason } = sizeClassPeers(vintage.municipalities, chosen[0]);
  const taken = new Set(chosen);
  const likeUs = new Set(indices.filter((index) => !taken.has(index)));
  const sameSize = nearestFirst(vintage, chosen[0], named.filter((index) => likeUs.has(index)));
  const others = named.filter((index) => !taken.has(index) && !likeUs.has(index));
  const groups: readonly PlaceGroup[] = [
    { kind: "chosen", indices: chosen },
    { kind: "same-size", indices: sameSize, from: reason.from, to: reason.to },
    { kind: "others", indices: others },
  ];
  return groups.filter((group) => group.indices.length > 0);
}

const ordered = new WeakMap<readonly Municipality[], readonly number[]>();

function byName(municipalities: readonly Municipality[]): readonly number[] {
  const known = ordered.get(municipalities);
  if (known) return known;
  const indices = municipalities
    .map((_, index) => index)
    .toSorted((a, b) => compareNames(municipalities[a].name, municipalities[b].name));
  ordered.set(municipalities, indices);
  return indices;
}

/** The id of the indicator that counts inhabitants. */
const inhabitants = "inwoners";

function nearestFirst(vintage: Vintage, own: number, others: readonly number[]): readonly number[] {
  const distances = new Map(others.map((index) => [index, distance(inhabitantsOf(vintage, own), inhabitantsOf(vintage, index))]));
  return others.toSorted((a, b) => (distances.get(a) ?? 0) - (distances.get(b) ?? 0));
}

function distance(own: number | undefined, other: number | undefined): number {
  return own && other ? Math.abs(Math.log(other / own)) : Number.MAX_VALUE;
}

function inhabitantsOf(vintage: Vintage, index: number): number | undefined {
  const column = vintage.columns.get(inhabitants);
  const block = column && findBlock(column, "municipality", vintage.division);
  if (!block) return undefined;
  const observation = observationAt(block, index, shownPeriod(block));
  return isPresent(observation) ? observation.value : undefined;
}
