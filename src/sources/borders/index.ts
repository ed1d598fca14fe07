/**
 * The borders that are read: municipalities in five years, and districts of part of
 * the country. The file of 2017 is left out: neighbours in it do not share the points
 * of their border, so it cannot be made lighter without gaps, and every municipality
 * that has ended since stands in the files of 2014 or 2019 as well.
 */
import { creditTo } from "../licence.ts";
import type { BordersReader } from "../source.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { bordersReader } from "./borders-reader.ts";

const url = "https://www.pdok.nl/introductie/-/article/cbs-gebiedsindelingen";
const licence = creditTo("CBS / Kadaster");

function municipalities(year: number, isPacked: boolean): BordersReader {
  return bordersReader({
    table: municipalTable(year),
    path: `geo/gemeenten_${year}.geojson${isPacked ? ".gz" : ""}`,
    level: "municipality",
    year,
    isComplete: true,
  });
}

function municipalTable(year: number): SourceTableDescription {
  return {
    id: `borders-municipality-${year}`,
    provider: "CBS / Kadaster",
    title: { nl: `Grenzen van gemeenten ${year}`, en: `Borders of municipalities ${year}` },
    edition: { nl: `indeling van ${year}, vereenvoudigd`, en: `division of ${year}, simplified` },
    url,
    licence,
    notes: [],
  };
}

const districts2024 = bordersReader({
  table: {
    id: "borders-district-2024",
    provider: "CBS / Kadaster",
    title: { nl: "Grenzen van wijken 2024", en: "Borders of districts 2024" },
    edition: { nl: "969 wijken van 97 gemeenten in het westen", en: "969 districts of 97 municipalities in the west" },
    url,
    licence,
    notes: [
      {
        nl: "Een deel van het land: 969 van de 3.393 wijken.",
        en: "Part of the country: 969 of the 3,393 districts.",
      },
    ],
  },
  path: "geo/wijken_2024_deel.geojson.gz",
  level: "district",
  year: 2024,
  isComplete: false,
});

export const bordersReaders: readonly BordersReader[] = [
  municipalities(2014, false),
  municipalities(2019, true),
  municipalities(2022, false),
  municipalities(2023, true),
  municipalities(2024, true),
  districts2024,
];
