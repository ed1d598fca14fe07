/**
 * Joins conditions, and makes one list of many "or"s on the same property:
 * clients write a choice of 300 municipalities as 300 comparisons, and a list
 * is looked up in one step.
 */
import type { Cell, Filter } from "./filter.ts";

export function joinParts(kind: "and" | "or", parts: readonly Filter[]): Filter {
  if (parts.length === 1) return parts[0];
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const joined = kind === "or" ? gatherLists(flat) : flat;
  return joined.length === 1 ? joined[0] : { kind, parts: joined };
}

function gatherLists(parts: readonly Filter[]): readonly Filter[] {
  const lists = new Map<string, Set<Cell>>();
  const others: Filter[] = [];
  for (const part of parts) {
    const values = valuesOf(part);
    if (!values) others.push(part);
    else for (const value of values.values) listFor(lists, values.property).add(value);
  }
  return [...[...lists].map(([property, values]): Filter => listOf(property, values)), ...others];
}

function listFor(lists: Map<string, Set<Cell>>, property: string): Set<Cell> {
  let list = lists.get(property);
  if (!list) lists.set(property, (list = new Set()));
  return list;
}

function valuesOf(part: Filter): { readonly property: string; readonly values: Iterable<Cell> } | undefined {
  if (part.kind === "in") return part;
  return part.kind === "compare" && part.operator === "eq" ? { property: part.property, values: [part.value] } : undefined;
}

function listOf(property: string, values: ReadonlySet<Cell>): Filter {
  const [first] = values;
  return values.size === 1 ? { kind: "compare", property, operator: "eq", value: first } : { kind: "in", property, values };
}
