/**
 * Where does a cell of the table belong: among the amounts, on the balance sheet, or
 * nowhere with us?
 *
 * A task field or category that is not in the list of the year counts towards its
 * main field and the totals, because its number says where it lies; it has no
 * measure of its own. A balance sheet item that is not in the list might be a sum of
 * others, and counts towards nothing. Both are counted, to be told.
 *
 * A code that begins others of the list, as 6.7 begins 6.71, might be their sum; one
 * that looks like neither field nor item might be a total of everything. Such a table
 * is refused.
 *
 * @example
 * createCellTargets("45067NED", 2024).find("6.71b", "L1.1")
 * // { measures: ["lasten", "hoofdtaakveld_6", "lasten_6.71", "sociaal", "tv6_cat_1", "salarissen"] }
 */
import { RefusedTable } from "../cbs/live/refused-table.ts";
import { balanceItemsIn, isBalanceItem } from "./balance-items.ts";
import { categoriesIn, closingPosition, isCategory } from "./categories.ts";
import { measuresOfCell } from "./measures-of-cell.ts";
import { fieldsIn, isTaskField, partOf } from "./task-fields.ts";

export type CellTarget = { readonly measures: readonly string[] } | { readonly item: string } | "no-use";

export interface StrangeCode {
  readonly code: string;
  readonly kind: "field" | "category" | "item";
  /** How many cells had it. */
  readonly cells: number;
}

export interface CellTargets {
  /** @throws RefusedTable when the field may be a sum of others */
  find(field: string, category: string): CellTarget;
  /** Counts a cell whose codes are in no list. */
  count(field: string, category: string): void;
  strange(): readonly StrangeCode[];
}

type Found = { readonly target: CellTarget; readonly strange: readonly Omit<StrangeCode, "cells">[] };

export function createCellTargets(table: string, year: number): CellTargets {
  const lists = { fields: new Set(fieldsIn(year).map(({ code }) => code)), categories: categoriesIn(year), items: balanceItemsIn(year) };
  const parts = new Set([...lists.fields].map(partOf));
  const known = new Map<string, Found>();
  const counts = new Map<string, StrangeCode>();

  function look(field: string, category: string): Found {
    if (isTaskField(field)) return isCategory(category) ? amount(field, category) : { target: "no-use", strange: [] };
    if (!isBalanceItem(field)) throw new RefusedTable("unknown-codes", table, `an amount on "${field}"; expected a task field such as 6.71 or a balance sheet item such as P111`);
    if (category !== closingPosition) return { target: "no-use", strange: [] };
    return lists.items.has(field) ? { target: { item: field }, strange: [] } : { target: "no-use", strange: [{ code: field, kind: "item" }] };
  }

  function amount(field: string, category: string): Found {
    refuseHeading(table, field, lists.fields);
    refuseHeading(table, category, lists.categories);
    const measures = measuresOfCell(field, category).filter((name) => name !== `lasten_${partOf(field)}` || parts.has(partOf(field)));
    const strange = [
      ...(lists.fields.has(field) ? [] : [{ code: field, kind: "field" } as const]),
      ...(lists.categories.has(category) ? [] : [{ code: category, kind: "category" } as const]),
    ];
    return { target: { measures }, strange };
  }

  function lookOnce(field: string, category: string): Found {
    const key = `${field} ${category}`;
    const found = known.get(key) ?? look(field, category);
    known.set(key, found);
    return found;
  }

  return {
    find: (field, category) => lookOnce(field, category).target,
    count(field, category) {
      for (const one of lookOnce(field, category).strange) counts.set(one.code, { ...one, cells: (counts.get(one.code)?.cells ?? 0) + 1 });
    },
    strange: () => [...counts.values()].toSorted((one, other) => one.code.localeCompare(other.code)),
  };
}

function refuseHeading(table: string, code: string, list: ReadonlySet<string>): void {
  const part = list.has(code) ? undefined : [...list].find((one) => one.startsWith(code));
  if (part) throw new RefusedTable("unknown-codes", table, `an amount on "${code}", which may be the sum of ${part} and others; expected amounts on the parts only`);
}
