/**
 * Own figures on a next division.
 *
 * Of figures that somebody brought the vintage keeps the outcome, not what it was
 * made of. Where a municipality goes on as it was, its figure stays as it is. Where
 * it changed, counts are added; a share or rate is averaged with as weights how many
 * were counted among, where its owner gave that; anything else is missing with the
 * reason that the division changed, until the owner brings it anew.
 *
 * In:  a vintage, and the divisions after the change.
 * Out: the columns of own indicators, with a block on the next division beside what
 *      was brought.
 */
import { regionListId, type RegionList } from "../terms/region.ts";
import { statusOfMissing, type Block, type Column } from "./column.ts";
import { convertCounts, convertMeans, keepUnchanged, type Conversion } from "./convert.ts";
import { conversionsOf, type Divisions } from "./divisions.ts";
import type { Cells } from "./cells.ts";
import type { Indicator } from "./indicator.ts";
import { isOwnIndicator } from "./own-indicator.ts";
import type { VintageContents } from "./own-figures.ts";

/** The contents with its own figures on the next division; all others are left as they are. */
export function convertOwnFigures<Contents extends VintageContents>(vintage: Contents, next: Divisions): Contents {
  const own = vintage.indicators.filter(({ id }) => isOwnIndicator(id));
  const converted = own.map((indicator) => [indicator.id, convertColumn(indicator, vintage.columns.get(indicator.id) as Column, vintage.division, next)] as const);
  return { ...vintage, lists: new Map([...vintage.lists, ...next.lists]), columns: new Map([...vintage.columns, ...converted]) };
}

function convertColumn(indicator: Indicator, { blocks }: Column, today: number, next: Divisions): Column {
  const conversion = conversionsOf(next)(today);
  const listOf = (level: RegionList["level"]) => next.lists.get(regionListId(level, next.division)) as RegionList;
  const added = blocks.flatMap((block) => {
    if (block.division !== today) return [];
    if (block.level === "country") return [{ ...block, list: listOf("country").id, division: next.division }];
    return block.level === "municipality" ? [convertBlock(indicator, block, conversion, listOf("municipality"))] : [];
  });
  return { indicator: indicator.id, blocks: [...added, ...blocks.filter(({ level, division }) => level !== "country" || division !== today)] };
}

function convertBlock(indicator: Indicator, block: Block, conversion: Conversion, list: RegionList): Block {
  const periods = block.periods.map((_, period) => convertPeriod(indicator, cellsAt(block, period), baseAt(block, period), conversion));
  const { lower, upper, base } = block;
  return {
    ...block,
    list: list.id,
    division: list.division,
    regionCount: list.codes.length,
    values: woven(block.values, periods.map(({ cells }) => cells.values), list.codes.length),
    ...(lower && upper ? { lower: woven(lower, periods.map(({ cells }) => cells.lower), list.codes.length), upper: woven(upper, periods.map(({ cells }) => cells.upper), list.codes.length) } : {}),
    ...(base ? { base: woven(base, periods.map((one) => one.base?.values), list.codes.length) } : {}),
    statuses: wovenStatuses(periods.map(({ cells }) => cells.statuses), list.codes.length),
  };
}

function convertPeriod({ recipes }: Indicator, cells: Cells, base: Cells | undefined, conversion: Conversion): { readonly cells: Cells; readonly base?: Cells } {
  const isCount = recipes.every(({ kind }) => kind === "count");
  if (isCount) return { cells: convertCounts(cells, conversion) };
  if (!base) return { cells: keepUnchanged(cells, conversion) };
  return { cells: convertMeans(cells, base, conversion), base: convertCounts(base, conversion) };
}

function cellsAt({ values, lower, upper, statuses, periods, regionCount }: Block, period: number): Cells {
  const pick = (from: ArrayLike<number>) => Float64Array.from({ length: regionCount }, (_, region) => from[region * periods.length + period]);
  const limits = lower && upper ? { lower: pick(lower), upper: pick(upper) } : {};
  return { values: pick(values), ...limits, statuses: Uint8Array.from(pick(statuses)) };
}

/** How many were counted among, as cells: missing where nobody said. */
function baseAt({ base, periods, regionCount }: Block, period: number): Cells | undefined {
  if (!base) return undefined;
  const values = Float64Array.from({ length: regionCount }, (_, region) => base[region * periods.length + period]);
  return { values, statuses: Uint8Array.from(values, (value) => (Number.isNaN(value) ? statusOfMissing("division-changed") : 0)) };
}

/** Period by period into region by region, in an array of the same kind. */
function woven<Numbers extends Float32Array | Float64Array>(like: Numbers, periods: readonly (Float64Array | undefined)[], regions: number): Numbers {
  const all = new (like.constructor as new (size: number) => Numbers)(regions * periods.length).fill(NaN) as Numbers;
  periods.forEach((values, period) => values?.forEach((value, region) => (all[region * periods.length + period] = value)));
  return all;
}

function wovenStatuses(periods: readonly Uint8Array[], regions: number): Uint8Array {
  const all = new Uint8Array(regions * periods.length);
  periods.forEach((statuses, period) => statuses.forEach((status, region) => (all[region * periods.length + period] = status)));
  return all;
}
