/**
 * Incomes of people and households, and how many have little.
 *
 * The figures stand in the edition (year) of the neighbourhood table, while the
 * income itself may be that of an earlier year; each row says so.
 */
import type { Bilingual } from "../../terms/bilingual.ts";
import { breakIn, words } from "./definition.ts";
import type { Definition } from "./definition.ts";
import { households, published, publishedAmong, residents, residentsFrom15 } from "./recipes.ts";
import { euro, percentage, percentageOfHouseholds } from "./units.ts";

const earlierYear = words(
  "Het jaar is dat van de CBS-tabel. Het inkomen zelf kan van een of twee jaar eerder zijn.",
  "The year is that of the CBS table. The income itself may be of one or two years earlier.",
);

const studentsLeftOut = words(
  `Studenten en huishoudens zonder inkomen over een heel jaar tellen niet mee. ${earlierYear.nl}`,
  `Students and households without an income over a whole year are left out. ${earlierYear.en}`,
);

const newPovertyLine = breakIn(
  2024,
  "Vanaf 2024 gebruikt het CBS een nieuwe grens voor armoede.",
  "From 2024 on, CBS uses a new poverty line.",
);

const otherTable = breakIn(
  2024,
  "Vanaf 2024 komt het cijfer uit een andere tabel van het CBS.",
  "From 2024 on the figure comes from another CBS table.",
);

export const incomesOnMainPage: readonly Definition[] = [
  {
    id: "inkomen-per-inwoner",
    isCore: true,
    title: words("Gemiddeld inkomen per inwoner", "Average income per resident"),
    definition: words(
      "Het gemiddelde persoonlijk inkomen vóór aftrek van belasting. Inwoners zonder inkomen, zoals kinderen, tellen mee. Wie in een instelling woont telt niet mee.",
      "The average personal income before tax. Residents without income, such as children, are counted. Those living in institutions are not.",
    ),
    attention: earlierYear,
    unit: euro("per inwoner per jaar", "per resident per year"),
    sentence: words(
      "Een inwoner heeft gemiddeld {value} inkomen in een jaar",
      "A resident has an income of {value} a year on average",
    ),
    recipes: [published("kwb:g_ink_pi", residents)],
  },
  {
    id: "huishoudens-rond-sociaal-minimum",
    isCore: true,
    title: words("Huishoudens rond het sociaal minimum", "Households around the social minimum"),
    definition: words(
      "Huishoudens met een inkomen tot 101% van het sociaal minimum: het bedrag dat volgens de wet nodig is om van te leven. Voor mensen onder de AOW-leeftijd is dat de bijstand.",
      "Households with an income up to 101% of the social minimum: the amount needed to live on by law. Below the pension age this is social assistance.",
    ),
    attention: studentsLeftOut,
    unit: percentageOfHouseholds,
    decimals: 1,
    breaks: [newPovertyLine],
    sentence: words(
      "Van elke {base} huishoudens leven er {count} rond het sociaal minimum",
      "Of every {base} households, {count} live around the social minimum",
    ),
    recipes: [published("kwb:p_hh_osm", households)],
  },
];

const littleIncome: readonly Definition[] = [
  {
    id: "huishoudens-met-laag-inkomen",
    title: words("Huishoudens met een laag inkomen", "Households with a low income"),
    definition: words(
      "Huishoudens onder de lage-inkomensgrens. Die grens staat voor elk jaar voor dezelfde koopkracht, ongeveer die van de bijstand voor iemand alleen in 1979.",
      "Households below the low-income line. It stands for the same purchasing power in every year, roughly that of social assistance for a single person in 1979.",
    ),
    attention: studentsLeftOut,
    unit: percentageOfHouseholds,
    decimals: 1,
    breaks: [newPovertyLine],
    sentence: words("Van elke {base} huishoudens hebben er {count} een laag inkomen", "Of every {base} households, {count} have a low income"),
    recipes: [published("kwb:p_hh_lkk", households)],
  },
  upToMinimum(110, "kwb:p_hh_110"),
  upToMinimum(120, "kwb:p_hh_120"),
];

