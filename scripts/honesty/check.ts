/**
 * A check of honesty: something the site promises about chance, tried out where
 * the truth is known.
 *
 * To try a promise we make up figures ourselves: chance with a fixed seed, on the
 * real regions with their real numbers of people. Then we know what is true, and
 * can count how often the site would have said so.
 *
 * A new check is a file in this folder that exports one `Check`, and a line in
 * checks.ts. The short run, on a third of the figures, is done by `npm test`, the full
 * one by `npm run honesty`.
 */
import type { Ground } from "./ground.ts";

export interface Check {
  /** Its heading in docs/honesty.md. */
  readonly title: string;
  /** What we promise, and how it is tried, in a few sentences. */
  readonly promise: string;
  /** How often everything is repeated: enough to find a broken promise. */
  readonly runs: { readonly full: number; readonly short: number };
  readonly measure: (ground: Ground, runs: number) => readonly Outcome[];
}

export interface Outcome {
  readonly what: string;
  /** A fraction, or a p value. */
  readonly found: number;
  /** What it must be at least, and at most; none means that it is only told. */
  readonly least?: number;
  readonly most?: number;
  /** On how many independent draws it rests; none where it is no fraction of draws. */
  readonly draws?: number;
}

/**
 * How far a fraction of so many draws may lie beyond what was promised by the
 * chance of the simulation itself: four standard errors, once in 30,000 times.
 */
export function slackOf(bound: number, draws?: number): number {
  return draws ? 4 * Math.sqrt((bound * (1 - bound)) / draws) : 0;
}

/** Whether the promise was kept. */
export function isKept({ found, least = -Infinity, most = Infinity, draws }: Outcome): boolean {
  if (Number.isNaN(found)) return false;
  const under = least === -Infinity ? least : least - slackOf(least, draws);
  const over = most === Infinity ? most : most + slackOf(most, draws);
  return under <= found && found <= over;
}
