/**
 * The borders of the municipalities as they are drawn on a map of the country, and
 * those of the groupings they work in. Drawn once per vintage and kept.
 */
import { projectBorders, type ProjectedBorders } from "../../charts/borders.ts";
import { dissolveBorders } from "../../figures/dissolve-borders.ts";
import type { GroupingKind } from "../../figures/places.ts";
import type { Vintage } from "../../figures/vintage.ts";
import { regionListId } from "../../terms/region.ts";

interface Drawn {
  readonly municipalities: ProjectedBorders;
  readonly groupings: Map<GroupingKind, readonly string[]>;
}

const drawn = new WeakMap<Vintage, Drawn>();

function drawnFor(vintage: Vintage): Drawn | undefined {
  const known = drawn.get(vintage);
  const borders = vintage.borders.get(regionListId("municipality", vintage.division));
  if (known || !borders) return known;
  const made = { municipalities: projectBorders(borders.topology), groupings: new Map() };
  drawn.set(vintage, made);
  return made;
}

/** The municipalities, or undefined when the vintage has no borders of its division. */
export function municipalBorders(vintage: Vintage): ProjectedBorders | undefined {
  return drawnFor(vintage)?.municipalities;
}

/** The outlines of all groupings of a kind, on the same picture. */
export function groupingOutlines(vintage: Vintage, kind: GroupingKind): readonly string[] {
  const known = drawnFor(vintage);
  const borders = vintage.borders.get(regionListId("municipality", vintage.division));
  if (!known || !borders) return [];
  let outlines = known.groupings.get(kind);
  if (!outlines) {
    const groups = new Map(vintage.municipalities.map(({ code, groupings }) => [code, groupings.find((one) => one.kind === kind)?.code]));
    const dissolved = projectBorders(dissolveBorders(borders.topology, (code) => groups.get(code)));
    known.groupings.set(kind, (outlines = [...dissolved.paths.values()]));
  }
  return outlines;
}
