/**
 * What differs between two lists of municipalities, and where people went.
 *
 * A list says who is there, not where anybody went: that stands in the record of
 * changes. What the record does not tell is not guessed (not by name, not by
 * place on the map) but reported, so that somebody looks it up before figures are
 * converted.
 *
 * In:       names per code in two years; the recorded moves, in order of date.
 * Out:      a report: what vanished and appeared, with shares by inhabitants
 *           moved; what is called otherwise; borders that moved.
 * Not here: converting figures (convert.ts, division-change.ts).
 *
 * @example
 * // Haaren, divided in 2021
 * compareDivisions(…).vanished[0].successors
 * // [{ code: "GM0824", inhabitants: 5827, fraction: 0.407 }, …]
 */
import type { DivisionMove } from "./division-change.ts";

export interface DivisionList {
  readonly year: number;
  /** Code → official name. */
  readonly names: ReadonlyMap<string, string>;
}

export interface Share {
  readonly code: string;
  readonly inhabitants: number;
  /** Of all inhabitants that were told to have moved. */
  readonly fraction: number;
}

export interface Vanished {
  readonly code: string;
  readonly name: string;
  /** Largest first; or that nobody told where its people went. */
  readonly successors: readonly Share[] | { readonly missing: "no-successor-recorded" };
}

export interface Appeared {
  readonly code: string;
  readonly name: string;
  readonly origins: readonly Share[] | { readonly missing: "no-origin-recorded" };
}

export interface DivisionComparison {
  readonly unchanged: number;
  readonly vanished: readonly Vanished[];
  readonly appeared: readonly Appeared[];
  /** The same code under another name. */
  readonly renamed: readonly { readonly code: string; readonly before: string; readonly after: string }[];
  /** People who came under another municipality while both lived on. */
  readonly bordersMoved: readonly DivisionMove[];
  /** Places that an earlier move leads to, and that neither list has. */
  readonly leadsNowhere: readonly string[];
}

export function compareDivisions(before: DivisionList, after: DivisionList, moves: readonly DivisionMove[]): DivisionComparison {
  const between = moves.filter(({ date }) => date > `${before.year}-01-01` && date <= `${after.year}-01-01`);
  const ended = between.filter(({ isDissolved }) => isDissolved);
  const gone = [...before.names].filter(([code]) => !after.names.has(code));
  const come = [...after.names].filter(([code]) => !before.names.has(code));
  const stayed = [...before.names].map(([code, name]) => ({ code, before: name, after: after.names.get(code) ?? "" })).filter((one) => one.after !== "");
  const renamed = stayed.filter((one) => one.before !== one.after);
  return {
    unchanged: stayed.length - renamed.length,
    vanished: gone.map(([code, name]) => ({ code, name, successors: sharesOf(ended.filter(({ from }) => from === code), "to") ?? { missing: "no-successor-recorded" } })),
    appeared: come.map(([code, name]) => ({ code, name, origins: sharesOf(between.filter(({ to }) => to === code), "from") ?? { missing: "no-origin-recorded" } })),
    renamed,
    bordersMoved: between.filter(({ isDissolved }) => !isDissolved),
    leadsNowhere: [...new Set(ended.map(({ to }) => to))].filter((code) => !after.names.has(code) && !before.names.has(code)),
  };
}

function sharesOf(moves: readonly DivisionMove[], side: "from" | "to"): readonly Share[] | undefined {
  const total = moves.reduce((sum, { inhabitants }) => sum + inhabitants, 0);
  if (total === 0) return undefined;
  const perCode = new Map<string, number>();
  for (const move of moves) perCode.set(move[side], (perCode.get(move[side]) ?? 0) + move.inhabitants);
  return [...perCode].map(([code, inhabitants]) => ({ code, inhabitants, fraction: inhabitants / total })).sort((a, b) => b.inhabitants - a.inhabitants);
}
