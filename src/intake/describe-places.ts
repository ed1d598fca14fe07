/**
 * What is said in a vintage of the tables that hold no measures: the places, and
 * their borders.
 */
import { placesReader } from "../sources/index.ts";
import type { BordersReader, PlacesData, SourceFiles } from "../sources/source.ts";
import { yearPeriod } from "../terms/period.ts";
import type { SourceTable, SourceTableDescription } from "../terms/source-table.ts";
import { fileFacts } from "./read-tables.ts";

export function describePlaces(files: SourceFiles, places: PlacesData): SourceTable[] {
  const nothing = { files: [], periods: [], rowsRead: 0, observations: 0, missing: 0, dropped: [] };
  return placesReader.tables.map((table: SourceTableDescription, index) =>
    index === 0
      ? { ...table, ...nothing, ...fileFacts(placesReader.files, files), rowsRead: places.rowsRead, dropped: places.dropped }
      : { ...table, ...nothing },
  );
}

export function describeBorders(reader: BordersReader, files: SourceFiles): SourceTable {
  const year = Number(reader.list.split("-").at(-1));
  const facts = { periods: [yearPeriod(year)], rowsRead: reader.read(files).features.length, observations: 0, missing: 0, dropped: [] };
  return { ...reader.table, ...fileFacts(reader.files, files), ...facts };
}
