/**
 * Where figures come from.
 *
 * A source table is one published table in one edition. Every value in a
 * vintage points to the table it was read from, with its licence and the hash
 * of the very bytes that were read.
 */
import type { Bilingual } from "./bilingual.ts";
import type { Period } from "./period.ts";

export interface Licence {
  /** SPDX-like id: "CC-BY-4.0". */
  readonly id: string;
  readonly url: string;
  /** The name that must be credited: "CBS". */
  readonly credit: string;
}

/** What is known of a table before it is read. */
export interface SourceTableDescription {
  /** Our own id, kebab-case: "kwb-2021". */
  readonly id: string;
  /** The publisher's table number, where there is one: "85984NED". */
  readonly tableNumber?: string;
  readonly provider: string;
  readonly title: Bilingual;
  /** Which edition or download this is, in words. */
  readonly edition: Bilingual;
  /** The public page of the table at its publisher. */
  readonly url: string;
  readonly licence: Licence;
  /** What a reader should know: quirks, restorations, what was left out and why. */
  readonly notes: readonly Bilingual[];
}

/** Rows that were read and did not become observations, and why. */
export interface DroppedRows {
  readonly reason: Bilingual;
  readonly count: number;
}

/** A table as it was read into a vintage. */
export interface SourceTable extends SourceTableDescription {
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly bytes: number }[];
  readonly periods: readonly Period[];
  readonly rowsRead: number;
  readonly observations: number;
  readonly missing: number;
  readonly dropped: readonly DroppedRows[];
  /** How it was asked over the network; absent for a table read from files. */
  readonly taken?: TakenTable;
  /** The last attempt to have it anew, when that failed; the figures are those of before. */
  readonly failure?: FailedAttempt;
}

export interface TakenTable {
  /** "2026-11-22" */
  readonly on: string;
  /** When its publisher last changed it: an ISO moment. */
  readonly modified: string;
  /** Family of tables it belongs to: "kwb". */
  readonly family: string;
  readonly service: "v3" | "v4";
}

export interface FailedAttempt {
  /** "2026-11-22" */
  readonly on: string;
  readonly reason: Bilingual;
}
