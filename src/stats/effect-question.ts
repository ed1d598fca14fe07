/**
 * What did something do, in one place, from one moment on? The question itself,
 * and what can be wrong with it.
 *
 * A question that cannot be answered is a fact for the reader, so all its faults
 * are told at once, each with its subject; nothing throws.
 *
 * In:       a panel, the place, the moment, and what to match on.
 * Out:      a list of faults, empty when the question can be tried.
 * Not here: faults that show only when the figures are gathered (matching-data.ts).
 */
import type { Panel, Predictor, Window } from "./panel.ts";
import type { WeightSearch } from "./predictor-weights.ts";

export interface EffectQuestion {
  readonly panel: Panel;
  /** The variable in which an effect is looked for. */
  readonly outcome: string;
  /** The place where something happened. */
  readonly treated: string;
  /** The first moment at which it can have had an effect. */
  readonly from: number;
  /** What the mixture of other places should resemble the place in; empty or absent: the outcome at every moment before. */
  readonly predictors?: readonly Predictor[];
  /** Where the outcome is followed to choose the mixture; absent: all moments before. */
  readonly fit?: Window;
  /** Places that may not take part. */
  readonly exclude?: readonly string[];
  /** Weigh the predictors on an earlier stretch than they are used on (cross-validation): parallel to `predictors`. */
  readonly training?: { readonly predictors: readonly Predictor[]; readonly fit: Window };
  readonly search?: WeightSearch;
}

/**
 * - `unknown-place`, `unknown-variable`: not in the panel.
 * - `start-before-panel`, `start-after-panel`: nothing to compare with, or nothing to see.
 * - `fit-outside-panel`, `fit-after-start`, `window-outside-panel`: a stretch without moments, or one that should lie before the start.
 * - `excludes-itself`: the place is on its own list of places left out.
 * - `training-not-parallel`: another number of predictors in training.
 * - `no-outcome`: the place itself has no figures before, or after.
 * - `too-few-times-before`: fewer than 2 moments to follow.
 * - `too-few-places`: fewer than 2 other places have figures throughout.
 * - `no-predictors-left`: all are the same everywhere, or the place has none of them.
 */
export type EffectFaultReason =
  | "unknown-place"
  | "unknown-variable"
  | "start-before-panel"
  | "start-after-panel"
  | "fit-outside-panel"
  | "fit-after-start"
  | "window-outside-panel"
  | "excludes-itself"
  | "training-not-parallel"
  | "no-outcome"
  | "too-few-times-before"
  | "too-few-places"
  | "no-predictors-left";

export interface EffectFault {
  readonly reason: EffectFaultReason;
  /** What it is about: a place, a variable, a window, a number. */
  readonly subject: string;
}

/** No answer, with every fault found; `missing` is the first of their reasons. */
export interface NoEffect {
  readonly missing: EffectFaultReason;
  readonly faults: readonly EffectFault[];
}

export function noEffect(faults: readonly EffectFault[]): NoEffect {
  return { missing: faults[0].reason, faults };
}

/** Everything that is wrong with a question before its figures are looked at. */
export function findFaults(question: EffectQuestion): readonly EffectFault[] {
  return [...placeFaults(question), ...variableFaults(question), ...timeFaults(question)];
}

function placeFaults({ panel, treated, exclude = [] }: EffectQuestion): EffectFault[] {
  const unknown = [treated, ...exclude].filter((unit) => !panel.units.includes(unit));
  return [
    ...unknown.map((subject) => ({ reason: "unknown-place", subject }) as const),
    ...(exclude.includes(treated) ? [{ reason: "excludes-itself", subject: treated } as const] : []),
  ];
}

function variableFaults({ panel, outcome, predictors = [], training }: EffectQuestion): EffectFault[] {
  const named = new Set([outcome, ...[...predictors, ...(training?.predictors ?? [])].map(({ variable }) => variable)]);
  const unknown = [...named].filter((variable) => !panel.variables.has(variable));
  const unequal = training !== undefined && training.predictors.length !== predictors.length;
  return [
    ...unknown.map((subject) => ({ reason: "unknown-variable", subject }) as const),
    ...(unequal ? [{ reason: "training-not-parallel", subject: `${training.predictors.length} for ${predictors.length}` } as const] : []),
  ];
}

function timeFaults({ panel, from, fit, predictors = [], training }: EffectQuestion): EffectFault[] {
  const first = panel.times[0] ?? Infinity;
  const last = panel.times[panel.times.length - 1] ?? -Infinity;
  const faults: EffectFault[] = [];
  if (from <= first) faults.push({ reason: "start-before-panel", subject: String(from) });
  if (from > last) faults.push({ reason: "start-after-panel", subject: String(from) });
  for (const window of [fit, training?.fit]) {
    if (window && !hasMoments(panel, window)) faults.push({ reason: "fit-outside-panel", subject: writeWindow(window) });
  }
  if (fit && fit.to >= from) faults.push({ reason: "fit-after-start", subject: writeWindow(fit) });
  for (const predictor of [...predictors, ...(training?.predictors ?? [])]) {
    if (!hasMoments(panel, predictor)) faults.push({ reason: "window-outside-panel", subject: writePredictor(predictor) });
  }
  return faults;
}

function hasMoments({ times }: Panel, { from, to }: Window): boolean {
  return times.some((time) => time >= from && time <= to);
}

/** A window as one writes it: 1980-1988, or 1980 alone. */
export function writeWindow({ from, to }: Window): string {
  return from === to ? String(from) : `${from}-${to}`;
}

export function writePredictor(predictor: Predictor): string {
  return `${predictor.variable}:${writeWindow(predictor)}`;
}
