/** The same JSON with one place in it replaced by something else: answers full of nonsense, for tests. */
import fc from "fast-check";

export function mutateJson(json: unknown, path: readonly number[], replacement: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof json !== "object" || json === null) return replacement;
  if (Array.isArray(json)) return json.map((item, index) => (index === first % json.length ? mutateJson(item, rest, replacement) : item));
  const keys = Object.keys(json);
  const chosen = keys[first % Math.max(1, keys.length)];
  return { ...json, [chosen]: mutateJson((json as Record<string, unknown>)[chosen], rest, replacement) };
}

/** What a publisher might say in the place of something else. */
export const replacements = fc.oneof(fc.jsonValue(), fc.constantFrom(undefined, null, "", ".", "GM9999", "  -3", "NaN", -1, 1e308, [], {}, "http://[", "https://elsewhere.example/", "__proto__"));
