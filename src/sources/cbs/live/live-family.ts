/**
 * A family of tables that can be asked over the network: what its tables are
 * called in the catalogue, and which of their figures is which of our measures.
 *
 * A column is named by its stem, title, unit and heading, as a recorded list of
 * columns has them (odata/known-columns.ts), or by its code in version 4. Where
 * only names were recorded it is named by its stem alone, and where only titles
 * were recorded by its title. A table with further dimensions has many measures
 * in one column; those are told apart by the codes of these dimensions.
 *
 * Not here: asking (odata/), reading (ask-table.ts).
 *
 * @example
 * // Burglaries of dwellings, one of the kinds of crime in the only column of the table:
 * { measure: "politie:1.1.1", precision: { factor: 1 }, stem: "GeregistreerdeMisdrijven", only: { SoortMisdrijf: "1.1.1" } }
 */
import type { MeasureId } from "../../../terms/measurement.ts";
import type { MissingReason } from "../../../terms/observation.ts";
import type { Period } from "../../../terms/period.ts";
import type { RegionList } from "../../../terms/region.ts";
import type { SourceTableDescription } from "../../../terms/source-table.ts";
import type { Precision } from "../../wide-table.ts";
import type { CbsTableClient, PublishedObservation, Selection, TableInfo } from "../odata/client.ts";
import type { WithMargins } from "../odata/join-margins.ts";
import type { KnownColumn } from "../odata/match-columns.ts";
import type { Gatherer } from "./gather-measurements.ts";
import type { GatheredRow } from "./gathered-row.ts";

export type Service = "v3" | "v4";

/** A code of a dimension, without padding; or what its title looks like, where the code itself was not recorded. */
export type CodeName = string | { readonly title: RegExp };

export interface LiveMeasure {
  readonly measure: MeasureId;
  readonly precision: Precision;
  /** Name of the column without its number, where only names were recorded. */
  readonly stem?: string;
  /** Code in version 4. */
  readonly code?: string;
  /** What its title looks like, where neither of those was recorded. */
  readonly title?: RegExp;
  /** What its unit looks like; with another unit it is another column. */
  readonly unit?: RegExp;
  /** Dimension → its code in the rows of this measure, besides those of the whole family. */
  readonly only?: Readonly<Record<string, CodeName>>;
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

/** Puts observations together before they are measured: a value with its margins, parts into a sum. */
export interface Arranger {
  /** Takes a page, and gives what is ready. */
  add(page: readonly PublishedObservation[]): readonly WithMargins[];
  /** Gives what was held back until all had come. */
  finish(): readonly WithMargins[];
}

/** A table of which the columns are no measures: what is known before its rows are asked. */
export interface OpenedTable {
  readonly info: TableInfo;
  readonly client: CbsTableClient;
  readonly lists: ReadonlyMap<string, RegionList>;
  readonly wanted: ReadonlySet<MeasureId>;
  /** Year → municipality → inhabitants on 1 January, as far as they are known. */
  readonly inhabitants: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

/** How such a table is read: which rows are asked for, and who makes measurements of them. */
export interface OwnReading {
  readonly selection: Pick<Selection, "filter" | "isTyped">;
  readonly gatherer: Gatherer;
}

/** A measure that is made of inhabitants, and can be made once those are known. */
export interface RestsOnInhabitants {
  readonly measure: MeasureId;
  /** A measure that is there whenever this table was read. */
  readonly beside: MeasureId;
  readonly period: Period;
}

export interface LiveFamily {
  /** The beginning of its measures and of the ids of its tables: "kwb". */
  readonly id: string;
  /** Asked of this service unless told otherwise. */
  readonly service: Service;
  /** Published by others through Statistics Netherlands, under an address of their own. */
  readonly isOfOthers?: true;
  /** Tables that are asked for without being named, newest last. */
  readonly tables: readonly string[];
  /** Other tables, read from files, that have the same figures: their numbers, or their ids where no number is known. */
  readonly replaces?: readonly string[];
  /** In the catalogue: words to search for, and what the title looks like. */
  readonly words: string;
  readonly title: RegExp;
  /** Every year has a table of its own, in the division of that year. */
  readonly isYearly: boolean;
  /** Now and then another table takes its place, found by its title; from then on only that one is asked. */
  readonly isReplaced?: true;
  /** All periods are in the division of today; otherwise each is in its own. */
  readonly isInDivisionOfToday?: true;
  /** Codes that stand for no place in particular, and count for the country only: "municipality unknown". */
  readonly nowhere?: ReadonlySet<string>;
  readonly references: readonly ReferenceEdition[];
  /** Measures that are known by stem, code or title. */
  readonly measures: readonly LiveMeasure[];
  /** Dimensions beside region and period, with the code that we read of all measures. */
  readonly fixed: Readonly<Record<string, CodeName>>;
  /** A new arranger for each table, where observations must be put together first. */
  readonly arrange?: (table: string) => Arranger;
  /** The part of the table that is asked for; all of it when left out. */
  readonly filter?: string;
  /** Where a measure is a sum over many cells, the family reads the table itself. */
  readonly openReading?: (table: OpenedTable) => Promise<OwnReading>;
  /** What a table gives only when the inhabitants of its year are known. */
  readonly restsOnInhabitants?: (info: TableInfo) => readonly RestsOnInhabitants[];
  describe(info: TableInfo): SourceTableDescription;
  /** Given all rows of a table: what an empty cell means in a row, where its publisher does not say. */
  explainEmptyCells?(rows: readonly GatheredRow[]): (row: GatheredRow, region: string) => MissingReason;
}

/** Every measure that some table of the family may give. */
export function measuresOfFamily({ references, measures }: LiveFamily): ReadonlySet<MeasureId> {
  const ofReferences = references.flatMap((one) => [...one.measures.values()]);
  return new Set([...ofReferences, ...measures].map((one) => one.measure));
}
