/** Words of the feed that a reader of its data sees, in both languages. */
import { inBothLanguages } from "../texts/both-languages.ts";
import type { DatasetLevel } from "./datasets.ts";

interface ODataTexts {
  readonly years: string;
  readonly country: string;
  readonly municipalitiesIn: (province: string) => string;
  readonly measureGroups: Readonly<Record<"core" | "more" | "companions", string>>;
  readonly provisionalStatus: string;
  readonly finalStatus: string;
  readonly dimensions: Readonly<Record<"Marges" | "RegioS" | "WijkenEnBuurten" | "Perioden", string>>;
  readonly levels: (level: DatasetLevel, division: number) => string;
  readonly description: (theme: string, indicators: number, from: string, to: string) => string;
  /** Of municipalities on a division that is no longer that of today. */
  readonly asPublished: (division: number) => string;
  readonly missing: string;
  readonly catalogue: string;
  readonly catalogueDescription: string;
  readonly regular: string;
  readonly irregular: string;
}

const nl: ODataTexts = {
  years: "Jaren",
  country: "Nederland",
  municipalitiesIn: (province) => `Gemeenten in ${province}`,
  measureGroups: { core: "Kerncijfers", more: "Meer cijfers", companions: "Dezelfde cijfers in een andere vorm" },
  provisionalStatus: "Voorlopig",
  finalStatus: "Definitief",
  dimensions: { Marges: "Marges", RegioS: "Regio's", WijkenEnBuurten: "Wijken en buurten", Perioden: "Perioden" },
  levels: (level, division) =>
    ({ municipality: "gemeenten", district: "wijken", neighbourhood: "buurten" })[level] + `, indeling ${division}`,
  description: (theme, indicators, from, to) =>
    `${indicators} indicatoren over ${theme}, van ${from} tot en met ${to}. Bij elk cijfer hoort een vaste betekenis en een bron.`,
  asPublished: (division) => `De gemeenten zijn die van ${division}, met de cijfers zoals ze toen zijn gepubliceerd, niet omgerekend.`,
  missing: "Staat er geen waarde, dan zegt ValueAttribute waarom. Een ontbrekend cijfer is nooit nul.",
  catalogue: "Estafette",
  catalogueDescription: "Cijfers over jeugd, zorg en ondersteuning, werk en inkomen, geld, wonen en bevolking, per gemeente, wijk en buurt.",
  regular: "Regulier",
  irregular: "Enkele keren per jaar",
};

const en: ODataTexts = {
  years: "Years",
  country: "The Netherlands",
  municipalitiesIn: (province) => `Municipalities in ${province}`,
  measureGroups: { core: "Core figures", more: "More figures", companions: "The same figures in another form" },
  provisionalStatus: "Provisional",
  finalStatus: "Final",
  dimensions: { Marges: "Margins", RegioS: "Regions", WijkenEnBuurten: "Districts and neighbourhoods", Perioden: "Periods" },
  levels: (level, division) =>
    ({ municipality: "municipalities", district: "districts", neighbourhood: "neighbourhoods" })[level] + `, division of ${division}`,
  description: (theme, indicators, from, to) =>
    `${indicators} indicators on ${theme}, from ${from} to ${to}. Every figure has a fixed meaning and a source.`,
  asPublished: (division) => `The municipalities are those of ${division}, with the figures as published then, not converted.`,
  missing: "Where there is no value, ValueAttribute says why. A missing figure is never zero.",
  catalogue: "Estafette",
  catalogueDescription: "Figures on youth, care and support, work and income, money, housing and population, per municipality, district and neighbourhood.",
  regular: "Regular",
  irregular: "A few times a year",
};

export const odataTexts = inBothLanguages(nl, en);
