/**
 * Whether an entity passes a filter, also while only part of it is known.
 *
 * Of an observation the measure is known first, then the region, then the
 * period, and only then the value. When the measure alone already rules a row
 * out, thousands of cells can be passed over unread. Hence three answers: yes,
 * no, and not known yet (undefined), joined as Kleene did (1938).
 *
 * Comparing with null: equal only to null; null is neither more nor less than anything.
 *
 * @example
 * evaluateFilter(measureIsInhabitantsAndValueOver100, (name) => (name === "Measure" ? "inwoners" : undefined)) // undefined
 */
import type { Cell, Comparison, Filter, TextFunction } from "./filter.ts";

/** The field of that name; undefined when it is not known yet. */
export type ReadField = (property: string) => Cell | undefined;

export function evaluateFilter(filter: Filter, read: ReadField): boolean | undefined {
  switch (filter.kind) {
    case "and":
      return evaluateAll(filter.parts, read, false);
    case "or":
      return evaluateAll(filter.parts, read, true);
    case "not": {
      const inside = evaluateFilter(filter.part, read);
      return inside === undefined ? undefined : !inside;
    }
    default: {
      const value = read(filter.property);
      return value === undefined ? undefined : evaluateCondition(filter, value);
    }
  }
}

/** One part that is `decisive` settles it: a false in "and", a true in "or". */
function evaluateAll(parts: readonly Filter[], read: ReadField, decisive: boolean): boolean | undefined {
  let isKnown = true;
  for (const part of parts) {
    const answer = evaluateFilter(part, read);
    if (answer === decisive) return decisive;
    if (answer === undefined) isKnown = false;
  }
  return isKnown ? !decisive : undefined;
}

function evaluateCondition(filter: Extract<Filter, { readonly property: string }>, value: Cell): boolean {
  if (filter.kind === "in") return filter.values.has(value);
  if (filter.kind === "text") return typeof value === "string" && textTests[filter.name](value, filter.text);
  return compare(value, filter.operator, filter.value);
}

const textTests: Readonly<Record<TextFunction, (value: string, text: string) => boolean>> = {
  startswith: (value, text) => value.startsWith(text),
  endswith: (value, text) => value.endsWith(text),
  contains: (value, text) => value.includes(text),
};

function compare(left: Cell, operator: Comparison, right: Cell): boolean {
  if (operator === "eq") return left === right;
  if (operator === "ne") return left !== right;
  if (left === null || right === null) return false;
  if (operator === "gt") return left > right;
  if (operator === "ge") return left >= right;
  return operator === "lt" ? left < right : left <= right;
}
