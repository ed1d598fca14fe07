/**
 * Small numbers are not taken over: in a small group somebody is recognised.
 *
 * Rule, for figures about people (Statistics Netherlands and the health monitors
 * use the same kind, with limits between 5 and 10):
 * 1. a count below the limit is suppressed;
 * 2. a share or rate is suppressed when its numerator or denominator is below the
 *    limit, and when those who are *not* counted are: 97 of 100 tells of three;
 * 3. where the whole is in the file too, one suppressed part could be found by
 *    subtraction: then the smallest part beside it is suppressed as well.
 *
 * Zero is below the limit: nobody, or everybody, is told about each of them.
 * A percentage without its numbers cannot be judged; that is said.
 *
 * In:  observations, the limit and the unit.
 * Out: the same with "suppressed" in place of what is too small, and how often.
 */
import { municipalityOf } from "../../terms/region.ts";
import { multipliers, type Mapping } from "./mapping.ts";
import type { OwnObservation, OwnValue } from "./understand.ts";

export interface Suppression {
  readonly observations: readonly OwnObservation[];
  /** Suppressed by rule 1 or 2. */
  readonly small: number;
  /** Suppressed by rule 3. */
  readonly beside: number;
  /** Values of which nobody knows how many people stand behind them. */
  readonly unjudged: number;
}

export function suppressSmall(observations: readonly OwnObservation[], mapping: Mapping): Suppression {
  if (!mapping.indicator.isOfPeople) return { observations, small: 0, beside: 0, unjudged: 0 };
  const isSmall = (one: OwnObservation) => isTooSmall(one, mapping);
  const judged = observations.map((one) => (isSmall(one) ? suppressed(one) : one));
  const more = partsToSuppress(judged);
  const outcome = judged.map((one) => (more.has(one) ? suppressed(one) : one));
  return { observations: outcome, small: observations.filter(isSmall).length, beside: more.size, unjudged: outcome.filter((one) => isUnjudged(one, mapping)).length };
}

function isTooSmall(one: OwnObservation, { indicator, smallest }: Mapping): boolean {
  const isBelow = (count: OwnValue | undefined) => typeof count === "number" && count < smallest;
  if (indicator.unit.kind === "count" && one.numerator === undefined) return isBelow(one.value);
  if (isBelow(one.denominator)) return true;
  const cases = one.numerator ?? casesBehind(one, indicator.unit.kind);
  if (isBelow(cases)) return true;
  return typeof cases === "number" && typeof one.denominator === "number" && one.denominator >= cases && one.denominator - cases < smallest;
}

/** How many people a share stands for, where the denominator is known. */
function casesBehind({ value, denominator }: OwnObservation, unit: string): number | undefined {
  const isShare = ["percentage", "per-hundred", "per-thousand"].includes(unit);
  return isShare && typeof value === "number" && typeof denominator === "number" ? Math.round((value / multipliers[unit]) * denominator) : undefined;
}

function isUnjudged(one: OwnObservation, { indicator }: Mapping): boolean {
  return indicator.unit.kind !== "count" && typeof one.value === "number" && one.denominator === undefined;
}

function suppressed({ lower: _lower, upper: _upper, ...one }: OwnObservation): OwnObservation {
  return {
    ...one,
    ...(one.value === undefined ? {} : { value: "suppressed" as const }),
    ...(one.numerator === undefined ? {} : { numerator: "suppressed" as const }),
    ...(one.denominator === undefined ? {} : { denominator: "suppressed" as const }),
  };
}

/** The smallest part of every whole of which exactly one part is suppressed. */
function partsToSuppress(observations: readonly OwnObservation[]): ReadonlySet<OwnObservation> {
  const wholes = new Set(observations.filter((one) => sizeOf(one) !== undefined).map((one) => `${one.region} ${one.period}`));
  const parts = new Map<string, OwnObservation[]>();
  for (const one of observations) {
    for (const whole of wholesOf(one)) {
      const key = `${whole} ${one.period}`;
      if (wholes.has(key)) parts.set(`${key} ${one.level}`, [...(parts.get(`${key} ${one.level}`) ?? []), one]);
    }
  }
  return new Set([...parts.values()].flatMap((siblings) => smallestBeside(siblings)));
}

function smallestBeside(siblings: readonly OwnObservation[]): readonly OwnObservation[] {
  const hidden = siblings.filter((one) => (one.numerator ?? one.value) === "suppressed");
  const shown = siblings.filter((one) => sizeOf(one) !== undefined);
  if (hidden.length !== 1 || shown.length === 0) return [];
  return [shown.reduce((least, one) => ((sizeOf(one) as number) < (sizeOf(least) as number) ? one : least))];
}

function sizeOf(one: OwnObservation): number | undefined {
  const size = one.numerator ?? one.value;
  return typeof size === "number" ? size : undefined;
}

/** The larger areas an area is a part of. */
function wholesOf({ region, level }: OwnObservation): readonly string[] {
  if (level === "district") return [municipalityOf(region)];
  return level === "neighbourhood" ? [`WK${region.slice(2, 8)}`, municipalityOf(region)] : [];
}
