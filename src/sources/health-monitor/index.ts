/** The two health monitors that are read. */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { creditTo } from "../licence.ts";
import type { TableReader } from "../source.ts";
import { statlineUrl } from "../statline.ts";
import { healthReader } from "./health-reader.ts";

const selfReported: Bilingual = {
  nl: "Wat mensen er zelf over zeggen, geschat uit een enquête, met marges van 95%. De meeste verschillen tussen gemeenten vallen binnen die marges.",
  en: "What people say themselves, estimated from a survey, with margins of 95%. Most differences between municipalities fall within those margins.",
};

function healthTable(year: number, tableNumber: string, notes: readonly Bilingual[]): SourceTableDescription {
  return {
    id: `health-monitor-${year}`,
    tableNumber,
    provider: "GGD'en, CBS en RIVM",
    title: { nl: `Gezondheidsmonitor; regio, ${year}`, en: `Health monitor; region, ${year}` },
    edition: { nl: `gemeenten in de indeling van ${year}`, en: `municipalities in the division of ${year}` },
    url: statlineUrl(tableNumber),
    licence: creditTo("Gezondheidsmonitor Volwassenen en Ouderen, GGD'en, CBS en RIVM"),
    notes: [selfReported, ...notes],
  };
}

export const healthReaders: readonly TableReader[] = [
  healthReader({
    table: healthTable(2016, "83674NED", [
      { nl: "De jongste leeftijdsklasse begint in 2016 bij 19 jaar, in 2020 bij 18.", en: "The youngest age class begins at 19 in 2016 and at 18 in 2020." },
    ]),
    file: "gezondheid/gezondheidsmonitor_2016_83674NED.csv.gz",
    year: 2016,
  }),
  healthReader({
    table: healthTable(2020, "85012NED", [
      { nl: "2020 was een coronajaar.", en: "2020 was a year of the corona pandemic." },
      {
        nl: "Sporten en bewegen zijn niet gepubliceerd voor de GGD-regio Utrecht, behalve voor de stad Utrecht.",
        en: "Sport and exercise are not published for the health region Utrecht, except for the city of Utrecht.",
      },
    ]),
    file: "gezondheid/gezondheidsmonitor_2020_85012NED.csv.gz",
    year: 2020,
  }),
];
