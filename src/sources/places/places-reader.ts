/**
 * The places themselves: which municipalities, districts and neighbourhoods there
 * were, what they are called, how they changed and in which regions they work
 * together.
 *
 * Not here: borders on the map (borders/), and what a change means for a figure
 * (that is for whoever converts figures).
 */
import { parseCsv } from "../csv.ts";
import { DropCounter } from "../drop-counter.ts";
import { creditToCbs } from "../licence.ts";
import { averageFile, inhabitantsFile, readAverages, readInhabitants, type Persons } from "../population/population-reader.ts";
import type { PlacesData, PlacesReader, SourceFiles } from "../source.ts";
import { statlineUrl } from "../statline.ts";
import type { Bilingual } from "../../terms/bilingual.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { allCodesFile, listAliases } from "./aliases.ts";
import { listChanges, mergersFile, readChangeSources, recordFile, renamingsFile, type InhabitantsAround } from "./boundary-changes.ts";
import { groupingsFile, readGroupings, readProvinces } from "./groupings.ts";
import { municipalityListsFile, readMunicipalityLists } from "./municipality-lists.ts";
import { readSmallAreas, smallAreaFiles } from "./small-areas.ts";

export const placesReader: PlacesReader = {
  tables: [
    placesTable({
      id: "municipal-divisions",
      title: { nl: "Gemeentelijke indeling per jaar", en: "Municipal division per year" },
      edition: { nl: "2010 tot en met 2026", en: "2010 to 2026" },
      url: "https://www.cbs.nl/nl-nl/onze-diensten/methoden/classificaties/overig/gemeentelijke-indelingen-per-jaar",
    }),
    placesTable({
      id: "boundary-changes",
      tableNumber: "03759ned",
      title: { nl: "Grenswijzigingen en herindelingen van gemeenten", en: "Boundary changes and mergers of municipalities" },
      edition: { nl: "wijzigingen na 1 januari 2010", en: "changes after 1 January 2010" },
      note: {
        nl: "Uit de toelichting bij de gemeenten in de tabel. Gemeenten die alleen een nieuwe naam en code kregen zijn toegevoegd.",
        en: "From the notes on municipalities in the table. Municipalities that only got a new name and code were added.",
      },
    }),
    placesTable({
      id: "regions-2022",
      tableNumber: "85067NED",
      title: { nl: "Gebieden in Nederland 2022", en: "Areas in the Netherlands 2022" },
      edition: { nl: "indeling van 2022", en: "division of 2022" },
    }),
    placesTable({
      id: "district-names-2022",
      tableNumber: "85318NED",
      title: { nl: "Namen van wijken en buurten 2022", en: "Names of districts and neighbourhoods 2022" },
      edition: { nl: "indeling van 2022", en: "division of 2022" },
    }),
  ],
  files: [
    municipalityListsFile,
    recordFile,
    renamingsFile,
    mergersFile,
    allCodesFile,
    groupingsFile,
    inhabitantsFile,
    averageFile,
    ...Object.values(smallAreaFiles),
  ],
  read: readPlaces,
};

function readPlaces(files: SourceFiles): PlacesData {
  const drops = new DropCounter();
  const lists = readMunicipalityLists(files);
  const sources = readChangeSources(files);
  const allCodes = parseCsv(files.bytes(allCodesFile), allCodesFile, { requires: ["gm_code", "gm_naam"] });
  const inhabitants = readInhabitants(files);
  const { rowsRead, ...smallAreas } = readSmallAreas(files);
  const groupings = readGroupings(files);
  const tables = [sources.record, sources.renamings, sources.mergers, allCodes];
  return {
    municipalitiesPerYear: lists,
    boundaryChanges: listChanges(sources, inhabitantsAround(inhabitants, readAverages(files)), drops),
    inhabitants,
    ...smallAreas,
    groupings,
    provinces: readProvinces(files),
    aliases: listAliases({ lists, allCodes, record: sources.record, renamings: sources.renamings }),
    rowsRead: rowsRead + groupings.size + [...lists.values(), ...inhabitants.values()].reduce((sum, one) => sum + one.size, 0) + tables.reduce((sum, table) => sum + table.rows.length, 0),
    dropped: drops.list(),
  };
}

/** The count of the year itself, or the average of the nearest year that has one. */
function inhabitantsAround(inhabitants: Persons, averages: Persons): InhabitantsAround {
  return (code, year) => {
    const exact = inhabitants.get(year)?.get(code);
    if (exact !== undefined) return exact;
    const known = [...averages].filter(([, counts]) => counts.has(code)).map(([one]) => one);
    const nearest = known.toSorted((a, b) => Math.abs(a - year) - Math.abs(b - year))[0];
    return averages.get(nearest)?.get(code);
  };
}

interface TableWords {
  readonly id: string;
  readonly tableNumber?: string;
  readonly title: Bilingual;
  readonly edition: Bilingual;
  readonly url?: string;
  readonly note?: Bilingual;
}

function placesTable({ note, url, ...words }: TableWords): SourceTableDescription {
  return {
    ...words,
    provider: "CBS",
    url: url ?? statlineUrl(words.tableNumber ?? ""),
    licence: creditToCbs,
    notes: note ? [note] : [],
  };
}
