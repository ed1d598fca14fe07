/**
 * In which order do the places stand in a table?
 *
 * Without a choice by name. With one: the chosen places, then the group the first
 * one is compared with, most alike first, then all others by name. Never by the
 * value of the indicator: that would be a ranking.
 *
 * In:       a vintage, the chosen places and the group the reader chose.
 * Out:      groups of positions among the municipalities; together all of them, each once.
 */
import type { Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { GroupChoice } from "../../../comparison/group-choice.ts";
import { findPeers, type PeerGroup } from "../../../comparison/peers.ts";
import { compareNames } from "../../wording/numbers.ts";

export type PlaceGroup =
  | { readonly kind: "everyone"; readonly indices: readonly number[] }
  | { readonly kind: "chosen"; readonly indices: readonly number[] }
  | { readonly kind: "others"; readonly indices: readonly number[] }
  | { readonly kind: "peers"; readonly indices: readonly number[]; readonly peers: PeerGroup };

export function orderPlaces(vintage: Vintage, chosen: readonly number[], choice?: GroupChoice): readonly PlaceGroup[] {
  const named = byName(vintage.municipalities);
  if (chosen.length === 0) return [{ kind: "everyone", indices: named }];
  const peers = findPeers(vintage, chosen[0], choice);
  const taken = new Set(chosen);
  const likeUs = peers.indices.filter((index) => !taken.has(index));
  const others = named.filter((index) => !taken.has(index) && !likeUs.includes(index));
  const groups: readonly PlaceGroup[] = [
    { kind: "chosen", indices: chosen },
    { kind: "peers", indices: likeUs, peers },
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
