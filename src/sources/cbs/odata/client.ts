/**
 * What a table of Statistics Netherlands holds, whichever of its two services
 * it is asked from.
 *
 * Both services give the same things in different shapes: version 3 rows with a
 * column per measure and padded texts, version 4 one observation per line. Here
 * both become observations with trimmed codes, a value or the reason why there
 * is none, and the publisher's own word about it, unchanged.
 *
 * Not here: what a measure is called with us, units in which we show it,
 * conversion of regions; that is for the reader of the table.
 */
import type { MissingReason, ValueMark } from "../../../terms/observation.ts";

export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly catalogue: string;
  /** An ISO moment. */
  readonly modified: string;
  /** Rows (version 3) or observations (version 4), where the publisher says. */
  readonly count?: number;
}

export interface TableInfo extends CatalogueEntry {
  /** As the publisher writes it: "2024", "1988 - 2026". */
  readonly period: string;
}

export type DimensionKind = "plain" | "time" | "region";

export interface Dimension {
  readonly id: string;
  readonly title: string;
  readonly kind: DimensionKind;
  /** The year whose division the regions belong to, where the publisher says. */
  readonly divisionYear?: number;
}

/** A measure of a table: its column (version 3) or its code (version 4). */
export interface MeasureColumn {
  /** "AantalInwoners_5", "M000352". */
  readonly key: string;
  readonly title: string;
  readonly unit: string;
  readonly decimals: number;
  readonly isText: boolean;
  /** The headings above it, from outside in. */
  readonly group: readonly string[];
}

export interface Code {
  readonly code: string;
  readonly title: string;
  /** The group it belongs to, in the publisher's numbering; empty when in none. */
  readonly group: string;
  /** What the publisher tells of it, where it does; of a municipality how its borders changed. */
  readonly description?: string;
}

export interface PublishedPeriod extends Code {
  /** As published: "Definitief", "Voorlopig"; empty when it does not say. */
  readonly status: string;
  readonly isProvisional: boolean;
}

interface ObservationPlace {
  readonly measure: string;
  readonly dimensions: Readonly<Record<string, string>>;
  /** The publisher's own word: "None", "Impossible", "."; empty when it has none. */
  readonly attribute: string;
  /** Its number at the publisher, as it came. */
  readonly id: string | number;
}

/** A value, a text, or the reason why there is neither. */
export type PublishedObservation = ObservationPlace &
  (
    | { readonly value: number; readonly marks: readonly ValueMark[] }
    | { readonly text: string }
    | { readonly missing: MissingReason }
  );

export interface Selection {
  /** In OData, as the service writes it: "startswith(RegioS,'GM')". */
  readonly filter?: string;
  /** Keys of measures; all when left out. */
  readonly measures?: readonly string[];
  /**
   * Rows with numbers instead of texts, and nothing where there is none: a filter can
   * then ask for rows that are filled. Why a cell is empty is not in them. Version 3.
   */
  readonly isTyped?: boolean;
  readonly signal?: AbortSignal;
  /** Told after every page: rows so far, and how many are expected where known. */
  readonly onProgress?: (done: number, expected: number | undefined) => void;
}

export interface CbsTableClient {
  /** Tables whose title has these words. */
  search(words: string): Promise<readonly CatalogueEntry[]>;
  table(id: string): Promise<TableInfo>;
  dimensions(id: string): Promise<readonly Dimension[]>;
  measures(id: string): Promise<readonly MeasureColumn[]>;
  codes(id: string, dimension: string): Promise<readonly Code[]>;
  /** Empty for a table without a dimension of time. */
  periods(id: string): Promise<readonly PublishedPeriod[]>;
  /**
   * Observations, some thousands at a time. What came is whole only when the loop ended by
   * itself: it ends with a CbsError when a page is wrong, and in version 4 when
   * a whole table is shorter or longer than the table itself says.
   */
  observationParts(id: string, selection?: Selection): AsyncIterable<readonly PublishedObservation[]>;
}

/** The same, observation by observation. */
export async function* observationsOf(client: CbsTableClient, id: string, selection?: Selection): AsyncGenerator<PublishedObservation> {
  for await (const part of client.observationParts(id, selection)) yield* part;
}

/** A description where the service gives one. */
export function descriptionWith(text: string): { readonly description?: string } {
  const description = text.trim();
  return description === "" ? {} : { description };
}

/** A count where the service gives one. */
export function countWith(count: number | undefined): { readonly count?: number } {
  return count === undefined ? {} : { count };
}
