/**
 * Inhabitants on 1 January and on average, asked over the network.
 *
 * One table for all years (03759ned) with a hundred million observations, so only
 * the totals of the country and the municipalities are asked for. Places that did
 * not exist in a year stand in it as what cannot occur.
 *
 * Recorded in version 4 only: codes of the two measures and of the totals.
 */
import { creditToCbs } from "../licence.ts";
import { statlineUrl } from "../statline.ts";
import { askedEdition } from "../cbs/live/asked-edition.ts";
import type { LiveFamily } from "../cbs/live/live-family.ts";

const totals = { Geslacht: "T001038", Leeftijd: "10000", BurgerlijkeStaat: "T001019" };
const firstPeriod = "2012JJ00";
const regions = "(startswith(RegioS,'NL') or startswith(RegioS,'GM'))";

export const livePopulation: LiveFamily = {
  id: "bevolking",
  service: "v4",
  tables: ["03759ned"],
  replaces: ["70072ned"],
  words: "Bevolking op 1 januari en gemiddeld",
  title: /^Bevolking op 1 januari en gemiddeld; geslacht, leeftijd en regio$/,
  isYearly: false,
  references: [],
  measures: [
    { measure: "bevolking:inwoners", precision: { factor: 1 }, code: "M000352", addsUp: true },
    { measure: "bevolking:gemiddeld", precision: { factor: 1 }, code: "M000365", addsUp: true },
  ],
  fixed: totals,
  filter: `${Object.entries(totals).map(([dimension, code]) => `${dimension} eq '${code}'`).join(" and ")} and ${regions} and Perioden ge '${firstPeriod}'`,
  describe({ id, modified }) {
    return {
      id: `bevolking-${id.toLowerCase()}`,
      tableNumber: id,
      provider: "CBS",
      title: { nl: "Bevolking op 1 januari en gemiddeld", en: "Population on 1 January and on average" },
      edition: askedEdition(modified),
      url: statlineUrl(id),
      licence: creditToCbs,
      notes: [{ nl: "Alleen de totalen van Nederland en van de gemeenten, vanaf 2012.", en: "Only the totals of the Netherlands and of the municipalities, from 2012." }],
    };
  },
};
