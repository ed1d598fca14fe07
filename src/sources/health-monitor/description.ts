/** How a health monitor is described to readers, whichever way its figures come. */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { creditTo } from "../licence.ts";
import { statlineUrl } from "../statline.ts";

const selfReported: Bilingual = {
  nl: "Wat mensen er zelf over zeggen, geschat uit een enquête, met marges van 95%. De meeste verschillen tussen gemeenten vallen binnen die marges.",
  en: "What people say themselves, estimated from a survey, with margins of 95%. Most differences between municipalities fall within those margins.",
};

const notesOfYear: ReadonlyMap<number, readonly Bilingual[]> = new Map([
  [2016, [{ nl: "De jongste leeftijdsklasse begint in 2016 bij 19 jaar, in 2020 bij 18.", en: "The youngest age class begins at 19 in 2016 and at 18 in 2020." }]],
  [
    2020,
    [
      { nl: "2020 was een coronajaar.", en: "2020 was a year of the corona pandemic." },
      {
        nl: "Sporten en bewegen zijn niet gepubliceerd voor de GGD-regio Utrecht, behalve voor de stad Utrecht.",
        en: "Sport and exercise are not published for the health region Utrecht, except for the city of Utrecht.",
      },
    ],
  ],
]);

export function describeMonitor(year: number, tableNumber: string): Omit<SourceTableDescription, "id" | "edition"> {
  return {
    tableNumber,
    provider: "GGD'en, CBS en RIVM",
    title: { nl: `Gezondheidsmonitor; regio, ${year}`, en: `Health monitor; region, ${year}` },
    url: statlineUrl(tableNumber),
    licence: creditTo("Gezondheidsmonitor Volwassenen en Ouderen, GGD'en, CBS en RIVM"),
    notes: [selfReported, ...(notesOfYear.get(year) ?? [])],
  };
}
