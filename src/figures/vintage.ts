/**
 * A vintage: an immutable snapshot of all figures, with the words, the sources
 * and the places that belong to them.
 *
 * Links, agreements and quotations point at a vintage by its id, which is the
 * hash of its manifest: the same id is always the same numbers. Reading one from
 * disk is the work of `store/`; this is what it looks like once it is here.
 */
import type { RegionList } from "../terms/region.ts";
import type { SourceTable } from "../terms/source-table.ts";
import type { Column } from "./column.ts";
import type { Expectations } from "./expectation.ts";
import type { Indicator } from "./indicator.ts";
import type { FormerMunicipality, Municipality } from "./places.ts";
import type { Topology } from "topojson-specification";

/** Borders of one level in one year, as quantised topology in longitude and latitude. */
export interface Borders {
  /** `municipality-2024`, `district-2024`. */
  readonly list: string;
  /** Object `regions`, one geometry per region with its code as `id`. */
  readonly topology: Topology;
  /** False where the source covers only part of the country. */
  readonly isComplete: boolean;
}

export interface Vintage {
  readonly id: string;
  /** The day the snapshot was made: "2026-11-21". */
  readonly asOf: string;
  /** The year whose division the municipal pages use. */
  readonly division: number;
  readonly lists: ReadonlyMap<string, RegionList>;
  readonly municipalities: readonly Municipality[];
  readonly formerMunicipalities: readonly FormerMunicipality[];
  readonly indicators: readonly Indicator[];
  readonly columns: ReadonlyMap<string, Column>;
  readonly tables: readonly SourceTable[];
  readonly borders: ReadonlyMap<string, Borders>;
  /** What one would expect of each municipality; decoded when first asked for. Absent in older vintages. */
  readonly expectations?: () => Expectations;
}
