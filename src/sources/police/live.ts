/**
 * Registered crime, asked over the network: one table for all years (47018NED),
 * among the tables that others publish through Statistics Netherlands.
 *
 * It has 59 kinds of crime in every neighbourhood, some ten million rows, so only
 * our kinds, the country and the municipalities are asked for. All years are in
 * the division of today; a table with another division is refused.
 *
 * The name of its column, its dimensions and its codes are known from programs
 * that read the table in public; no answer of the service itself was recorded.
 */
import { creditTo } from "../licence.ts";
import { policeUrl } from "../statline.ts";
import type { LiveFamily } from "../cbs/live/live-family.ts";
import { kindsOfCrime, notesOnCrime, unknownMunicipality } from "./registered-crime.ts";

const anyOf = (dimension: string, beginnings: readonly string[]) => `(${beginnings.map((one) => `startswith(${dimension},'${one}')`).join(" or ")})`;

export const livePolice: LiveFamily = {
  id: "politie",
  service: "v3",
  isOfOthers: true,
  tables: ["47018NED"],
  words: "Geregistreerde misdrijven",
  title: /^Geregistreerde misdrijven; soort misdrijf, wijk, buurt, jaarcijfers$/,
  isYearly: false,
  isInDivisionOfToday: true,
  nowhere: new Set([unknownMunicipality]),
  references: [],
  measures: kindsOfCrime.map((kind) => ({
    measure: `politie:${kind}`,
    precision: { factor: 1 },
    stem: "GeregistreerdeMisdrijven",
    only: { SoortMisdrijf: kind },
    addsUp: true,
  })),
  fixed: {},
  // By their beginnings, because codes are padded to a width that differs per table.
  filter: `${anyOf("SoortMisdrijf", kindsOfCrime)} and ${anyOf("WijkenEnBuurten", ["NL", "GM"])}`,
  describe({ id, modified }) {
    const day = modified.slice(0, 10);
    return {
      id: `politie-${id.toLowerCase()}`,
      tableNumber: id,
      provider: "Politie",
      title: { nl: "Geregistreerde misdrijven per gemeente", en: "Registered crimes by municipality" },
      edition: { nl: `twaalf soorten misdrijven, stand van ${day}, opgevraagd bij de open data`, en: `twelve kinds of crime, as of ${day}, asked from the open data` },
      url: policeUrl(id),
      licence: creditTo("Politie"),
      notes: notesOnCrime,
    };
  },
};
