/**
 * Own figures in a vintage: putting them in, taking them out, and taking them
 * along when the other figures are made anew.
 *
 * A vintage never changes, so each of these gives the contents of another one.
 * Own indicators stand last and in order of id: whichever was brought first, the
 * same figures make the same vintage, under the same id.
 */
import type { Measurement } from "../terms/measurement.ts";
import { regionListId, type RegionList } from "../terms/region.ts";
import type { SourceTable } from "../terms/source-table.ts";
import { buildColumn, type Workshop } from "./build-column.ts";
import { statusOfMissing, type Block, type Cells, type Column } from "./column.ts";
import { conversionsOf, type Divisions } from "./divisions.ts";
import type { Indicator } from "./indicator.ts";
import { MeasureStore } from "./measure-store.ts";
import { isOwnIndicator } from "./own-indicator.ts";
import type { Vintage } from "./vintage.ts";

/** What a vintage holds, with or without an id yet. */
export type VintageContents = Omit<Vintage, "id">;

/** One own indicator with its figures, ready to be put in a vintage. */
export interface OwnFigures {
  readonly indicator: Indicator;
  readonly table: SourceTable;
  readonly measurements: readonly Measurement[];
}

/** The contents with an own indicator in it; one of the same id is replaced. */
export function withOwnFigures<Contents extends VintageContents>(vintage: Contents, divisions: Divisions, { indicator, table, measurements }: OwnFigures): Contents {
  if (!isOwnIndicator(indicator.id)) throw new Error(`figures/own-figures: "${indicator.id}"; expected an id that begins with "lokaal-"`);
  const base = withoutOwnFigures(vintage, indicator.id);
  const column = buildColumn(indicator, workshopOf(divisions, table.id, measurements));
  if (column.blocks.length === 0) throw new Error(`${indicator.id}: found not one figure that can be shown; a share or rate needs at least 50 to count among`);
  return inOrder({
    ...base,
    lists: withListsOf([column], base.lists, divisions.lists),
    indicators: [...base.indicators, indicator],
    columns: new Map([...base.columns, [indicator.id, column]]),
    tables: [...base.tables, table],
  });
}

/** The contents without an own indicator and the table it came from. */
export function withoutOwnFigures<Contents extends VintageContents>(vintage: Contents, id: string): Contents {
  return withUsedLists({
    ...vintage,
    indicators: vintage.indicators.filter((one) => one.id !== id),
    columns: new Map([...vintage.columns].filter(([indicator]) => indicator !== id)),
    tables: vintage.tables.filter((one) => one.id !== id),
  });
}

/** Without the lists that no column and no border stands on, so that what is taken out leaves nothing behind. */
function withUsedLists<Contents extends VintageContents>(vintage: Contents): Contents {
  const used = new Set([regionListId("municipality", vintage.division), ...vintage.borders.keys()]);
  for (const { blocks } of vintage.columns.values()) for (const { list } of blocks) used.add(list);
  return { ...vintage, lists: new Map([...vintage.lists].filter(([id]) => used.has(id))) };
}

/** The contents with all own indicators of an earlier vintage in it, cell by cell as they were. */
export function carryOwnFigures<Contents extends VintageContents>(earlier: VintageContents, vintage: Contents): Contents {
  const own = earlier.indicators.filter(({ id }) => isOwnIndicator(id));
  if (own.length === 0) return vintage;
  const ids = new Set(own.map(({ id }) => id));
  const columns = own.map(({ id }) => carryColumn(earlier.columns.get(id) as Column, earlier, vintage));
  return inOrder({
    ...vintage,
    lists: withListsOf(columns, vintage.lists, earlier.lists),
    indicators: [...vintage.indicators.filter(({ id }) => !ids.has(id)), ...own],
    columns: new Map([...vintage.columns, ...columns.map((column) => [column.indicator, column] as const)]),
    tables: [...vintage.tables.filter(({ id }) => !ids.has(id)), ...earlier.tables.filter(({ id }) => ids.has(id))],
  });
}

function inOrder<Contents extends VintageContents>(vintage: Contents): Contents {
  const sorted = <One extends { readonly id: string }>(all: readonly One[]) => [
    ...all.filter(({ id }) => !isOwnIndicator(id)),
    ...all.filter(({ id }) => isOwnIndicator(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ];
  const indicators = sorted(vintage.indicators);
  const columns = new Map(indicators.map(({ id }) => [id, vintage.columns.get(id) as Column]));
  return { ...vintage, indicators, columns, tables: sorted(vintage.tables) };
}

function workshopOf(divisions: Divisions, table: string, measurements: readonly Measurement[]): Workshop {
  const { lists, division } = divisions;
  const store = new MeasureStore(lists);
  const { unknownRegions } = store.add(table, measurements, []);
  const [unknown] = unknownRegions.keys();
  if (unknown !== undefined) throw new Error(`figures/own-figures: region ${unknown} in ${table}; expected one in the list of its year`);
  return { store, lists, division, conversionFrom: conversionsOf(divisions) };
}

/** Columns and the lists they stand on belong together. */
function withListsOf(columns: readonly Column[], lists: VintageContents["lists"], more: VintageContents["lists"]): VintageContents["lists"] {
  const needed = columns.flatMap(({ blocks }) => blocks.map(({ list }) => [list, lists.get(list) ?? (more.get(list) as RegionList)] as const));
  return new Map([...lists, ...needed].sort(([a], [b]) => a.localeCompare(b)));
}

function carryColumn(column: Column, earlier: VintageContents, vintage: VintageContents): Column {
  const blocks = column.blocks.map((block) => {
    const from = earlier.lists.get(block.list)?.codes ?? [];
    const to = vintage.lists.get(block.list)?.codes ?? from;
    return from.join() === to.join() ? block : onOtherList(block, from, to);
  });
  return { ...column, blocks };
}

/** The same cells, on a list of the same name in which places were added, left out or moved. */
function onOtherList(block: Block, from: readonly string[], to: readonly string[]): Block {
  const width = block.periods.length;
  const places = new Map(from.map((code, index) => [code, index]));
  const move = <Array extends Cells | Uint8Array>(cells: Array, empty: number): Array => {
    const moved = new (cells.constructor as new (size: number) => Array)(to.length * width).fill(empty) as Array;
    to.forEach((code, index) => {
      const old = places.get(code);
      if (old !== undefined) moved.set(cells.subarray(old * width, (old + 1) * width), index * width);
    });
    return moved;
  };
  return {
    ...block,
    regionCount: to.length,
    values: move(block.values, NaN),
    ...(block.lower && block.upper ? { lower: move(block.lower, NaN), upper: move(block.upper, NaN) } : {}),
    ...(block.base ? { base: move(block.base, NaN) } : {}),
    statuses: move(block.statuses, statusOfMissing("not-published")),
  };
}
