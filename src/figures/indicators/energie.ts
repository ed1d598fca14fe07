/** Gas and electricity in homes, heating and solar power. */
import type { Bilingual } from "../../terms/bilingual.ts";
import { breakIn, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { dwellings, published } from "./recipes.ts";
import { cubicMetres, kilowattHours, percentageOfDwellings } from "./units.ts";

const notForWeather = words(
  "Cijfers zijn afgerond op 10. Ze zijn niet gecorrigeerd voor koude of warme jaren.",
  "Figures are rounded to 10. They are not corrected for cold or warm years.",
);

export const gasUse: Definition = {
  id: "gasverbruik",
  isCore: true,
  title: words("Gasverbruik per woning", "Gas use per dwelling"),
  definition: words(
    "Hoeveel aardgas een woning gemiddeld in een jaar verbruikt.",
    "How much natural gas a dwelling uses in a year, on average.",
  ),
  attention: words(
    `${notForWeather.nl} Woningen met stadsverwarming tellen mee; waar die zijn valt het gemiddelde laag uit.`,
    `${notForWeather.en} Dwellings with district heating are counted; where there are many the average is low.`,
  ),
  unit: cubicMetres("per woning per jaar", "per dwelling per year"),
  sentence: words("Een woning verbruikt gemiddeld {value} gas in een jaar", "A dwelling uses {value} of gas a year on average"),
  recipes: [published("kwb:g_gas", dwellings)],
};

const electricity: readonly Definition[] = [
  {
    id: "stroom-van-het-net",
    title: words("Stroom per woning", "Electricity per dwelling"),
    definition: words(
      "Hoeveel stroom een woning gemiddeld in een jaar van het net krijgt. Stroom van eigen zonnepanelen die direct wordt gebruikt, telt niet mee.",
      "How much electricity a dwelling takes from the grid in a year, on average. Power from own solar panels that is used at once is not counted.",
    ),
    attention: notForWeather,
    unit: kilowattHours("per woning per jaar", "per dwelling per year"),
    breaks: [
      breakIn(
        2024,
        "Vanaf 2024 toont het CBS apart wat het net levert en wat woningen teruggeven. De getallen ervoor zijn anders berekend.",
        "From 2024 on, CBS shows separately what the grid delivers and what dwellings feed back. Earlier numbers were calculated differently.",
      ),
    ],
    sentence: words(
      "Een woning krijgt gemiddeld {value} stroom van het net in een jaar",
      "A dwelling takes {value} of electricity from the grid a year on average",
    ),
    recipes: [published("kwb:g_ele", dwellings), published("kwb:gemiddelde_elektriciteitslevering", dwellings)],
  },
  {
    id: "stroom-terug-naar-het-net",
    title: words("Stroom terug naar het net", "Electricity fed back to the grid"),
    definition: words(
      "Hoeveel stroom een woning gemiddeld in een jaar aan het net teruggeeft, vooral van zonnepanelen.",
      "How much electricity a dwelling feeds back to the grid in a year, on average, mainly from solar panels.",
    ),
    attention: words("Cijfers zijn afgerond op 10.", "Figures are rounded to 10."),
    unit: kilowattHours("per woning per jaar", "per dwelling per year"),
    sentence: words(
      "Een woning geeft gemiddeld {value} stroom terug in een jaar",
      "A dwelling feeds back {value} of electricity a year on average",
    ),
    recipes: [published("kwb:gemiddelde_elektriciteitsteruglevering", dwellings)],
  },
];

interface HeatingShare extends Pick<Definition, "id" | "title" | "definition" | "attention"> {
  readonly measure: string;
  readonly tell: Bilingual;
}

function heatingShare({ measure, tell, ...one }: HeatingShare): Definition {
  return {
    ...one,
    unit: percentageOfDwellings,
    denominator: words("Alle woningen", "All dwellings"),
    sentence: words(`Van elke {base} woningen ${tell.nl}`, `Of every {base} dwellings, ${tell.en}`),
    recipes: [published(measure, dwellings)],
  };
}

const heating: readonly Definition[] = [
  heatingShare({
    id: "woningen-op-aardgas",
    measure: "kwb:percentage_aardgaswoningen",
    title: words("Woningen op aardgas", "Dwellings heated with gas"),
    definition: words(
      "Woningen die vooral met aardgas worden verwarmd, met een eigen ketel of met een ketel voor het hele gebouw.",
      "Dwellings mainly heated with natural gas, by a boiler of their own or one for the whole building.",
    ),
    tell: words("worden er {count} vooral met aardgas verwarmd", "{count} are mainly heated with gas"),
  }),
  heatingShare({
    id: "woningen-zonder-aardgas",
    measure: "kwb:percentage_aardgasvrije_woningen",
    title: words("Woningen zonder aardgas", "Dwellings without gas"),
    definition: words(
      "Woningen die geen gas verbruiken: ze worden elektrisch of met stadsverwarming verwarmd.",
      "Dwellings that use no gas: they are heated with electricity or by district heating.",
    ),
    tell: words("verbruiken er {count} geen aardgas", "{count} use no gas"),
  }),
  heatingShare({
    id: "woningen-met-stadsverwarming",
    measure: "kwb:p_stadsv",
    title: words("Woningen met stadsverwarming", "Dwellings with district heating"),
    definition: words(
      "Woningen die warm water krijgen uit een net van leidingen onder de grond.",
      "Dwellings heated by hot water from a network of pipes under the ground.",
    ),
    attention: words(
      "De meeste gemeenten hebben geen cijfer: daar is geen of weinig stadsverwarming.",
      "Most municipalities have no figure: there is little or no district heating there.",
    ),
    tell: words("hebben er {count} stadsverwarming", "{count} have district heating"),
  }),
  heatingShare({
    id: "woningen-met-zonnestroom",
    measure: "kwb:percentage_woningen_met_zonnestroom",
    title: words("Woningen met zonnepanelen", "Dwellings with solar panels"),
    definition: words("Woningen met een of meer installaties voor zonnestroom.", "Dwellings with one or more solar power installations."),
    tell: words("hebben er {count} zonnepanelen", "{count} have solar panels"),
  }),
];

interface KindOfDwelling {
  readonly suffix: string;
  readonly id: string;
  /** With its article, inside a sentence. */
  readonly one: Bilingual;
  readonly title: Bilingual;
}

const kindsOfDwelling: readonly KindOfDwelling[] = [
  { suffix: "ap", id: "appartement", one: words("een appartement", "a flat"), title: words("appartementen", "flats") },
  { suffix: "tw", id: "tussenwoning", one: words("een tussenwoning", "a mid-terrace house"), title: words("tussenwoningen", "mid-terrace houses") },
  { suffix: "hw", id: "hoekwoning", one: words("een hoekwoning", "an end-terrace house"), title: words("hoekwoningen", "end-terrace houses") },
  {
    suffix: "2w",
    id: "twee-onder-een-kap",
    one: words("een twee-onder-een-kapwoning", "a semi-detached house"),
    title: words("twee-onder-een-kap", "semi-detached houses"),
  },
  { suffix: "vw", id: "vrijstaande-woning", one: words("een vrijstaande woning", "a detached house"), title: words("vrijstaande woningen", "detached houses") },
  { suffix: "hu", id: "huurwoning", one: words("een huurwoning", "a rented dwelling"), title: words("huurwoningen", "rented dwellings") },
  { suffix: "ko", id: "koopwoning", one: words("een koopwoning", "an owner-occupied dwelling"), title: words("koopwoningen", "owner-occupied") },
];

function gasUseOf({ suffix, id, one, title }: KindOfDwelling): Definition {
  return {
    id: `gasverbruik-${id}`,
    title: words(`Gasverbruik: ${title.nl}`, `Gas use: ${title.en}`),
    definition: words(
      `Hoeveel aardgas ${one.nl} gemiddeld in een jaar verbruikt.`,
      `How much natural gas ${one.en} uses in a year, on average.`,
    ),
    attention: notForWeather,
    unit: cubicMetres("per woning per jaar", "per dwelling per year"),
    sentence: words(
      `Gemiddeld verbruikt ${one.nl} {value} gas in een jaar`,
      `On average ${one.en} uses {value} of gas a year`,
    ),
    recipes: [published(`kwb:g_gas_${suffix}`)],
  };
}

function electricityOf({ suffix, id, one, title }: KindOfDwelling): Definition {
  return {
    id: `stroom-${id}`,
    title: words(`Stroom: ${title.nl}`, `Electricity: ${title.en}`),
    definition: words(
      `Hoeveel stroom ${one.nl} gemiddeld in een jaar van het net krijgt.`,
      `How much electricity ${one.en} takes from the grid in a year, on average.`,
    ),
    attention: notForWeather,
    unit: kilowattHours("per woning per jaar", "per dwelling per year"),
    sentence: words(
      `Gemiddeld krijgt ${one.nl} {value} stroom van het net in een jaar`,
      `On average ${one.en} takes {value} of electricity from the grid a year`,
    ),
    recipes: [published(`kwb:g_ele_${suffix}`)],
  };
}

export const energy: readonly Definition[] = [
  ...electricity,
  ...heating,
  ...kindsOfDwelling.map(gasUseOf),
  ...kindsOfDwelling.map(electricityOf),
];
