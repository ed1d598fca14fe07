/**
 * The parameters of a request, checked one by one; all that is wrong comes out
 * at once, with what would have been right. Nothing is quietly ignored.
 */
import { shorten, wrongValue, type Fault } from "../request/parameters.ts";
import type { ApiParameter, ApiParameters } from "./api-parameter.ts";

export interface ReadQuery {
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

export function readQuery(search: URLSearchParams, known: ApiParameters): ReadQuery {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [...unknownNames(search, known)];
  for (const [name, parameter] of Object.entries(known)) {
    const all = search.getAll(name);
    const result = parameter.schema.safeParse(typed(all, parameter));
    if (result.success) values[name] = result.data;
    else faults.push({ name, reason: wrongValue(name, all, parameter.expects, "nl") });
  }
  return { values, faults };
}

/** A list may be given as one value with commas, as more values, or both. */
function typed(all: readonly string[], { isList }: ApiParameter): unknown {
  if (all.length === 0) return undefined;
  if (isList) return all.flatMap((value) => value.split(","));
  return all.length === 1 ? all[0] : all;
}

function unknownNames(search: URLSearchParams, known: ApiParameters): readonly Fault[] {
  const names = [...new Set(search.keys())].filter((name) => !Object.hasOwn(known, name));
  const allowed = Object.keys(known).map((name) => `‘${name}’`).join(", ");
  const right = allowed ? `Wel: ${allowed}.` : "Hier zijn geen parameters.";
  return names.map((name) => ({ name, reason: `‘${shorten(name)}’ bestaat hier niet. ${right}` }));
}
