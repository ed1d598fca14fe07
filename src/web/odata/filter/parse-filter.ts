/**
 * Reads a `$filter` by recursive descent.
 *
 *     or         = and *( "or" and )
 *     and        = not *( "and" not )
 *     not        = "not" not | condition
 *     condition  = "(" or ")" | function | property comparison literal | property "in" "(" literal *( "," literal ) ")"
 *     function   = ("startswith" | "endswith" | "contains") "(" property "," text ")"
 *
 * A mistake in the grammar ends the reading; a property that does not exist or a
 * literal of the wrong type is noted and the reading goes on, so that a reader
 * gets as many faults at once as can be known.
 *
 * In:       the text, and the properties there are with their types.
 * Out:      a filter, or faults that say where, what was found and what was expected. Never an exception.
 * Not here: whether an entity passes (evaluate-filter.ts).
 *
 * @example
 * parseFilter("RegioS eq 'GM0150' or RegioS eq 'NL00'", { RegioS: "Edm.String" })
 * // { filter: { kind: "in", property: "RegioS", values: Set { "GM0150", "NL00" } } }
 */
import type { Bilingual } from "../../../terms/bilingual.ts";
import { comparisons, otherFunctions, otherOperators, textFunctions, type Cell, type Comparison, type Filter, type PropertyType, type TextFunction } from "./filter.ts";
import { filterFaults, type FilterFault } from "./filter-faults.ts";
import { joinParts } from "./join-parts.ts";
import { readTokens, type Token, type TokenKind } from "./tokens.ts";

export type PropertyTypes = Readonly<Record<string, PropertyType>>;

export type ParsedFilter = { readonly filter: Filter } | { readonly faults: readonly FilterFault[] };

// Nobody nests deeper by hand; without a limit a long row of brackets would exhaust the stack.
const deepest = 50;

// Every cell may have to be held against every condition; a list of codes counts as one.
const mostConditions = 100;

function countConditions(filter: Filter): number {
  if (filter.kind === "not") return countConditions(filter.part);
  return "parts" in filter ? filter.parts.reduce((sum, part) => sum + countConditions(part), 0) : 1;
}

class SyntaxFault extends Error {
  readonly fault: FilterFault;
  constructor(fault: FilterFault) {
    super(fault.en);
    this.fault = fault;
  }
}

export function parseFilter(text: string, properties: PropertyTypes): ParsedFilter {
  const parser = new Parser(readTokens(text), properties);
  try {
    const filter = parser.readAll();
    const faults = countConditions(filter) > mostConditions ? [...parser.faults, filterFaults.tooMany(mostConditions)] : parser.faults;
    return faults.length > 0 ? { faults } : { filter };
  } catch (error) {
    if (error instanceof SyntaxFault) return { faults: [...parser.faults, error.fault] };
    throw error;
  }
}

class Parser {
  readonly faults: FilterFault[] = [];
  private readonly tokens: readonly Token[];
  private readonly properties: PropertyTypes;
  private at = 0;
  private depth = 0;

  constructor(tokens: readonly Token[], properties: PropertyTypes) {
    this.tokens = tokens;
    this.properties = properties;
  }

  readAll(): Filter {
    const filter = this.readOr();
    if (this.next.kind !== "end") this.stop(filterFaults.joiner);
    return filter;
  }

  private get next(): Token {
    return this.tokens[this.at];
  }

  private readOr(): Filter {
    const parts = [this.readAnd()];
    while (this.takeWord("or")) parts.push(this.readAnd());
    return joinParts("or", parts);
  }

  private readAnd(): Filter {
    const parts = [this.readNot()];
    while (this.takeWord("and")) parts.push(this.readNot());
    return joinParts("and", parts);
  }

  private readNot(): Filter {
    if (!this.takeWord("not")) return this.readCondition();
    return this.deeper(() => ({ kind: "not", part: this.readNot() }));
  }

  private readCondition(): Filter {
    if (this.takeKind("open")) {
      return this.deeper(() => {
        const inside = this.readOr();
        this.expectKind("close", filterFaults.close);
        return inside;
      });
    }
    if (this.next.kind !== "word") this.stop(filterFaults.condition);
    if (otherFunctions.has(this.next.value) && this.tokens[this.at + 1].kind === "open") throw new SyntaxFault(filterFaults.unsupported(this.next));
    const name = textFunctions.find((one) => one === this.next.value);
    return name ? this.readFunction(name) : this.readComparison();
  }

