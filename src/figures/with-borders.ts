/**
 * A vintage with the borders of some lists added or replaced, and everything else
 * carried over as it was.
 *
 * In:  a vintage; borders of lists it has, and where they come from.
 * Out: a vintage to write. Borders that cover fewer regions than those we had are
 *      refused: a failing source must not empty a map.
 */
import type { GeometryCollection } from "topojson-specification";
import type { SourceTable } from "../terms/source-table.ts";
import type { VintageContents } from "./own-figures.ts";
import type { Borders } from "./vintage.ts";

export interface NewBorders {
  readonly borders: Borders;
  readonly table: SourceTable;
}

/** Borders that cover fewer regions than those there are. */
export class LostBorders extends Error {}

/** @throws LostBorders naming the list when regions would lose their border */
export function withBorders<Contents extends VintageContents>(vintage: Contents, added: readonly NewBorders[], asOf: string): Omit<Contents, "id"> {
  for (const { borders } of added) refuseLoss(vintage.borders.get(borders.list), borders);
  const { id: _, ...rest } = vintage as Contents & { readonly id?: string };
  const tables = new Map([...vintage.tables, ...added.map((one) => one.table)].map((table) => [table.id, table]));
  return {
    ...rest,
    asOf,
    tables: [...tables.values()],
    borders: new Map([...vintage.borders, ...added.map(({ borders }) => [borders.list, borders] as const)]),
  };
}

/** The codes that have a border. */
export function borderedCodes({ topology }: Borders): ReadonlySet<string> {
  return new Set((topology.objects.regions as GeometryCollection).geometries.map((geometry) => String(geometry.id)));
}

function refuseLoss(before: Borders | undefined, after: Borders): void {
  if (!before) return;
  const now = borderedCodes(after);
  const lost = [...borderedCodes(before)].filter((code) => !now.has(code));
  if (lost.length === 0) return;
  throw new LostBorders(`figures/with-borders: ${after.list}: ${lost.length} regions would lose the border they have, first ${lost[0]}; expected at least those`);
}
