/**
 * The manifest of a vintage: everything about the figures except the figures.
 *
 * It is JSON that people can read. The id of a vintage is the hash of these
 * bytes, and every other file is named in it by its own hash; so one short id
 * vouches for every number.
 */
import type { RegionLevel } from "../terms/region.ts";
import type { SourceTable } from "../terms/source-table.ts";
import type { ColumnLayout } from "./column-codec.ts";
import type { Indicator } from "./indicator.ts";

/** A file in the store, named by the hash of its bytes. */
export interface StoredObject {
  readonly sha256: string;
  readonly bytes: number;
}

export interface StoredList {
  readonly id: string;
  readonly level: RegionLevel;
  readonly division: number;
  readonly count: number;
  readonly object: StoredObject;
}

export interface StoredBorders {
  readonly list: string;
  readonly isComplete: boolean;
  readonly object: StoredObject;
}

/** What the columns were made of, so that new figures can take their place among those of all tables. */
export interface StoredWorkshop {
  readonly divisions: StoredObject;
  /** In the order in which the tables were read. */
  readonly measures: readonly { readonly table: string; readonly object: StoredObject }[];
}

export interface Manifest {
  readonly format: 1;
  readonly asOf: string;
  readonly division: number;
  readonly lists: readonly StoredList[];
  /** Municipalities and former municipalities. */
  readonly places: StoredObject;
  readonly borders: readonly StoredBorders[];
  readonly tables: readonly SourceTable[];
  readonly indicators: readonly { readonly definition: Indicator; readonly layout: ColumnLayout; readonly object: StoredObject }[];
  /** What one would expect of each municipality; absent in vintages of before it was calculated. */
  readonly expectations?: StoredObject;
  /** Not read by the server; absent in vintages of before it was kept. */
  readonly workshop?: StoredWorkshop;
}

/** Every file a manifest relies on. */
export function objectsOf(manifest: Manifest): readonly StoredObject[] {
  return [
    manifest.places,
    ...manifest.lists.map((one) => one.object),
    ...manifest.borders.map((one) => one.object),
    ...manifest.indicators.map((one) => one.object),
    ...(manifest.expectations ? [manifest.expectations] : []),
    ...(manifest.workshop ? [manifest.workshop.divisions, ...manifest.workshop.measures.map((one) => one.object)] : []),
  ];
}
