/**
 * Is a figure far from the others, given how few or many it was counted among?
 *
 * The value of a small municipality swings more than that of a large one. A funnel
 * holds all municipalities, each at the number it was counted among, with limits
 * around the mean of all that are wide for the small and narrow for the large.
 *
 * Method: Spiegelhalter (2005). The mean is that of all together: all cases over all
 * counted among. Limits of 95% and 99.8% by chance alone (stats/funnel.ts); where places
 * differ more than chance makes them, which they nearly always do, widened by the
 * variance between them (stats/overdispersion.ts, additive; shares as an arcsine, rates
 * as the root of their ratio to the mean, the outer tenths drawn in).
 *
 * In:       an indicator, a block with its bases, a period by position.
 * Out:      the places with their base, value and position, and the limits for any
 *           base; or why there is no funnel. Values in the unit of the indicator.
 * Not here: surveys and money, of which no base is known; a verdict.
 *
 * @example
 * funnelOfIndicator(jeugdzorg, block, period) // { centre: 9.48, phi: 19.9, places: [{ region: 0, base: 78_749, value: 7.03, position: "below" }, …], … }
 */
import { isMissingStatus, type Block } from "../figures/column.ts";
import type { Indicator } from "../figures/indicator.ts";
import { ratioFunnel, shareFunnel, type FunnelLimits, type FunnelPosition } from "../stats/funnel.ts";
import { arcsineShare, overdispersion, rootRatio, widenedLimits, type OnScale } from "../stats/overdispersion.ts";

export interface FunnelPlace {
  /** Position in the block. */
  readonly region: number;
  /** How many were counted among. */
  readonly base: number;
  readonly value: number;
  readonly position: FunnelPosition;
}

export interface LimitsAtBase {
  /** Of 95%. */
  readonly inner: FunnelLimits;
  /** Of 99.8%. */
  readonly outer: FunnelLimits;
}

export interface FunnelOfIndicator {
  /** The mean of all places together. */
  readonly centre: number;
  /** How many times as much the places differ, in variance, as chance makes them; about 1 when chance explains all. */
  readonly phi: number;
  /** Whether the limits are wider than chance alone makes them. */
  readonly isWidened: boolean;
  readonly places: readonly FunnelPlace[];
  readonly limitsAt: (base: number) => LimitsAtBase;
}

/** `no-base`: it is not known among how many was counted. `all-or-none`: nobody counted, or everybody. */
export interface NoFunnel {
  readonly missing: "no-base" | "too-few-places" | "all-or-none";
}

const fewestPlaces = 10;
const [innerLevel, outerLevel] = [0.95, 0.998];
const multipliers: Readonly<Record<string, number>> = { percentage: 100, "per-hundred": 100, "per-thousand": 1000 };

export function funnelOfIndicator(indicator: Indicator, block: Block, period: number): FunnelOfIndicator | NoFunnel {
  const multiplier = multipliers[indicator.unit.kind];
  if (!block.base || multiplier === undefined) return { missing: "no-base" };
  const counted = listCounted(block, period);
  if (counted.length < fewestPlaces) return { missing: "too-few-places" };
  const cases = counted.reduce((sum, { base, value }) => sum + (value / multiplier) * base, 0);
  const mean = cases / counted.reduce((sum, { base }) => sum + base, 0);
  const isShare = indicator.unit.kind === "percentage";
  if (!(mean > 0) || (isShare && mean >= 1)) return { missing: "all-or-none" };
  const form = isShare ? shareForm(mean) : rateForm(mean);
  const found = overdispersion(counted.map(({ base, value }) => form.onScale(value / multiplier, base)), form.centre);
  if ("missing" in found) throw new Error(`comparison/funnel-of-indicator: ${indicator.id} gave ${found.missing} for ${counted.length} places; values and bases were checked above`);
  const limitsAt = (base: number): LimitsAtBase => {
    const at = (level: number) => times(form.limits(base, found.betweenVariance, level), multiplier);
    return { inner: at(innerLevel), outer: at(outerLevel) };
  };
  const places = counted.map((place) => ({ ...place, position: positionIn(limitsAt(place.base), place.value) }));
  return { centre: mean * multiplier, phi: found.phi, isWidened: found.betweenVariance > 0, places, limitsAt };
}

/** The places with a value of which it is known among how many was counted. */
function listCounted({ values, statuses, base: bases, periods, regionCount }: Block, period: number): readonly Omit<FunnelPlace, "position">[] {
  const counted: Omit<FunnelPlace, "position">[] = [];
  for (let region = 0; region < regionCount; region++) {
    const cell = region * periods.length + period;
    const base = bases?.[cell] ?? NaN;
    if (!isMissingStatus(statuses[cell]) && base > 0) counted.push({ region, base, value: values[cell] });
  }
  return counted;
}

/** A kind of figure as a fraction: how it stands on a scale on which chance is about normal, and its limits turned back. */
interface FunnelForm {
  readonly centre: number;
  readonly onScale: (fraction: number, base: number) => OnScale;
  readonly limits: (base: number, betweenVariance: number, level: number) => FunnelLimits;
}

function shareForm(mean: number): FunnelForm {
  const centre = Math.asin(Math.sqrt(mean));
  const turnBack = (angle: number) => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
  return {
    centre,
    onScale: (fraction, base) => arcsineShare(Math.min(1, fraction) * base, base),
    limits: (base, betweenVariance, level) => {
      if (betweenVariance === 0) return shareFunnel(mean, base, level);
      const { lower, upper } = widenedLimits(centre, 1 / (2 * Math.sqrt(base)), betweenVariance, level);
      return { lower: turnBack(lower), upper: turnBack(upper) };
    },
  };
}

function rateForm(mean: number): FunnelForm {
  return {
    centre: 1,
    onScale: (fraction, base) => rootRatio(fraction * base, mean * base),
    limits: (base, betweenVariance, level) => {
      const expected = mean * base;
      if (betweenVariance === 0) return times(ratioFunnel(expected, level), mean);
      const { lower, upper } = widenedLimits(1, 1 / (2 * Math.sqrt(expected)), betweenVariance, level);
      return { lower: Math.max(0, lower) ** 2 * mean, upper: upper ** 2 * mean };
    },
  };
}

function times({ lower, upper }: FunnelLimits, factor: number): FunnelLimits {
  return { lower: lower * factor, upper: upper * factor };
}

function positionIn({ inner, outer }: LimitsAtBase, value: number): FunnelPosition {
  if (value > outer.upper) return "far-above";
  if (value < outer.lower) return "far-below";
  if (value > inner.upper) return "above";
  return value < inner.lower ? "below" : "within";
}
