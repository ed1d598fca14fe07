/**
 * Which tokens of a theme does the site really use?
 *
 * A theme of the NL Design System sets some three thousand custom properties,
 * for every component there is. A page with ten components reads a few hundred.
 * The rest would only cost readers on a slow line their time.
 *
 * Method: start with every `var(--…)` in the site's own style sheets, and follow
 * each through the theme until nothing new turns up, because a token often
 * refers to another: button colour → action colour → a colour value.
 *
 * In:       the text of the theme, and the texts of the style sheets that read it.
 * Out:      the theme with only the declarations that are reached.
 * Not here: properties read by scripts; ours read none.
 *
 * @example
 * subsetTheme(".a { --x: var(--y); --y: red; --z: 1px; }", ["p { color: var(--x) }"])
 * // ".a {\n  --x: var(--y);\n  --y: red;\n}\n"
 */
const comments = /\/\*[\s\S]*?\*\//g;
const rules = /([^{}]+)\{((?:"[^"]*"|'[^']*'|[^{}"'])*)\}/g;
const declarations = /(--[\w-]+)\s*:\s*((?:"[^"]*"|'[^']*'|[^;"'])*)/g;
const references = /var\(\s*(--[\w-]+)/g;

/** The theme, with only the custom properties that the users reach. */
export function subsetTheme(theme: string, users: readonly string[]): string {
  const text = theme.replace(comments, "");
  const reached = reachedProperties(text, users);
  return [...text.matchAll(rules)].map(([, selector, body]) => subsetRule(selector.trim(), body, reached)).join("");
}

function subsetRule(selector: string, body: string, reached: ReadonlySet<string>): string {
  const kept = [...body.matchAll(declarations)].filter(([, name]) => reached.has(name));
  if (kept.length === 0) return "";
  const lines = kept.map(([, name, value]) => `  ${name}: ${value.trim()};\n`);
  return `${selector} {\n${lines.join("")}}\n`;
}

function reachedProperties(theme: string, users: readonly string[]): ReadonlySet<string> {
  const needs = new Map<string, readonly string[]>();
  for (const [, name, value] of theme.matchAll(declarations)) {
    needs.set(name, [...(needs.get(name) ?? []), ...referencesIn(value)]);
  }
  const reached = new Set<string>();
  const waiting = users.flatMap(referencesIn);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (reached.has(name)) continue;
    reached.add(name);
    waiting.push(...(needs.get(name) ?? []));
  }
  return reached;
}

function referencesIn(text: string): readonly string[] {
  return [...text.matchAll(references)].map(([, name]) => name);
}
