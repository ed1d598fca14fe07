/**
 * Does an import go in an allowed direction?
 *
 * In:       the project's files with their texts, paths from the project's folder.
 * Out:      every import from one place to another, with the reason when it is forbidden.
 *
 * Tests may also use `demo/` (the invented municipality) and `test/` (set-up).
 */
import { posix } from "node:path";
import { allowances, placeOf } from "./allowed.ts";
import { findImports } from "./imports.ts";

export interface Passage {
  readonly file: string;
  readonly target: string;
  readonly from: string;
  readonly to: string;
  readonly isTypeOnly: boolean;
  /** Why it may not be; absent when it may. */
  readonly objection?: string;
}

/** All passages between rooms in these files: path → text. */
export function findPassages(files: ReadonlyMap<string, string>): readonly Passage[] {
  return [...files].flatMap(([file, text]) =>
    findImports(text)
      .map(({ specifier, isTypeOnly }) => passage(file, posix.join(posix.dirname(file), specifier), isTypeOnly))
      .filter(({ from, to }) => from !== to),
  );
}

function passage(file: string, target: string, isTypeOnly: boolean): Passage {
  const from = placeOf(file);
  const to = placeOf(target);
  const objection = objectionTo(file, from, to, isTypeOnly);
  return { file, target, from, to, isTypeOnly, ...(objection ? { objection } : {}) };
}

function objectionTo(file: string, from: string, to: string, isTypeOnly: boolean): string | undefined {
  if (from === to) return undefined;
  const isTest = file.endsWith(".test.ts");
  if (to === "demo" || to === "test") return isTest ? undefined : `only tests may import ${to}/`;
  if (to === "front door") return "nobody imports a front door";
  if (from === "front door" || !(to in allowances)) return undefined;
  const allowance = allowances[from];
  if (!allowance) return `${from}/ is not a room we know; add it to scripts/rooms/allowed.ts`;
  if (allowance.values.includes(to)) return undefined;
  if (allowance.types?.includes(to)) return isTypeOnly ? undefined : `${from}/ may only import types from ${to}/`;
  return `${from}/ may import from ${allowance.values.join(", ") || "no other room"}`;
}
