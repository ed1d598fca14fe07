/**
 * What municipalities delivered in one report, added up while it comes in.
 *
 * A municipality may deliver twice, and CBS places the second beside the first, as a
 * whole: balance sheets read from the second placement alone add up to the same
 * totals in every account we have. So the last delivery that has anything is used,
 * and two are never mixed. Should a second one hold corrections only, it is far
 * smaller than the first; then nothing of the table is used.
 *
 * In:  amounts with what they count towards, in any order.
 * Out: the last delivery of each municipality.
 */
import { RefusedTable } from "../cbs/live/refused-table.ts";
import type { CellTarget } from "./cell-targets.ts";

/** Thousands of euros per measure without its family, and per balance sheet item. */
export interface Delivery {
  readonly amounts: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, number>;
}

export interface Deliveries {
  add(municipality: string, placement: number, target: Exclude<CellTarget, "no-use">, value: number): void;
  /** @throws RefusedTable */
  last(table: string): ReadonlyMap<string, Delivery>;
  /** How many delivered more than once. */
  again(): number;
}

interface OpenDelivery {
  cells: number;
  readonly amounts: Map<string, number>;
  readonly items: Map<string, number>;
}

/** A later delivery with less than half the cells of the one before is no delivery. */
const leastLeft = 0.5;

export function createDeliveries(): Deliveries {
  const all = new Map<string, OpenDelivery[]>();

  function open(municipality: string, placement: number): OpenDelivery {
    const own = all.get(municipality) ?? [];
    all.set(municipality, own);
    return (own[placement] ??= { cells: 0, amounts: new Map(), items: new Map() });
  }

  return {
    add(municipality, placement, target, value) {
      const delivery = open(municipality, placement);
      delivery.cells += 1;
      if ("item" in target) addTo(delivery.items, target.item, value);
      else for (const measure of target.measures) addTo(delivery.amounts, measure, value);
    },
    last: (table) => new Map([...all].map(([municipality, own]) => [municipality, lastOf(municipality, own.filter(Boolean), table)])),
    again: () => [...all.values()].filter((own) => own.filter(Boolean).length > 1).length,
  };
}

function addTo(sums: Map<string, number>, name: string, value: number): void {
  sums.set(name, (sums.get(name) ?? 0) + value);
}

function lastOf(municipality: string, own: readonly OpenDelivery[], table: string): Delivery {
  const [last, before] = own.toReversed();
  if (before && last.cells < leastLeft * before.cells) {
    throw new RefusedTable("wrong-count", table, `${municipality} has ${last.cells} amounts in its last placement and ${before.cells} in the one before; expected a whole delivery`);
  }
  return last;
}
