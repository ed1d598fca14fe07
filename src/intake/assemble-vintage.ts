/**
 * A vintage out of a folder of published files.
 *
 * read → check → translate → convert, with a report of what was read, what was
 * dropped and why. Nothing is written here (store/write-vintage.ts).
 */
import { buildColumn } from "../figures/build-column.ts";
import { conversionsOf, followDivisions } from "../figures/divisions.ts";
import { gatherFormerMunicipalities, gatherMunicipalities, type KnownPlaces } from "../figures/gather-places.ts";
import { indicators } from "../figures/indicators/index.ts";
import { keepMeasures } from "../figures/kept-measures.ts";
import { MeasureStore } from "../figures/measure-store.ts";
import { countryDetail, districtDetail, simplifyBorders } from "../figures/simplify-borders.ts";
import { bordersReaders, folderFiles, placesReader } from "../sources/index.ts";
import type { BordersReader, PlacesData, SourceFiles } from "../sources/source.ts";
import type { VintageToWrite } from "../store/write-vintage.ts";
import { yearPeriod } from "../terms/period.ts";
import { regionListId, type RegionList } from "../terms/region.ts";
import { describeBorders, describePlaces } from "./describe-places.ts";
import { gatherLists, usedLists } from "./gather-lists.ts";
import { readTables } from "./read-tables.ts";

export interface Assembly {
  readonly asOf: string;
  /** The division of the pages; the newest of which we have borders without it. */
  readonly division?: number | undefined;
}

/** Builds the whole vintage in memory. */
export function assembleVintage(folder: string, { asOf, division = newestBordered() }: Assembly, tell: (line: string) => void): VintageToWrite {
  const files = folderFiles(folder);
  const places = placesReader.read(files);
  const lists = gatherLists(places);
  refuseUnknown(division, lists);
  const store = new MeasureStore(lists);
  const tables = readTables(files, store, tell);
  const known = knownPlaces(places, store, division);
  const codes = lists.get(regionListId("municipality", division))?.codes ?? [];
  const divisions = followDivisions(division, lists, known);
  const workshop = { store, lists, division, conversionFrom: conversionsOf(divisions) };

  const columns = new Map(indicators.map((indicator) => [indicator.id, buildColumn(indicator, workshop)]));
  const withFigures = indicators.filter((indicator) => (columns.get(indicator.id)?.blocks.length ?? 0) > 0);
  for (const one of indicators) if (!withFigures.includes(one)) tell(`  no figures at all for "${one.id}"; it is left out`);
  tell(`built ${withFigures.length} columns`);

  const borders = new Map(bordersReaders.map((reader) => [reader.list, readBorders(reader, files)]));
  tell(`simplified ${borders.size} sets of borders`);
  return {
    asOf,
    division,
    lists: usedLists(division, lists, columns, borders),
    municipalities: gatherMunicipalities(known, codes),
    formerMunicipalities: gatherFormerMunicipalities(known),
    indicators: withFigures,
    columns,
    tables: [...tables, ...describePlaces(files, places), ...bordersReaders.map((reader) => describeBorders(reader, files))],
    borders,
    workshop: { divisions, measures: keepMeasures(indicators, store.rows()) },
  };
}

/** Pages have a map, so they go along with the newest borders of municipalities. */
function newestBordered(): number {
  return Math.max(...bordersReaders.filter(({ list }) => list.startsWith("municipality-")).map(({ list }) => Number(list.split("-").at(-1))));
}

function refuseUnknown(division: number, lists: ReadonlyMap<string, RegionList>): void {
  if (lists.has(regionListId("municipality", division))) return;
  const years = [...lists.values()].filter(({ level }) => level === "municipality").map((list) => list.division);
  throw new Error(`import: no list of municipalities of ${division} among the sources; expected one of ${years.join(", ")}`);
}

function readBorders(reader: BordersReader, files: SourceFiles) {
  const detail = reader.list.startsWith("district") ? districtDetail : countryDetail;
  return { list: reader.list, isComplete: reader.isComplete, topology: simplifyBorders(reader.read(files), detail) };
}

function knownPlaces(places: PlacesData, store: MeasureStore, division: number): KnownPlaces {
  const average = (code: string, year: number) => {
    const row = store.find("bevolking:gemiddeld", "municipality", yearPeriod(year), year);
    const value = row?.cells.values[row.list.codes.indexOf(code)];
    return value === undefined || Number.isNaN(value) ? undefined : value;
  };
  return {
    division,
    ...places,
    moves: places.boundaryChanges,
    inhabitantsOf: (code, year) => places.inhabitants.get(year)?.get(code) ?? average(code, year),
    newestYear: Math.max(...places.inhabitants.keys()),
  };
}
