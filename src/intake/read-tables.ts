/**
 * Published files, table by table, poured into the store of measures.
 *
 * In:  the folder with files, the store, where to tell what happens.
 * Out: what each table is and what was read of it: rows, values, what was
 *      dropped and why, the hash of the very bytes.
 */
import type { Disagreement, MeasureStore } from "../figures/measure-store.ts";
import { tableReaders } from "../sources/index.ts";
import type { SourceFiles } from "../sources/source.ts";
import { sha256 } from "../store/vintage-files.ts";
import { isPeriod } from "../terms/period.ts";
import type { DroppedRows, SourceTable } from "../terms/source-table.ts";

export function readTables(files: SourceFiles, store: MeasureStore, tell: (line: string) => void): SourceTable[] {
  return tableReaders.map((reader) => {
    const read = reader.read(files);
    const report = store.add(reader.table.id, read.measurements, read.roundings);
    const unknown = [...report.unknownRegions.values()].reduce((sum, count) => sum + count, 0);
    const dropped = unknown > 0 ? [...read.dropped, unknownRegions(unknown)] : read.dropped;
    tell(`read ${reader.table.id}: ${read.rowsRead} rows, ${report.added} values, ${report.missing} without a value`);
    for (const one of dropped) tell(`  dropped ${one.count}: ${one.reason.en}`);
    tellDisagreements(report.disagreements, tell);
    const periods = [...new Set(read.measurements.map((one) => one.period))].filter(isPeriod).sort();
    return {
      ...reader.table,
      ...fileFacts(reader.files, files),
      periods,
      rowsRead: read.rowsRead,
      observations: report.added,
      missing: report.missing,
      dropped,
    };
  });
}

function unknownRegions(count: number): DroppedRows {
  return { count, reason: { nl: "waarden van een gebied dat niet in de indeling van dat jaar staat", en: "values of a region that is not in that year's division" } };
}

function tellDisagreements(all: readonly Disagreement[], tell: (line: string) => void): void {
  if (all.length === 0) return;
  const { measure, period, region, kept, left } = all[0];
  tell(`  differs from an earlier table ${all.length} times, first ${measure} ${region} ${period}: kept ${kept}, left ${left}`);
}

/** Name, hash and size of each file a table was read from. */
export function fileFacts(names: readonly string[], files: SourceFiles) {
  return {
    files: names.map((name) => {
      const bytes = files.bytes(name);
      return { name: name.split("/").at(-1)?.replace(/\.gz$/, "") ?? name, sha256: sha256(bytes), bytes: bytes.byteLength };
    }),
  };
}
