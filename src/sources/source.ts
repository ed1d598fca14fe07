/**
 * What every source gives the importer.
 *
 * read → check → translate: a reader takes the bytes of published files, checks
 * that they have the shape it knows, and yields measurements with the codes and
 * periods we use everywhere. It knows the quirks of its own table and nobody
 * else's. It does not write, compute indicators or convert divisions.
 *
 * A row that cannot be used is counted with its reason, never silently skipped.
 * A file without the expected columns is a mistake and throws, naming the file,
 * what was found and what would be right.
 */
import type { Measurement, Rounding } from "../terms/measurement.ts";
import type { DroppedRows, SourceTableDescription } from "../terms/source-table.ts";

/** Gives the bytes of a file by its path inside the source folder; unpacks `.gz` itself. */
export interface SourceFiles {
  bytes(path: string): Uint8Array;
}

export interface ReadTable {
  readonly measurements: readonly Measurement[];
  readonly roundings: readonly Rounding[];
  readonly rowsRead: number;
  readonly dropped: readonly DroppedRows[];
}

export interface TableReader {
  readonly table: SourceTableDescription;
  /** Paths inside the source folder. */
  readonly files: readonly string[];
  read(files: SourceFiles): ReadTable;
}

/** The places themselves: who existed when, what they are called, how they changed. */
export interface PlacesReader {
  readonly tables: readonly SourceTableDescription[];
  readonly files: readonly string[];
  read(files: SourceFiles): PlacesData;
}

/** One move of inhabitants between municipalities on one day. */
export interface BoundaryChange {
  /** "2021-01-01" */
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly inhabitants: number;
  /** Whether the giving municipality ceased to exist that day. */
  readonly isDissolved: boolean;
}

export interface PlacesData {
  /** Municipalities per year of division: code → official name. */
  readonly municipalitiesPerYear: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Moves between municipalities, in order of date; renamings with a new code move everybody. */
  readonly boundaryChanges: readonly BoundaryChange[];
  /** Inhabitants on 1 January, division of the year: year → code → inhabitants. */
  readonly inhabitants: ReadonlyMap<number, ReadonlyMap<string, number>>;
  /** Districts and neighbourhoods per year of division: year → code → name. */
  readonly districtsPerYear: ReadonlyMap<number, ReadonlyMap<string, string>>;
  readonly neighbourhoodsPerYear: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Groupings per municipality in the division of 2022: code → groupings. */
  readonly groupings: ReadonlyMap<string, readonly { kind: string; code: string; name: string }[]>;
  /** Province per current municipality: code → { code, name }. */
  readonly provinces: ReadonlyMap<string, { code: string; name: string }>;
  /** Other names: alias → code of a municipality (current or former). */
  readonly aliases: readonly { readonly alias: string; readonly code: string }[];
  readonly rowsRead: number;
  readonly dropped: readonly DroppedRows[];
}

/** Borders of one level in one year. */
export interface BordersReader {
  readonly table: SourceTableDescription;
  readonly files: readonly string[];
  /** Level and year: "municipality-2024". */
  readonly list: string;
  readonly isComplete: boolean;
  /** Polygons in longitude and latitude, one feature per region, its code as `id`. */
  read(files: SourceFiles): GeoJSON.FeatureCollection<GeoJSON.Polygon | GeoJSON.MultiPolygon>;
}
