/**
 * Theme housing and surroundings: dwellings and who owns them, energy, safety,
 * cars, land, and how near services are.
 */
import { inTheme, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { energy, gasUse } from "./energie.ts";
import { carsAndLand } from "./auto-en-ruimte.ts";
import { count, dwellings, published, ratio } from "./recipes.ts";
import { euro, number, percentageOfDwellings, perThousand } from "./units.ts";
import { burglary, offences } from "./veiligheid.ts";
import { services } from "./voorzieningen.ts";
import { withCount } from "./with-count.ts";

const ownerUnknownLeftOut = words(
  "Van een klein deel van de woningen is de eigenaar niet bekend.",
  "The owner of a small part of dwellings is not known.",
);

interface DwellingShare extends Pick<Definition, "id" | "title" | "definition" | "attention" | "isCore"> {
  readonly measure: string;
  /** Dutch after "Op elke {base} woningen …"; English after "Of every {base} dwellings, …". */
  readonly tell: Definition["title"];
}

function dwellingShare({ measure, tell, ...one }: DwellingShare): Definition {
  return {
    ...one,
    unit: percentageOfDwellings,
    denominator: words("Alle woningen", "All dwellings"),
    moment: "1-january",
    sentence: words(`Op elke {base} woningen ${tell.nl}`, `Of every {base} dwellings, ${tell.en}`),
    recipes: [published(measure, dwellings)],
  };
}

const value: Definition = {
  id: "woningwaarde",
  isCore: true,
  title: words("Gemiddelde waarde van een woning", "Average value of a dwelling"),
  definition: words(
    "De gemiddelde waarde van woningen die de gemeente vaststelt (WOZ-waarde). Woningen met een waarde onder 10.000 of boven 5 miljoen euro tellen niet mee.",
    "The average value of dwellings as assessed by the municipality (WOZ value). Dwellings worth less than 10,000 or more than 5 million euros are left out.",
  ),
  attention: words(
    "De waarde is die van 1 januari van het jaar ervoor. Cijfers zijn afgerond op duizend euro.",
    "The value is that on 1 January of the year before. Figures are rounded to a thousand euros.",
  ),
  unit: euro("gemiddeld per woning", "on average per dwelling"),
  moment: "1-january",
  sentence: words("Een woning is gemiddeld {value} waard", "A dwelling is worth {value} on average"),
  recipes: [published("kwb:g_wozbag", dwellings)],
};

const ownership: readonly Definition[] = [
  dwellingShare({
    id: "koopwoningen",
    isCore: true,
    measure: "kwb:p_koopw",
    title: words("Koopwoningen", "Owner-occupied dwellings"),
    definition: words(
      "Woningen die van de bewoner zelf zijn, of die de eigenaar als tweede woning gebruikt.",
      "Dwellings owned by those who live in them, or used by the owner as a second home.",
    ),
    attention: ownerUnknownLeftOut,
    tell: words("zijn er {count} koopwoningen", "{count} are owner-occupied"),
  }),
  dwellingShare({
    id: "huurwoningen-van-corporaties",
    isCore: true,
    measure: "kwb:p_wcorpw",
    title: words("Huurwoningen van corporaties", "Housing association dwellings"),
    definition: words("Huurwoningen die van een woningcorporatie zijn.", "Rented dwellings owned by a housing association."),
    attention: words(
      `Het gaat om wie de eigenaar is, niet om de hoogte van de huur. ${ownerUnknownLeftOut.nl}`,
      `This is about who the owner is, not about the rent. ${ownerUnknownLeftOut.en}`,
    ),
    tell: words("zijn er {count} van een woningcorporatie", "{count} belong to a housing association"),
  }),
];

const vacancy = dwellingShare({
  id: "onbewoonde-woningen",
  isCore: true,
  measure: "kwb:p_leegsw",
  title: words("Woningen zonder bewoner", "Dwellings without a resident"),
  definition: words(
    "Woningen waar op 1 januari niemand stond ingeschreven.",
    "Dwellings where nobody was registered on 1 January.",
  ),
  attention: words(
    "Ook tweede woningen en woningen tussen twee bewoners in tellen mee. Het cijfer is dus niet hetzelfde als leegstand.",
    "Second homes and dwellings between two occupants are counted too. The figure is therefore not the same as vacancy.",
  ),
  tell: words("zijn er {count} zonder ingeschreven bewoner", "{count} have no registered resident"),
});

const otherOwners: readonly Definition[] = [
  dwellingShare({
    id: "huurwoningen",
    measure: "kwb:p_huurw",
    title: words("Huurwoningen", "Rented dwellings"),
    definition: words("Woningen waar de eigenaar niet zelf woont.", "Dwellings the owner does not live in."),
    attention: ownerUnknownLeftOut,
    tell: words("zijn er {count} huurwoningen", "{count} are rented"),
  }),
  dwellingShare({
    id: "huurwoningen-van-anderen",
    measure: "kwb:p_ov_hw",
    title: words("Huurwoningen van andere verhuurders", "Dwellings rented out by others"),
    definition: words(
      "Huurwoningen die niet van een woningcorporatie zijn, maar van een bedrijf, een belegger of een particulier.",
      "Rented dwellings owned not by a housing association but by a company, an investor or a private person.",
    ),
    attention: ownerUnknownLeftOut,
    tell: words("zijn er {count} van een andere verhuurder", "{count} belong to another landlord"),
  }),
  dwellingShare({
    id: "woningen-eigenaar-onbekend",
    measure: "kwb:p_e_o_w",
    title: words("Woningen met onbekende eigenaar", "Dwellings with unknown owner"),
    definition: words("Woningen waarvan niet bekend is of ze koop of huur zijn.", "Dwellings of which it is not known whether they are owned or rented."),
    tell: words("zijn er {count} met een onbekende eigenaar", "{count} have an unknown owner"),
  }),
];

const stock: readonly Definition[] = [
  {
    id: "woningen",
    title: words("Woningen", "Dwellings"),
    definition: words("Alle woningen op 1 januari, ook als er niemand woont.", "All dwellings on 1 January, also those nobody lives in."),
    unit: number("woningen", "dwellings"),
    scale: "log",
    precision: "float64",
    moment: "1-january",
    sentence: words("Op 1 januari waren er {value} woningen in {place}", "On 1 January there were {value} dwellings in {place}"),
    recipes: [count(dwellings)],
  },
  ...withCount(
    {
      id: "nieuwe-woningen",
      title: words("Nieuwe woningen", "New dwellings"),
      definition: words("Woningen die er in het jaar door nieuwbouw bijkwamen.", "Dwellings added by new construction during the year."),
      unit: perThousand("per 1.000 woningen", "per 1,000 dwellings"),
      numerator: words("Nieuw gebouwde woningen in het jaar", "Dwellings newly built in the year"),
      denominator: words("Woningen op 1 januari", "Dwellings on 1 January"),
      decimals: 1,
      sentence: words(
        "Op elke {base} woningen kwamen er {count} nieuwe bij",
        "For every {base} dwellings, {count} new ones were added",
      ),
      recipes: [ratio(["kwb:aantal_nieuwbouw_woningen"], [dwellings], 1000)],
    },
    {
      things: words("nieuwe woningen", "new dwellings"),
      scale: "linear",
      sentence: words("In {place} kwamen er {value} nieuwe woningen bij", "{value} new dwellings were added in {place}"),
      recipes: [count("kwb:aantal_nieuwbouw_woningen")],
    },
  ),
  dwellingShare({
    id: "bewoonde-woningen",
    measure: "kwb:p_bewndw",
    title: words("Bewoonde woningen", "Occupied dwellings"),
    definition: words("Woningen waar op 1 januari iemand stond ingeschreven.", "Dwellings where somebody was registered on 1 January."),
    tell: words("zijn er {count} bewoond", "{count} are occupied"),
  }),
  dwellingShare({
    id: "woningen-van-voor-2000",
    measure: "kwb:p_bjj2k",
    title: words("Woningen van vóór 2000", "Dwellings from before 2000"),
    definition: words("Woningen in een gebouw van vóór het jaar 2000.", "Dwellings in a building from before the year 2000."),
    tell: words("zijn er {count} van vóór 2000", "{count} are from before 2000"),
  }),
  dwellingShare({
    id: "woningen-van-na-2000",
    measure: "kwb:p_bjo2k",
    title: words("Woningen van 2000 of later", "Dwellings from 2000 or later"),
    definition: words("Woningen in een gebouw uit het jaar 2000 of later.", "Dwellings in a building from the year 2000 or later."),
    tell: words("zijn er {count} van 2000 of later", "{count} are from 2000 or later"),
  }),
  dwellingShare({
    id: "woningen-van-de-afgelopen-10-jaar",
    measure: "kwb:perc_bouwjaar_afgelopen_10_jaar",
    title: words("Woningen van de afgelopen 10 jaar", "Dwellings from the past 10 years"),
    definition: words("Woningen in een gebouw van hoogstens 10 jaar oud.", "Dwellings in a building of at most 10 years old."),
    tell: words("zijn er {count} hoogstens 10 jaar oud", "{count} are at most 10 years old"),
  }),
];

const kinds: readonly Definition[] = [
  dwellingShare({
    id: "eengezinswoningen",
    measure: "kwb:p_1gezw",
    title: words("Eengezinswoningen", "Single-family houses"),
    definition: words(
      "Woningen die een heel pand vormen, zoals een rijtjeshuis, een vrijstaand huis of een boerderij.",
      "Dwellings that are a whole building, such as a terraced house, a detached house or a farm.",
    ),
    tell: words("zijn er {count} eengezinswoningen", "{count} are single-family houses"),
  }),
  dwellingShare({
    id: "meergezinswoningen",
    measure: "kwb:p_mgezw",
    title: words("Appartementen en bovenwoningen", "Flats and upstairs dwellings"),
    definition: words(
      "Woningen die samen met andere woningen of bedrijven één pand vormen (meergezinswoningen), zoals een flat of een woning boven een winkel.",
      "Dwellings that share a building with other dwellings or businesses, such as a flat or a home above a shop.",
    ),
    tell: words("zijn er {count} appartementen of bovenwoningen", "{count} are flats or upstairs dwellings"),
  }),
  dwellingShare({
    id: "tussenwoningen",
    measure: "kwb:perc_eengezinswoning_tussenwoning",
    title: words("Tussenwoningen", "Mid-terrace houses"),
    definition: words("Huizen in een rij, met aan twee kanten een ander huis.", "Houses in a row, with another house on both sides."),
    tell: words("zijn er {count} tussenwoningen", "{count} are mid-terrace houses"),
  }),
  dwellingShare({
    id: "hoekwoningen",
    measure: "kwb:perc_eengezinswoning_hoekwoning",
    title: words("Hoekwoningen", "End-terrace houses"),
    definition: words("Huizen op de hoek van een rij van drie of meer.", "Houses at the end of a row of three or more."),
    tell: words("zijn er {count} hoekwoningen", "{count} are end-terrace houses"),
  }),
  dwellingShare({
    id: "twee-onder-een-kapwoningen",
    measure: "kwb:perc_eengezinswoning_2onder1kap",
    title: words("Twee-onder-een-kapwoningen", "Semi-detached houses"),
    definition: words("Huizen die met één ander huis een kant delen.", "Houses that share one side with one other house."),
    tell: words("zijn er {count} twee-onder-een-kapwoningen", "{count} are semi-detached houses"),
  }),
  dwellingShare({
    id: "vrijstaande-woningen",
    measure: "kwb:perc_eengezinswoning_vrijstaand",
    title: words("Vrijstaande woningen", "Detached houses"),
    definition: words("Huizen die los staan van andere panden.", "Houses that stand apart from other buildings."),
    tell: words("zijn er {count} vrijstaande woningen", "{count} are detached houses"),
  }),
];

export const housing = inTheme("wonen-en-leefomgeving", [
  value,
  ...ownership,
  gasUse,
  ...burglary,
  vacancy,
  ...stock,
  ...otherOwners,
  ...kinds,
  ...energy,
  ...offences,
  ...services,
  ...carsAndLand,
]);
