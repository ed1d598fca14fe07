/** Applies a query to a set that is small enough to hold. */
import type { Entity } from "./entity-set.ts";
import { evaluateFilter } from "./filter/evaluate-filter.ts";
import type { Cell } from "./filter/filter.ts";
import type { Order, Query } from "./query-options.ts";

export interface QueriedEntities {
  /** How many pass the filter, before $skip and $top. */
  readonly count: number;
  readonly entities: readonly Entity[];
}

export function queryEntities(all: readonly Entity[], { filter, orderBy, skip, top, select }: Query): QueriedEntities {
  const passing = filter ? all.filter((entity) => evaluateFilter(filter, (name) => entity[name]) === true) : all;
  const ordered = orderBy ? order(passing, orderBy) : passing;
  const chosen = ordered.slice(skip, top === undefined ? undefined : skip + top);
  return { count: passing.length, entities: chosen.map((entity) => selectFrom(entity, select)) };
}

/** What describes the entity itself (@odata…) always goes along. */
export function selectFrom<Row extends Entity>(entity: Row, select: readonly string[] | undefined): Entity {
  if (!select) return entity;
  return Object.fromEntries(Object.entries(entity).filter(([name]) => name.startsWith("@") || select.includes(name)));
}

/** By the first property; among equals by the next. */
function order(entities: readonly Entity[], orders: readonly Order[]): readonly Entity[] {
  const compare = (a: Entity, b: Entity) => {
    for (const { property, isDescending } of orders) {
      const difference = compareCells(a[property], b[property]);
      if (difference !== 0) return isDescending ? -difference : difference;
    }
    return 0;
  };
  return entities.toSorted(compare);
}

/** Null comes before everything, as OData has it. */
function compareCells(a: Cell, b: Cell): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  return a < b ? -1 : 1;
}
