/** Mapping files of Voorbeeldstad for figures of its own, and what is known of its places. */
import { formerMunicipalities, lists, municipalities } from "./places.ts";
import type { OwnPlaces } from "../src/sources/own-files/find-region.ts";
import { parseMapping, type Mapping } from "../src/sources/own-files/mapping.ts";

export const demoPlaces: OwnPlaces = { division: 2024, lists, municipalities, formerMunicipalities };

/** What a mapping file of a share of households says. */
export const shareMapping = {
  indicator: {
    id: "lokaal-hulp-wijkteam",
    theme: "zorg-en-ondersteuning",
    title: { nl: "Huishoudens met hulp van het wijkteam", en: "Households helped by the neighbourhood team" },
    definition: { nl: "Huishoudens die hulp kregen van het wijkteam.", en: "Households that were helped by the neighbourhood team." },
    unit: { kind: "percentage", words: { nl: "van de huishoudens", en: "of households" } },
    numerator: { nl: "huishoudens met hulp", en: "households helped" },
    denominator: { nl: "alle huishoudens", en: "all households" },
    decimals: 1,
    sentence: { nl: "Van elke {base} huishoudens kregen er {count} hulp", en: "Of every {base} households, {count} were helped" },
  },
  source: {
    provider: "Gemeente Voorbeeldstad",
    title: { nl: "Telling wijkteams", en: "Count of neighbourhood teams" },
    edition: { nl: "peildatum 31 december", en: "as of 31 December" },
    url: "https://voorbeeldstad.example/wijkteams",
    licence: { id: "CC0-1.0", url: "https://creativecommons.org/publicdomain/zero/1.0/deed.nl", credit: "Gemeente Voorbeeldstad" },
  },
  publish: "public",
  columns: { region: "Gemeente", period: "Jaar", numerator: "Hulp", denominator: "Huishoudens" },
};

/** The same of a number of households. */
export const countMapping = {
  ...shareMapping,
  indicator: { ...shareMapping.indicator, unit: { kind: "count", words: { nl: "huishoudens", en: "households" } }, decimals: 0, sentence: undefined, numerator: undefined, denominator: undefined },
  columns: { region: "Gemeente", period: "Jaar", value: "Hulp" },
};

/** A checked mapping: one of those above, with other things in it. */
export function mappingWith(changes: Record<string, unknown> = {}, base: Record<string, unknown> = shareMapping): Mapping {
  const result = parseMapping(JSON.stringify({ ...base, ...changes }));
  if ("mapping" in result) return result.mapping;
  throw new Error(result.faults.join("\n"));
}
