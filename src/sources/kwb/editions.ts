/**
 * The editions of the key figures that are read: which files, which columns,
 * and what a reader should know about each.
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import type { SourceTableDescription } from "../../terms/source-table.ts";
import { creditTo, creditToCbs } from "../licence.ts";
import { statlineUrl } from "../statline.ts";
import * as names from "./columns.ts";
import { columnsOf } from "./columns.ts";
import type { KwbColumn, KwbEdition } from "./edition.ts";
import { fifties, fives, thousandEuros, whole } from "./precision.ts";

const emptyCells: Bilingual = {
  nl: "Waarom een cel leeg is, stond niet meer in het bestand ('.' en leeg waren gelijk geworden). Bij uitkeringen en Wmo in kleine wijken nemen wij aan dat het om te weinig mensen gaat.",
  en: "Why a cell is empty was no longer in the file ('.' and blank had become the same). For benefits and social support in small districts we take it that there are too few people.",
};

const earlierIncomes: Bilingual = {
  nl: "Cijfers over inkomen in een editie gaan vaak over een of twee jaar eerder; ze staan hier onder het jaar van de editie.",
  en: "Figures on income in an edition often describe one or two years earlier; here they stand under the year of the edition.",
};

const wmoNotDelivered: Bilingual = {
  nl: "Gemeenten zonder Wmo-cijfer hebben in dat jaar geen gegevens geleverd aan het CBS.",
  en: "Municipalities without a figure on social support (Wmo) delivered no data to CBS in that year.",
};

interface Words {
  readonly id: string;
  readonly year: number;
  readonly tableNumber: string;
  readonly edition: Bilingual;
  readonly notes: readonly Bilingual[];
}

function statlineTable({ id, year, tableNumber, edition, notes }: Words): SourceTableDescription {
  return {
    id,
    tableNumber,
    provider: "CBS",
    title: { nl: `Kerncijfers wijken en buurten ${year}`, en: `Key figures of districts and neighbourhoods ${year}` },
    edition,
    url: statlineUrl(tableNumber),
    licence: creditToCbs,
    notes,
  };
}

function mapTable(words: Omit<Words, "edition" | "tableNumber">): SourceTableDescription {
  const { id, year, notes } = words;
  return {
    id,
    provider: "CBS / Kadaster",
    title: { nl: `Wijk- en buurtkaart ${year}`, en: `Map of districts and neighbourhoods ${year}` },
    edition: { nl: `kerncijfers bij de kaart van ${year}`, en: `key figures that come with the map of ${year}` },
    url: "https://www.cbs.nl/nl-nl/dossier/nederland-regionaal/geografische-data",
    licence: creditTo("CBS / Kadaster"),
    notes,
  };
}

const edition2021: KwbEdition = {
  table: statlineTable({
    id: "kwb-2021",
    year: 2021,
    tableNumber: "85039NED",
    edition: { nl: "editie van voorjaar 2023; gemeenten en wijken, geen buurten", en: "edition of spring 2023; municipalities and districts, no neighbourhoods" },
    notes: [
      {
        nl: "In 19 kolommen met één decimaal was de decimale komma weggevallen; die is hersteld. Controle: per definitie heeft 40,0% van alle personen in Nederland de laagste inkomens en 20,0% de hoogste.",
        en: "In 19 columns with one decimal the decimal comma had dropped out; it was restored. Check: by definition 40.0% of all persons in the Netherlands have the lowest incomes and 20.0% the highest.",
      },
      wmoNotDelivered,
      emptyCells,
      earlierIncomes,
    ],
  }),
  year: 2021,
  files: [{ path: "kwb/kwb_2021_gemeente_wijk.csv.gz", regionColumn: "gwb_code", inhabitantsColumn: "a_inw" }],
  columns: columnsOf(names.columns2021),
};

const edition2022: KwbEdition = {
  table: statlineTable({
    id: "kwb-2022",
    year: 2022,
    tableNumber: "85318NED",
    edition: { nl: "eerste editie; gemeenten en wijken, geen buurten", en: "first edition; municipalities and districts, no neighbourhoods" },
    notes: [
      {
        nl: "De eerste editie heeft nog geen cijfers over inkomen, uitkeringen, Wmo, energie en onderwijs. Voor gemeenten komen die van de Wijk- en buurtkaart 2022.",
        en: "The first edition has no figures yet on income, benefits, social support, energy and education. For municipalities those come from the map of 2022.",
      },
      emptyCells,
    ],
  }),
  year: 2022,
  files: [{ path: "kwb/kwb_2022_gemeente_wijk.csv.gz", regionColumn: "gwb_code", inhabitantsColumn: "a_inw" }],
  columns: columnsOf(names.columns2021),
};

const edition2017: KwbEdition = {
  table: mapTable({
    id: "kwb-2017",
    year: 2017,
    notes: [
      {
        nl: "Versie 1 van de kaart, alleen gemeenten. De aandelen naar herkomst volgen de indeling van toen (westers, niet-westers) en staan apart van die van nu.",
        en: "Version 1 of the map, municipalities only. The shares by origin follow the classes of that time (western, non-western) and stand apart from those of today.",
      },
    ],
  }),
  year: 2017,
  files: [{ path: "kwb/kwb_2017_gemeente_kerncijfers.csv", regionColumn: "gm_code", inhabitantsColumn: "aant_inw" }],
  columns: columnsOf(names.columns2017),
};

const mapNote: Bilingual = {
  nl: "Alleen gemeenten, in de indeling van dat jaar; een keuze uit de kolommen van de kaart. Wat een ander bestand van dat jaar ook heeft, komt uit dat andere bestand.",
  en: "Municipalities only, in the division of that year; a selection of the columns of the map. What another file of that year has too is taken from that other file.",
};

function mapEdition(year: number, columns: readonly KwbColumn[], notes: readonly Bilingual[] = []): KwbEdition {
  return {
    table: mapTable({ id: `kwb-map-${year}`, year, notes: [mapNote, ...notes, earlierIncomes] }),
    year,
    files: [
      {
        path: "kwb/kwb_gemeente_panel_2012_2024_selectie.csv.gz",
        regionColumn: "gm_code",
        inhabitantsColumn: "aantal_inwoners",
        yearColumn: "jaar",
      },
    ],
    columns,
  };
}

const incomePerInhabitant = "gem_inkomen_inwoner>g_ink_pi";
const doctor = "afstand_huisarts>g_afs_hp";
const supermarket = "afstand_supermarkt>g_afs_gs";
const singleFamily = "pct_eengezins>p_1gezw";
const workingPopulation = "arbeidsparticipatie>p_arb_pp";

const commonMapColumns = [
  ...columnsOf(names.mapAges),
  ...columnsOf(names.mapOther),
  ...columnsOf(names.mapBusinessesAndCars),
  ...columnsOf(supermarket),
];

const map2012 = mapEdition(
  2012,
  [
    ...columnsOf(names.mapPopulation, fives),
    ...columnsOf("woningvoorraad>a_woning", fives),
    ...columnsOf("gem_woz_waarde>g_wozbag koopwoningen>p_koopw huurwoningen>p_huurw"),
    ...commonMapColumns,
    ...columnsOf(doctor),
    ...columnsOf(names.mapEnergy, fifties),
    ...columnsOf(incomePerInhabitant),
  ],
  [
    {
      nl: "In 2012 zijn ook de aantallen voor gemeenten afgerond op vijftallen.",
      en: "In 2012 the counts for municipalities are rounded to fives as well.",
    },
  ],
);

const map2017 = mapEdition(2017, [
  ...columnsOf(names.mapHousing),
  ...columnsOf(names.mapBusinessesAndCars),
  ...columnsOf(names.mapEnergy),
  ...columnsOf(`${supermarket} ${singleFamily}`),
  ...columnsOf(incomePerInhabitant, thousandEuros),
]);

const [map2018, map2019] = [2018, 2019].map((year) =>
  mapEdition(year, [
    ...columnsOf(names.mapPopulation),
    ...columnsOf(names.mapHousing),
    ...commonMapColumns,
    ...columnsOf(names.mapEnergy),
    ...columnsOf(`${doctor} ${singleFamily} ${workingPopulation}`),
    ...columnsOf(incomePerInhabitant, thousandEuros),
  ]),
);

const map2022 = mapEdition(
  2022,
  [
    ...columnsOf(names.mapAges),
    ...columnsOf(names.mapEnergy),
    ...columnsOf(names.map2022),
    ...columnsOf(names.map2022WholePercents, whole),
    ...columnsOf(`${incomePerInhabitant} gem_inkomen_ontvanger>g_ink_po`, thousandEuros),
  ],
  [
    wmoNotDelivered,
    {
      nl: "De netto arbeidsparticipatie ligt in deze editie overal ruim vier procentpunten lager dan in die van 2021, zonder verklaring in de bron.",
      en: "Net labour participation is more than four percentage points lower everywhere in this edition than in that of 2021, without an explanation in the source.",
    },
  ],
);

const map2023 = mapEdition(2023, [
  ...columnsOf(names.mapPopulation),
  ...columnsOf(names.mapHousing),
  ...commonMapColumns,
  ...columnsOf(`${doctor} ${singleFamily}`),
]);

const edition2024EightMeasures: KwbEdition = {
  table: statlineTable({
    id: "kwb-2024-area-and-dwellings",
    year: 2024,
    tableNumber: "85984NED",
    edition: { nl: "stand van 27 maart 2025; gemeenten en wijken", en: "as of 27 March 2025; municipalities and districts" },
    notes: [
      {
        nl: "Alleen bevolkingsdichtheid, woningvoorraad en oppervlakte.",
        en: "Population density, dwellings and surface area only.",
      },
    ],
  }),
  year: 2024,
  files: [{ path: "kwb/kwb_2024_gemeente_wijk_8_maten.csv", regionColumn: "code", inhabitantsColumn: "AantalInwoners_5" }],
  columns: columnsOf(names.columns2024EightMeasures),
};

const edition2024Population: KwbEdition = {
  table: statlineTable({
    id: "kwb-2024-population",
    year: 2024,
    tableNumber: "85984NED",
    edition: {
      nl: "gedownload op 11 december 2025; gemeenten, wijken en buurten",
      en: "downloaded on 11 December 2025; municipalities, districts and neighbourhoods",
    },
    notes: [
      {
        nl: "Alleen bevolking. Aantallen in wijken en buurten zijn afgerond op vijftallen en tellen daardoor niet precies op.",
        en: "Population only. Counts in districts and neighbourhoods are rounded to fives and therefore do not add up exactly.",
      },
    ],
  }),
  year: 2024,
  files: [{ path: "kwb/kwb_2024_gemeente_wijk_buurt_bevolking.csv.gz", regionColumn: "code", inhabitantsColumn: "a_inw" }],
  columns: columnsOf(names.columns2024Population),
};

const map2024: KwbEdition = {
  table: mapTable({
    id: "kwb-map-2024",
    year: 2024,
    notes: [
      {
        nl: "Stand van ongeveer april 2026: nog zonder inkomen, jeugdzorg en Wmo. Van de 3.393 wijken zijn er 969, in 97 gemeenten in het westen.",
        en: "As of about April 2026: without income, youth care and social support so far. Of the 3,393 districts 969 are there, in 97 municipalities in the west.",
      },
      emptyCells,
    ],
  }),
  year: 2024,
  files: [
    { path: "kwb/kwb_2024_gemeente_kaartversie.csv", regionColumn: "gemeentecode", inhabitantsColumn: "aantal_inwoners" },
    { path: "kwb/kwb_2024_wijk_deel_kaartversie.csv.gz", regionColumn: "wijkcode", inhabitantsColumn: "aantal_inwoners" },
  ],
  columns: [...columnsOf(names.columns2024Map), ...columnsOf(names.columns2024MapWholePercents, whole)],
};

/** In the order in which they are read. */
export const kwbEditions: readonly KwbEdition[] = [
  map2012,
  edition2017,
  map2017,
  map2018,
  map2019,
  edition2021,
  edition2022,
  map2022,
  map2023,
  edition2024Population,
  edition2024EightMeasures,
  map2024,
];
