/**
 * Which wijken of a year's division lie in a municipality of today?
 *
 * Wijken are never converted: they keep the codes and borders of their year. A
 * municipality that merged since then finds its wijken under the codes of the
 * municipalities that went into it. One that was divided over several is left
 * out, because nobody can say which of its wijken went where; the page names it.
 *
 * In:       a vintage, a list of wijken, a municipality.
 * Out:      the positions in the list, and the former municipalities concerned.
 *
 * @example
 * ownRegions(vintage, vintage.lists.get("district-2021"), landVanCuijk).former.map((one) => one.name)
 * // ["Boxmeer", "Cuijk", "Grave", "Mill en Sint Hubert", "Sint Anthonis"]
 */
import type { FormerMunicipality, Municipality } from "../../../figures/places.ts";
import type { Vintage } from "../../../figures/vintage.ts";
import type { RegionList } from "../../../terms/region.ts";

export interface OwnRegions {
  readonly indices: readonly number[];
  /** Went into the municipality as a whole; their wijken are counted in. */
  readonly former: readonly FormerMunicipality[];
  /** Went into it for a part; their wijken are left out. */
  readonly divided: readonly FormerMunicipality[];
}

export function ownRegions(vintage: Vintage, list: RegionList, { code }: Municipality): OwnRegions {
  const parents = new Set(list.parents);
  const concerned = vintage.formerMunicipalities.filter(
    (one) => parents.has(one.code) && existedIn(one, list.division) && one.successors.some((successor) => successor.code === code),
  );
  const former = concerned.filter((one) => one.successors.length === 1);
  const own = new Set([code, ...former.map((one) => one.code)]);
  return {
    indices: list.parents.flatMap((parent, index) => (own.has(parent) ? [index] : [])),
    former,
    divided: concerned.filter((one) => one.successors.length > 1),
  };
}

/** Codes are sometimes used again; only what ended after the division was drawn up stood in it. */
function existedIn({ endedOn }: FormerMunicipality, division: number): boolean {
  return endedOn > `${division}-01-01`;
}