function upToMinimum(percent: number, measure: string): Definition {
  return {
    id: `huishoudens-tot-${percent}-procent-sociaal-minimum`,
    title: words(`Huishoudens tot ${percent}% van het sociaal minimum`, `Households up to ${percent}% of the social minimum`),
    definition: words(
      `Huishoudens met een besteedbaar inkomen onder ${percent}% van het sociaal minimum. Veel gemeenten gebruiken zo’n grens voor hun eigen regelingen.`,
      `Households with a disposable income below ${percent}% of the social minimum. Many municipalities use such a limit for their own schemes.`,
    ),
    attention: earlierYear,
    unit: percentageOfHouseholds,
    decimals: 1,
    breaks: [newPovertyLine],
    sentence: words(
      `Van elke {base} huishoudens leven er {count} onder ${percent}% van het sociaal minimum`,
      `Of every {base} households, {count} live below ${percent}% of the social minimum`,
    ),
    recipes: [published(measure, households)],
  };
}

const amongTheNation: readonly Definition[] = [
  amongNation({
    id: "mensen-met-laagste-inkomens",
    title: words("Mensen met een van de laagste inkomens", "People with one of the lowest incomes"),
    share: words("de 40% laagste inkomens", "the 40% lowest incomes"),
    who: words("mensen met inkomen", "people with income"),
    unit: percentage("van de mensen met inkomen", "of people with income"),
    measure: "kwb:p_ink_li",
    weight: residents,
    base: residentsFrom15,
  }),
  amongNation({
    id: "mensen-met-hoogste-inkomens",
    title: words("Mensen met een van de hoogste inkomens", "People with one of the highest incomes"),
    share: words("de 20% hoogste inkomens", "the 20% highest incomes"),
    who: words("mensen met inkomen", "people with income"),
    unit: percentage("van de mensen met inkomen", "of people with income"),
    measure: "kwb:p_ink_hi",
    weight: residents,
    base: residentsFrom15,
  }),
  amongNation({
    id: "huishoudens-met-laagste-inkomens",
    title: words("Huishoudens met een van de laagste inkomens", "Households with one of the lowest incomes"),
    share: words("de 40% laagste inkomens", "the 40% lowest incomes"),
    who: words("huishoudens", "households"),
    unit: percentageOfHouseholds,
    measure: "kwb:p_hh_li",
    weight: households,
  }),
  amongNation({
    id: "huishoudens-met-hoogste-inkomens",
    title: words("Huishoudens met een van de hoogste inkomens", "Households with one of the highest incomes"),
    share: words("de 20% hoogste inkomens", "the 20% highest incomes"),
    who: words("huishoudens", "households"),
    unit: percentageOfHouseholds,
    measure: "kwb:p_hh_hi",
    weight: households,
  }),
];

interface AmongNation extends Pick<Definition, "id" | "title" | "unit"> {
  readonly share: Bilingual;
  readonly who: Bilingual;
  readonly measure: string;
  readonly weight: string;
  /** Who they are counted among, where that is not the weight. */
  readonly base?: readonly string[];
}

function amongNation({ share, who, measure, weight, base, ...one }: AmongNation): Definition {
  return {
    ...one,
    definition: words(
      `Alle ${who.nl} in Nederland zijn op volgorde van inkomen gezet. Dit is het deel in dit gebied dat in het hele land bij ${share.nl} hoort.`,
      `All ${who.en} in the Netherlands are put in order of income. This is the share in this area that belongs to ${share.en} of the whole country.`,
    ),
    attention: earlierYear,
    decimals: 1,
    sentence: words(
      `Van elke {base} ${who.nl} horen er {count} bij ${share.nl} van het land`,
      `Of every {base} ${who.en}, {count} belong to ${share.en} of the country`,
    ),
    recipes: [base ? publishedAmong(measure, weight, base) : published(measure, weight)],
  };
}

