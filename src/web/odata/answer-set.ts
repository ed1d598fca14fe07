/** Answers for a set that is small enough to hold, and for documents that are always whole. */
import type { Entity, EntitySet } from "./entity-set.ts";
import type { ODataAnswer } from "./odata-answer.ts";
import type { KeyedName } from "./entity-key.ts";
import { queryEntities, selectFrom } from "./query-entities.ts";
import { faultsOfPlain, readQuery, type QueryFault } from "./query-options.ts";
import type { PropertyType } from "./filter/filter.ts";

/** `rest` is the path behind the name of the set: nothing, or `$count`. */
export function answerSet(set: EntitySet, keyed: KeyedName, rest: readonly string[], search: URLSearchParams, metadata: string): ODataAnswer {
  if (keyed.key !== undefined) return answerEntity(set, { ...keyed, key: keyed.key }, rest, search, metadata);
  const names = Object.keys(set.properties);
  const read = readQuery(search, { properties: set.properties, sortable: names, canDescend: true });
  if ("faults" in read) return { kind: "faults", faults: read.faults };
  const { count, entities } = queryEntities(set.list(), read.query);
  if (rest.length === 1 && rest[0] === "$count") return { kind: "count", count };
  if (rest.length > 0) return unknownPart(rest.join("/"), ["$count"]);
  const context = contextOf(metadata, set.name, read.query.select);
  return { kind: "json", body: { "@odata.context": context, ...(read.query.isCounted ? { "@odata.count": count } : {}), value: entities } };
}

/** One of the set, without the list around it. */
function answerEntity(set: EntitySet, keyed: Keyed, rest: readonly string[], search: URLSearchParams, metadata: string): ODataAnswer {
  const entity = set.list().find((one) => one[set.key] === keyed.key);
  return answerOne({ ...set, keyed, entity }, rest, search, metadata);
}

export type Keyed = KeyedName & { readonly key: string | number };

interface AskedEntity extends Pick<EntitySet, "name" | "key" | "properties"> {
  readonly keyed: Keyed;
  /** Absent when there is none with this key. */
  readonly entity: Entity | undefined;
}

/** A set without its list: observations have a key as well, but no list that is held. */
export function answerOne({ name, key, properties, keyed, entity }: AskedEntity, rest: readonly string[], search: URLSearchParams, metadata: string): ODataAnswer {
  const read = readSelect(search, properties);
  if ("faults" in read) return { kind: "faults", faults: read.faults };
  if (rest.length > 0) return unknownPart(rest.join("/"), []);
  if (!entity || (keyed.property ?? key) !== key) return unknownPart(writeKeyed(keyed, key), [`${name}?$select=${key}`]);
  return { kind: "json", body: { "@odata.context": `${contextOf(metadata, name, read.select)}/$entity`, ...selectFrom(entity, read.select) } };
}

/** Of one entity only `$select` can be asked. */
function readSelect(search: URLSearchParams, properties: Readonly<Record<string, PropertyType>>): { readonly select: readonly string[] | undefined } | { readonly faults: readonly QueryFault[] } {
  const read = readQuery(search, { properties, sortable: [], canDescend: false });
  const onlyOfLists = new URLSearchParams([...search].filter(([option]) => option !== "$select"));
  const faults = [...("faults" in read ? read.faults : []), ...faultsOfPlain(onlyOfLists)];
  return faults.length > 0 || "faults" in read ? { faults } : { select: read.query.select };
}

function writeKeyed({ name, key, property }: Keyed, keyName: string): string {
  return `${name}(${property ?? keyName}=${typeof key === "number" ? key : `'${key}'`})`;
}

export function contextOf(metadata: string, name: string, select: readonly string[] | undefined): string {
  return `${metadata}#${name}${select ? `(${select.join(",")})` : ""}`;
}

export function answerWhole(search: URLSearchParams, make: () => object): ODataAnswer {
  const faults = faultsOfPlain(search);
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "json", body: make() };
}

export function unknownPart(name: string, known: readonly string[]): ODataAnswer {
  const given = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  return {
    kind: "not-found",
    fault: {
      target: given,
      message: {
        nl: `‘${given}’ bestaat hier niet. Wel: ${known.join(", ")}.`,
        en: `‘${given}’ does not exist here. These do: ${known.join(", ")}.`,
      },
    },
  };
}
