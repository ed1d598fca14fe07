/**
 * Income of households, asked over the network: all years in one table, which
 * another takes the place of when the division changes ("regio (indeling 2025)").
 *
 * All private households together, students included, as in the file: there
 * Wageningen has 90 and Deventer 99 of 100 of the households in the key figures of
 * that year, which no count without students could have.
 *
 * Names of columns, dimensions and codes are known from programs that read the
 * table in public; no answer of the service itself was recorded.
 */
import { creditToCbs } from "../licence.ts";
import { statlineUrl } from "../statline.ts";
import type { LiveFamily } from "../cbs/live/live-family.ts";
import { notesOnIncome } from "./notes.ts";

const firstPeriod = "2012JJ00";
const everybody = { Populatie: "1050010", KenmerkenVanHuishoudens: "1050010" };

/** Stem of a column → our measure. */
const stems = {
  ParticuliereHuishoudens: "huishoudens",
  GemiddeldGestandaardiseerdInkomen: "gem_gestandaardiseerd_inkomen",
  MediaanGestandaardiseerdInkomen: "mediaan_gestandaardiseerd_inkomen",
  GemiddeldBesteedbaarInkomen: "gem_besteedbaar_inkomen",
  MediaanBesteedbaarInkomen: "mediaan_besteedbaar_inkomen",
};

export const liveIncome: LiveFamily = {
  id: "inkomen",
  service: "v3",
  tables: ["86161NED"],
  replaces: ["household-income-2024"],
  words: "Inkomen van huishoudens; huishoudenskenmerken, regio",
  title: /^Inkomen van huishoudens; huishoudenskenmerken, regio \(indeling \d{4}\)$/,
  isYearly: false,
  isReplaced: true,
  isInDivisionOfToday: true,
  references: [],
  measures: Object.entries(stems).map(([stem, name]) => ({
    stem,
    measure: `inkomen:${name}`,
    precision: { factor: 1000, step: 100 },
    ...(name === "huishoudens" ? { addsUp: true } : {}),
  })),
  fixed: everybody,
  filter: [
    ...Object.entries(everybody).map(([dimension, code]) => `startswith(${dimension},'${code}')`),
    "(startswith(RegioS,'NL') or startswith(RegioS,'GM'))",
    `Perioden ge '${firstPeriod}'`,
  ].join(" and "),
  describe({ id, modified }) {
    const day = modified.slice(0, 10);
    return {
      id: `inkomen-${id.toLowerCase()}`,
      tableNumber: id,
      provider: "CBS",
      title: { nl: "Inkomen van huishoudens; regio", en: "Income of households; region" },
      edition: { nl: `alle jaren in de gemeentelijke indeling van nu, stand van ${day}, opgevraagd bij de open data van het CBS`, en: `all years in the municipal division of today, as of ${day}, asked from the open data of CBS` },
      url: statlineUrl(id),
      licence: creditToCbs,
      notes: notesOnIncome,
    };
  },
};
