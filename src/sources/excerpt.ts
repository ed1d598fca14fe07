/** A source folder made of texts, for tests: path → content. */
import type { SourceFiles } from "./source.ts";

export function filesOfTexts(texts: Readonly<Record<string, string>>): SourceFiles {
  return {
    bytes(path) {
      const text = texts[path];
      if (text === undefined) throw new Error(`excerpt: no file ${path}; the test has ${Object.keys(texts).join(", ")}`);
      return new TextEncoder().encode(text);
    },
  };
}
