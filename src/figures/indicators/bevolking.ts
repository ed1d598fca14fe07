/** Theme population: how many people, of which age, in which households, from where. */
import { inTheme, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { composition } from "./bevolking-samenstelling.ts";
import { count, growth, households, published, ratio, residents, residentsOfWorkingAge } from "./recipes.ts";
import { number, percentage, percentageOfHouseholds, percentageOfResidents, perHundred, perThousandResidents, proportion } from "./units.ts";
import { withCount } from "./with-count.ts";

const onJanuaryFirst = words("Inwoners op 1 januari", "Residents on 1 January");

const size: readonly Definition[] = [
  {
    id: "inwoners",
    isCore: true,
    title: words("Inwoners", "Residents"),
    definition: words(
      "Iedereen die op 1 januari in de gemeente of wijk stond ingeschreven.",
      "Everybody registered in the municipality or district on 1 January.",
    ),
    attention: words(
      "Aantallen in wijken zijn afgerond op 5. Wijken tellen daarom niet precies op tot de gemeente.",
      "Numbers in districts are rounded to 5. Districts therefore do not add up exactly to the municipality.",
    ),
    unit: number("inwoners", "residents"),
    scale: "log",
    precision: "float64",
    moment: "1-january",
    sentence: words("Op 1 januari woonden er {value} mensen in {place}", "On 1 January {value} people lived in {place}"),
    recipes: [count("bevolking:inwoners"), count(residents)],
  },
];

const growthOfPopulation: Definition = {
  id: "groei-inwoners",
  isCore: true,
  title: words("Groei van het aantal inwoners", "Growth of the population"),
  definition: words(
    "Hoeveel procent meer of minder inwoners er op 1 januari waren dan een jaar eerder. Minder is een getal onder nul.",
    "By how many percent the number of residents on 1 January was higher or lower than a year before. Lower is a number below zero.",
  ),
  unit: percentage("vergeleken met een jaar eerder", "compared with a year earlier"),
  numerator: words("Inwoners die er in een jaar bijkwamen of afgingen", "Residents gained or lost in a year"),
  denominator: words("Inwoners op 1 januari van het jaar ervoor", "Residents on 1 January of the year before"),
  decimals: 1,
  moment: "1-january",
  sentence: words(
    "Het aantal inwoners veranderde in een jaar met {value}",
    "The number of residents changed by {value} in a year",
  ),
  recipes: [growth("bevolking:inwoners")],
};

interface AgeGroup extends Pick<Definition, "id" | "title" | "isCore"> {
  readonly group: string;
  /** After "inwoners": "van 65 jaar of ouder". */
  readonly age: Definition["title"];
  readonly people: Definition["title"];
}

function ageGroup({ group, age, people, ...one }: AgeGroup): readonly Definition[] {
  return withCount(
    {
      ...one,
      definition: words(`Inwoners ${age.nl}, op 1 januari.`, `Residents ${age.en}, on 1 January.`),
      attention: words(
        "Voor een deel van de jaren is alleen een heel percentage bekend.",
        "For some years only a whole percentage is known.",
      ),
      unit: percentageOfResidents,
      numerator: people,
      denominator: onJanuaryFirst,
      decimals: 1,
      moment: "1-january",
      sentence: words(`Van elke {base} inwoners zijn er {count} ${age.nl}`, `Of every {base} residents, {count} are ${age.en}`),
      recipes: [ratio([`kwb:a_${group}`], [residents], 100), published(`kwb:p_${group}`, residents)],
    },
    {
      things: people,
      attention: "nothing",
      sentence: words(`In {place} wonen {value} ${people.nl}`, `{value} ${people.en} live in {place}`),
      recipes: [count(`kwb:a_${group}`)],
    },
  );
}

const oldest = ageGroup({
  id: "65-jaar-en-ouder",
  isCore: true,
  group: "65_oo",
  title: words("Inwoners van 65 jaar en ouder", "Residents aged 65 or over"),
  age: words("van 65 jaar of ouder", "aged 65 or over"),
  people: words("mensen van 65 jaar of ouder", "people aged 65 or over"),
});

const youngest = ageGroup({
  id: "inwoners-tot-15-jaar",
  isCore: true,
  group: "00_14",
  title: words("Kinderen tot 15 jaar", "Children under 15"),
  age: words("jonger dan 15 jaar", "under 15"),
  people: words("kinderen tot 15 jaar", "children under 15"),
});

const ages: readonly Definition[] = [
  ...ageGroup({
    id: "inwoners-15-tot-25-jaar",
    group: "15_24",
    title: words("Inwoners van 15 tot 25 jaar", "Residents aged 15 to 25"),
    age: words("van 15 tot 25 jaar", "aged 15 to 25"),
    people: words("mensen van 15 tot 25 jaar", "people aged 15 to 25"),
  }),
  ...ageGroup({
    id: "inwoners-25-tot-45-jaar",
    group: "25_44",
    title: words("Inwoners van 25 tot 45 jaar", "Residents aged 25 to 45"),
    age: words("van 25 tot 45 jaar", "aged 25 to 45"),
    people: words("mensen van 25 tot 45 jaar", "people aged 25 to 45"),
  }),
  ...ageGroup({
    id: "inwoners-45-tot-65-jaar",
    group: "45_64",
    title: words("Inwoners van 45 tot 65 jaar", "Residents aged 45 to 65"),
    age: words("van 45 tot 65 jaar", "aged 45 to 65"),
    people: words("mensen van 45 tot 65 jaar", "people aged 45 to 65"),
  }),
];

const balanceOfAges: readonly Definition[] = [
  {
    id: "grijze-druk",
    title: words("Ouderen op de middengroep", "Older people to the middle group"),
    definition: words(
      "Hoeveel mensen van 65 jaar of ouder er zijn op 100 mensen van 15 tot 65 jaar. Dit heet ook grijze druk.",
      "How many people aged 65 or over there are to 100 people aged 15 to 65. This is also called the old-age ratio.",
    ),
    unit: perHundred("per 100 inwoners van 15 tot 65 jaar", "per 100 residents aged 15 to 65"),
    numerator: words("Inwoners van 65 jaar of ouder", "Residents aged 65 or over"),
    denominator: words("Inwoners van 15 tot 65 jaar", "Residents aged 15 up to 65"),
    decimals: 1,
    moment: "1-january",
    sentence: words(
      "Op elke {base} inwoners van 15 tot 65 jaar zijn er {count} van 65 jaar of ouder",
      "For every {base} residents aged 15 to 65 there are {count} aged 65 or over",
    ),
    recipes: [ratio(["kwb:a_65_oo"], residentsOfWorkingAge, 100)],
  },
  {
    id: "groene-druk",
    title: words("Kinderen op de middengroep", "Children to the middle group"),
    definition: words(
      "Hoeveel kinderen tot 15 jaar er zijn op 100 mensen van 15 tot 65 jaar. Vaak heet dit groene druk, soms met een andere leeftijdsgrens.",
      "How many children under 15 there are to 100 people aged 15 to 65. This is often called the youth ratio, sometimes with another age limit.",
    ),
    unit: perHundred("per 100 inwoners van 15 tot 65 jaar", "per 100 residents aged 15 to 65"),
    numerator: words("Kinderen tot 15 jaar", "Children under 15"),
    denominator: words("Inwoners van 15 tot 65 jaar", "Residents aged 15 up to 65"),
    decimals: 1,
    moment: "1-january",
    sentence: words(
      "Op elke {base} inwoners van 15 tot 65 jaar zijn er {count} kinderen tot 15 jaar",
      "For every {base} residents aged 15 to 65 there are {count} children under 15",
    ),
    recipes: [ratio(["kwb:a_00_14"], residentsOfWorkingAge, 100)],
  },
];

const density: Definition = {
  id: "bevolkingsdichtheid",
  isCore: true,
  title: words("Bevolkingsdichtheid", "Population density"),
  definition: words("Hoeveel mensen er wonen per vierkante kilometer land.", "How many people live per square kilometre of land."),
  unit: number("inwoners per km² land", "residents per km² of land"),
  numerator: onJanuaryFirst,
  denominator: words("Land in vierkante kilometers", "Land in square kilometres"),
  scale: "log",
  moment: "1-january",
  sentence: words(
    "Op een vierkante kilometer land wonen {value} mensen",
    "On a square kilometre of land live {value} people",
  ),
  recipes: [ratio([residents], ["kwb:a_lan_ha"], 100), published("kwb:bev_dich", "kwb:a_lan_ha")],
};

interface HouseholdGroup extends Pick<Definition, "id" | "title" | "definition" | "isCore"> {
  readonly counted: string;
  readonly share: string;
  readonly tell: Definition["title"];
  readonly things: Definition["title"];
}

function householdGroup({ counted, share, tell, things, ...one }: HouseholdGroup): readonly Definition[] {
  return withCount(
    {
      ...one,
      unit: percentageOfHouseholds,
      numerator: things,
      denominator: words("Huishoudens op 1 januari", "Households on 1 January"),
      decimals: 1,
      moment: "1-january",
      sentence: words(`Van elke {base} huishoudens ${tell.nl}`, `Of every {base} households, ${tell.en}`),
      recipes: [ratio([counted], [households], 100), published(share, households)],
    },
    {
      things,
      sentence: words(`In {place} zijn er {value} ${things.nl}`, `There are {value} ${things.en} in {place}`),
      recipes: [count(counted)],
    },
  );
}

const livingAlone = householdGroup({
  id: "eenpersoonshuishoudens",
  isCore: true,
  counted: "kwb:a_1p_hh",
  share: "kwb:p_1p_hh",
  title: words("Mensen die alleen wonen", "People who live alone"),
  definition: words(
    "Huishoudens van één persoon. Mensen in een instelling, zoals een verpleeghuis, tellen niet mee.",
    "Households of one person. People in institutions, such as a nursing home, are not counted.",
  ),
  tell: words("bestaan er {count} uit één persoon", "{count} consist of one person"),
  things: words("huishoudens van één persoon", "households of one person"),
});

const householdsOfPeople: readonly Definition[] = [
  {
    id: "huishoudens",
    title: words("Huishoudens", "Households"),
    definition: words(
      "Mensen die alleen of samen wonen en voor zichzelf zorgen. Instellingen tellen niet mee.",
      "People who live alone or together and look after themselves. Institutions are not counted.",
    ),
    unit: number("huishoudens", "households"),
    scale: "log",
    precision: "float64",
    moment: "1-january",
    sentence: words("Op 1 januari waren er {value} huishoudens in {place}", "On 1 January there were {value} households in {place}"),
    recipes: [count(households)],
  },
  {
    id: "grootte-van-huishoudens",
    title: words("Mensen per huishouden", "People per household"),
    definition: words("Hoeveel mensen een huishouden gemiddeld telt.", "How many people a household counts on average."),
    unit: proportion("mensen per huishouden", "people per household"),
    decimals: 1,
    moment: "1-january",
    sentence: words("Een huishouden telt gemiddeld {value} mensen", "A household counts {value} people on average"),
    recipes: [published("kwb:g_hhgro", households)],
  },
  ...householdGroup({
    id: "huishoudens-zonder-kinderen",
    counted: "kwb:a_hh_z_k",
    share: "kwb:p_hh_z_k",
    title: words("Huishoudens van meer mensen, zonder kinderen", "Households of several people, no children"),
    definition: words("Huishoudens van twee of meer mensen zonder kinderen thuis.", "Households of two or more people without children at home."),
    tell: words("hebben er {count} meer dan één persoon en geen kinderen", "{count} have more than one person and no children"),
    things: words("huishoudens van meer mensen zonder kinderen", "households of several people without children"),
  }),
  ...householdGroup({
    id: "huishoudens-met-kinderen",
    counted: "kwb:a_hh_m_k",
    share: "kwb:p_hh_m_k",
    title: words("Huishoudens met kinderen", "Households with children"),
    definition: words("Huishoudens met kinderen thuis, met één of twee ouders.", "Households with children at home, with one or two parents."),
    tell: words("hebben er {count} kinderen thuis", "{count} have children at home"),
    things: words("huishoudens met kinderen", "households with children"),
  }),
];

const birthAndDeath: readonly Definition[] = [
  ...withCount(
    {
      id: "geboorte",
      title: words("Geboorte", "Births"),
      definition: words("Kinderen die in het jaar levend zijn geboren.", "Children born alive during the year."),
      unit: perThousandResidents,
      numerator: words("Levend geboren kinderen in het jaar", "Children born alive in the year"),
      denominator: onJanuaryFirst,
      decimals: 1,
      sentence: words("Op elke {base} inwoners werden er {count} kinderen geboren", "For every {base} residents, {count} children were born"),
      recipes: [ratio(["kwb:a_geb"], [residents], 1000), published("kwb:p_geb", residents)],
    },
    {
      things: words("geboren kinderen", "children born"),
      scale: "linear",
      sentence: words("In {place} werden {value} kinderen geboren", "{value} children were born in {place}"),
      recipes: [count("kwb:a_geb")],
    },
  ),
  ...withCount(
    {
      id: "sterfte",
      title: words("Sterfte", "Deaths"),
      definition: words("Mensen die in het jaar zijn overleden.", "People who died during the year."),
      attention: words(
        "In een wijk met een verpleeghuis ligt het cijfer vanzelf hoger. Waar veel ouderen wonen ook.",
        "In a district with a nursing home the figure is naturally higher, and where many older people live as well.",
      ),
      unit: perThousandResidents,
      numerator: words("Mensen die in het jaar overleden", "People who died in the year"),
      denominator: onJanuaryFirst,
      decimals: 1,
      sentence: words("Op elke {base} inwoners overleden er {count}", "For every {base} residents, {count} died"),
      recipes: [ratio(["kwb:a_ste"], [residents], 1000), published("kwb:p_ste", residents)],
    },
    {
      things: words("overleden mensen", "people who died"),
      scale: "linear",
      sentence: words("In {place} overleden {value} mensen", "{value} people died in {place}"),
      recipes: [count("kwb:a_ste")],
    },
  ),
];

const averagePopulation: Definition = {
  id: "gemiddeld-aantal-inwoners",
  title: words("Inwoners, gemiddeld over het jaar", "Residents, average over the year"),
  definition: words(
    "Het gemiddelde van het aantal inwoners aan het begin en aan het eind van het jaar. Het is de noemer bij cijfers over een heel jaar, zoals misdrijven.",
    "The average of the number of residents at the start and at the end of the year. It is the denominator of figures about a whole year, such as offences.",
  ),
  unit: number("inwoners", "residents"),
  scale: "log",
  precision: "float64",
  sentence: words("In het jaar woonden er gemiddeld {value} mensen in {place}", "During the year {value} people lived in {place} on average"),
  recipes: [count("bevolking:gemiddeld")],
};

export const population = inTheme("bevolking", [
  ...size,
  ...oldest,
  ...youngest,
  density,
  ...livingAlone,
  growthOfPopulation,
  ...ages,
  ...balanceOfAges,
  averagePopulation,
  ...householdsOfPeople,
  ...birthAndDeath,
  ...composition,
]);
