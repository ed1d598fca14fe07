/**
 * A value and its margins, put together.
 *
 * Tables that rest on a survey give every figure three times, told apart by the
 * dimension `Marges`: the value, and the lower and upper limit of its 95%
 * interval. A figure has both limits or neither.
 *
 * In:  observations of such a table.
 * Out: the values, without that dimension, in the order they came; a limit that
 *      stands alone is left out and counted.
 *
 * @example
 * // value 75.6, lower 75.4 and upper 75.8 of NL01 become one observation with all three
 */
import type { PublishedObservation } from "./client.ts";

export const marginsDimension = "Marges";

const [valueCode, lowerCode, upperCode] = ["MW00000", "MOG0095", "MBG0095"];

/** The codes of that dimension; others say something we do not know. */
export const marginCodes: ReadonlySet<string> = new Set([valueCode, lowerCode, upperCode]);

export type WithMargins = PublishedObservation & { readonly lower?: number; readonly upper?: number };

export interface JoinedMargins {
  readonly observations: readonly WithMargins[];
  /** Values of which only one limit is known, and limits without a value. */
  readonly loose: number;
}

export function joinMargins(observations: Iterable<PublishedObservation>): JoinedMargins {
  const limits = new Map<string, { lower?: number; upper?: number }>();
  const values = new Map<string, PublishedObservation>();
  for (const { dimensions, ...rest } of observations) {
    const { [marginsDimension]: margin, ...others } = dimensions;
    const key = [rest.measure, ...Object.values(others)].join(" ");
    if (margin === undefined || margin === valueCode) values.set(key, { ...rest, dimensions: others });
    else if ("value" in rest) limits.set(key, { ...limits.get(key), ...limitOf(margin, rest.value) });
  }
  const isHalf = (key: string, pair: object) => !values.has(key) || Object.keys(pair).length !== 2;
  const loose = [...limits].filter(([key, pair]) => isHalf(key, pair)).length;
  return { observations: [...values].map(([key, one]) => withLimits(one, limits.get(key))), loose };
}

function limitOf(margin: string, value: number): { lower?: number; upper?: number } {
  if (margin === lowerCode) return { lower: value };
  return margin === upperCode ? { upper: value } : {};
}

function withLimits(observation: PublishedObservation, limits: { lower?: number; upper?: number } = {}): WithMargins {
  const { lower, upper } = limits;
  if (!("value" in observation) || lower === undefined || upper === undefined) return observation;
  return { ...observation, lower, upper };
}
