/**
 * Which files does a module import, and does it take values or only types?
 *
 * A regular expression is enough here: our modules have their imports at the
 * start of a line, and no text that looks like one. Type-only imports vanish
 * before the program runs, so they tie rooms together less than values do.
 *
 * In:       the text of a module.
 * Out:      its relative imports, as written.
 * Not here: packages and Node's own modules; those are not rooms.
 *
 * @example
 * findImports(`import type { Unit } from "../terms/unit.ts";`)
 * // [{ specifier: "../terms/unit.ts", isTypeOnly: true }]
 */
export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

const comments = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
const statements = /^\s*(?:import|export)\s+(?:(type)\s+)?([\w*{][^;"']*?)\s*from\s*["'](\.[^"']*)["']/gm;
const bareImports = /^\s*import\s*["'](\.[^"']*)["']|\bimport\(\s*["'](\.[^"']*)["']\s*\)/gm;

/** All relative imports and re-exports of a module, static and dynamic. */
export function findImports(text: string): readonly Import[] {
  const code = text.replace(comments, "");
  const named = [...code.matchAll(statements)].map(([, type, names, specifier]) => ({
    specifier,
    isTypeOnly: type === "type" || takesOnlyTypes(names),
  }));
  const bare = [...code.matchAll(bareImports)].map(([, plain, dynamic]) => ({
    specifier: plain ?? dynamic,
    isTypeOnly: false,
  }));
  return [...named, ...bare];
}

// `{ type Unit, type Period }` names types only, though the statement does not begin with `import type`.
function takesOnlyTypes(names: string): boolean {
  const inside = names.match(/^\{([\s\S]*)\}$/)?.[1];
  const list = inside?.split(",").map((name) => name.trim()).filter(Boolean) ?? [];
  return list.length > 0 && list.every((name) => name.startsWith("type "));
}
