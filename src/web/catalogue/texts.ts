/** Words of the catalogue and the code lists: in statements both languages side by side, on pages one of them. */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { DatasetLevel } from "../odata/datasets.ts";
import { writeList } from "../wording/numbers.ts";
import { inBothLanguages } from "../texts/both-languages.ts";

const levels: Readonly<Record<DatasetLevel, Bilingual>> = {
  municipality: { nl: "gemeenten", en: "municipalities" },
  district: { nl: "wijken", en: "districts" },
  neighbourhood: { nl: "buurten", en: "neighbourhoods" },
};

const perLevel: Readonly<Record<DatasetLevel, Bilingual>> = {
  municipality: { nl: "gemeente", en: "municipality" },
  district: { nl: "wijk", en: "district" },
  neighbourhood: { nl: "buurt", en: "neighbourhood" },
};

export const catalogueWords = {
  title: { nl: "Catalogus van Estafette", en: "Catalogue of Estafette" },
  description: {
    nl: "Cijfers over jeugd, zorg en ondersteuning, werk en inkomen, geld, wonen en bevolking, per gemeente, wijk en buurt.",
    en: "Figures on youth, care and support, work and income, money, housing and population, per municipality, district and neighbourhood.",
  },
  datasetTitle: ({ nl, en }: Bilingual, of: readonly DatasetLevel[]): Bilingual => ({
    nl: `${nl} per ${writeList(of.map((level) => perLevel[level].nl), "nl")}`,
    en: `${en} per ${writeList(of.map((level) => perLevel[level].en), "en")}`,
  }),
  datasetDescription: ({ nl, en }: Bilingual, indicators: number, from: number, to: number): Bilingual => ({
    nl: `${indicators} indicatoren over ${nl.toLowerCase()}, van ${from} tot en met ${to}. Elk cijfer heeft een bron en een vaste betekenis. Ontbreekt een cijfer, dan staat erbij waarom.`,
    en: `${indicators} indicators on ${en.toLowerCase()}, from ${from} to ${to}. Every figure has a source and a fixed meaning. Where a figure is missing, the reason is given.`,
  }),
  feedTitle: ({ nl, en }: Bilingual, level: DatasetLevel, division: number): Bilingual => ({
    nl: `${nl}: ${levels[level].nl}, indeling ${division} (OData)`,
    en: `${en}: ${levels[level].en}, division of ${division} (OData)`,
  }),
  fileTitle: ({ nl, en }: Bilingual, form: "csv" | "json"): Bilingual => ({ nl: `${nl} (${form.toUpperCase()})`, en: `${en} (${form.toUpperCase()})` }),
  feed: {
    title: { nl: "Cijfers van Estafette als OData", en: "Figures of Estafette as OData" },
    description: {
      nl: "Alle cijfers als OData v4, in de vorm van StatLine. Te lezen met Excel, Power BI, R en Python.",
      en: "All figures as OData v4, in the shape of StatLine. Can be read with Excel, Power BI, R and Python.",
    },
  },
  api: {
    title: { nl: "API van Estafette", en: "API of Estafette" },
    description: {
      nl: "Gemeenten, indicatoren, waarnemingen en bronnen voor programma’s, volgens de NL API Design Rules.",
      en: "Municipalities, indicators, observations and sources for programs, following the Dutch API Design Rules.",
    },
  },
} as const;

export const cataloguePageTexts = inBothLanguages(
  {
    title: "Catalogus",
    description: "Alle cijfers van deze site als open data: per thema, met de bestanden, de OData-feed en de API.",
    lead: "Alle cijfers van deze site zijn open data. Hier staat wat er is en hoe u het meeneemt.",
    machine: "Deze lijst is er ook voor computers, volgens open standaarden:",
    publisher: "Uitgever",
    contact: "Vragen",
    about: "Over deze site",
    services: "Voor programma’s",
    endpoint: "Adres",
    endpointDescription: "Beschrijving",
    feed: "OData",
    files: (count: string) => `Bestanden per indicator (${count})`,
    sources: "Bronnen",
    licence: "Licentie",
    years: "Jaren",
    codeLists: "Codelijsten",
    codeListsLead: "Codes die u in de bestanden tegenkomt, met hun betekenis.",
    codesIn: (count: string) => `${count} codes`,
    rows: (count: string) => `${count} cellen`,
    definition: "Betekenis",
    history: "Wat ervan werd",
    code: "Code",
    name: "Naam",
  },
  {
    title: "Catalogue",
    description: "All figures of this site as open data: per theme, with the files, the OData feed and the API.",
    lead: "All figures of this site are open data. Here is what there is and how to take it with you.",
    machine: "This list exists for computers as well, following open standards:",
    publisher: "Publisher",
    contact: "Questions",
    about: "About this site",
    services: "For programs",
    endpoint: "Address",
    endpointDescription: "Description",
    feed: "OData",
    files: (count: string) => `Files per indicator (${count})`,
    sources: "Sources",
    licence: "Licence",
    years: "Years",
    codeLists: "Code lists",
    codeListsLead: "Codes that you meet in the files, with their meaning.",
    codesIn: (count: string) => `${count} codes`,
    rows: (count: string) => `${count} cells`,
    definition: "Meaning",
    history: "What became of it",
    code: "Code",
    name: "Name",
  },
);
