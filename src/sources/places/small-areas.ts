/**
 * The names of districts and neighbourhoods, per year of division.
 *
 * 2021 comes from the key figures of that year, 2022 from the list of names (and
 * from the key figures where that list cuts a name off at 40 letters), 2024 from
 * the population per neighbourhood.
 */
import { columnIndex, parseCsv } from "../csv.ts";
import type { SourceFiles } from "../source.ts";
import { findRegionLevel, type RegionLevel } from "../../terms/region.ts";

const longestInList = 40;

export const smallAreaFiles = {
  keyFigures2021: "kwb/kwb_2021_gemeente_wijk.csv.gz",
  keyFigures2022: "kwb/kwb_2022_gemeente_wijk.csv.gz",
  names2022: "codes/wijken_buurten_2022_namen_85318NED.csv.gz",
  population2024: "kwb/kwb_2024_gemeente_wijk_buurt_bevolking.csv.gz",
};

type Names = ReadonlyMap<string, string>;

export interface SmallAreas {
  readonly districtsPerYear: ReadonlyMap<number, Names>;
  readonly neighbourhoodsPerYear: ReadonlyMap<number, Names>;
  readonly rowsRead: number;
}

export function readSmallAreas(files: SourceFiles): SmallAreas {
  const names2021 = readNames(files, smallAreaFiles.keyFigures2021, "gwb_code", "regio");
  const long2022 = readNames(files, smallAreaFiles.keyFigures2022, "gwb_code", "regio");
  const list2022 = readNames(files, smallAreaFiles.names2022, "code", "naam");
  const names2022 = new Map([...list2022].map(([code, name]) => [code, wholeName(name, long2022.get(code))]));
  const names2024 = readNames(files, smallAreaFiles.population2024, "code", "regio");
  return {
    districtsPerYear: new Map([
      [2021, ofLevel(names2021, "district")],
      [2022, ofLevel(names2022, "district")],
      [2024, ofLevel(names2024, "district")],
    ]),
    neighbourhoodsPerYear: new Map([
      [2022, ofLevel(names2022, "neighbourhood")],
      [2024, ofLevel(names2024, "neighbourhood")],
    ]),
    rowsRead: [names2021, long2022, list2022, names2024].reduce((sum, names) => sum + names.size, 0),
  };
}

function readNames(files: SourceFiles, file: string, codeColumn: string, nameColumn: string): Names {
  const table = parseCsv(files.bytes(file), file, { requires: [codeColumn, nameColumn] });
  const [code, name] = [codeColumn, nameColumn].map((column) => columnIndex(table, column));
  return new Map(table.rows.map((row) => [row[code], row[name]]));
}

function wholeName(listed: string, long: string | undefined): string {
  return long && long.length > longestInList ? long : listed;
}

function ofLevel(names: Names, level: RegionLevel): Names {
  return new Map([...names].filter(([code]) => findRegionLevel(code) === level));
}
