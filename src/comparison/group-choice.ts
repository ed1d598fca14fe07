/**
 * With which group does the reader want to compare? Without a choice: the 12
 * most alike, all four axes counting the same.
 *
 * A choice is relative: it names a rule, and each municipality has its own group by
 * it. Only places chosen by hand are the same for all.
 */
import { axes, equalWeights, type AxisWeights } from "./axes.ts";

export type GroupChoice =
  | { readonly kind: "alike"; readonly count: number; readonly weights: AxisWeights }
  | { readonly kind: "neighbours" | "province" | "size-class" }
  | { readonly kind: "own-choice"; readonly codes: readonly string[] };

export const usualCount = 12;

export const usualChoice: GroupChoice = { kind: "alike", count: usualCount, weights: equalWeights };

/** Whether two sets of weights come to the same: 1111 weighs as 2222. */
export function isSameWeighing(one: AxisWeights, other: AxisWeights): boolean {
  const [first, second] = [sumOf(one), sumOf(other)];
  return axes.every((axis) => one[axis] * second === other[axis] * first);
}

export function isUsualChoice(choice: GroupChoice): boolean {
  return choice.kind === "alike" && choice.count === usualCount && isSameWeighing(choice.weights, equalWeights);
}

function sumOf(weights: AxisWeights): number {
  return axes.reduce((sum, axis) => sum + weights[axis], 0);
}
