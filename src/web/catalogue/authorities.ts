/**
 * Addresses from the authority tables of the European Union, which the Dutch profile asks for:
 * every catalogue in Europe knows what they mean.
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { ThemeId } from "../../terms/theme.ts";

const authority = "http://publications.europa.eu/resource/authority";

export const publicAccess = `${authority}/access-right/PUBLIC`;
export const netherlands = `${authority}/country/NLD`;
export const irregularly = `${authority}/frequency/IRREG`;
export const dutch = `${authority}/language/NLD`;
export const english = `${authority}/language/ENG`;
export const themeTaxonomy = `${authority}/data-theme`;

export function dataTheme(code: string): string {
  return `${themeTaxonomy}/${code}`;
}

/** Every theme is about population and society; some are about something else as well. */
export const dataThemesOf: Readonly<Record<ThemeId, readonly string[]>> = {
  jeugd: ["SOCI", "HEAL"],
  "zorg-en-ondersteuning": ["SOCI", "HEAL"],
  "werk-en-inkomen": ["SOCI", "ECON"],
  geld: ["SOCI", "GOVE"],
  "wonen-en-leefomgeving": ["SOCI", "REGI"],
  bevolking: ["SOCI"],
};

/** As the European table names them. */
export const namesOfThemes: Readonly<Record<string, Bilingual>> = {
  SOCI: { nl: "Bevolking en samenleving", en: "Population and society" },
  HEAL: { nl: "Gezondheid", en: "Health" },
  ECON: { nl: "Economie en financiën", en: "Economy and finance" },
  GOVE: { nl: "Overheid en publieke sector", en: "Government and public sector" },
  REGI: { nl: "Regio’s en steden", en: "Regions and cities" },
};

export const fileTypes = {
  csv: { format: `${authority}/file-type/CSV`, mediaType: "https://www.iana.org/assignments/media-types/text/csv" },
  json: { format: `${authority}/file-type/JSON`, mediaType: "https://www.iana.org/assignments/media-types/application/json" },
} as const;
