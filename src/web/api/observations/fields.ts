/**
 * The fields of an observation as it leaves the house: the same names, in the
 * same order, in JSON, CSV and Parquet.
 *
 * A value that is not there is null, with the reason in `missing`; never 0.
 */
import { tablesOf } from "../../../figures/column.ts";
import { isPresent, type Observation } from "../../../terms/observation.ts";
import type { Part } from "./selection.ts";

export type FieldValue = string | number | null | readonly string[];

/** Reads one field of one cell: the part of the selection, region and period by their place in its block, and what stands there. */
export type FieldReader = (part: Part, region: number, period: number, observation: Observation) => FieldValue;

const none: readonly string[] = [];

const readers = {
  indicator: (part) => part.indicator.id,
  region: ({ list }, region) => list.codes[region],
  regionName: ({ list }, region) => list.names[region] || null,
  level: ({ list }) => list.level,
  division: ({ list }) => list.division,
  period: ({ block }, _region, period) => block.periods[period].period,
  value: (_part, _region, _period, observation) => (isPresent(observation) ? observation.value : null),
  lower: (_part, _region, _period, observation) => (isPresent(observation) ? (observation.lower ?? null) : null),
  upper: (_part, _region, _period, observation) => (isPresent(observation) ? (observation.upper ?? null) : null),
  marks: (_part, _region, _period, observation) => (isPresent(observation) ? observation.marks : none),
  missing: (_part, _region, _period, observation) => (isPresent(observation) ? null : observation.missing),
  sources: ({ block }, _region, period) => tablesOf(block.periods[period]),
} as const satisfies Readonly<Record<string, FieldReader>>;

export type ObservationField = keyof typeof readers;

export const observationFields = Object.keys(readers) as readonly ObservationField[];

export interface NamedReader {
  readonly name: ObservationField;
  readonly read: FieldReader;
}

/** The readers of the wanted fields, in the fixed order. */
export function readersOf(wanted: readonly ObservationField[] = observationFields): readonly NamedReader[] {
  return observationFields.filter((name) => wanted.includes(name)).map((name) => ({ name, read: readers[name] }));
}

/** A field where a list cannot stand: words with spaces between, and nothing for none. */
export function flat(value: FieldValue): string | number | null {
  if (typeof value !== "object" || value === null) return value;
  if (value.length === 0) return null;
  return value.length === 1 ? value[0] : value.join(" ");
}
