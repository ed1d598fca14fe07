/**
 * The figures of one measure at one level in one period, as they are gathered.
 *
 * A year of key figures is two million figures. As objects they would fill
 * hundreds of megabytes and be moved about time and again; here they are a few
 * long lists, and a figure becomes an object while somebody looks at it.
 *
 * In:  a figure and its region, one after the other.
 * Out: measurements, in the order in which they came.
 */
import type { Measurement } from "../../../terms/measurement.ts";
import type { LiveMeasure } from "./live-family.ts";

export interface GatheredRow extends Pick<Measurement, "measure" | "level" | "division" | "period"> {
  readonly live: LiveMeasure;
  /** Decimals its publisher writes. */
  readonly decimals: number;
  /** Side by side: where, what was published or why nothing was, and whether it is still to be revised. */
  readonly regions: readonly string[];
  readonly values: readonly Measurement["value"][];
  readonly provisional: readonly boolean[];
  /** Published limits, by place in those lists. */
  readonly limits: ReadonlyMap<number, Limits>;
}

export type Limits = Required<Pick<Measurement, "lower" | "upper">>;

/** A row that is still being filled. */
export interface OpenRow extends GatheredRow {
  readonly regions: string[];
  readonly values: Measurement["value"][];
  readonly provisional: boolean[];
  readonly limits: Map<number, Limits>;
}

export function openRow(live: LiveMeasure, decimals: number, { level, division, period }: Pick<Measurement, "level" | "division" | "period">): OpenRow {
  return { live, decimals, measure: live.measure, level, division, period, regions: [], values: [], provisional: [], limits: new Map() };
}

/** A column without any figure says that the table does not have that measure there. */
export function hasFigures({ values }: GatheredRow): boolean {
  return values.some((value) => typeof value === "number");
}

/** Measurement after measurement, each made when it is asked for; as often as wanted. */
export function measurementsOf(rows: readonly GatheredRow[]): Iterable<Measurement> {
  return { [Symbol.iterator]: () => eachMeasurement(rows) };
}

function* eachMeasurement(rows: readonly GatheredRow[]): Generator<Measurement, void, undefined> {
  for (const { measure, level, division, period, regions, values, provisional, limits } of rows) {
    for (let index = 0; index < values.length; index++) {
      const one = { measure, region: regions[index], level, division, period, value: values[index], ...limits.get(index) };
      yield provisional[index] ? { ...one, isProvisional: true } : one;
    }
  }
}
