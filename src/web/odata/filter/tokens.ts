/**
 * The words of a `$filter`, each with the place where it stands.
 *
 * In:  the text as typed.
 * Out: tokens up to the end, or up to the first sign that cannot begin a word.
 *
 * @example
 * readTokens("RegioS eq 'GM0150'") // word RegioS, word eq, text GM0150, end
 */
export type TokenKind = "word" | "text" | "number" | "date" | "open" | "close" | "comma" | "end" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  /** A text without its quotes; else as typed. */
  readonly value: string;
  /** Counted from 1. */
  readonly place: number;
}

const shapes: readonly (readonly [TokenKind, RegExp])[] = [
  ["open", /\(/y],
  ["close", /\)/y],
  ["comma", /,/y],
  ["text", /'(?:[^']|'')*'/y],
  ["date", /\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?(?![\w.-])/y],
  ["number", /-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?(?![\w.])/y],
  ["word", /[A-Za-z_][A-Za-z0-9_]*/y],
];

export function readTokens(filter: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipSpace(filter, 0);
  while (at < filter.length) {
    const [kind, typed] = nextToken(filter, at);
    tokens.push({ kind, value: kind === "text" ? unquote(typed) : typed, place: at + 1 });
    if (kind === "unknown") return tokens;
    at = skipSpace(filter, at + typed.length);
  }
  tokens.push({ kind: "end", value: "", place: filter.length + 1 });
  return tokens;
}

function nextToken(filter: string, at: number): readonly [TokenKind, string] {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const [typed] = shape.exec(filter) ?? [];
    if (typed !== undefined) return [kind, typed];
  }
  return ["unknown", filter.slice(at, at + 20)];
}

function skipSpace(filter: string, from: number): number {
  let at = from;
  while (at < filter.length && /\s/.test(filter[at])) at++;
  return at;
}

/** A quote inside a text is written twice. */
function unquote(typed: string): string {
  return typed.slice(1, -1).replaceAll("''", "'");
}
