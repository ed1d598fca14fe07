/**
 * What may stand behind the question mark of an entity set, and everything that is wrong with it.
 *
 * `$filter`, `$select`, `$orderby`, `$top`, `$skip`, `$count`, `$format`, and `$skiptoken` in links
 * of our own. An option that is not known is refused; OData would have us pass over those without
 * a dollar, but a mistyped option must not quietly give another answer. What OData does have and
 * this feed has not is told apart from a mistake, as the standard asks (4.0 part 1, 9.3.1).
 *
 * In:  the parameters, the properties of the set, and by which of them may be ordered.
 * Out: a query, or all faults.
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { vintageParameter } from "../request/parameters.ts";
import type { Filter, PropertyType } from "./filter/filter.ts";
import { parseFilter } from "./filter/parse-filter.ts";

export interface QueryFault {
  /** The option. */
  readonly target: string;
  readonly message: Bilingual;
  /** OData has it, this feed has not: status 501, by which a client knows that it must do that itself. */
  readonly isUnsupported?: boolean;
}

export interface Order {
  readonly property: string;
  readonly isDescending: boolean;
}

export interface Query {
  readonly filter?: Filter;
  /** Names of properties, in the order of the set; absent for all. */
  readonly select?: readonly string[];
  readonly orderBy?: readonly Order[];
  readonly top?: number;
  readonly skip: number;
  readonly isCounted: boolean;
  /** The Id to go on from. */
  readonly from: number;
}

export interface Queried {
  readonly properties: Readonly<Record<string, PropertyType>>;
  /** Properties by which may be ordered; the others are refused. */
  readonly sortable: readonly string[];
  readonly canDescend: boolean;
}

/** Options that OData 4.0 and 4.01 have beside ours. */
const elsewhere: ReadonlySet<string> = new Set(["$expand", "$search", "$apply", "$compute", "$levels", "$index", "$schemaversion", "$deltatoken", "$id"]);

const options = ["$filter", "$select", "$orderby", "$top", "$skip", "$count", "$format", "$skiptoken"] as const;

export function readQuery(search: URLSearchParams, queried: Queried): { readonly query: Query } | { readonly faults: readonly QueryFault[] } {
  const faults = [...unknownOptions(search, options), ...repeatedOptions(search)];
  const reader = new OptionReader(search, queried, faults);
  const query: Query = {
    filter: reader.readFilter(),
    select: reader.readSelect(),
    orderBy: reader.readOrder(),
    top: reader.readCount("$top"),
    skip: reader.readCount("$skip") ?? 0,
    isCounted: reader.readBoolean("$count"),
    from: reader.readCount("$skiptoken") ?? 0,
  };
  reader.checkFormat();
  return faults.length > 0 ? { faults } : { query };
}

/** For documents that are always whole: the service document, the single entity. */
export function faultsOfPlain(search: URLSearchParams): readonly QueryFault[] {
  const faults = [...unknownOptions(search, ["$format"]), ...repeatedOptions(search)];
  new OptionReader(search, { properties: {}, sortable: [], canDescend: false }, faults).checkFormat();
  return faults;
}

function unknownOptions(search: URLSearchParams, known: readonly string[]): QueryFault[] {
  const names = [...new Set(search.keys())].filter((name) => name !== vintageParameter && !known.includes(name));
  const list = [...known.filter((name) => name !== "$skiptoken"), vintageParameter].join(", ");
  return names.map((name) => ({
    target: shorten(name),
    isUnsupported: elsewhere.has(name),
    message: {
      nl: `‘${shorten(name)}’ kan hier niet. Wel: ${list}.`,
      en: `‘${shorten(name)}’ cannot be used here. These can: ${list}.`,
    },
  }));
}

function repeatedOptions(search: URLSearchParams): QueryFault[] {
  const names = [...new Set(search.keys())].filter((name) => search.getAll(name).length > 1);
  return names.map((name) => ({
    target: shorten(name),
    message: { nl: `‘${shorten(name)}’ mag maar één keer voorkomen.`, en: `‘${shorten(name)}’ may occur only once.` },
  }));
}

class OptionReader {
  private readonly search: URLSearchParams;
  private readonly queried: Queried;
  private readonly faults: QueryFault[];

  constructor(search: URLSearchParams, queried: Queried, faults: QueryFault[]) {
    this.search = search;
    this.queried = queried;
    this.faults = faults;
  }

  readFilter(): Filter | undefined {
    const text = this.search.get("$filter");
    if (text === null) return undefined;
    const parsed = parseFilter(text, this.queried.properties);
    if ("filter" in parsed) return parsed.filter;
    for (const { isUnsupported, ...message } of parsed.faults) this.faults.push({ target: "$filter", message, isUnsupported });
    return undefined;
  }

  readSelect(): readonly string[] | undefined {
    const text = this.search.get("$select");
    if (text === null || text.trim() === "*") return undefined;
    const wanted = new Set(text.split(",").map((name) => name.trim()));
    const names = Object.keys(this.queried.properties);
    for (const name of wanted) if (!names.includes(name)) this.refuse("$select", name, `een of meer van ${names.join(", ")}`, `one or more of ${names.join(", ")}`);
    return names.filter((name) => wanted.has(name));
  }

  readOrder(): Query["orderBy"] {
    const text = this.search.get("$orderby");
    if (text === null) return undefined;
    const { sortable, canDescend, properties } = this.queried;
    const orders = text.split(",").map(readOneOrder);
    const isWanted = (order: Order | undefined) => order !== undefined && sortable.includes(order.property) && (canDescend || !order.isDescending);
    if (!orders.every(isWanted)) {
      const names = `${sortable.join(", ")}, ${canDescend ? "asc/desc" : "asc"}`;
      const isUnsupported = orders.every((order) => order !== undefined && Object.hasOwn(properties, order.property));
      this.refuse("$orderby", text, `een of meer van: ${names}`, `one or more of: ${names}`, isUnsupported);
    }
    return orders.filter((order) => order !== undefined);
  }

  readCount(name: "$top" | "$skip" | "$skiptoken"): number | undefined {
    const text = this.search.get(name);
    if (text === null) return undefined;
    if (!/^\d{1,15}$/.test(text)) this.refuse(name, text, "een heel getal van 0 of meer", "a whole number of 0 or more");
    return Number(text);
  }

  readBoolean(name: "$count"): boolean {
    const text = this.search.get(name) ?? "false";
    if (text !== "true" && text !== "false") this.refuse(name, text, "true of false", "true or false");
    return text === "true";
  }

  checkFormat(): void {
    const text = this.search.get("$format");
    if (text !== null && !/^(json|application\/json(;.*)?)$/i.test(text.trim())) this.refuse("$format", text, "json", "json");
  }

  private refuse(target: string, found: string, nl: string, en: string, isUnsupported = false): void {
    const given = shorten(found);
    this.faults.push({
      target,
      isUnsupported,
      message: { nl: `${target}: gevonden ‘${given}’. Verwacht: ${nl}.`, en: `${target}: found ‘${given}’. Expected: ${en}.` },
    });
  }
}

/** "Title desc"; nothing when it is not written so. */
function readOneOrder(text: string): Order | undefined {
  const [, property, direction] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/.exec(text) ?? [];
  return property === undefined ? undefined : { property, isDescending: direction === "desc" };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