const amounts: readonly Definition[] = [
  {
    id: "inkomen-per-ontvanger",
    title: words("Gemiddeld inkomen van wie inkomen heeft", "Average income of those with income"),
    definition: words(
      "Het gemiddelde persoonlijk inkomen vóór aftrek van belasting, van mensen die inkomen hebben.",
      "The average personal income before tax, of people who have income.",
    ),
    attention: earlierYear,
    unit: euro("per persoon met inkomen per jaar", "per person with income per year"),
    sentence: words(
      "Iemand met inkomen heeft gemiddeld {value} in een jaar",
      "Somebody with income has {value} a year on average",
    ),
    recipes: [published("kwb:g_ink_po", residents)],
  },
  {
    id: "gestandaardiseerd-inkomen",
    title: words("Te besteden, voor grootte gecorrigeerd", "Disposable income, corrected for household size"),
    definition: words(
      "Het gemiddelde inkomen dat een huishouden na belasting en premies overhoudt, omgerekend naar iemand alleen. Zo zijn grote en kleine huishoudens te vergelijken.",
      "The average income a household keeps after tax and contributions, converted to that of a single person. This makes large and small households comparable.",
    ),
    attention: earlierYear,
    unit: euro("per huishouden per jaar, omgerekend", "per household per year, converted"),
    breaks: [otherTable],
    sentence: words(
      "Omgerekend naar iemand alleen heeft een huishouden gemiddeld {value} te besteden in een jaar",
      "Converted to a single person, a household has {value} a year to spend on average",
    ),
    recipes: [published("kwb:g_hh_sti", households), published("inkomen:gem_gestandaardiseerd_inkomen", "inkomen:huishoudens")],
  },
  {
    id: "middelste-gestandaardiseerd-inkomen",
    title: words("Middelste inkomen, voor grootte gecorrigeerd", "Median income, corrected for household size"),
    definition: words(
      "De helft van de huishoudens heeft na belasting meer dan dit bedrag, de andere helft minder. De inkomens zijn omgerekend naar iemand alleen.",
      "Half of the households have more than this amount after tax, the other half less. Incomes are converted to that of a single person.",
    ),
    attention: words("Het nieuwste cijfer is vaak nog voorlopig.", "The newest figure is often still provisional."),
    unit: euro("per huishouden per jaar, omgerekend", "per household per year, converted"),
    sentence: words(
      "Omgerekend naar iemand alleen heeft de helft van de huishoudens meer dan {value} te besteden in een jaar",
      "Converted to a single person, half of the households have more than {value} a year to spend",
    ),
    recipes: [published("inkomen:mediaan_gestandaardiseerd_inkomen")],
  },
  {
    id: "besteedbaar-inkomen",
    title: words("Gemiddeld te besteden per huishouden", "Average disposable household income"),
    definition: words(
      "Het gemiddelde inkomen dat een huishouden na belasting en premies overhoudt.",
      "The average income a household keeps after tax and contributions.",
    ),
    attention: words(
      "Het nieuwste cijfer is vaak nog voorlopig. Grote huishoudens hebben meer nodig dan kleine; dit cijfer houdt daar geen rekening mee.",
      "The newest figure is often still provisional. Large households need more than small ones; this figure does not allow for that.",
    ),
    unit: euro("per huishouden per jaar", "per household per year"),
    sentence: words(
      "Een huishouden heeft gemiddeld {value} te besteden in een jaar",
      "A household has {value} a year to spend on average",
    ),
    recipes: [published("inkomen:gem_besteedbaar_inkomen", "inkomen:huishoudens")],
  },
  {
    id: "middelste-besteedbaar-inkomen",
    title: words("Middelste inkomen van een huishouden", "Median household income"),
    definition: words(
      "De helft van de huishoudens houdt na belasting en premies meer dan dit bedrag over, de andere helft minder.",
      "Half of the households keep more than this amount after tax and contributions, the other half less.",
    ),
    attention: words("Het nieuwste cijfer is vaak nog voorlopig.", "The newest figure is often still provisional."),
    unit: euro("per huishouden per jaar", "per household per year"),
    sentence: words(
      "De helft van de huishoudens heeft meer dan {value} te besteden in een jaar",
      "Half of the households have more than {value} a year to spend",
    ),
    recipes: [published("inkomen:mediaan_besteedbaar_inkomen")],
  },
  {
    id: "middelste-vermogen",
    title: words("Middelste vermogen van een huishouden", "Median household wealth"),
    definition: words(
      "De helft van de huishoudens heeft meer vermogen dan dit bedrag, de andere helft minder. Vermogen is alle bezit, ook het eigen huis, min alle schulden.",
      "Half of the households have more wealth than this amount, the other half less. Wealth is all possessions, the own home included, minus all debts.",
    ),
    attention: earlierYear,
    unit: euro("per huishouden", "per household"),
    sentence: words(
      "De helft van de huishoudens heeft meer dan {value} vermogen",
      "Half of the households have more than {value} in wealth",
    ),
    recipes: [published("kwb:m_hh_ver")],
  },
];

export const incomes: readonly Definition[] = [...littleIncome, ...amongTheNation, ...amounts];