  private readFunction(name: TextFunction): Filter {
    this.at++;
    this.expectKind("open", filterFaults.open);
    const property = this.expectKind("word", filterFaults.property(this.names));
    const type = this.typeOf(property);
    if (type && type !== "Edm.String") this.faults.push(filterFaults.notText(property, type));
    this.expectKind("comma", filterFaults.comma);
    const text = this.expectKind("text", filterFaults.text);
    this.expectKind("close", filterFaults.close);
    return { kind: "text", name, property: property.value, text: text.value };
  }

  private readComparison(): Filter {
    const property = this.expectKind("word", filterFaults.condition);
    const type = this.typeOf(property);
    if (this.takeWord("in")) return { kind: "in", property: property.value, values: this.readList(property, type) };
    const operator = this.readOperator();
    return { kind: "compare", property: property.value, operator, value: this.readLiteral(property, type) };
  }

  private readOperator(): Comparison {
    const operator = comparisons.find((one) => this.next.kind === "word" && one === this.next.value);
    if (!operator && otherOperators.has(this.next.value)) throw new SyntaxFault(filterFaults.unsupported(this.next));
    if (!operator) return this.stop(filterFaults.operator);
    this.at++;
    return operator;
  }

  private readList(property: Token, type: PropertyType | undefined): ReadonlySet<Cell> {
    this.expectKind("open", filterFaults.open);
    const values = [this.readLiteral(property, type)];
    while (this.takeKind("comma")) values.push(this.readLiteral(property, type));
    this.expectKind("close", filterFaults.close);
    return new Set(values);
  }

  private readLiteral(property: Token, type: PropertyType | undefined): Cell {
    const token = this.next;
    const literal = literalOf(token);
    if (!literal) return this.stop(filterFaults.literal(type));
    this.at++;
    if (type && literal.value !== null && !literal.types.includes(type)) this.faults.push(filterFaults.wrongType(property, type, token));
    return literal.value;
  }

  private typeOf(property: Token): PropertyType | undefined {
    if (Object.hasOwn(this.properties, property.value)) return this.properties[property.value];
    this.faults.push(filterFaults.unknownProperty(property, this.names));
    return undefined;
  }

  private get names(): readonly string[] {
    return Object.keys(this.properties);
  }

  private deeper<Result>(read: () => Result): Result {
    if (this.depth >= deepest) this.stop(filterFaults.depth(deepest));
    this.depth++;
    const result = read();
    this.depth--;
    return result;
  }

  private takeWord(word: string): boolean {
    const isFound = this.next.kind === "word" && this.next.value === word;
    if (isFound) this.at++;
    return isFound;
  }

  private takeKind(kind: TokenKind): boolean {
    const isFound = this.next.kind === kind;
    if (isFound) this.at++;
    return isFound;
  }

  private expectKind(kind: TokenKind, expected: Bilingual): Token {
    const token = this.next;
    if (!this.takeKind(kind)) this.stop(expected);
    return token;
  }

  private stop(expected: Bilingual): never {
    throw new SyntaxFault(filterFaults.found(this.next, expected));
  }
}

const numeric: readonly PropertyType[] = ["Edm.Double", "Edm.Int32", "Edm.Int64"];
const words: Readonly<Record<string, { value: Cell; types: readonly PropertyType[] }>> = {
  null: { value: null, types: [] },
  true: { value: true, types: ["Edm.Boolean"] },
  false: { value: false, types: ["Edm.Boolean"] },
};

function literalOf({ kind, value }: Token): { readonly value: Cell; readonly types: readonly PropertyType[] } | undefined {
  if (kind === "text") return { value, types: ["Edm.String"] };
  if (kind === "number") return Number.isFinite(Number(value)) ? { value: Number(value), types: numeric } : undefined;
  if (kind === "date") return dateOf(value);
  return kind === "word" && Object.hasOwn(words, value) ? words[value] : undefined;
}

/** Moments are kept in one form, so that they compare as texts. */
function dateOf(typed: string): { readonly value: string; readonly types: readonly PropertyType[] } | undefined {
  const moment = new Date(typed);
  if (Number.isNaN(moment.getTime())) return undefined;
  return { value: moment.toISOString().replace(".000Z", "Z"), types: ["Edm.DateTimeOffset"] };
}
