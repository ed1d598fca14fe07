/**
 * A family of tables that can be asked over the network: what its tables are
 * called in the catalogue, and which of their columns is which of our measures.
 *
 * A column is named by its stem, title, unit and heading, as a recorded list of
 * columns has them (odata/known-columns.ts), or by its code in version 4. Where
 * only names were recorded and no titles, it is named by its stem alone.
 *
 * Not here: asking (odata/), reading (read-live-table.ts).
 */
import type { Measurement, MeasureId } from "../../../terms/measurement.ts";
import type { SourceTableDescription } from "../../../terms/source-table.ts";
import type { Precision } from "../../wide-table.ts";
import type { TableInfo } from "../odata/client.ts";
import type { KnownColumn } from "../odata/match-columns.ts";

export type Service = "v3" | "v4";

export interface LiveMeasure {
  readonly measure: MeasureId;
  readonly precision: Precision;
  /** Name of the column without its number, where only names were recorded. */
  readonly stem?: string;
  /** Code in version 4. */
  readonly code?: string;
  /** The country must be the sum of its municipalities, give or take the rounding. */
  readonly addsUp?: true;
}

/** The columns of one edition as recorded, and which of them are measures of ours. */
export interface ReferenceEdition {
  readonly table: string;
  readonly columns: readonly KnownColumn[];
  /** Key of the column → our measure. */
  readonly measures: ReadonlyMap<string, LiveMeasure>;
}

export interface LiveFamily {
  /** The beginning of its measures and of the ids of its tables: "kwb". */
  readonly id: string;
  /** Asked of this service unless told otherwise. */
  readonly service: Service;
  /** Tables whose description is recorded, newest last. */
  readonly tables: readonly string[];
  /** Other tables, read from files, that have the same figures. */
  readonly replaces?: readonly string[];
  /** In the catalogue: words to search for, and what the title looks like. */
  readonly words: string;
  readonly title: RegExp;
  /** Every year has a table of its own. */
  readonly isYearly: boolean;
  readonly references: readonly ReferenceEdition[];
  /** Measures that are known by stem or code. */
  readonly measures: readonly LiveMeasure[];
  /** Dimensions beside region and period, with the code we read. */
  readonly fixed: Readonly<Record<string, string>>;
  /** The part of the table that is asked for; all of it when left out. */
  readonly filter?: string;
  describe(info: TableInfo): SourceTableDescription;
  /** What an empty cell means in this family, where its publisher does not say. */
  explainEmptyCells?(measurements: readonly Measurement[]): readonly Measurement[];
}

/** Every measure that some table of the family may give. */
export function measuresOfFamily({ references, measures }: LiveFamily): ReadonlySet<MeasureId> {
  const ofReferences = references.flatMap((one) => [...one.measures.values()]);
  return new Set([...ofReferences, ...measures].map((one) => one.measure));
}
