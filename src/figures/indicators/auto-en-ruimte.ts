/** Cars and motorcycles, how densely places are built, and land and water. */
import { breakIn, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { count, households, published, ratio, residents, shareOfAmount } from "./recipes.ts";
import { number, percentage, perThousandResidents, proportion } from "./units.ts";
import { withCount } from "./with-count.ts";

const leasedCars = words(
  "Auto’s van een leasebedrijf tellen mee waar dat bedrijf staat. In enkele gemeenten is het cijfer daardoor veel te hoog, of toont het CBS het niet.",
  "Leased cars are counted where the leasing company is registered. In some municipalities this makes the figure much too high, or CBS does not show it.",
);

const onlyInsuredSince2019 = breakIn(
  2019,
  "Vanaf 2019 tellen alleen voertuigen die verzekerd zijn en de weg op mogen.",
  "From 2019 on, only vehicles that are insured and allowed on the road are counted.",
);

const vehicles: readonly Definition[] = [
  ...withCount(
    {
      id: "autos-per-huishouden",
      title: words("Auto’s per huishouden", "Cars per household"),
      definition: words("Hoeveel auto’s er gemiddeld per huishouden zijn.", "How many cars there are per household on average."),
      attention: leasedCars,
      moment: "1-january",
      unit: proportion("auto’s per huishouden", "cars per household"),
      numerator: words("Personenauto’s op 1 januari", "Passenger cars on 1 January"),
      denominator: words("Huishoudens op 1 januari", "Households on 1 January"),
      decimals: 1,
      breaks: [onlyInsuredSince2019],
      sentence: words("Een huishouden heeft gemiddeld {value} auto’s", "A household has {value} cars on average"),
      recipes: [published("kwb:g_pau_hh", households), ratio(["kwb:a_pau"], [households], 1)],
    },
    {
      things: words("auto’s", "cars"),
      sentence: words("In {place} zijn er {value} auto’s", "There are {value} cars in {place}"),
      recipes: [count("kwb:a_pau")],
    },
  ),
  {
    id: "autos-per-vierkante-kilometer",
    title: words("Auto’s per vierkante kilometer", "Cars per square kilometre"),
    definition: words("Hoeveel auto’s er zijn per vierkante kilometer land.", "How many cars there are per square kilometre of land."),
    attention: leasedCars,
    moment: "1-january",
    unit: number("auto’s per km² land", "cars per km² of land"),
    numerator: words("Personenauto’s op 1 januari", "Passenger cars on 1 January"),
    denominator: words("Land in vierkante kilometers", "Land in square kilometres"),
    scale: "log",
    breaks: [onlyInsuredSince2019],
    sentence: words("Op een vierkante kilometer land zijn er {value} auto’s", "There are {value} cars per square kilometre of land"),
    recipes: [ratio(["kwb:a_pau"], ["kwb:a_lan_ha"], 100)],
  },
  {
    id: "autos-op-benzine",
    title: words("Auto’s op benzine", "Petrol cars"),
    definition: words(
      "Auto’s die op benzine rijden. De andere rijden op diesel, gas, stroom of een mengvorm.",
      "Cars that run on petrol. The others run on diesel, gas, electricity or a mix.",
    ),
    attention: leasedCars,
    moment: "1-january",
    unit: percentage("van de auto’s", "of cars"),
    numerator: words("Auto’s op benzine", "Petrol cars"),
    denominator: words("Auto’s op benzine en op andere brandstof", "Cars on petrol and on other fuels"),
    decimals: 1,
    sentence: words("Van elke {base} auto’s rijden er {count} op benzine", "Of every {base} cars, {count} run on petrol"),
    recipes: [ratio(["kwb:a_bst_b"], ["kwb:a_bst_b", "kwb:a_bst_nb"], 100)],
  },
  {
    id: "motorfietsen",
    title: words("Motorfietsen", "Motorcycles"),
    definition: words("Motorfietsen die op naam staan van iemand in het gebied.", "Motorcycles registered to somebody in the area."),
    moment: "1-january",
    unit: perThousandResidents,
    numerator: words("Motorfietsen op 1 januari", "Motorcycles on 1 January"),
    denominator: words("Inwoners op 1 januari", "Residents on 1 January"),
    sentence: words("Op elke {base} inwoners zijn er {count} motorfietsen", "For every {base} residents there are {count} motorcycles"),
    recipes: [ratio(["kwb:a_m2w"], [residents], 1000)],
  },
];

const space: readonly Definition[] = [
  {
    id: "adressendichtheid",
    title: words("Adressen in de omgeving", "Addresses in the surroundings"),
    definition: words(
      "Hoeveel adressen er gemiddeld zijn per vierkante kilometer, binnen een kilometer rond elk adres (omgevingsadressendichtheid). Zo is te zien hoe stedelijk een plaats is.",
      "How many addresses there are per square kilometre on average, within a kilometre around each address. It shows how urban a place is.",
    ),
    moment: "1-january",
    unit: number("adressen per km²", "addresses per km²"),
    scale: "log",
    sentence: words(
      "Rond een adres zijn er gemiddeld {value} adressen per vierkante kilometer",
      "Around an address there are {value} addresses per square kilometre on average",
    ),
    recipes: [published("kwb:ste_oad", residents)],
  },
  {
    id: "stedelijkheid",
    title: words("Mate van stedelijkheid", "Degree of urbanity"),
    definition: words(
      "De klasse die volgt uit het aantal adressen in de omgeving. 1 is zeer sterk stedelijk (2.500 adressen per km² of meer), 5 is niet stedelijk (minder dan 500).",
      "The class that follows from the number of addresses in the surroundings. 1 is very strongly urban (2,500 addresses per km² or more), 5 is not urban (fewer than 500).",
    ),
    moment: "1-january",
    unit: proportion("op een schaal van 1 tot 5", "on a scale of 1 to 5"),
    sentence: words(
      "Op een schaal van 1 (zeer sterk stedelijk) tot 5 (niet stedelijk) hoort {place} in klasse {value}",
      "On a scale of 1 (very strongly urban) to 5 (not urban), {place} is in class {value}",
    ),
    recipes: [published("kwb:ste_mvs")],
  },
  {
    id: "oppervlakte-land",
    title: words("Oppervlakte land", "Land area"),
    definition: words("Hoeveel land er is, zonder water.", "How much land there is, without water."),
    moment: "1-january",
    unit: number("hectare land", "hectares of land"),
    scale: "log",
    sentence: words("{place} heeft {value} hectare land", "{place} has {value} hectares of land"),
    recipes: [count("kwb:a_lan_ha")],
  },
  {
    id: "aandeel-water",
    title: words("Water in de oppervlakte", "Water in the area"),
    definition: words(
      "Welk deel van de hele oppervlakte water is. Smalle sloten tellen als land.",
      "Which part of the whole area is water. Narrow ditches count as land.",
    ),
    attention: words(
      "Bij gemeenten telt ook zee en ander water met eb en vloed mee, bij wijken niet.",
      "For municipalities sea and other tidal water is included, for districts it is not.",
    ),
    moment: "1-january",
    unit: percentage("van de oppervlakte", "of the area"),
    numerator: words("Water in hectare", "Water in hectares"),
    denominator: words("Land en water in hectare", "Land and water in hectares"),
    decimals: 1,
    sentence: words("Van elke {base} hectare zijn er {count} water", "Of every {base} hectares, {count} are water"),
    recipes: [shareOfAmount(["kwb:a_wat_ha"], ["kwb:a_opp_ha"])],
  },
];

export const carsAndLand: readonly Definition[] = [...vehicles, ...space];
