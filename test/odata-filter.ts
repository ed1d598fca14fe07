/**
 * As much of OData's `$filter` as our own questions use: `startswith`, `eq` and
 * `ge`, joined by `and` and `or` with brackets. A test publisher keeps to it, so
 * that a question that asks for the wrong rows does not get the right ones.
 */
type Row = Readonly<Record<string, unknown>>;
type Test = (row: Row) => boolean;

/** Whether a row is among those a filter asks for; everything is when it is empty. */
export function filterOf(filter: string): Test {
  const text = withoutBrackets(filter.trim());
  if (text === "") return () => true;
  const alternatives = splitOutside(text, " or ").map((one) => one.trim());
  if (alternatives.length > 1) return anyOf(alternatives.map(filterOf));
  const demands = splitOutside(text, " and ");
  return demands.length > 1 ? allOf(demands.map(filterOf)) : demandOf(text);
}

const anyOf = (tests: readonly Test[]): Test => (row) => tests.some((test) => test(row));
const allOf = (tests: readonly Test[]): Test => (row) => tests.every((test) => test(row));

function demandOf(text: string): Test {
  const begins = /^startswith\((\w+),'([^']*)'\)$/.exec(text);
  if (begins) return (row) => String(row[begins[1]]).startsWith(begins[2]);
  const compared = /^(\w+) (eq|ge) '([^']*)'$/.exec(text);
  if (!compared) throw new Error(`odata-filter: "${text}"; expected startswith(Column,'x'), Column eq 'x' or Column ge 'x'`);
  const [, column, how, value] = compared;
  return how === "eq" ? (row) => row[column] === value : (row) => String(row[column]) >= value;
}

/** "(a or b)" → "a or b"; "(a) or (b)" stays. */
function withoutBrackets(text: string): string {
  const isWhole = text.startsWith("(") && text.endsWith(")") && splitOutside(text.slice(1, -1), ")").length === 1;
  return isWhole ? withoutBrackets(text.slice(1, -1)) : text;
}

/** Cuts at a separator where no bracket is open. */
function splitOutside(text: string, separator: string): readonly string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (let place = 0; place < text.length; place++) {
    if (depth === 0 && text.startsWith(separator, place)) {
      parts.push(text.slice(start, place));
      start = place + separator.length;
    }
    if (text[place] === "(") depth += 1;
    if (text[place] === ")") depth -= 1;
  }
  return [...parts, text.slice(start)];
}
