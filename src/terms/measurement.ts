/**
 * What a source reader hands over: a measure of a table, in one region of one
 * year's division, in one period.
 *
 * A measure (onderwerp) is what the publisher counted or asked; an indicator is
 * what we define out of one or more measures. Measure ids name their table
 * family and the publisher's own stem, without the suffix that changes every
 * year: "kwb:a_inw", "iv3-rekening:lasten_6.71", "politie:1.1.1".
 */
import type { MissingReason } from "./observation.ts";
import type { Period } from "./period.ts";
import type { RegionLevel } from "./region.ts";

export type MeasureId = string;

export interface Measurement {
  readonly measure: MeasureId;
  readonly region: string;
  readonly level: RegionLevel;
  /** The year whose division the region code belongs to. */
  readonly division: number;
  readonly period: Period;
  /** The published number, or the reason there is none. */
  readonly value: number | MissingReason;
  /** Published 95% limits, where the table has them. */
  readonly lower?: number;
  readonly upper?: number;
  readonly isProvisional?: boolean;
}

/** How exactly a table publishes a measure in a period: the step it is rounded to. */
export interface Rounding {
  readonly measure: MeasureId;
  readonly period: Period;
  readonly level: RegionLevel;
  /** In the measure's own unit: 5 for counts in fives, 1 for whole percents, 0.1 for one decimal. */
  readonly step: number;
}
