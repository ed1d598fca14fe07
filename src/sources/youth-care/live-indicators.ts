/**
 * Percentages on youth care, asked over the network: one table for all years
 * (85098NED), each year in its own division. Municipalities that had ended by then
 * stand in it without figures.
 *
 * Names of columns and dimensions are known from programs that read the table in
 * public, and they agree with the file we have; no answer was recorded.
 */
import { creditToCbs } from "../licence.ts";
import { statlineUrl } from "../statline.ts";
import { askedEdition } from "../cbs/live/asked-edition.ts";
import type { LiveFamily } from "../cbs/live/live-family.ts";
import { notesOnIndicators } from "./indicator-notes.ts";

/** Stem of a column → our measure. */
const stems = {
  JongerenMetJeugdhulpInNatura: "jeugdhulp",
  JongerenMetJeugdhMetVerblInNat: "verblijf",
  JongerenMetJeugdbescherming: "jeugdbescherming",
  JeugdbeschEnJeugdhMetVerblInNat: "bescherming-en-verblijf",
  JongerenMetJeugdreclassering: "jeugdreclassering",
};

export const liveYouthIndicators: LiveFamily = {
  id: "jeugdindicatoren",
  service: "v3",
  tables: ["85098NED"],
  replaces: ["youth-indicators-2022"],
  words: "Indicatoren jeugdzorg in natura",
  title: /^Indicatoren jeugdzorg in natura; gemeenten$/,
  isYearly: false,
  references: [],
  measures: Object.entries(stems).map(([stem, name]) => ({ stem, unit: /^%/, measure: `jeugdindicatoren:${name}`, precision: { factor: 1, step: 0.1 } })),
  fixed: {},
  describe({ id, modified }) {
    return {
      id: `jeugdindicatoren-${id.toLowerCase()}`,
      tableNumber: id,
      provider: "CBS",
      title: { nl: "Indicatoren jeugdzorg; gemeenten", en: "Indicators of youth care; municipalities" },
      edition: askedEdition(modified),
      url: statlineUrl(id),
      licence: creditToCbs,
      notes: notesOnIndicators,
    };
  },
};
